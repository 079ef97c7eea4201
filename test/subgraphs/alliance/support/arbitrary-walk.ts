/**
 * Random worlds to walk in: a dozen things, each held by some of the members, so
 * that ways change hands at every hop; and claims that are more or less sure,
 * denied, taken back, or kept from some.
 */
import * as fc from "fast-check";

import type { KindName } from "../../../../subgraphs/contract/kinds.ts";
import { slugs } from "./arbitrary-world.ts";
import { seenOf, worldOf } from "./world.ts";
import type { EdgeTold, RecordTold, World, WorldRecord } from "./world.ts";

interface Named {
  readonly kind: KindName;
  readonly names: readonly string[];
}

/** Values and names of which each means one thing, and two names that tie what else is apart. */
const things: readonly Named[] = [
  ...[
    "198.51.100.3",
    "203.0.113.7",
    "192.0.2.9",
    "evil.example",
    "bad.example",
  ].map((value) => ({ kind: "INDICATOR" as const, names: [value] })),
  ...[
    ["Operation Parliament"],
    ["Night Dragon"],
    ["Soft Cell", "Night Dragon"],
    ["Operation Sharpshooter"],
  ].map((names) => ({ kind: "CAMPAIGN" as const, names })),
  ...[
    ["Gallium"],
    ["Moonlight"],
    ["Wirte", "Moonlight"],
    ["Gaza Cybergang"],
  ].map((names) => ({ kind: "ACTOR" as const, names })),
  ...[["Mimikatz"], ["PoisonIvy"]].map((names) => ({
    kind: "MALWARE" as const,
    names,
  })),
];

/** A world, and two records in it that the viewer sees connected with something. */
export interface WalkWorld {
  readonly world: World;
  readonly from: WorldRecord;
  readonly to: WorldRecord;
}

export const walkWorlds: fc.Arbitrary<WalkWorld> = fc
  .integer({ min: 3, max: 6 })
  .chain((size) => worldAmong(slugs.slice(0, size)))
  .map((world) => ({ world, ends: connected(world) }))
  .filter(({ ends }) => ends.length > 1)
  .chain(({ world, ends }) =>
    fc
      .tuple(anyOf(ends), anyOf(ends))
      .map(([from, to]) => ({ world, from, to })),
  );

/** The same world, its members told in another order. */
export function shuffledMembers({
  members,
}: World): fc.Arbitrary<readonly string[]> {
  return fc.shuffledSubarray([...members], { minLength: members.length });
}

function worldAmong(members: readonly string[]): fc.Arbitrary<World> {
  return fc
    .tuple(...members.map((owner) => holdingOf(owner, members)))
    .map((holdings) => {
      const records: RecordTold[] = [];
      const edges: EdgeTold[] = [];
      const revoked: boolean[] = [];
      for (const holding of holdings) {
        const at = records.length;
        records.push(...holding.records);
        revoked.push(...holding.records.map((record) => record.revoked));
        for (const edge of holding.edges)
          edges.push({
            ...edge,
            from: at + (edge.from % holding.records.length),
            to: at + (edge.to % holding.records.length),
          });
      }
      const world = worldOf(members, records, edges);
      return {
        ...world,
        records: world.records.map((record, n) => ({
          ...record,
          rests: { revoked: revoked[n] ?? false },
        })),
      };
    });
}

function connected(world: World): readonly WorldRecord[] {
  const { records, edges } = seenOf(world);
  const ends = new Set(edges.flatMap(({ from, to }) => [from, to]));
  return records.filter(({ id }) => ends.has(id));
}

/** What a member holds, its edges by the places of its records. */
function holdingOf(owner: string, members: readonly string[]) {
  const record = anyOf(things).chain((thing) =>
    fc.record({
      owner: fc.constant(owner),
      kind: fc.constant(thing.kind),
      names: fc.constant(thing.names),
      feed: seldom("own", "otx"),
      revoked: seldom(false, true),
      ...released(members),
    }),
  );
  const edge = fc.record({
    from: fc.nat({ max: 50 }),
    to: fc.nat({ max: 50 }),
    type: fc.constantFrom("uses", "indicates"),
    confidence: fc.constantFrom(null, 0, 15, 50, 50, 85),
    stance: seldom("ASSERTS" as const, "DISPUTES" as const),
    revoked: seldom(false, true),
    ...released(members),
  });
  return fc.record({
    records: fc.array(record, { minLength: 4, maxLength: 7 }),
    edges: fc.array(edge, { minLength: 4, maxLength: 9 }),
  });
}

/** Mostly free; else for some, for nobody, or not for this viewer. */
function released(members: readonly string[]) {
  return {
    tlp: fc.constantFrom(
      ...Array.from({ length: 8 }, () => "CLEAR" as const),
      "AMBER" as const,
      "AMBER_STRICT" as const,
      "AMBER" as const,
      null,
    ),
    audience: fc.subarray([...members]),
    hidden: seldom(false, true),
  };
}

/** The second one once in twelve times. */
function seldom<Value>(mostly: Value, other: Value): fc.Arbitrary<Value> {
  return fc.nat({ max: 11 }).map((n) => (n === 11 ? other : mostly));
}

function anyOf<Value>(values: readonly Value[]): fc.Arbitrary<Value> {
  return fc.constantFrom(...values);
}
