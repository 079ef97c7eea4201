import { describe, expect, it } from "@jest/globals";

import { countryCode } from "../../../../../subgraphs/member/intake/made/country-code.ts";

describe("a country by its name", () => {
  it.each([
    ["Qatar", "QA"],
    ["united arab emirates", "AE"],
    [" South Korea ", "KR"],
    ["Germany", "DE"],
    ["Russia", "RU"],
    ["Vietnam", "VN"],
    ["United Kingdom", "GB"],
    ["Palestine", "PS"],
    ["Lebonon", "LB"],
  ])("%s is %s", (name, code) => {
    expect(countryCode(name)).toBe(code);
  });

  it.each(["", "Middle East", "NATO", "Global", "AT&T", "East Germany"])(
    "%s is none",
    (name) => {
      expect(countryCode(name)).toBeNull();
    },
  );
});
