import { describe, expect, it } from "@jest/globals";

import { observable } from "../../../../../subgraphs/contract/observable.ts";
import {
  attribute,
  originalOf,
  readEventWith,
  uuid,
} from "../../../../support/misp-event.ts";
import type { Json } from "../../../../support/misp-event.ts";

const MD5 = "0123456789abcdef0123456789abcdef";
const SHA1 = `${MD5}01234567`;
const SHA256 = `${MD5}${MD5}`;

function file(attributes: readonly Json[], more: Json = {}): Json {
  return {
    uuid: uuid(60),
    name: "file",
    "meta-category": "file",
    comment: "dropper",
    timestamp: "1523527200",
    Attribute: attributes,
    ...more,
  };
}

async function readOne(type: string, value: string, more: Json = {}) {
  const read = await readEventWith({
    Attribute: [attribute(2, type, value, more)],
  });
  const indicators = read.records.filter(({ kind }) => kind === "INDICATOR");
  return { ...read, read, indicators };
}

function tagged(...names: readonly string[]): Json {
  return { Tag: names.map((name) => ({ name })) };
}

function keyOf(type: string, value: string) {
  return observable(type, value)?.key;
}

describe("an attribute to be detected is an indicator", () => {
  it.each([
    [
      "domain",
      "Evil[.]example.",
      "[domain-name:value = 'evil.example']",
      "domain-name",
      "evil.example",
    ],
    [
      "hostname",
      "c2.evil.example",
      "[domain-name:value = 'c2.evil.example']",
      "domain-name",
      "c2.evil.example",
    ],
    [
      "domain",
      "198.51.100.3",
      "[ipv4-addr:value = '198.51.100.3']",
      "ipv4-addr",
      "198.51.100.3",
    ],
    [
      "ip-dst",
      "198.51.100.3",
      "[network-traffic:dst_ref.type = 'ipv4-addr' AND network-traffic:dst_ref.value = '198.51.100.3']",
      "ipv4-addr",
      "198.51.100.3",
    ],
    [
      "ip-src",
      "2001:DB8::1",
      "[network-traffic:src_ref.type = 'ipv6-addr' AND network-traffic:src_ref.value = '2001:db8::1']",
      "ipv6-addr",
      "2001:db8::1",
    ],
    [
      "ip-dst",
      "198.51.100.7/24",
      "[network-traffic:dst_ref.type = 'ipv4-addr' AND network-traffic:dst_ref.value = '198.51.100.0/24']",
      "ipv4-addr",
      "198.51.100.0/24",
    ],
    [
      "ip-dst|port",
      "198.51.100.3|443",
      "[network-traffic:dst_ref.type = 'ipv4-addr' AND network-traffic:dst_ref.value = '198.51.100.3' AND network-traffic:dst_port = 443]",
      "ipv4-addr",
      "198.51.100.3",
    ],
    [
      "hostname|port",
      "evil.example|443",
      "[network-traffic:dst_ref.type = 'domain-name' AND network-traffic:dst_ref.value = 'evil.example' AND network-traffic:dst_port = 443]",
      "domain-name",
      "evil.example",
    ],
    [
      "url",
      "hxxp://evil[.]example/It's",
      String.raw`[url:value = 'http://evil.example/It\'s']`,
      "url",
      "http://evil.example/It's",
    ],
    [
      "sha256",
      SHA256.toUpperCase(),
      `[file:hashes.'SHA-256' = '${SHA256}']`,
      "file-sha256",
      SHA256,
    ],
    ["sha256", SHA1, `[file:hashes.'SHA-1' = '${SHA1}']`, "file-sha1", SHA1],
    ["imphash", MD5, `[file:hashes.'IMPHASH' = '${MD5}']`, "file-imphash", MD5],
    [
      "filename|md5",
      `a|b.exe|${SHA256}`,
      `[file:name = 'a|b.exe' AND file:hashes.'SHA-256' = '${SHA256}']`,
      "file-sha256",
      SHA256,
    ],
    [
      "filename",
      String.raw`C:\a.exe`,
      String.raw`[file:name = 'C:\\a.exe']`,
      "file-name",
      String.raw`C:\a.exe`,
    ],
    [
      "email-src",
      "Boss@evil.example",
      "[email-message:from_ref.value = 'boss@evil.example']",
      "email-addr",
      "boss@evil.example",
    ],
    [
      "regkey",
      String.raw`HKLM\Run\x`,
      String.raw`[windows-registry-key:key = 'HKLM\\Run\\x']`,
      "windows-registry-key",
      String.raw`HKLM\Run\x`,
    ],
    [
      "mutex",
      "Global\\m",
      String.raw`[mutex:name = 'Global\\m']`,
      "mutex",
      "Global\\m",
    ],
    [
      "mac-address",
      "D2-FB-49-24-37-18",
      "[mac-addr:value = 'd2:fb:49:24:37:18']",
      "mac-addr",
      "d2:fb:49:24:37:18",
    ],
  ])("%s %s", async (type, value, pattern, valueType, normal) => {
    const { indicators, rejected } = await readOne(type, value);
    expect(rejected).toEqual([]);
    expect(indicators).toMatchObject([
      {
        stixId: `indicator--${uuid(2)}`,
        properties: { pattern, valueType, value: normal },
      },
    ]);
    expect(indicators[0]?.keys).toContainEqual({
      key: keyOf(valueType, normal),
      as: "OWN_ID",
    });
  });

  it.each([
    [
      "regkey|value",
      String.raw`HKLM\Run|x.exe`,
      String.raw`[windows-registry-key:key = 'HKLM\\Run' AND windows-registry-key:values[*].data = 'x.exe']`,
    ],
    ["AS", "AS15139", "[autonomous-system:number = 15139]"],
    ["email-subject", "Your bill", "[email-message:subject = 'Your bill']"],
    [
      "email-attachment",
      "bill.doc",
      "[email-message:body_multipart[*].body_raw_ref.name = 'bill.doc']",
    ],
    [
      "user-agent",
      "curl",
      "[network-traffic:extensions.'http-request-ext'.request_header.'User-Agent' = 'curl']",
    ],
    [
      "x509-fingerprint-sha1",
      SHA1,
      `[x509-certificate:hashes.'SHA-1' = '${SHA1}']`,
    ],
  ])("%s %s, known by its pattern", async (type, value, pattern) => {
    const { indicators } = await readOne(type, value);
    expect(indicators).toMatchObject([
      { properties: { pattern, value: null } },
    ]);
  });

  it("and two of them where it names two things, each found by its own", async () => {
    const { indicators, edges } = await readOne(
      "domain|ip",
      "evil.example|198.51.100.3",
    );
    expect(indicators.map(({ properties }) => properties["value"])).toEqual([
      "evil.example",
      "198.51.100.3",
    ]);
    expect(edges).toMatchObject([{ relationshipType: "related-to" }]);
  });

  it("valid from the day on which it was first seen, in UTC", async () => {
    const { indicators } = await readOne("domain", "evil.example", {
      first_seen: "2018-03-01T02:00:00.123456+03:00",
      last_seen: "2018-03-02T00:00:00+00:00",
    });
    expect(indicators).toMatchObject([
      {
        properties: { validFrom: "2018-02-28T23:00:00.123Z", validUntil: null },
      },
    ]);
  });

  it("with the confidence of MISP's tags, its comment and its labels", async () => {
    const { indicators } = await readOne("domain", "evil.example", {
      comment: "second stage",
      Tag: [
        { name: 'misp:confidence-level="usually-confident"' },
        { name: "mine", local: true },
      ],
    });
    expect(indicators[0]?.properties).toMatchObject({
      confidence: 75,
      description: "second stage",
      labels: [
        'misp:type="domain"',
        'misp:category="Network activity"',
        'misp:to_ids="True"',
        'misp:confidence-level="usually-confident"',
      ],
    });
  });

  it("also where to_ids is absent and MISP detects the type", async () => {
    expect(
      (await readOne("domain", "a.example", { to_ids: undefined })).indicators,
    ).toHaveLength(1);
    expect(
      (await readOne("link", "http://a.example", { to_ids: undefined }))
        .indicators,
    ).toEqual([]);
  });

  it("revoked if it was deleted", async () => {
    const { indicators } = await readOne("domain", "a.example", {
      deleted: "1",
    });
    expect(indicators[0]?.properties["revoked"]).toBe(true);
  });
});

describe("an attribute that is not to be detected", () => {
  it("is kept with its words, beside the observable under its deterministic id", async () => {
    const { read, indicators } = await readOne("ip-dst", "198.51.100.3", {
      to_ids: false,
      comment: "sinkhole",
    });
    expect(indicators).toEqual([]);
    expect(originalOf(read, `x-misp-attribute--${uuid(2)}`)).toMatchObject({
      name: "198.51.100.3",
      description: "sinkhole",
      object_refs: ["ipv4-addr--28bb3599-77cd-5a82-a950-b5bc3caf07c4"],
      x_misp_type: "ip-dst",
      x_misp_value: "198.51.100.3",
      x_misp_category: "Network activity",
      x_misp_comment: "sinkhole",
      x_misp_uuid: uuid(2),
    });
    expect(
      originalOf(read, "ipv4-addr--28bb3599-77cd-5a82-a950-b5bc3caf07c4"),
    ).toEqual({
      type: "ipv4-addr",
      spec_version: "2.1",
      id: "ipv4-addr--28bb3599-77cd-5a82-a950-b5bc3caf07c4",
      value: "198.51.100.3",
    });
  });

  it("shares its observable with every other that has the value", async () => {
    const read = await readEventWith({
      Attribute: [2, 3].map((n) =>
        attribute(n, "domain", "a.example", { to_ids: false }),
      ),
    });
    expect(
      read.records.filter(({ stixType }) => stixType === "domain-name"),
    ).toHaveLength(1);
    expect(
      read.records.filter(({ stixType }) => stixType === "x-misp-attribute"),
    ).toHaveLength(2);
  });

  it("has proposals of others with it, which nobody acts on and which name no mailbox", async () => {
    const { read } = await readOne("text", "note", {
      ShadowAttribute: [
        {
          uuid: uuid(50),
          type: "domain",
          value: "other.example",
          to_ids: true,
          email: "bob@x.example",
        },
      ],
    });
    const kept = originalOf(read, `x-misp-attribute--${uuid(2)}`);
    expect(kept["x_misp_shadow_attribute"]).toMatchObject([
      { value: "other.example" },
    ]);
    expect(JSON.stringify(kept)).not.toContain("bob@");
    expect(read.records.filter(({ kind }) => kind === "INDICATOR")).toEqual([]);
  });

  it.each([
    ["phone-number", "+96212345678", {}],
    ["email-dst", "ann@operator.example", { to_ids: false }],
    ["text", "Ann", { category: "Person" }],
  ])("is personal if it names a person: %s", async (type, value, more) => {
    const { records, indicators } = await readOne(type, value, more);
    expect(indicators).toEqual([]);
    const personal = records.filter(
      ({ properties }) => properties["personal"] === true,
    );
    expect(personal.map(({ name }) => name)).toEqual([value]);
    const others = records.filter(
      ({ properties }) => properties["personal"] !== true,
    );
    expect(JSON.stringify(others)).not.toContain(value);
  });
});

describe("an attribute that stands for a thing of its own", () => {
  it.each([
    ["yara", "rule cobalt { condition: true }", "cobalt"],
    ["sigma", "title: Odd child\ndetection: {}", "Odd child"],
    ["snort", 'alert udp any any -> any 53 (msg:"beacon"; sid:1;)', "beacon"],
    ["suricata", "drop ip any any", "A rule of suricata"],
  ])(
    "is a rule of %s, not for detection unless MISP says so",
    async (type, value, name) => {
      const { indicators } = await readOne(type, value, { to_ids: false });
      expect(indicators).toMatchObject([
        {
          name,
          properties: { pattern: value, patternType: type, detect: false },
        },
      ]);
      const wanted = await readOne(type, value);
      expect(wanted.indicators[0]?.properties["detect"]).toBe(true);
    },
  );

  it("is a vulnerability, known by its CVE", async () => {
    const { records } = await readOne("vulnerability", "cve-2021-44228");
    const found = records.find(({ kind }) => kind === "VULNERABILITY");
    expect(found?.keys).toContainEqual({
      key: "cve:CVE-2021-44228",
      as: "OWN_ID",
    });
  });

  it("is an actor", async () => {
    const { records } = await readOne("threat-actor", "Sofacy", {
      to_ids: false,
    });
    expect(records.find(({ kind }) => kind === "ACTOR")?.name).toBe("Sofacy");
  });
});

describe("an object of MISP", () => {
  const hashes = [
    attribute(61, "md5", MD5, {
      to_ids: false,
      object_relation: "md5",
      comment: "weak",
    }),
    attribute(62, "sha256", SHA256, { object_relation: "sha256" }),
  ];

  it("that states several hashes of a file makes one indicator, found by each of them", async () => {
    const read = await readEventWith({ Object: [file(hashes)] });
    const [indicator, ...others] = read.records.filter(
      ({ kind }) => kind === "INDICATOR",
    );
    expect(others).toEqual([]);
    expect(indicator).toMatchObject({
      stixId: `indicator--${uuid(60)}`,
      properties: {
        pattern: `[file:hashes.'MD5' = '${MD5}' AND file:hashes.'SHA-256' = '${SHA256}']`,
      },
    });
    for (const key of [keyOf("file-md5", MD5), keyOf("file-sha256", SHA256)])
      expect(indicator?.keys).toContainEqual({ key, as: "OWN_ID" });
    expect(
      originalOf(read, `indicator--${uuid(60)}`)["x_misp_attributes"],
    ).toMatchObject([
      { x_misp_uuid: uuid(61), x_misp_comment: "weak", x_misp_to_ids: false },
      { x_misp_uuid: uuid(62), x_misp_to_ids: true },
    ]);
  });

  it("keeps them apart where two are of one algorithm: those are two files", async () => {
    const two = [...hashes, attribute(63, "md5", MD5.replace("0", "f"))];
    const read = await readEventWith({ Object: [file(two)] });
    const ids = read.records.flatMap(({ kind, stixId }) =>
      kind === "INDICATOR" ? [stixId] : [],
    );
    expect(ids).toEqual([62, 63].map((n) => `indicator--${uuid(n)}`));
  });

  it("gives nobody more than its strictest hash", async () => {
    const red = { ...hashes[0], Tag: [{ name: "tlp:red" }] };
    const read = await readEventWith({
      Object: [file([red, hashes[1] ?? {}])],
    });
    expect(
      originalOf(read, `indicator--${uuid(60)}`)["object_marking_refs"],
    ).toEqual(["marking-definition--e828b379-4e03-4974-9ac4-e53a884c97c1"]);
  });

  it("does not take the hash of a section for that of the file", async () => {
    const section = file([attribute(64, "md5", MD5)], { name: "pe-section" });
    const read = await readEventWith({ Object: [section] });
    const indicator = read.records.find(({ kind }) => kind === "INDICATOR");
    expect(indicator?.keys.map(({ key }) => key)).not.toContain(
      keyOf("file-md5", MD5),
    );
  });

  it("says what belongs together, and what it has to do with others", async () => {
    const domain = {
      ...file([
        attribute(71, "domain", "a.example"),
        attribute(72, "text", "seen twice", { to_ids: false }),
      ]),
      uuid: uuid(70),
      name: "domain-ip",
      ObjectReference: [
        {
          uuid: uuid(73),
          referenced_uuid: uuid(60),
          referenced_type: "1",
          relationship_type: "Downloaded from!",
          timestamp: "1523527200",
        },
        {
          uuid: uuid(74),
          referenced_uuid: uuid(999),
          referenced_type: "0",
          relationship_type: "related-to",
        },
        {
          uuid: uuid(75),
          referenced_uuid: "nobody",
          relationship_type: "related-to",
        },
      ],
    };
    const read = await readEventWith({ Object: [domain, file(hashes)] });
    expect(originalOf(read, `x-misp-object--${uuid(70)}`)).toMatchObject({
      name: "domain-ip",
      description: "dropper",
      x_misp_meta_category: "file",
      object_refs: [`indicator--${uuid(71)}`, `x-misp-attribute--${uuid(72)}`],
    });
    expect(
      read.edges.map(({ relationshipType, source, target }) => [
        relationshipType,
        source,
        target,
      ]),
    ).toEqual([
      [
        "downloaded-from",
        `x-misp-object--${uuid(70)}`,
        `indicator--${uuid(60)}`,
      ],
      [
        "related-to",
        `x-misp-object--${uuid(70)}`,
        `x-misp-attribute--${uuid(999)}`,
      ],
    ]);
    expect(read.rejected).toMatchObject([
      {
        id: `relationship--${uuid(75)}`,
        code: "MISSING_PROPERTY",
        place: "the event.Object[0].ObjectReference[2]",
      },
    ]);
  });
});

describe("an attribute that does not go in", () => {
  it("costs only itself, and is named with event, attribute, type and what came", async () => {
    const read = await readEventWith({
      Attribute: [
        attribute(2, "ip-dst", "999.1.1.1"),
        attribute(3, "domain", "a.example"),
      ],
    });
    expect(read.rejected).toEqual([
      {
        file: "event.json",
        place: "the event.Attribute[0]",
        id: uuid(2),
        code: "BAD_PROPERTY",
        reason: `Attribute ${uuid(2)} (ip-dst) of event ${uuid(1)} must have an address of IPv4 or IPv6 as its value, but got "999.1.1.1".`,
      },
    ]);
    expect(
      read.records.filter(({ kind }) => kind === "INDICATOR"),
    ).toHaveLength(1);
  });

  it.each([
    ["BAD_PROPERTY", "domain", "not a domain", {}],
    ["BAD_PROPERTY", "ip-dst|port", "198.51.100.3|99999", {}],
    ["BAD_PROPERTY", "domain|ip", "198.51.100.3|evil.example", {}],
    ["BAD_PROPERTY", "md5", "xyz", {}],
    ["BAD_PROPERTY", "sha256", "abc", {}],
    ["BAD_PROPERTY", "filename|sha1", SHA1, {}],
    ["BAD_PROPERTY", "email-src", "nobody", {}],
    ["BAD_PROPERTY", "mac-address", "aa:bb", {}],
    ["BAD_PROPERTY", "AS", "many", {}],
    ["BAD_PROPERTY", "regkey|value", "HKLM", {}],
    ["MISSING_PROPERTY", "domain", "a.example", { value: ["a.example"] }],
    ["MISSING_PROPERTY", "domain", "a.example", { type: undefined }],
    ["BAD_ID", "domain", "a.example", { uuid: "7" }],
    ["BAD_TIMESTAMP", "domain", "a.example", { first_seen: "yesterday" }],
    [
      "BAD_TIMESTAMP",
      "domain",
      "a.example",
      { last_seen: "2018-02-31T00:00:00+00:00" },
    ],
    [
      "TIME_ORDER",
      "domain",
      "a.example",
      { first_seen: "2018-03-02T00:00:00Z", last_seen: "2018-03-01T23:00:00Z" },
    ],
  ])("is one with %s: %s %s %j", async (code, type, value, more) => {
    const { rejected, indicators } = await readOne(type, value, more);
    expect(rejected).toMatchObject([{ code }]);
    expect(indicators).toEqual([]);
  });

  it("is told as a conflict by the load where two things have one uuid", async () => {
    const read = await readEventWith({
      Attribute: [
        attribute(2, "domain", "a.example"),
        attribute(2, "domain", "b.example"),
      ],
    });
    const ids = read.records.flatMap(({ kind, stixId }) =>
      kind === "INDICATOR" ? [stixId] : [],
    );
    expect(ids).toEqual([`indicator--${uuid(2)}`, `indicator--${uuid(2)}`]);
  });
});

describe("an attribute that is tagged with a role", () => {
  it.each([
    ["that is to be detected", true],
    ["that is not", false],
  ])("of a kill switch, %s, is an indicator that is not", async (_, to_ids) => {
    const { indicators, read } = await readOne("domain", "stop.example", {
      ...tagged('tessera:role="kill-switch"'),
      to_ids,
    });
    expect(indicators).toMatchObject([
      {
        stixId: `indicator--${uuid(2)}`,
        properties: {
          role: "kill-switch",
          detect: false,
          value: "stop.example",
        },
      },
    ]);
    expect(read.rejected).toEqual([]);
  });

  it("of another kind is detected if it is to be", async () => {
    for (const to_ids of [true, false]) {
      const { indicators } = await readOne("domain", "a.example", {
        ...tagged("tessera:role=Sinkhole"),
        to_ids,
      });
      expect(indicators).toMatchObject([
        { properties: { role: "sinkhole", detect: to_ids } },
      ]);
    }
  });

  it("of several is a kill switch, if that is among them", async () => {
    const { indicators } = await readOne("domain", "a.example", {
      ...tagged("tessera:role=sinkhole", "tessera:role=KILL-SWITCH"),
    });
    expect(indicators).toMatchObject([
      { properties: { role: "kill-switch", detect: false } },
    ]);
  });

  it("does not share it with the other hashes of its file", async () => {
    const read = await readEventWith({
      Object: [
        file([
          attribute(61, "md5", MD5, tagged("tessera:role=kill-switch")),
          attribute(62, "sha1", SHA1),
          attribute(63, "sha256", SHA256),
        ]),
      ],
    });
    const roles = read.records
      .filter(({ kind }) => kind === "INDICATOR")
      .map(({ stixId, properties }) => [stixId, properties["role"]]);
    expect(roles).toEqual([
      [`indicator--${uuid(61)}`, "kill-switch"],
      [`indicator--${uuid(60)}`, null],
    ]);
  });

  it("has none by a tag that only begins so", async () => {
    const { indicators } = await readOne("domain", "a.example", {
      ...tagged("tessera:role", "tessera:roles=kill-switch"),
    });
    expect(indicators).toMatchObject([
      { properties: { role: null, detect: true } },
    ]);
  });
});
