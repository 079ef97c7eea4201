import { describe, expect, it } from "@jest/globals";
import * as fc from "fast-check";

import { sortText } from "../../../subgraphs/contract/sort-text.ts";

const text = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
  // Half of a pair alone, as a careless cut leaves it.
  fc
    .array(fc.integer({ min: 0, max: 0xffff }))
    .map((units) => String.fromCharCode(...units)),
);

describe("the text by which lists are sorted", () => {
  it("orders in JavaScript as its bytes do, so that all members agree", () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const [left, right] = [sortText(a), sortText(b)];
        const inScript = left < right ? -1 : left > right ? 1 : 0;
        expect(inScript).toBe(
          Buffer.compare(Buffer.from(left), Buffer.from(right)),
        );
      }),
      { numRuns: 300 },
    );
  });

  it("survives the way over the wire", () => {
    fc.assert(
      fc.property(text, (a) => {
        expect(Buffer.from(sortText(a)).toString()).toBe(sortText(a));
      }),
    );
  });

  it("is one for a name in capitals, in full width and with spaces around it", () => {
    expect(sortText(" OPERATION Parliament ")).toBe("operation parliament");
    expect(sortText("ＡＰＴ２８")).toBe("apt28");
  });

  it("orders what UTF-16 and UTF-8 order differently", () => {
    expect(["\u{1f600}", "\uff5e"].toSorted()).toEqual(["\u{1f600}", "\uff5e"]);
    expect(sortText("\u{1f600}")).toBe("\ufffd");
  });

  it("is at most 200 characters long", () => {
    expect(sortText("x".repeat(5_000))).toHaveLength(200);
  });
});
