import { describe, expect, it } from "@jest/globals";

import { decide } from "../../../../subgraphs/member/intake/decide.ts";

const id = "singtel/own/campaign--x";

function version(modified: string | null, hash: string) {
  return { created: "2018", modified, original: { json: hash, hash } };
}

describe("the versions of an object", () => {
  it("are new where the store knows none: the newest is current, the others older", () => {
    const [old, young] = [version("2018", "a"), version("2019", "b")];
    expect(decide(id, [old, young], [])).toEqual({
      current: young,
      replaces: false,
      originals: [
        { id: `${id}@2018`, json: "a", hash: "a" },
        { id: `${id}@2019`, json: "b", hash: "b" },
      ],
      outcomes: ["older", "new"],
    });
  });

  it("change nothing where the store holds them", () => {
    const stored = [{ version: `${id}@2018`, hash: "a" }];
    expect(decide(id, [version("2018", "a")], stored)).toMatchObject({
      current: null,
      originals: [],
      outcomes: ["unchanged"],
    });
  });

  it("do not go back: an older one is kept, the newer stays", () => {
    const stored = [{ version: `${id}@2019`, hash: "b" }];
    expect(decide(id, [version("2018", "a")], stored)).toMatchObject({
      current: null,
      originals: [{ id: `${id}@2018` }],
      outcomes: ["older"],
    });
  });

  it("of one date and two contents are a conflict: the first stays, the other is kept under its hash", () => {
    const twins = [version("2018", "a"), version("2018", "b")];
    const decision = decide(id, twins, []);
    expect(decision).toMatchObject({
      current: twins[0],
      originals: [{ id: `${id}@2018` }, { id: `${id}@2018#b` }],
      outcomes: ["new", "conflict"],
    });
    const stored = decision.originals.map((original) => ({
      version: original.id,
      hash: original.hash,
    }));
    expect(decide(id, twins, stored).outcomes).toEqual([
      "unchanged",
      "unchanged",
    ]);
  });

  it("of a type without versions are told apart by their date of making, or by content alone", () => {
    expect(decide(id, [version(null, "a")], []).originals).toMatchObject([
      { id: `${id}@2018` },
    ]);
    const undated = { created: null, modified: null };
    const original = { json: "a", hash: "a" };
    expect(decide(id, [{ ...undated, original }], []).originals).toMatchObject([
      { id: `${id}@` },
    ]);
  });
});
