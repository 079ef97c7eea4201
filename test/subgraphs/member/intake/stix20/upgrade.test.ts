import { describe, expect, it } from "@jest/globals";

import { textFile } from "../../../../../subgraphs/member/intake/disk-file.ts";
import { fileReads } from "../../../../../subgraphs/member/intake/file-reads.ts";
import type { Read } from "../../../../../subgraphs/member/intake/reader.ts";
import { readers } from "../../../../../subgraphs/member/intake/readers.ts";
import { upgrade } from "../../../../../subgraphs/member/intake/stix20/upgrade.ts";

const dates = {
  created: "2018-04-12T10:00:00.000Z",
  modified: "2018-04-12T10:00:00.000Z",
};
const id = (type: string) => `${type}--33333333-3333-4333-8333-333333333333`;
const thing = (type: string, more: object = {}) => ({
  type,
  id: id(type),
  ...dates,
  name: "A name",
  ...more,
});

async function readsOf(content: unknown, format?: string) {
  const file = textFile("file.json", JSON.stringify(content));
  const reads: Read[] = [];
  for await (const read of fileReads(file, readers, format)) reads.push(read);
  return reads;
}

describe("an object of STIX 2.0", () => {
  it.each([
    ["indicator", "indicator_types", "malicious-activity"],
    ["malware", "malware_types", "remote-access-trojan"],
    ["report", "report_types", "threat-report"],
    ["threat-actor", "threat_actor_types", "spy"],
    ["tool", "tool_types", "remote-access"],
  ])("has its labels as types: %s", (type, property, word) => {
    const form = upgrade(thing(type, { labels: [word, "our-own-word"] }));
    expect(form).toMatchObject({
      spec_version: "2.1",
      [property]: [word],
      labels: ["our-own-word"],
    });
  });

  it("keeps labels that are no types where the type has none", () => {
    expect(upgrade(thing("campaign", { labels: ["spy"] }))).toMatchObject({
      labels: ["spy"],
    });
  });

  it("has a pattern of STIX, and says no family, where nobody says otherwise", () => {
    expect(upgrade(thing("indicator"))).toMatchObject({
      pattern_type: "stix",
      pattern_version: "2.0",
    });
    const yara = upgrade(thing("indicator", { pattern_type: "yara" }));
    expect(yara).toMatchObject({ pattern_type: "yara" });
    expect(yara).not.toHaveProperty("pattern_version");
    expect(upgrade(thing("malware"))).toMatchObject({ is_family: false });
    expect(upgrade(thing("malware", { is_family: true }))).toMatchObject({
      is_family: true,
    });
  });

  it("keeps the container of an observed-data, ids and dates", () => {
    const observed = thing("observed-data", {
      objects: { "0": { type: "ipv4-addr", value: "198.51.100.7" } },
    });
    expect(upgrade(observed)).toEqual({ ...observed, spec_version: "2.1" });
  });

  it("is kept as it was loaded: its text, and the hash of that", async () => {
    const plain = thing("malware", { labels: ["trojan"] });
    const [read] = await readsOf({
      type: "bundle",
      spec_version: "2.0",
      objects: [plain],
    });
    const [said] = await readsOf([plain]);
    if (read?.kind !== "record" || said?.kind !== "record")
      throw new Error("Two records were expected.");
    expect(read.claim.original.json).toBe(JSON.stringify(plain));
    expect(read.claim.original.hash).toBe(said.claim.original.hash);
    expect(read.claim.properties).toMatchObject({ labels: [] });
  });
});

describe("a bundle", () => {
  const plain = thing("campaign");
  const said = { ...thing("tool"), spec_version: "2.1" };
  const observable = {
    type: "ipv4-addr",
    id: id("ipv4-addr"),
    value: "198.51.100.7",
  };

  it.each([
    [
      {
        type: "bundle",
        spec_version: "2.0",
        objects: [plain, said, observable],
      },
    ],
    [
      {
        type: "bundle",
        objects: [plain, said, observable],
        spec_version: "2.0",
      },
    ],
    [{ type: "bundle", objects: [plain, said, observable] }],
    [[plain, said, observable]],
    [
      {
        type: "bundle",
        spec_version: "2.1",
        objects: [plain, said, observable],
      },
    ],
  ])("may hold objects of both versions: %j", async (content) => {
    const reads = await readsOf(content);
    expect(reads.map(({ kind }) => kind)).toEqual([
      "record",
      "record",
      "record",
    ]);
  });

  it("that is said to be 2.1 must be", async () => {
    expect(await readsOf([plain, said], "stix21")).toMatchObject([
      { rejection: { code: "MISSING_PROPERTY" } },
      { kind: "record" },
    ]);
  });
});

function identity(identityClass: unknown) {
  return thing("identity", { identity_class: identityClass });
}

describe("faults that files of 2.0 have", () => {
  it("a list as identity_class: whoever is a person among others is one", async () => {
    expect(
      await readsOf([
        identity(["organization"]),
        identity(["group", "individual"]),
      ]),
    ).toMatchObject([
      {
        claim: {
          properties: { identityClass: "organization", personal: false },
        },
      },
      {
        claim: { properties: { identityClass: "individual", personal: true } },
      },
    ]);
  });

  it("a relationship without an end is refused with the reason", async () => {
    const half = thing("relationship", {
      relationship_type: "uses",
      source_ref: id("campaign"),
    });
    expect(await readsOf([half])).toMatchObject([
      {
        rejection: {
          place: "[0]",
          code: "MISSING_PROPERTY",
          reason: 'A relationship must have "target_ref".',
        },
      },
    ]);
  });
});
