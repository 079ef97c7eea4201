import { describe, expect, it } from "@jest/globals";
import * as fc from "fast-check";

import { createSealer } from "../../../subgraphs/serving/seal.ts";

const secret = Buffer.alloc(32, 7);
const sealer = createSealer(secret, "list-cursor");
const refused = expect.objectContaining({
  extensions: expect.objectContaining({ code: "BAD_CURSOR" }),
});

describe("a sealed cursor", () => {
  it("opens to what was sealed", () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        expect(sealer.open(sealer.seal(value))).toEqual(
          JSON.parse(JSON.stringify(value)),
        );
      }),
    );
  });

  it("opens at every replica that has the key", () => {
    const replica = createSealer(Uint8Array.from(secret), "list-cursor");
    expect(replica.open(sealer.seal({ sort: "a" }))).toEqual({ sort: "a" });
  });

  it("tells nobody what is in it, and is never twice the same", () => {
    const sealed = sealer.seal("singtel/own");
    expect(Buffer.from(sealed, "base64url").toString("latin1")).not.toContain(
      "singtel",
    );
    expect(sealer.seal("singtel/own")).not.toBe(sealed);
    expect(sealed).toMatch(/^[\w-]+$/);
  });

  it("is refused where a single bit was altered", () => {
    const bytes = Buffer.from(sealer.seal({ at: 1 }), "base64url");
    fc.assert(
      fc.property(
        fc.nat({ max: bytes.length - 1 }),
        fc.nat({ max: 7 }),
        (at, bit) => {
          const altered = Buffer.from(bytes);
          altered[at] = (bytes[at] ?? 0) ^ (1 << bit);
          expectRefused(altered.toString("base64url"));
        },
      ),
    );
  });

  it("is refused where it was cut, at any place", () => {
    const bytes = Buffer.from(sealer.seal({ at: 1 }), "base64url");
    for (let length = 0; length < bytes.length; length += 1)
      expectRefused(bytes.subarray(0, length).toString("base64url"));
  });

  it("is refused where a sign was added or exchanged, at any place", () => {
    // The three lengths modulo 3: the last sign of two of them has bits to spare.
    for (const value of ["", "1", "12"]) {
      const sealed = sealer.seal(value);
      for (const sign of ["A", "B", "_", "8"]) {
        expectRefused(sealed + sign);
        expectRefused(sign + sealed);
      }
      for (let at = 0; at < sealed.length; at += 1)
        for (const sign of "AQgw_")
          if (sealed[at] !== sign)
            expectRefused(sealed.slice(0, at) + sign + sealed.slice(at + 1));
    }
  });

  it("is refused where another key or another use sealed it", () => {
    expectRefused(createSealer(Buffer.alloc(32, 8), "list-cursor").seal(1));
    expectRefused(createSealer(secret, "edge-cursor").seal(1));
  });

  it.each(["", " ", "MQ==", "not a cursor", "é"])("is not %j", (text) => {
    expectRefused(text);
  });

  it("has at most 64 kB", () => {
    expectRefused("a".repeat(70_000));
  });
});

function expectRefused(text: string): void {
  let thrown: unknown;
  try {
    sealer.open(text);
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toEqual(refused);
}
