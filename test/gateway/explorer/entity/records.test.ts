import { describe, expect, it } from "@jest/globals";
import * as fc from "fast-check";

import {
  differ,
  listText,
} from "../../../../gateway/explorer/entity/differ.ts";
import type { KnownRecord } from "../../../../gateway/explorer/entity/entity.ts";
import { recordGaps } from "../../../../gateway/explorer/entity/record-holes.ts";
import { recordRows } from "../../../../gateway/explorer/entity/record-rows.ts";
import type { RecordProperty } from "../../../../gateway/explorer/entity/record-rows.ts";

/** As far as the properties below look at one. */
const record = (stated: Readonly<Record<string, unknown>>) =>
  stated as unknown as KnownRecord;

const textOf =
  (key: string) =>
  (from: KnownRecord): string | null =>
    (from as unknown as Record<string, string | undefined>)[key] ?? null;

const properties: readonly RecordProperty[] = [
  {
    name: "lastSeen",
    compared: true,
    text: textOf("lastSeen"),
    shown: () => null,
  },
  { name: "author", text: textOf("author"), shown: () => null },
];

describe("records side by side", () => {
  it("differ where two state a compared property differently, and not where one is silent", () => {
    const rows = recordRows(properties, [
      record({ lastSeen: "2018", author: "A" }),
      record({ author: "B" }),
      record({ lastSeen: "2019", author: "C" }),
    ]);
    expect(
      rows.map(({ property, differs, states }) => [
        property.name,
        differs,
        states,
      ]),
    ).toEqual([
      ["lastSeen", true, [true, false, true]],
      ["author", false, [true, true, true]],
    ]);
    expect(
      recordRows(properties, [record({ lastSeen: "2018" }), record({})])[0]
        ?.differs,
    ).toBe(false);
  });

  it("have no row for what none of them states", () => {
    expect(recordRows(properties, [record({}), record({})])).toEqual([]);
  });

  it("differ in a list by what is in it, not by order, capitals or repetition", () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (items) => {
        const other = [...items, ...items].toReversed();
        const loud = other.map((item) => item.toLowerCase());
        expect(listText(loud)).toBe(
          listText(items.map((item) => item.toLowerCase())),
        );
        expect(differ([listText(items), listText(other), null])).toBe(false);
      }),
    );
    expect(differ([listText(["AE"]), listText(["AE", "PS"])])).toBe(true);
    // A separator in an item makes no two lists one.
    expect(differ([listText(["a, b"]), listText(["a", "b"])])).toBe(true);
    expect(listText([])).toBeNull();
  });
});

describe("the gaps beside the records", () => {
  const told = [
    ["att", "ANSWERED"],
    ["etisalat", "TIMED_OUT"],
    ["singtel", "ANSWERED"],
    ["softbank", "NOT_ASKED"],
    ["telefonica", "SUSPENDED"],
  ].map(([member = "", status]) => ({
    member,
    status: status as "ANSWERED",
    tookMs: null,
    asOf: null,
  }));

  it("tell who did not answer from who answered and holds nothing, and from who was not asked", () => {
    expect(recordGaps(told, ["singtel"])).toEqual({
      holes: [
        { slug: "etisalat", status: "TIMED_OUT" },
        { slug: "telefonica", status: "SUSPENDED" },
      ],
      without: ["att"],
      notAsked: ["softbank"],
    });
  });
});
