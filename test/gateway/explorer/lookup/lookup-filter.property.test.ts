import { describe, expect, it } from "@jest/globals";
import * as fc from "fast-check";

import {
  columns,
  countsOf,
  filtered,
  flags,
  printFilter,
  readFilter,
} from "../../../../gateway/explorer/lookup/lookup-filter.ts";
import type { LookupFilter } from "../../../../gateway/explorer/lookup/lookup-filter.ts";
import { rowStatuses } from "../../../../gateway/explorer/lookup/lookup-row.ts";
import { pageOf } from "../../../../gateway/explorer/lookup/page-shown.ts";
import { anyRow } from "./rows.ts";

const NONE: LookupFilter = {
  status: null,
  by: null,
  flag: null,
  sort: null,
  descending: false,
};

const anyFilter: fc.Arbitrary<LookupFilter> = fc
  .record({
    status: fc.option(fc.constantFrom(...rowStatuses)),
    by: fc.option(fc.constantFrom("att", "singtel")),
    flag: fc.option(fc.constantFrom(...flags)),
    sort: fc.option(fc.constantFrom(...columns)),
    descending: fc.boolean(),
  })
  .map((filter) => ({
    ...filter,
    descending: filter.sort !== null && filter.descending,
  }));

describe("the filter of a look-up", () => {
  it("is read from the address as it was written there", () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        expect(readFilter(printFilter(filter))).toEqual(filter);
      }),
    );
    expect(readFilter({ status: "toString", sort: "__proto__" })).toEqual(NONE);
  });

  it("shows as many rows as are counted, and loses none by sorting", () => {
    fc.assert(
      fc.property(fc.array(anyRow), anyFilter, (rows, filter) => {
        const counts = countsOf(rows);
        const { status, by, flag, sort } = filter;
        const show = (one: Partial<LookupFilter>) =>
          filtered(rows, { ...NONE, ...one }).length;
        if (status !== null)
          expect(show({ status })).toBe(counts.statuses.get(status) ?? 0);
        if (by !== null) expect(show({ by })).toBe(counts.by.get(by) ?? 0);
        if (flag !== null)
          expect(show({ flag })).toBe(counts.flags.get(flag) ?? 0);
        expect(show({ sort })).toBe(rows.length);
        expect(rows).toEqual(
          expect.arrayContaining([...filtered(rows, filter)]),
        );
      }),
      { numRuns: 100 },
    );
  });

  it("shows each row on one page, and never more than 100 at once", () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.integer(), (rows, wanted) => {
        const { last, from, to } = pageOf(rows, wanted);
        expect(to - from).toBeLessThanOrEqual(100);
        expect(pageOf(rows, last).to).toBe(rows);
        expect(pageOf(rows, last + 1)).toEqual(pageOf(rows, last));
      }),
    );
    expect(pageOf(250, Number.NaN).number).toBe(1);
  });
});
