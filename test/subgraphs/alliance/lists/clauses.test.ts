/** A filter's tree means the same after `or` is taken out of `and`. */
import { describe, expect, it } from "@jest/globals";
import * as fc from "fast-check";

import { clausesOf } from "../../../../subgraphs/alliance/lists/clauses.ts";
import type { Tree } from "../../../../subgraphs/alliance/lists/clauses.ts";

const conditions = ["a", "b", "c"];

const trees = fc.letrec<{ tree: Tree; leaf: Tree }>((tie) => ({
  leaf: fc
    .constantFrom(...conditions)
    .map((field): Tree => ({ condition: { field } })),
  tree: fc.oneof(
    { maxDepth: 4 },
    tie("leaf"),
    fc.array(tie("tree"), { maxLength: 3 }).map((all): Tree => ({ all })),
    fc.array(tie("tree"), { maxLength: 3 }).map((any): Tree => ({ any })),
    tie("tree").map((not): Tree => ({ not })),
  ),
})).tree;

describe("the clauses of a filter", () => {
  it("are met by exactly the records that meet its tree", () => {
    fc.assert(
      fc.property(trees, fc.subarray(conditions), (tree, met) => {
        const clauses = clausesOf(tree);
        const isMet = clauses.some((clause) =>
          clause.every(({ field, negated }) => met.includes(field) !== negated),
        );
        expect(isMet).toBe(meets(tree, met));
      }),
      { numRuns: 500 },
    );
  });

  it("hold each condition and each clause once", () => {
    const a: Tree = { condition: { field: "a", texts: ["x"] } };
    expect(clausesOf({ any: [a, { all: [a, a] }] })).toEqual([
      [{ field: "a", texts: ["x"], negated: false }],
    ]);
  });

  it("are at most 64 of 32 conditions; a tree of more is refused with the bound", () => {
    expect(clausesOf(pairs(6))).toHaveLength(64);
    expect(() => clausesOf(pairs(7))).toThrow(/at most 64 .* 128/);
    const many = Array.from({ length: 33 }, (_, k) => named(`c${k}`));
    expect(() => clausesOf({ all: many })).toThrow(/32 conditions.* 33/);
    expect(() => clausesOf({ not: { any: many } })).toThrow(/32 conditions/);
  });
});

function named(field: string): Tree {
  return { condition: { field } };
}

/** So many pairs of which one each must be met: 2^n clauses. */
function pairs(n: number): Tree {
  return {
    all: Array.from({ length: n }, (_, k) => ({
      any: [named(`a${k}`), named(`b${k}`)],
    })),
  };
}

function meets(tree: Tree, met: readonly string[]): boolean {
  if ("not" in tree) return !meets(tree.not, met);
  if ("condition" in tree) return met.includes(tree.condition.field);
  return "all" in tree
    ? tree.all.every((part) => meets(part, met))
    : tree.any.some((part) => meets(part, met));
}
