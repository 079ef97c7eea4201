import { describe, expect, it } from "@jest/globals";

import {
  MOST_CLAUSES,
  MOST_CONDITIONS,
  MOST_TEXTS,
  filterFault,
  filterFields,
} from "../../../subgraphs/contract/filter.ts";
import type {
  FilterCondition,
  FilterTakes,
} from "../../../subgraphs/contract/filter.ts";

/** What a field of each sort may be compared with. */
const values: Readonly<Record<FilterTakes, Partial<FilterCondition>>> = {
  texts: { texts: ["GREEN"] },
  text: { texts: ["GREEN"] },
  number: { number: 50 },
  flag: { flag: true },
  from: { from: "2018-04-12T00:00:00.000Z" },
  span: { until: "2018-04-12T00:00:00.000Z" },
};

const faultOf = (...allOf: Partial<FilterCondition>[]) =>
  filterFault({
    anyOf: [
      { allOf: allOf.map((one) => ({ field: "", negated: false, ...one })) },
    ],
  });

describe("the conditions of a filter", () => {
  it("have each a name of their own, and say in a sentence when they are met", () => {
    const names = filterFields.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { description } of filterFields)
      expect(description).toMatch(/^[A-Z].*[.…]$/);
  });

  it.each(filterFields.map(({ name, takes }) => ({ name, takes })))(
    "$name takes what it is compared with, and refuses to go without",
    ({ name: field, takes }) => {
      expect(faultOf({ field, ...values[takes] })).toBeUndefined();
      expect(faultOf({ field })).toMatch(new RegExp(`^\`${field}\` takes `));
    },
  );
});

describe("a filter", () => {
  it("without clauses, or with one without conditions, is well formed", () => {
    expect(filterFault({ anyOf: [] })).toBeUndefined();
    expect(faultOf()).toBeUndefined();
  });

  it("with a condition that nobody knows is refused by that name", () => {
    expect(faultOf({ field: "colour" })).toMatch(
      /^No condition is called "colour"; there are changedSince, /,
    );
  });

  it("takes only the levels of TLP 2.0", () => {
    expect(faultOf({ field: "tlpMax", texts: ["WHITE"] })).toBe(
      "`tlpMax` takes one of CLEAR, GREEN, AMBER, AMBER_STRICT, RED.",
    );
  });

  it("is bounded in clauses, in conditions and in texts", () => {
    const condition = { field: "revoked", negated: false, flag: true };
    const many = Array.from({ length: MOST_CONDITIONS + 1 }, () => condition);
    expect(faultOf(...many)).toBe(
      "A clause holds at most 32 conditions, but got 33.",
    );
    const anyOf = Array.from({ length: MOST_CLAUSES + 1 }, () => ({
      allOf: [],
    }));
    expect(filterFault({ anyOf })).toBe(
      "A filter holds at most 64 clauses, but got 65.",
    );
    const texts = Array.from({ length: MOST_TEXTS + 1 }, String);
    expect(faultOf({ field: "labels", texts })).toBe(
      "`labels` takes at most 1000 texts, but got 1001.",
    );
  });
});
