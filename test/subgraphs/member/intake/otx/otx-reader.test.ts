import { describe, expect, it } from "@jest/globals";
import * as fc from "fast-check";

import { otxReader } from "../../../../../subgraphs/member/intake/otx/otx-reader.ts";
import { countsOf, readsOf, recordOf } from "../support/shared-data.ts";

const SHA256 = "a".repeat(64);

const pulse = {
  id: "5AD0000000000000000000aa",
  name: "Parliaments under attack",
  description: "What was seen.",
  author_name: "Example Lab",
  created: "2018-04-12T10:00:00.123000",
  modified: "2018-05-01T00:00:00",
  public: false,
  TLP: "amber",
  adversary: "Red Fox",
  tags: ["campaign:Operation Parliament", "espionage"],
  references: ["https://blog.example/parliament"],
  targeted_countries: ["Palestine", "AE"],
  industries: ["Government"],
  malware_families: [{ id: "Foxload", display_name: "Foxload" }],
  attack_ids: [{ id: "T1566.001", name: "Attachment" }, "T1059"],
  indicators: [
    {
      type: "IPv4",
      indicator: "198.51.100.3",
      title: "C2",
      description: "seen",
      created: "2018-04-10T00:00:00",
    },
    { type: "IPv6", indicator: "2001:db8::1" },
    { type: "domain", indicator: "a.example", is_active: 0 },
    {
      type: "hostname",
      indicator: "b.a.example",
      expiration: "2019-01-01T00:00:00",
    },
    { type: "email", indicator: "x@a.example" },
    { type: "URL", indicator: "http://a.example/x" },
    { type: "URI", indicator: "/gate.php" },
    { type: "FileHash-MD5", indicator: SHA256 },
    { type: "FileHash-IMPHASH", indicator: "b".repeat(32) },
    { type: "CIDR", indicator: "198.51.100.0/24" },
    { type: "FilePath", indicator: "C:\\temp\\x.exe" },
    { type: "Mutex", indicator: "Global\\fox" },
    { type: "CVE", indicator: "CVE-2017-0199" },
    {
      type: "YARA",
      indicator: "0123",
      content: "rule fox { condition: true }",
      title: "fox",
    },
    { type: "IPv4", indicator: "not an address" },
  ],
};

const read = (value: unknown) =>
  readsOf(otxReader, "pulses.json", JSON.stringify(value));
const AMBER = "marking-definition--55d920b0-5e8b-4f79-9ee9-91f868d9b421";

describe("a pulse of OTX", () => {
  it("becomes a report, its indicators and the campaign beside it", async () => {
    expect(countsOf(await read(pulse))).toEqual({
      identity: 2,
      report: 1,
      campaign: 1,
      "intrusion-set": 1,
      malware: 1,
      "attack-pattern": 2,
      location: 2,
      indicator: 13,
      vulnerability: 1,
      relationship: 1 + 3 + 3 + 13 + 1,
      rejected: 1,
    });
  });

  it("is published when it was made, keeps its id, and refers to all that it names", async () => {
    const report = recordOf(await read(pulse), "report");
    expect(report).toMatchObject({
      created: "2018-04-12T10:00:00.123Z",
      modified: "2018-05-01T00:00:00.000Z",
      properties: { published: "2018-04-12T10:00:00.123Z", labels: pulse.tags },
    });
    expect(String(report.properties["externalReferences"])).toContain(
      '"externalId":"5ad0000000000000000000aa"',
    );
    expect(report.references).toHaveLength(22);
  });

  it("marks everything but its author's identity with its TLP", async () => {
    for (const found of await read(pulse)) {
      if (found.kind === "rejected") continue;
      const { claim } = found;
      const isAuthor = "name" in claim && claim.name === "Example Lab";
      expect(claim.marking.refs).toEqual(isAuthor ? [] : [AMBER]);
    }
  });

  it("that is private without a TLP stays unmarked", async () => {
    const { TLP: _, ...bare } = pulse;
    expect(recordOf(await read(bare), "report").marking.refs).toEqual([]);
  });

  it("names its adversary without a confidence, related to the campaign and not its author", async () => {
    const reads = await read(pulse);
    const adversary = recordOf(reads, "intrusion-set", "Red Fox");
    expect(adversary.properties["confidence"]).toBeNull();
    const edges = reads.flatMap((one) =>
      one.kind === "edge" ? one.claim : [],
    );
    expect(
      edges
        .filter(({ target }) => target === adversary.stixId)
        .map(({ relationshipType }) => relationshipType),
    ).toEqual(["related-to"]);
  });

  it("without the tag has no campaign, and its indicators indicate nothing", async () => {
    const counts = countsOf(await read({ ...pulse, tags: [] }));
    expect(counts).toMatchObject({ indicator: 13 });
    expect(counts["campaign"]).toBeUndefined();
    expect(counts["relationship"]).toBeUndefined();
  });

  it.each([
    [
      "C2",
      {
        value: "198.51.100.3",
        description: "seen",
        validFrom: "2018-04-10T00:00:00.000Z",
      },
    ],
    ["2001:db8::1", { valueType: "ipv6-addr" }],
    ["a.example", { valueType: "domain-name", revoked: true }],
    ["b.a.example", { validUntil: "2019-01-01T00:00:00.000Z", revoked: false }],
    ["x@a.example", { valueType: "email-addr" }],
    ["http://a.example/x", { valueType: "url" }],
    ["/gate.php", { value: null, pattern: "[url:value LIKE '%/gate.php']" }],
    [SHA256, { valueType: "file-sha256" }],
    ["b".repeat(32), { valueType: "file-imphash" }],
    ["198.51.100.0/24", { value: "198.51.100.0/24" }],
    ["C:\\temp\\x.exe", { value: null }],
    ["Global\\fox", { valueType: "mutex", value: "Global\\fox" }],
    ["fox", { patternType: "yara", value: null }],
  ])("has the indicator %s", async (name, properties) => {
    const { properties: found } = recordOf(
      await read(pulse),
      "indicator",
      name,
    );
    expect(found).toMatchObject(properties);
  });

  it("known by ATT&CK's and the catalogue's ids", async () => {
    const reads = await read(pulse);
    expect(recordOf(reads, "attack-pattern", "T1566.001").keys).toContainEqual({
      key: "ref:mitre-attack:T1566.001",
      as: "STATED_ID",
    });
    expect(recordOf(reads, "vulnerability").keys).toContainEqual({
      key: "cve:CVE-2017-0199",
      as: "OWN_ID",
    });
  });

  it("is the same at a second load, and a newer version after a change", async () => {
    expect(await read(pulse)).toEqual(await read(pulse));
    const later = { ...pulse, modified: "2019-01-01T00:00:00", name: "Other" };
    const [before, after] = [await read(pulse), await read(later)].map(
      (reads) => recordOf(reads, "report"),
    );
    expect(after?.stixId).toBe(before?.stixId);
    expect(after?.modified).toBe("2019-01-01T00:00:00.000Z");
  });

  it("may stand in a list or in a page of results", async () => {
    for (const value of [[pulse], { results: [pulse], next: null }])
      expect(countsOf(await read(value))).toMatchObject({ report: 1 });
  });

  it.each([
    ["no id", { ...pulse, id: 5 }, '"id"'],
    ["no date", { ...pulse, created: "yesterday" }, "2020-05-01T10:00:00"],
    ["a TLP level that nobody knows", { ...pulse, TLP: "purple" }, '"TLP"'],
  ])("is rejected whole with %s", async (_, bad, reason) => {
    const reads = await read([bad, pulse]);
    const [rejected, ...more] = reads.flatMap((one) =>
      one.kind === "rejected" && one.rejection.place === "[0]"
        ? one.rejection
        : [],
    );
    expect(more).toEqual([]);
    expect(rejected?.reason).toContain(reason);
    expect(countsOf(reads)["report"]).toBe(1);
  });

  it("that is cut short is no JSON", async () => {
    const reads = await readsOf(
      otxReader,
      "cut.json",
      JSON.stringify(pulse).slice(0, 300),
    );
    expect(reads).toMatchObject([{ rejection: { code: "NOT_JSON" } }]);
  });
});

describe("a pulse with anything in it", () => {
  it.each(["id", "indicators", "tags"])(
    "that nests too deeply in its %s is not read",
    async (name) => {
      const deep = "[".repeat(20_000) + "]".repeat(20_000);
      const text = JSON.stringify({ ...pulse, [name]: "@" });
      const reads = await readsOf(
        otxReader,
        "pulse.json",
        text.replace('"@"', deep),
      );
      expect(reads).toMatchObject([
        { kind: "rejected", rejection: { code: "TOO_LARGE" } },
      ]);
    },
  );

  it("gives or rejects every indicator, and never throws", async () => {
    const keys = [...Object.keys(pulse), "expiration", "content"];
    const indicator = fc.oneof(
      fc.constantFrom(...pulse.indicators),
      fc.jsonValue(),
      fc.record({
        type: fc.constantFrom(
          "IPv4",
          "URL",
          "URI",
          "CVE",
          "YARA",
          "Mutex",
          "what",
        ),
        indicator: fc.string({ unit: "binary" }),
        created: fc.oneof(fc.string(), fc.constant("2018-01-01T00:00:00")),
        expiration: fc.oneof(fc.string(), fc.constant("2017-01-01T00:00:00")),
      }),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(indicator, { maxLength: 8 }),
        fc.constantFrom(...keys),
        fc.jsonValue(),
        async (indicators, key, value) => {
          const reads = await read({ ...pulse, indicators });
          const {
            indicator: made = 0,
            vulnerability = 0,
            rejected = 0,
          } = countsOf(reads);
          expect(made + vulnerability + rejected).toBe(indicators.length);
          await read({ ...pulse, [key]: value });
          await read(value);
        },
      ),
      { numRuns: 300 },
    );
  });
});
