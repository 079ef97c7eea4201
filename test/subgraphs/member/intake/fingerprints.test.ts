import { describe, expect, it } from "@jest/globals";
import * as fc from "fast-check";

import { Fingerprints } from "../../../../subgraphs/member/intake/fingerprints.ts";

describe("texts that were seen", () => {
  it("are known with their numbers, and no others", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.string(), fc.oneof(fc.constant(1), fc.double()))),
        fc.array(fc.string()),
        (set, others) => {
          const seen = new Fingerprints();
          const map = new Map(set);
          for (const [text, value] of set) seen.set(text, value);
          expect(seen.size).toBe(map.size);
          for (const text of [...map.keys(), ...others]) {
            expect(seen.has(text)).toBe(map.has(text));
            expect(seen.get(text)).toBe(map.get(text));
          }
        },
      ),
    );
  });

  it("may be many, and nearly alike", () => {
    const seen = new Fingerprints();
    for (let at = 0; at < 200_000; at += 2) seen.set(idOf(at), at);
    expect(seen.size).toBe(100_000);
    for (let at = 0; at < 200_000; at += 997)
      expect(seen.get(idOf(at))).toBe(at % 2 === 0 ? at : undefined);
  });
});

function idOf(at: number): string {
  return `campaign--${String(at).padStart(12, "0")}`;
}
