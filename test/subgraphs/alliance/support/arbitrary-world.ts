/**
 * Random worlds in which much is shared: few names, few ids, few values, so that
 * ties, ambiguities, one-way releases and chains of them come up all the time.
 */
import * as fc from "fast-check";

import { tlpLevels } from "../../../../subgraphs/contract/marking.ts";
import type { KeyOf } from "../../../../subgraphs/contract/keys.ts";
import type { KindName } from "../../../../subgraphs/contract/kinds.ts";
import { worldOf } from "./world.ts";
import type { EdgeTold, RecordTold, World } from "./world.ts";

export const slugs: readonly string[] = [
  "att",
  "etisalat",
  "singtel",
  "softbank",
  "telefonica",
  "vodacom",
];

/** Names that are usable, one of them in two spellings, and one that is generic. */
export const names: readonly string[] = [
  "Operation Parliament",
  "operation-parliament",
  "Night Dragon",
  "Soft Cell",
  "Gallium",
  "Moonlight",
  "APT",
];

export const values: readonly string[] = [
  "198.51.100.3",
  "203.0.113.7",
  "evil.example",
  "malware.example",
];

export const sharedIds: readonly string[] = [
  "ref:mitre-attack:G0021",
  "ref:mitre-attack:G0093",
  "ref:misp-galaxy:7cdff317-a673-4474-84ec-4f1754947824",
];

/** The shape of a world: how many records, and how free they are. */
export interface Shape {
  readonly kinds: readonly KindName[];
  readonly edges: number;
}

export function anyWorld({ kinds, edges }: Shape): fc.Arbitrary<World> {
  return fc.integer({ min: 3, max: 6 }).chain((size) => {
    const members = slugs.slice(0, size);
    return fc
      .tuple(
        ...members.map((owner) =>
          fc.array(recordBy(owner, members, kinds), {
            minLength: 1,
            maxLength: 8,
          }),
        ),
      )
      .chain((lists) => {
        const records = lists.flat();
        return fc
          .array(edgeAmong(records, members), { maxLength: edges })
          .map((told) => worldOf(members, records, told));
      });
  });
}

function recordBy(
  owner: string,
  members: readonly string[],
  kinds: readonly KindName[],
): fc.Arbitrary<RecordTold> {
  return fc.constantFrom(...kinds).chain((kind) =>
    fc.record({
      owner: fc.constant(owner),
      kind: fc.constant(kind),
      feed: fc.constantFrom("own", "own", "otx"),
      names:
        kind === "INDICATOR"
          ? fc.constantFrom(...values).map((value) => [value])
          : fc.uniqueArray(fc.constantFrom(...names), {
              minLength: 1,
              maxLength: 3,
            }),
      ids: idsOf(kind),
      ...released(members),
    }),
  );
}

function idsOf(kind: KindName): fc.Arbitrary<readonly KeyOf[]> {
  if (kind === "INDICATOR") return fc.constant([]);
  return fc.oneof(
    { weight: 3, arbitrary: fc.constant([]) },
    {
      weight: 1,
      arbitrary: fc.uniqueArray(
        fc.record({
          key: fc.constantFrom(...sharedIds),
          as: fc.constantFrom("OWN_ID" as const, "STATED_ID" as const),
        }),
        { minLength: 1, maxLength: 2, selector: ({ key }) => key },
      ),
    },
  );
}

/**
 * An edge between two records of one member. Never between two of one name: both
 * its directions would then stand at one place, which no list can tell apart.
 */
function edgeAmong(
  records: readonly RecordTold[],
  members: readonly string[],
): fc.Arbitrary<EdgeTold> {
  return fc.nat({ max: records.length - 1 }).chain((from) => {
    const others = records.flatMap((record, n) =>
      record.owner === records[from]?.owner &&
      record.names[0] !== records[from]?.names[0]
        ? [n]
        : [],
    );
    return fc.record({
      from: fc.constant(from),
      to: fc.constantFrom(...(others.length > 0 ? others : [from])),
      type: fc.constantFrom("uses", "attributed-to", "indicates"),
      ...released(members),
    });
  });
}

/** Mostly free, so that there is something to join; the rest in every way that TLP knows. */
function released(members: readonly string[]) {
  return {
    tlp: fc.oneof(
      { weight: 5, arbitrary: fc.constant("CLEAR" as const) },
      { weight: 4, arbitrary: fc.constantFrom("AMBER", "AMBER_STRICT") },
      { weight: 1, arbitrary: fc.constantFrom(...tlpLevels, null) },
    ),
    audience: fc.subarray([...members]),
    hidden: fc.oneof(
      { weight: 7, arbitrary: fc.constant(false) },
      { weight: 1, arbitrary: fc.constant(true) },
    ),
  } as const;
}
