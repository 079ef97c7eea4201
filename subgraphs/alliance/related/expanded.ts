/** The ways on from shared things: each of their records' edges, as its owner tells them. */
import type { KindName } from "../../contract/kinds.ts";
import type { FrontierRow } from "../scatter/edges.ts";
import type { Holdings } from "../scatter/holdings.ts";
import type { Unit } from "../scatter/summary.ts";
import { frontierOnce } from "./frontier-once.ts";
import type { Thing } from "./things.ts";
import { stands, wayAlong } from "./way.ts";
import type { Way } from "./way.ts";

/** A way that leads on over a shared thing. */
export interface FurtherWay extends Way {
  readonly over: Thing<Way>;
}

export interface Expanded {
  /** Along the statements that stand. */
  readonly ways: readonly FurtherWay[];
  /** Every edge of a thing, denials too. */
  readonly unitsOf: (thing: Thing<Way>) => readonly Unit[];
  /** Things of which a record has too many edges: none of them was followed. */
  readonly crowded: readonly Thing<Way>[];
}

/** Records that one request asks about: 200 with a few edges each make some 500 kB, and a member may answer 8 MB. */
const MOST_IDS = 200;

export async function expanded(
  holdings: Holdings,
  things: readonly Thing<Way>[],
  wanted: { readonly to: readonly KindName[]; readonly degree: number },
): Promise<Expanded> {
  const rows = await rowsOf(holdings, things, wanted);
  const crowded = things.filter(({ ids }) =>
    [...ids].some((id) => (rows.get(id)?.degree ?? 0) > wanted.degree),
  );
  return {
    crowded,
    ways: things
      .filter((thing) => !crowded.includes(thing))
      .flatMap((thing) => waysOver(thing, rows)),
    unitsOf: ({ ids }) => [...ids].flatMap((id) => rows.get(id)?.units ?? []),
  };
}

type Rows = ReadonlyMap<string, FrontierRow>;

/** Every record is one of its owner's part of the way, so that its owner may be asked for it. */
async function rowsOf(
  holdings: Holdings,
  things: readonly Thing<Way>[],
  { to, degree }: { readonly to: readonly KindName[]; readonly degree: number },
): Promise<Rows> {
  const records = things.flatMap(({ view }) => view.records);
  const owners = [...new Set(records.map(({ owner }) => owner))];
  const asked = owners.flatMap((member) => {
    const ids = records
      .filter(({ owner }) => owner === member)
      .map(({ id }) => id)
      .toSorted();
    return inBatches(ids).map((batch) =>
      frontierOnce(holdings, { member, ids: batch, to, most: degree }),
    );
  });
  const rows = (await Promise.all(asked)).flat();
  return new Map(rows.map((row) => [row.from, row]));
}

function waysOver(thing: Thing<Way>, rows: Rows): readonly FurtherWay[] {
  return thing.parts.flatMap(({ view: { records, among } }) =>
    records.flatMap((record) =>
      (rows.get(record.id)?.units ?? [])
        .filter(stands)
        .map((unit) => ({ ...wayAlong(unit, among, record), over: thing })),
    ),
  );
}

function inBatches(ids: readonly string[]): readonly (readonly string[])[] {
  return Array.from({ length: Math.ceil(ids.length / MOST_IDS) }, (_, n) =>
    ids.slice(n * MOST_IDS, (n + 1) * MOST_IDS),
  );
}
