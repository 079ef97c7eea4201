/** Random lists over random worlds: few values, so that ties, gaps and near misses come up all the time. */
import * as fc from "fast-check";

import type { FilterInput } from "../../../../subgraphs/alliance/lists/filter-conditions.ts";
import type { KindName } from "../../../../subgraphs/contract/kinds.ts";
import { tlpLevels } from "../../../../subgraphs/contract/marking.ts";
import type { PageLimits, Stated } from "./world-lists.ts";
import { anyWorld } from "./arbitrary-world.ts";
import { worldOf } from "./world.ts";
import type { RecordTold, World } from "./world.ts";

const days: readonly string[] = ["2017-05-12", "2018-04-12", "2021-12-10"].map(
  (day) => `${day}T00:00:00.000Z`,
);
const day = fc.constantFrom(...days);
const words = ["espionage", "telecommunications", "wiper"];
const some = fc.subarray(words);

/** What a record states, each of it or nothing. */
export const stated: fc.Arbitrary<Stated> = fc.record(
  {
    author: fc.constantFrom("Kaspersky", "Unit 42"),
    labels: some,
    confidence: fc.constantFrom(0, 9, 50, 100),
    sectors: some,
    countries: fc.subarray(["ae", "sg", "es"]),
    techniques: fc.subarray(["ref:mitre-attack:T1566", "name:phishing"]),
    valueType: fc.constantFrom("domain-name", "ipv4-addr"),
    revoked: fc.boolean(),
    sighted: fc.boolean(),
    warned: fc.boolean(),
    detect: fc.boolean(),
    modified: day,
    recordedAt: day,
    firstSeen: day,
    lastSeen: day,
  },
  { requiredKeys: [] },
);

/** A world whose records state something that lists can go by. */
export function withStated(world: fc.Arbitrary<World>): fc.Arbitrary<World> {
  return world.chain((plain) =>
    fc.tuple(...plain.records.map(() => stated)).map((all) => ({
      ...plain,
      records: plain.records.map((record, n) => ({
        ...record,
        stated: all[n] ?? {},
      })),
    })),
  );
}

/**
 * Indicators of one or two values each, and neither names nor statements. What
 * is missing here can only part records. Elsewhere it can join them, too: where
 * one of two records of a name goes, the name is clear that was not.
 */
export const valueWorlds: fc.Arbitrary<World> = withStated(
  anyWorld({ kinds: ["INDICATOR"], edges: 0 }),
).chain(({ members, records }) =>
  fc
    .tuple(
      ...records.map(() =>
        fc.uniqueArray(fc.integer({ min: 1, max: 12 }), {
          minLength: 1,
          maxLength: 2,
        }),
      ),
    )
    .map((names) =>
      worldOf(
        members,
        records.map((record, n): RecordTold => ({
          owner: record.owner,
          kind: "INDICATOR",
          names: (names[n] ?? []).map((value) => `198.51.100.${value}`),
          tlp: record.tlp,
          audience: record.audience,
          hidden: record.hidden,
          stated: record.stated ?? {},
        })),
      ),
    ),
);

export const orders = fc.record({
  by: fc.constantFrom(
    "NAME",
    "NAME",
    "MODIFIED",
    "RECORDED_AT",
    "FIRST_SEEN",
    "LAST_SEEN",
    "CONFIDENCE",
  ),
  descending: fc.boolean(),
});

export const firsts = fc.integer({ min: 1, max: 7 });

/** How little members do at one request: often all, at times next to nothing. */
export const limits: fc.Arbitrary<PageLimits> = fc.record(
  {
    give: fc.integer({ min: 1, max: 5 }),
    look: fc.integer({ min: 1, max: 5 }),
  },
  { requiredKeys: [] },
);

/** Filters of a kind, as a viewer writes them; of the members' conditions only those that the kind has. */
export function filters(
  kind: KindName,
  members: readonly string[],
): fc.Arbitrary<FilterInput> {
  const conditions = conditionsOf(kind, members);
  const { tree } = fc.letrec<{ tree: FilterInput; leaf: FilterInput }>(
    (tie) => ({
      leaf: conditions,
      tree: fc.oneof(
        { maxDepth: 2, withCrossShrink: true },
        { weight: 3, arbitrary: tie("leaf") },
        { weight: 1, arbitrary: joined(tie("tree"), "and") },
        { weight: 1, arbitrary: joined(tie("tree"), "or") },
        {
          weight: 1,
          arbitrary: fc
            .tuple(tie("leaf"), tie("tree"))
            .map(([leaf, not]) => ({ ...leaf, not })),
        },
      ),
    }),
  );
  return tree;
}

function joined(tree: fc.Arbitrary<FilterInput>, by: "and" | "or") {
  return fc
    .array(tree, { minLength: 1, maxLength: 3 })
    .map((parts): FilterInput => ({ [by]: parts }));
}

/** One or two conditions, or none at all. */
function conditionsOf(
  kind: KindName,
  members: readonly string[],
): fc.Arbitrary<FilterInput> {
  const named = kind === "CAMPAIGN" || kind === "ACTOR";
  const each: readonly fc.Arbitrary<FilterInput>[] = [
    fc.record({ changedSince: day }),
    fc.record({ membersAny: fc.subarray([...members], { minLength: 1 }) }),
    fc.record({ authors: fc.constant(["Kaspersky", "Nobody"]) }),
    fc.record({ tlpMax: fc.constantFrom(...tlpLevels) }),
    fc.record({ confidenceMin: fc.constantFrom(0, 9, 10, 100) }),
    fc.record({ techniques: fc.constantFrom(["T1566"], ["Phishing", "x"]) }),
    fc.record({ labels: fc.subarray(words, { minLength: 1 }) }),
    fc.record({ revoked: fc.boolean() }),
    fc.record({ hasSighting: fc.boolean() }),
    fc
      .tuple(day, day, fc.constantFrom("both", "from", "until"))
      .map(([one, other, ends]) => {
        const [from = "", until = ""] = [one, other].toSorted();
        return {
          activeBetween: {
            from: ends === "until" ? null : from,
            until: ends === "from" ? null : until,
          },
        };
      }),
    ...(named
      ? [
          fc.record({ sectors: fc.subarray(words, { minLength: 1 }) }),
          fc.record({ countries: fc.constantFrom(["sg"], ["ae", "es"]) }),
        ]
      : [
          fc.record({ valueTypes: fc.constant(["domain-name"]) }),
          fc.record({ onWarningList: fc.boolean() }),
          fc.record({ detect: fc.boolean() }),
        ]),
  ];
  return fc
    .array(fc.oneof(...each), { maxLength: 2 })
    .map((parts) => Object.assign({}, ...parts) as FilterInput);
}
