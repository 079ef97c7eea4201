import { describe, expect, it } from "@jest/globals";
import * as fc from "fast-check";

import { kindOf } from "../../../subgraphs/contract/kinds.ts";
import type { KindName } from "../../../subgraphs/contract/kinds.ts";
import { normalName } from "../../../subgraphs/contract/names.ts";
import { observable } from "../../../subgraphs/contract/observable.ts";
import {
  entityIdOfKey,
  entityIdOfRecord,
  parseEntityId,
} from "../../../subgraphs/alliance/entity-id.ts";

const ID = "--bf0b42dd-89b9-5f4e-89b6-e170f51f14e1";
const ADDRESS = "ipv4-addr--28bb3599-77cd-5a82-a950-b5bc3caf07c4";

describe("the id of an entity", () => {
  it.each<[KindName, string, string, string | null, string]>([
    [
      "CAMPAIGN",
      "name:operationparliament",
      "Operation Parliament",
      null,
      "campaign/operation-parliament",
    ],
    ["ACTOR", "ref:mitre-attack:G0021", "Molerats", null, "actor/G0021"],
    [
      "TECHNIQUE",
      "ref:mitre-attack:T1566.001",
      "Phishing",
      null,
      "technique/T1566.001",
    ],
    [
      "VULNERABILITY",
      "cve:CVE-2017-0144",
      "EternalBlue",
      null,
      "vulnerability/CVE-2017-0144",
    ],
    [
      "INDICATOR",
      ADDRESS,
      "198.51.100.3",
      "ipv4-addr",
      "indicator/ipv4-addr/198.51.100.3",
    ],
    ["REPORT", `report${ID}`, "A report", null, `report/report${ID}`],
    [
      "ACTOR",
      "ref:misp-galaxy:0286e80e-b0ed-464f-ad62-beec8536d0cb",
      "X",
      null,
      "actor/ref:misp-galaxy:0286e80e-b0ed-464f-ad62-beec8536d0cb",
    ],
    [
      "REPORT",
      "url:https://securelist.com/x/1/",
      "X",
      null,
      "report/url:https://securelist.com/x/1/",
    ],
  ])(
    "of a %s known by %s is readable, and finds that key again",
    (kind, key, written, valueType, id) => {
      expect(entityIdOfKey(kindOf(kind), key, written, valueType)).toBe(id);
      expect(parseEntityId(id)).toMatchObject({ by: "key", key });
    },
  );

  it("without a key for all is that of a record, whose owner alone is asked", () => {
    const recordId = `telefonica/own/campaign${ID}`;
    const id = entityIdOfRecord(kindOf("CAMPAIGN"), recordId);
    expect(id).toBe(`campaign/~${recordId}`);
    expect(parseEntityId(id)).toMatchObject({ by: "record", recordId });
  });

  it.each([
    "",
    "campaign",
    "campaign/",
    "/x",
    "campaigns/x",
    "sighting/x",
    `campaign/~x`,
    `campaign/~telefonica/campaign${ID}`,
  ])("is not %j", (text) => {
    expect(parseEntityId(text)).toBeUndefined();
  });

  it("has at most 2,048 characters", () => {
    expect(parseEntityId(`campaign/${"x".repeat(3_000)}`)).toBeUndefined();
  });

  it("of any name finds the key of that name, or there is no such id", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (name) => {
        const key = `name:${normalName(name)}`;
        const id = entityIdOfKey(kindOf("CAMPAIGN"), key, name, null);
        if (id !== undefined)
          expect(parseEntityId(id)).toMatchObject({ by: "key", key });
      }),
    );
  });

  it("of a name that looks like a public id is none: it would find the other thing", () => {
    expect(entityIdOfKey(kindOf("ACTOR"), "name:g0021", "G0021", null)).toBe(
      "actor/g0021",
    );
    expect(parseEntityId("actor/g0021")).toMatchObject({ key: "name:g0021" });
  });

  it("of any domain and address finds its indicator", () => {
    fc.assert(
      fc.property(fc.oneof(fc.domain(), fc.ipV4(), fc.ipV6()), (text) => {
        const type = text.includes(":")
          ? "ipv6-addr"
          : /^[\d.]+$/.test(text)
            ? "ipv4-addr"
            : "domain-name";
        const seen = observable(type, text);
        const { key = "", value = "", type: valueType = "" } = seen ?? {};
        const id = entityIdOfKey(kindOf("INDICATOR"), key, value, valueType);
        expect(parseEntityId(id ?? "")).toMatchObject({ by: "key", key });
      }),
    );
  });
});
