/** What people type into a search, read: prefixes, keys, parts, and what is refused. */
import { describe, expect, it } from "@jest/globals";

import { codeOf } from "../../../subgraphs/contract/errors.ts";
import { observable } from "../../../subgraphs/contract/observable.ts";
import {
  searchPrefixes,
  typedSearch,
} from "../../../subgraphs/contract/typed-search.ts";

describe("a prefix", () => {
  it.each([
    ["actor:wirte", ["ACTOR"], null, "wirte"],
    [
      "Campaign: Operation Parliament",
      ["CAMPAIGN"],
      null,
      "operation parliament",
    ],
    ["malware:poison", ["MALWARE"], null, "poison"],
    ["technique:T1566", ["TECHNIQUE"], null, "t1566"],
    ["report:gaza", ["REPORT"], null, "gaza"],
    ["cve:2021-44228", ["VULNERABILITY"], null, "cve-2021-44228"],
    ["vulnerability:CVE-2021-44228", ["VULNERABILITY"], null, "cve-2021-44228"],
    ["ip:194.38", ["INDICATOR"], ["ipv4-addr", "ipv6-addr"], "194.38"],
    ["domain:office365", ["INDICATOR"], ["domain-name"], "office365"],
    ["md5:d41d8", ["INDICATOR"], ["file-md5"], "d41d8"],
    [
      "path:C:\\Windows",
      ["INDICATOR"],
      ["directory", "file-name"],
      "c:\\windows",
    ],
    ["file-sha256:e3b0", ["INDICATOR"], ["file-sha256"], "e3b0"],
  ])("%s says what is wanted", (text, kinds, valueTypes, part) => {
    expect(typedSearch(text)).toMatchObject({ kinds, valueTypes, part });
  });

  it.each(["http://evil.example/a", "operation:parliament", "actor:", "x:y"])(
    "that is none is part of the text: %s",
    (text) => {
      const { kinds, part } = typedSearch(text);
      expect(kinds).toHaveLength(7);
      expect(part).toBe(text.replace(/:$/, ""));
    },
  );

  it("and kinds that are asked for leave what is both", () => {
    expect(typedSearch("actor:wirte", ["CAMPAIGN"]).kinds).toEqual([]);
    expect(typedSearch("wirte", ["CAMPAIGN"]).kinds).toEqual(["CAMPAIGN"]);
  });

  it("is there for every kind and for every type of value", () => {
    for (const prefix of ["actor", "cve", "ip", "hash", "url", "email"])
      expect(searchPrefixes).toContain(prefix);
  });
});

describe("an exact key", () => {
  it.each([
    ["T1566.001", "ref:mitre-attack:T1566.001"],
    ["g0021", "ref:mitre-attack:G0021"],
    ["CVE-2021-44228", "cve:CVE-2021-44228"],
    ["cve:2021-44228", "cve:CVE-2021-44228"],
    ["Operation Parliament", "name:operationparliament"],
    ["198[.]51[.]100[.]3", observable("ipv4-addr", "198.51.100.3")?.key],
    [
      "hxxp://evil[.]example/a",
      observable("url", "http://evil.example/a")?.key,
    ],
    ["ip:198.51.100.3:443", observable("ipv4-addr", "198.51.100.3")?.key],
    [
      "campaign--00000000-0000-4000-8000-000000000001",
      "campaign--00000000-0000-4000-8000-000000000001",
    ],
  ])("of %s is looked for", (text, key) => {
    expect(typedSearch(text).keys).toContain(key);
  });

  it("of a value with its type is that of this type alone", () => {
    expect(typedSearch("file:evil.com").keys).toEqual([
      observable("file-name", "evil.com")?.key,
    ]);
  });
});

describe("words", () => {
  it("are letters and digits alone, so that no syntax of an index is left", () => {
    const text = `night* +dragon && "x~2" [a TO b] field:y \\ (OR) /re/`;
    expect(typedSearch(text).words).toEqual(
      "night dragon x 2 a to b field y or re".split(" "),
    );
  });

  it("are the first sixteen, each once", () => {
    const text = Array.from({ length: 40 }, (_, n) => `w${n % 20}`).join(" ");
    expect(typedSearch(text).words).toHaveLength(16);
  });

  it("of mixed scripts and directions stay what they are", () => {
    expect(typedSearch("АРТ28 \u202eволк\u202c Über").words).toEqual([
      "арт28",
      "волк",
      "über",
    ]);
  });
});

describe("what is refused", () => {
  it.each([
    ["nothing", ""],
    ["blanks", " \t "],
    ["a letter", "a"],
    ["a letter of a value", "ip:1"],
    ["a sign", "%"],
    ["5,000 characters", "x".repeat(5_000)],
    ["a NUL", "night\0dragon"],
    ["a lone surrogate", "night\ud83d"],
  ])("%s is BAD_ARGUMENT", (_, text) => {
    try {
      typedSearch(text);
      throw new Error("It was taken.");
    } catch (error) {
      expect(codeOf(error)).toBe("BAD_ARGUMENT");
      expect(String(error)).toMatch(/`text` has .* but got /);
    }
  });

  it("is not a whole name of one letter, which is found exactly", () => {
    expect(typedSearch("永")).toMatchObject({
      keys: expect.arrayContaining(["name:永"]),
      part: null,
      name: null,
      words: [],
    });
  });

  it("is not a text of 4,096 characters, two letters, or an emoji of two", () => {
    for (const text of ["x".repeat(4_096), "ab", "🐼🐼"])
      expect(typedSearch(text).kinds).toHaveLength(7);
  });
});
