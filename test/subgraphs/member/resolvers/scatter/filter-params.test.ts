import { describe, expect, it } from "@jest/globals";

import type { FilterCondition } from "../../../../../subgraphs/contract/filter.ts";
import { preparedFilter } from "../../../../../subgraphs/member/resolvers/scatter/filter-params.ts";

type Given = Partial<FilterCondition>;

const filterOf = (...clauses: readonly (readonly Given[])[]) =>
  preparedFilter(
    {
      anyOf: clauses.map((allOf) => ({
        allOf: allOf.map((one) => ({ field: "", negated: false, ...one })),
      })),
    },
    "singtel",
  );

const ours = { field: "membersAny", texts: ["att", "singtel"] };
const theirs = { field: "membersAny", texts: ["att"] };
const revoked = { field: "revoked", flag: true };

describe("a filter at a member", () => {
  it("is none where every record meets it: it costs nothing", () => {
    expect(preparedFilter(null, "singtel")).toBeNull();
    expect(filterOf([])).toBeNull();
    expect(filterOf([revoked], [ours])).toBeNull();
    expect(filterOf([{ ...theirs, negated: true }])).toBeNull();
  });

  it("is empty where no record meets it, without a look at the store", () => {
    expect(filterOf()).toEqual([]);
    expect(filterOf([theirs, revoked])).toEqual([]);
    expect(filterOf([{ ...ours, negated: true }])).toEqual([]);
  });

  it("keeps of each clause what depends on the record", () => {
    expect(filterOf([ours, revoked], [theirs])).toMatchObject([[revoked]]);
  });

  it("compares words in lower case, and keys as they are", () => {
    const texts = ["ref:mitre-attack:T1190"];
    expect(
      filterOf([
        { field: "authors", texts: ["Cisco Talos"] },
        { field: "techniques", texts },
      ]),
    ).toMatchObject([[{ texts: ["cisco talos"] }, { texts }]]);
  });

  it("closes a span that is open, and ranks a level of TLP", () => {
    expect(
      filterOf([
        { field: "activeBetween", until: "2018-04-12T00:00:00.000Z" },
        { field: "activeBetween", from: "2018-04-12T00:00:00.000Z" },
        { field: "tlpMax", texts: ["AMBER"] },
      ]),
    ).toMatchObject([[{ from: "" }, { until: "\u{10ffff}" }, { number: 2 }]]);
  });

  it("that is not well formed is refused as an argument", () => {
    expect(() => filterOf([{ field: "colour" }])).toThrow(
      expect.objectContaining({
        extensions: expect.objectContaining({
          code: "BAD_ARGUMENT",
          argument: "filter",
        }),
      }),
    );
  });
});
