/** What people do to values, undone; and what only looks as if they had. */
import { describe, expect, it } from "@jest/globals";

import { observablesOf } from "../../../subgraphs/contract/observable.ts";
import { bareValue, refang } from "../../../subgraphs/contract/refang.ts";

describe("a defanged value", () => {
  it.each([
    ["hxxp://evil[.]example", "http://evil.example"],
    ["hXXps[:]//evil(.)example/a", "https://evil.example/a"],
    ["hxxps[://]evil[.]example/a", "https://evil.example/a"],
    ["h**p://evil[.]example", "http://evil.example"],
    ["htxp://evil[.]example", "http://evil.example"],
    ["[http]://evil[.]example", "http://evil.example"],
    ["hxxp:\\\\evil[.]example", "http://evil.example"],
    ["fxp://evil[.]example", "ftp://evil.example"],
    ["HXXP://Evil[.]Example/Path", "http://Evil.Example/Path"],
    ["john[at]evil[dot]example", "john@evil.example"],
    ["john(@)evil{.}example", "john@evil.example"],
    ["evil[dot]example", "evil.example"],
    ["evil (dot) example", "evil.example"],
    ["evil [.] example", "evil.example"],
    ["evil<.>example", "evil.example"],
    ["evil[.example", "evil.example"],
    ["evil\\.example", "evil.example"],
    ["evil dot example", "evil.example"],
    ["198[.]51[.]100[.]3", "198.51.100.3"],
    ["198.51.100[.]3", "198.51.100.3"],
    ["2001[:]db8[:]:1", "2001:db8::1"],
    ["\u202eevil\u200b[.]example\ufeff", "evil.example"],
  ])("%s is %s", (defanged, value) => {
    expect(refang(defanged)).toBe(value);
  });
});

describe("a value that is not defanged", () => {
  it.each([
    "http://evil.example/a?b=[c]&d=(e)",
    "HTTP://EVIL.example/",
    "http://[2001:db8::1]/x",
    "C:\\Users\\.ssh\\id_rsa",
    "%APPDATA%\\.cache\\a.ps1",
    "HKLM\\Software\\.run",
    "\\\\share\\.hidden\\a",
    "payload[1].exe",
    "Invoice (1).doc",
    "Global\\mutex",
    "/tmp/.x/a.sh",
  ])("stays: %s", (value) => {
    expect(refang(value)).toBe(value);
  });
});

describe("a value in a text", () => {
  it.each([
    ['"evil[.]example",', "evil.example"],
    ["evil.example.", "evil.example"],
    ["evil.example).", "evil.example"],
    ["(evil[.]example)", "evil.example"],
    ["<http://evil.example/a>", "http://evil.example/a"],
    ["“evil.example”", "evil.example"],
    ["• evil.example", "evil.example"],
    ["- evil.example", "evil.example"],
    ["198.51.100.3:8080", "198.51.100.3"],
    ["198.51.100.3[:]8080", "198.51.100.3"],
    ["198.51.100.3|8080", "198.51.100.3"],
    ["198.51.100.0/24", "198.51.100.0/24"],
    ["evil.example:443", "evil.example"],
    ["[2001:db8::1]:443", "2001:db8::1"],
    ["2001:db8::1", "2001:db8::1"],
    ["mailto:john@evil.example", "john@evil.example"],
    ["SHA256: abc", "abc"],
    ["http://evil.example/a_(b)", "http://evil.example/a_(b)"],
    ["http://evil.example:8080/a", "http://evil.example:8080/a"],
    ["Invoice (1)", "Invoice (1)"],
    ["'')))", ""],
  ])("%s is %s", (text, value) => {
    expect(bareValue(text)).toBe(value);
  });

  it("of 4,000 brackets is read in no time", () => {
    const before = process.cpuUsage();
    for (const text of ["(", ")", "[.]", " [ . ", "h", "[", "a.", " dot "])
      bareValue(text.repeat(4_000 / text.length));
    expect(process.cpuUsage(before).user / 1_000).toBeLessThan(500);
  });
});

describe("an indicator's key", () => {
  it("is that of the value, however it was defanged", () => {
    const plain = observablesOf("http://evil.example/a")[0];
    expect(observablesOf("hxxp[:]//evil[.]example/a")[0]).toEqual(plain);
    expect(observablesOf("hXXp://evil(dot)example/a")[0]).toEqual(plain);
  });
});
