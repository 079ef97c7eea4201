import { describe, expect, it } from "@jest/globals";
import * as fc from "fast-check";

import { isList } from "../../../gateway/explorer/ask/is-list.ts";
import { differ } from "../../../gateway/explorer/entity/differ.ts";
import { dateText } from "../../../gateway/explorer/shown/date-text.ts";
import { defanged } from "../../../gateway/explorer/shown/defanged.ts";
import { memberLook } from "../../../gateway/explorer/shown/member-look.ts";
import {
  cutText,
  visibleText,
} from "../../../gateway/explorer/shown/visible-text.ts";
import { refang } from "../../../subgraphs/contract/refang.ts";

describe("texts of members", () => {
  it("hide no character and turn no direction", () => {
    expect(visibleText("evil\u202Efdp.exe\u0000")).toBe(
      "evil\uFFFDfdp.exe\uFFFD",
    );
    expect(visibleText("two\r\nlines\tand a tab")).toBe(
      "two\nlines\tand a tab",
    );
  });

  it("are cut to what fits, never within a letter", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.nat(20), (text, most) => {
        const cut = cutText(text, most + 1);
        expect(cut.text.isWellFormed()).toBe(text.isWellFormed());
        expect(cut.text.length).toBeLessThanOrEqual(most + 2);
        expect(cut.cut).toBe(text.length > most + 1);
      }),
    );
  });
});

describe("values", () => {
  it.each([
    ["http://evil.example/a.b", "hxxp://evil[.]example/a[.]b"],
    ["198.51.100.3", "198[.]51[.]100[.]3"],
    ["a@evil.example", "a[@]evil[.]example"],
  ])("%s is shown as %s, which the gateway reads as it was", (value, shown) => {
    expect(defanged(value)).toBe(shown);
    expect(refang(shown)).toBe(value);
  });
});

describe("dates", () => {
  it.each([
    ["2017-01-01T00:00:00.000Z", "year", "2017"],
    ["2017-03-01T00:00:00.000Z", "month", "2017-03"],
    ["2018-04-12T10:30:00.000Z", "day", "2018-04-12"],
    ["2018-04-12T10:30:00.000Z", null, "2018-04-12 10:30"],
    ["2018-04-12T00:00:00Z", null, "2018-04-12"],
  ])("%s, precise to the %s, is %s", (date, precision, text) => {
    expect(dateText(date, precision)).toBe(text);
  });
});

describe("members", () => {
  it("look unlike each other, up to 56", () => {
    const looks = Array.from({ length: 56 }, (_, place) =>
      JSON.stringify(memberLook(place)),
    );
    expect(new Set(looks).size).toBe(56);
  });
});

describe("what was pasted", () => {
  it("is a list if it has several lines with something in them", () => {
    expect(isList("a.example\nb.example")).toBe(true);
    expect(isList("a.example\r\n\r\n")).toBe(false);
  });
});

describe("records", () => {
  it("differ in what they state, not in what they leave out", () => {
    expect(differ(["x", null, "x"])).toBe(false);
    expect(differ(["x", null, "y"])).toBe(true);
  });
});
