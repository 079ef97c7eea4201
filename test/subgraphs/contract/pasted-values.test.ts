/** What analysts paste: single values, lists, whole reports, and what is none of them. */
import { describe, expect, it } from "@jest/globals";
import * as fc from "fast-check";

import { codeOf } from "../../../subgraphs/contract/errors.ts";
import { observablesOf } from "../../../subgraphs/contract/observable.ts";
import { pastedValues } from "../../../subgraphs/contract/pasted-values.ts";

const SHA256 =
  "E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855";

/** `type value` of what each value most likely is. */
const read = (...texts: readonly string[]) =>
  pastedValues(texts).map(({ observables: [first] }) =>
    first === undefined ? "nothing" : `${first.type} ${first.value}`,
  );

const certain = (text: string) => pastedValues([text])[0]?.certain;

function fault(...texts: readonly string[]): unknown {
  try {
    return pastedValues(texts);
  } catch (error) {
    return [codeOf(error), error instanceof Error ? error.message : ""];
  }
}

describe("a value by itself", () => {
  it.each([
    ["evil[.]com", "domain-name evil.com"],
    ["EVIL.com.", "domain-name evil.com"],
    ["evil.example:8443", "domain-name evil.example"],
    ["bücher.de", "domain-name xn--bcher-kva.de"],
    ["198[.]51[.]100[.]3", "ipv4-addr 198.51.100.3"],
    ["198.51.100.77/24", "ipv4-addr 198.51.100.0/24"],
    ["198.51.100.3/login", "url 198.51.100.3/login"],
    ["[2001:DB8::1]:443", "ipv6-addr 2001:db8::1"],
    ["hxxps://evil[.]com/a,b", "url https://evil.com/a,b"],
    ["john[at]evil[.]com", "email-addr john@evil.com"],
    [SHA256, `file-sha256 ${SHA256.toLowerCase()}`],
    [`sha256:${SHA256}`, `file-sha256 ${SHA256.toLowerCase()}`],
    ["D2:FB:49:24:37:18", "mac-addr d2:fb:49:24:37:18"],
    [
      "HKLM\\Software\\Some Key\\Run",
      "windows-registry-key HKLM\\Software\\Some Key\\Run",
    ],
    ["payload.exe", "file-name payload.exe"],
    ["Invoice 2018.doc", "file-name Invoice 2018.doc"],
    [
      "ipv4-addr--28bb3599-77cd-5a82-a950-b5bc3caf07c4",
      "ipv4-addr ipv4-addr--28bb3599-77cd-5a82-a950-b5bc3caf07c4",
    ],
    ["\u202eevil.com\u202c", "domain-name evil.com"],
    ["", "nothing"],
    ["  \n ", "nothing"],
    ["...", "nothing"],
  ])("%j is read as %s", (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it("has a form that says what it is, or may be anything", () => {
    for (const text of ["evil.com", "198.51.100.3", SHA256, "hxxp://a.b/"])
      expect(certain(text)).toBe(true);
    for (const text of ["hello", "payload.exe", "Global mutex", ""])
      expect(certain(text)).toBe(false);
  });
});

describe("several values in one text", () => {
  it("are read in order, equal ones as often as they come", () => {
    expect(read("evil.com\n198.51.100.3\r\nevil.com", "evil.com")).toEqual([
      "domain-name evil.com",
      "ipv4-addr 198.51.100.3",
      "domain-name evil.com",
      "domain-name evil.com",
    ]);
  });

  it("may stand on one line, between commas, semicolons, bars or spaces", () => {
    expect(
      read("evil.com, 198[.]51.100.3;evil [dot] org|hxxp://a.com/x,y b.com"),
    ).toEqual([
      "domain-name evil.com",
      "ipv4-addr 198.51.100.3",
      "domain-name evil.org",
      "url http://a.com/x,y",
      "domain-name b.com",
    ]);
  });

  it("are found among the words of a report", () => {
    const report = `The group came back in April.\n\nIts server evil[.]com (198.51.100[.]3, port 443) served\nhxxp://evil[.]com/a.php; the sample was ${SHA256}.\nAll of it was reported by nobody in particular.\npayload.exe\n`;
    expect(read(report)).toEqual([
      "domain-name evil.com",
      "ipv4-addr 198.51.100.3",
      "url http://evil.com/a.php",
      `file-sha256 ${SHA256.toLowerCase()}`,
      "file-name payload.exe",
    ]);
  });

  it("are told as they were pasted", () => {
    expect(
      pastedValues(['C2: "evil [dot] com", x']).map(({ asTyped }) => asTyped),
    ).toEqual(['"evil [dot] com"']);
  });
});

describe("what is too much", () => {
  it.each([
    ["1,001 values", Array.from({ length: 1_001 }, (_, n) => `a${n}.com`)],
    [
      "1,001 values in one text",
      [Array.from({ length: 1_001 }, (_, n) => `a${n}.com`).join("\n")],
    ],
    [
      "100,000 lines",
      [Array.from({ length: 100_000 }, (_, n) => `a${n}`).join("\n")],
    ],
    ["a value of 1 MB", ["a".repeat(1_048_576)]],
    ["a value of 5,000 characters", ["a".repeat(5_000)]],
    ["a value with a NUL", ["evil\0.com"]],
    ["a value with a lone surrogate", ["evil\ud83d.com"]],
  ])("is refused with the bound: %s", (_, texts) => {
    expect(fault(...texts)).toEqual([
      "BAD_ARGUMENT",
      expect.stringMatching(/^`values` holds .*(1000|4096|500000)/),
    ]);
  });

  it("takes no longer to refuse than to read", () => {
    const before = process.cpuUsage();
    for (const piece of [
      "a.b ",
      "a.b\n",
      "a ",
      "a\n",
      " ",
      "[.]",
      " .",
      "::",
      "h:// ",
      "x@",
      "(",
      "a,",
    ])
      fault(piece.repeat(500_000 / piece.length));
    expect(process.cpuUsage(before).user / 1_000).toBeLessThan(6_000);
  });
});

describe("any value in normal form", () => {
  it("is read as itself, whatever stands around it", () => {
    const values = fc.oneof(
      fc.ipV4(),
      fc.ipV6().filter((address) => address !== "::"),
      fc.domain(),
      fc.webUrl().filter((url) => !/[()']|[^\w/]$/.test(url)),
      fc.stringMatching(/^[0-9a-f]{64}$/),
    );
    fc.assert(
      fc.property(
        values,
        fc.constantFrom(["", ""], ['"', '",'], ["(", ")."], ["- ", ""]),
        (value, [before = "", after = ""]) => {
          const [found] = pastedValues([`${before}${value}${after}`]);
          const keys = found?.observables.map(({ key }) => key);
          const [plain] = observablesOf(value);
          expect(keys).toContain(plain?.key);
        },
      ),
      { numRuns: 500 },
    );
  });
});
