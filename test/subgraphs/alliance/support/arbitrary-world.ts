/**
 * Random worlds in which much is shared: few names, few ids, few values, so that
 * ties, ambiguities, one-way releases and chains of them come up all the time.
 */
import * as fc from "fast-check";

import { tlpLevels } from "../../../../subgraphs/contract/marking.ts";
import type { KeyOf } from "../../../../subgraphs/contract/keys.ts";
import type { KindName } from "../../../../subgraphs/contract/kinds.ts";
import { stixIdOf, worldOf } from "./world.ts";
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
      .chain((lists) =>
        crowd(members, kinds).chain((more) =>
          identityTold([...lists.flat(), ...more]),
        ),
      )
      .chain((records) =>
        fc
          .array(edgeAmong(records, members), { maxLength: edges })
          .map((told) => worldOf(members, records, told)),
      );
  });
}

/** Some records replaced by others of their list, and some statements of members about their own. */
function identityTold(
  records: readonly RecordTold[],
): fc.Arbitrary<readonly RecordTold[]> {
  const at = fc.nat({ max: records.length - 1 });
  const said = fc.record({
    of: at,
    about: at,
    shared: fc.constantFrom(null, null, null, ...sharedIds),
    says: fc.constantFrom("SAME" as const, "DIFFERENT" as const),
  });
  return fc
    .tuple(
      fc.array(fc.tuple(at, fc.nat()), { maxLength: 3 }),
      fc.array(said, { maxLength: 4 }),
    )
    .map(([replaced, statements]) =>
      records.map((record, n) => {
        const idOf = (m: number) =>
          stixIdOf(records[m]?.kind ?? record.kind, m);
        const [, by] = replaced.find(([old]) => old === n) ?? [];
        const others = by === undefined ? [] : sameList(records, n);
        const next = others[(by ?? 0) % others.length];
        return {
          ...record,
          ...(next === undefined ? {} : { replacedBy: idOf(next) }),
          statements: statements
            .filter(({ of, about }) => of === n && about !== n)
            .map(({ says, about, shared }) => ({
              says,
              key: shared ?? idOf(about),
              author: `analyst of ${record.owner}`,
              reason: "as the test says",
            })),
        };
      }),
    );
}

/** The other records of the same feed and kind, by their places. */
function sameList(
  records: readonly RecordTold[],
  n: number,
): readonly number[] {
  const one = records[n];
  return records.flatMap((other, m) =>
    m !== n &&
    other.owner === one?.owner &&
    other.feed === one.feed &&
    other.kind === one.kind
      ? [m]
      : [],
  );
}

/** Now and then two feeds that give one name to five of theirs: whoever bears it elsewhere is a hub. */
function crowd(
  members: readonly string[],
  [kind = "ACTOR"]: readonly KindName[],
): fc.Arbitrary<readonly RecordTold[]> {
  const name = fc.constantFrom(...names.slice(0, -1));
  const others = fc.array(name, { minLength: 10, maxLength: 10 });
  const crowded = fc.tuple(name, others).map(([shared, primary]) =>
    primary.map((other, n) => ({
      owner: members[n % 2] ?? "",
      kind,
      feed: "crowd",
      names: [...new Set([other, shared])],
    })),
  );
  return fc.oneof(
    { weight: kind === "INDICATOR" ? 0 : 1, arbitrary: crowded },
    { weight: 7, arbitrary: fc.constant([]) },
  );
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

/** An edge between two records of one member, be they of one name. */
function edgeAmong(
  records: readonly RecordTold[],
  members: readonly string[],
): fc.Arbitrary<EdgeTold> {
  return fc.nat({ max: records.length - 1 }).chain((from) => {
    const others = records.flatMap((record, n) =>
      record.owner === records[from]?.owner && n !== from ? [n] : [],
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
