import { describe, expect, it } from "@jest/globals";
import * as fc from "fast-check";

import { observable } from "../../../../../subgraphs/contract/observable.ts";
import { patternOf } from "../../../../../subgraphs/member/intake/made/pattern-of.ts";
import {
  statedConfidence,
  statedInstant,
  statedTlp,
} from "../../../../../subgraphs/member/intake/made/stated.ts";
import { meantBy } from "../../../../../subgraphs/member/intake/made/value-types.ts";
import { patternValues } from "../../../../../subgraphs/member/intake/pattern/pattern-values.ts";

function patternFor(value: string, type: string | null): string | undefined {
  const meant = meantBy(value, type);
  return "fault" in meant ? undefined : patternOf(meant);
}

describe("the pattern of a value", () => {
  it("gives back the value whose key the value has", () => {
    const types = ["mutex", "file-name", "url", "windows-registry-key"];
    fc.assert(
      fc.property(
        fc.constantFrom(...types),
        fc.string({ unit: "grapheme", minLength: 1 }),
        (type, value) => {
          const pattern = patternOf({
            kind: "observable",
            type,
            value,
            ports: [],
          });
          const wanted = observable(type, value);
          if (value.trim() === "") return;
          expect(patternValues(pattern ?? "", "stix")).toMatchObject({
            value: wanted?.value,
            keys: [wanted?.key],
          });
        },
      ),
    );
  });

  it.each([
    ["hxxp://a[.]example/x", "url", "[url:value = 'http://a.example/x']"],
    ["a.example", null, "[domain-name:value = 'a.example']"],
    ["payload.exe", null, undefined],
    ["payload.exe", "filename", "[file:name = 'payload.exe']"],
    ["it's", "mutex", String.raw`[mutex:name = 'it\'s']`],
    ["/x/y.php", "URI", "[url:value LIKE '%/x/y.php']"],
    [
      "198.51.100.3:22:443",
      "ip",
      "[network-traffic:dst_ref.type = 'ipv4-addr' AND network-traffic:dst_ref.value = '198.51.100.3' AND network-traffic:dst_port IN (22, 443)]",
    ],
    [
      "C:\\x\\y.exe",
      "FilePath",
      String.raw`[file:name = 'y.exe' AND file:parent_directory_ref.path = 'C:\\x']`,
    ],
    ["198.51.100.0/99", "cidr", undefined],
    ["what", "colour", undefined],
  ])("of %s as %s is %s", (value, type, pattern) =>
    expect(patternFor(value, type)).toBe(pattern),
  );

  it("never throws, whatever is stated", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }),
        fc.option(fc.constantFrom("ip", "url", "hash", "cve", "file", "x")),
        (value, type) => void patternFor(value, type),
      ),
      { numRuns: 2_000 },
    );
  });
});

describe("a date as lists write it", () => {
  it.each([
    ["2020-01-02", undefined, "2020-01-02T00:00:00.000Z"],
    ["2020-01-02T03:04:05.123456", undefined, "2020-01-02T03:04:05.123Z"],
    ["2020-01-02 03:04:05 +0100", undefined, undefined],
    ["2020-01-02T03:04:05+01:00", undefined, "2020-01-02T02:04:05.000Z"],
    ["1/2/2020", "month/day/year", "2020-01-02T00:00:00.000Z"],
    ["1/2/2020", "day/month/year", "2020-02-01T00:00:00.000Z"],
    ["1/2/2020", undefined, undefined],
    ["2020-02-30", undefined, undefined],
  ] as const)("%s (%s) is %s", (text, order, instant) =>
    expect(statedInstant(text, order)).toBe(instant),
  );
});

describe("a word of a list", () => {
  it("for TLP is the marking of TLP 2.0, and one that nobody knows is none", () => {
    expect(statedTlp("TLP:White")).toBe(
      "marking-definition--94868c89-83c2-464b-929b-a1a8aa3c8487",
    );
    expect(statedTlp("amber+strict")).toBe(
      "marking-definition--939a9414-2ddd-4d32-a0cd-375ea402b003",
    );
    expect(statedTlp("purple")).toBeUndefined();
  });

  it("for confidence is the number of its scale", () => {
    expect(
      ["high", "Medium", "0", "100", "101", "sure"].map(statedConfidence),
    ).toEqual([85, 50, 0, 100, undefined, undefined]);
  });
});
