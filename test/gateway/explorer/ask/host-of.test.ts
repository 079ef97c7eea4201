import { describe, expect, it } from "@jest/globals";
import * as fc from "fast-check";

import { hostOf } from "../../../../gateway/explorer/ask/host-of.ts";
import { defanged } from "../../../../gateway/explorer/shown/defanged.ts";

describe("the host that is offered where a whole address is unknown", () => {
  it.each([
    ["http://update.evil.example/a/b.php?c=1", "update.evil.example"],
    ["hxxps://update[.]evil[.]example/a", "update.evil.example"],
    ["hxxp[:]//update[.]evil(.)example", "update.evil.example"],
    ["hxxp[://]evil[dot]example:8080/x", "evil.example"],
    ["fxp://evil[.]example", "evil.example"],
    ["h**p://evil.example/", "evil.example"],
    ["http://user:word@198.51.100.7:8080/gate", "198.51.100.7"],
    ["http://[2001:db8::1]/x", "2001:db8::1"],
    ["http://EVIL.example#x", "evil.example"],
    ["someone[@]evil[.]example", "evil.example"],
    ["someone[at]evil(dot)example", "evil.example"],
  ])("of %s is %s", (text, host) => {
    expect(hostOf(text)).toBe(host);
  });

  it.each([
    "evil.example",
    "Operation Parliament",
    "a @ b",
    "http://",
    "http:// evil.example",
    "//evil.example/a",
    "@evil.example",
    "a@b@evil.example",
    "C:\\Users\\a@b\\c.exe",
    "d41d8cd98f00b204e9800998ecf8427e",
    "attack-pattern--0f0a0b0c-0000-4000-8000-000000000000",
    "<script>alert(1)</script>",
    "",
  ])("is none of %s", (text) => {
    expect(hostOf(text)).toBeNull();
  });

  it("is the same of a URL as it is and as the page shows it", () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true }), (url) => {
        expect(hostOf(defanged(url))).toBe(new URL(url).hostname);
        expect(hostOf(url)).toBe(new URL(url).hostname);
      }),
    );
  });

  it("is found or not without a fault, whatever is typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
        const host = hostOf(text);
        expect(host === null || host.length > 0).toBe(true);
      }),
    );
  });
});
