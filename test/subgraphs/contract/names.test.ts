import { describe, expect, it } from "@jest/globals";
import * as fc from "fast-check";

import {
  normalName,
  slugOfName,
  usableName,
} from "../../../subgraphs/contract/names.ts";

const anyName = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
  fc.string(),
);

describe("the normal form of a name", () => {
  it.each([
    ["Operation Parliament", "operationparliament"],
    ["OPERATION-PARLIAMENT", "operationparliament"],
    ["operation_parliament ", "operationparliament"],
    ["APT 28", "apt28"],
    ["ＡＰＴ２８", "apt28"],
    ["ﬁn7", "fin7"],
    ["Soft Cell", "softcell"],
    ["Голубая", "голубая"],
    ["海莲花", "海莲花"],
    ["…", ""],
    ["\u1100-\u1161", "\uac00"],
  ])("of %j is %j", (written, normal) => {
    expect(normalName(written)).toBe(normal);
  });

  it("is a normal form: a second time changes nothing", () => {
    fc.assert(
      fc.property(anyName, (name) => {
        expect(normalName(normalName(name))).toBe(normalName(name));
      }),
    );
  });

  it("is one for every case and spacing of a name", () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        expect(normalName(` ${name.toUpperCase()}-`)).toBe(normalName(name));
      }),
    );
  });
});

describe("a name that may join records", () => {
  it.each(["operationparliament", "apt28", "g0021", "海莲花", "лис"])(
    "may be %s",
    (normal) => {
      expect(usableName(normal)).toBe(true);
    },
  );

  it.each([
    "",
    "apt",
    "group",
    "ransomware",
    "china",
    "first",
    "28",
    "20180412",
    "abc",
    "x",
  ])("may not be %j: it says too little", (normal) => {
    expect(usableName(normal)).toBe(false);
  });
});

describe("the readable form of a name in an id", () => {
  it.each([
    ["Operation Parliament", "operation-parliament"],
    [" Soft -- Cell! ", "soft-cell"],
    ["APT28", "apt28"],
  ])("of %j is %j", (written, slug) => {
    expect(slugOfName(written)).toBe(slug);
  });

  it("keeps the normal name, so that an id finds what the name finds", () => {
    fc.assert(
      fc.property(anyName, (name) => {
        expect(normalName(slugOfName(name))).toBe(normalName(name));
      }),
    );
  });

  it("holds no slash and no space, so that it stands in an id", () => {
    fc.assert(
      fc.property(anyName, (name) => {
        expect(slugOfName(name)).toMatch(/^[\p{L}\p{N}-]*$/u);
      }),
    );
  });
});
