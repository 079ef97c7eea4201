import { describe, expect, it } from "@jest/globals";
import * as fc from "fast-check";

import {
  hiddenIn,
  visibleText,
} from "../../../../gateway/explorer/shown/visible-text.ts";

/** What turns a direction, is drawn as nothing, or joins what stands around it. */
const HARMFUL =
  /[\p{Bidi_Control}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]|(?![\n\t])\p{Cc}|(?!\uFE0F)\p{Default_Ignorable_Code_Point}/u;

const controls = [
  0x00, 0x0d, 0x1b, 0x7f, 0x85, 0xad, 0x34f, 0x61c, 0x180e, 0x200b, 0x200d,
  0x200e, 0x200f, 0x2028, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2060,
  0x2066, 0x2067, 0x2068, 0x2069, 0x3164, 0xfe0f, 0xfeff, 0xfff9, 0xd800,
  0xe0041, 0xe0100,
].map((code) => String.fromCodePoint(code));

const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(...controls),
      fc.string({ unit: "binary", maxLength: 4 }),
      fc.constantFrom("\n", "\t", "a", "ü", "\u0301", "☁"),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(""));

describe("what is shown of a member's text", () => {
  it("holds no control of direction and nothing that hides, whatever the text", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(visibleText(text)).not.toMatch(HARMFUL);
      }),
    );
  });

  it("is as it was where nothing is hidden in it", () => {
    for (const text of [
      "Operation Parliament",
      "عملية البرلمان",
      "מבצע",
      "two\nlines\tand a tab",
      "☁\uFE0F cloud",
    ])
      expect(visibleText(text)).toBe(text);
  });

  it("is the same when it is shown twice", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const once = visibleText(text);
        expect(visibleText(once)).toBe(once);
      }),
    );
  });

  it("heaps no more marks on a letter than a language does", () => {
    expect(visibleText(`e${"\u0301".repeat(500)}f`)).toBe(
      `e${"\u0301".repeat(6)}\uFFFDf`,
    );
  });

  it("comes with the names of what was hidden", () => {
    expect(hiddenIn("invoice\u202Efdp.exe\u200B\u202E")).toEqual([
      "U+202E",
      "U+200B",
    ]);
    expect(hiddenIn("line\r\nline")).toEqual([]);
  });
});
