/**
 * The edges of an entity's own records, from each member that holds one. Mostly
 * a member has few, and one request brings them all; of one that has many the
 * first of each kind are read page by page.
 */
import { LARGEST_PAGE } from "../../serving/page-size.ts";
import type { KindName } from "../../contract/kinds.ts";
import { placeOf } from "../edges/edge-rows.ts";
import type { EntityView } from "../entity.ts";
import { edgesOf } from "../scatter/edges.ts";
import type { Holdings } from "../scatter/holdings.ts";
import type { Unit } from "../scatter/summary.ts";
import { frontierOnce } from "./frontier-once.ts";

export interface OwnEdges {
  readonly units: readonly Unit[];
  /** Whether a member has more edges to a kind than were read. */
  readonly bounded: boolean;
}

/** Of each member the first `most` edges to each kind, by name. */
export async function ownEdges(
  holdings: Holdings,
  { records }: EntityView,
  kinds: readonly KindName[],
  most: number,
): Promise<OwnEdges> {
  const owners = new Set(records.map(({ owner }) => owner));
  const found = await Promise.all(
    holdings.alive([...owners]).map((member) => {
      const own = records.filter(({ owner }) => owner === member);
      const ids = own.map(({ id }) => id);
      return edgesAt(holdings, { member, ids, kinds, most });
    }),
  );
  return {
    units: found.flatMap(({ units }) => units),
    bounded: found.some(({ bounded }) => bounded),
  };
}

interface EdgesAt {
  readonly member: string;
  readonly ids: readonly string[];
  readonly kinds: readonly KindName[];
  readonly most: number;
}

async function edgesAt(holdings: Holdings, at: EdgesAt): Promise<OwnEdges> {
  const { member, ids, kinds, most } = at;
  // All rows together then hold no more edges than one list may.
  const each = Math.floor(most / ids.length);
  const rows = await frontierOnce(holdings, {
    member,
    ids,
    to: kinds,
    most: each,
  });
  if (rows.every(({ degree }) => degree <= each))
    return { units: rows.flatMap(({ units }) => units), bounded: false };
  const lists = await Promise.all(
    kinds.map((to) => firstEdges(holdings, { ...at, to })),
  );
  return {
    units: lists.flatMap(({ units }) => units),
    bounded: lists.some(({ bounded }) => bounded),
  };
}

async function firstEdges(
  holdings: Holdings,
  { member, ids, to, most }: EdgesAt & { readonly to: KindName },
): Promise<OwnEdges> {
  const units: Unit[] = [];
  for (;;) {
    const last = units.at(-1);
    const page = await edgesOf(holdings, {
      member,
      ids,
      to,
      targets: null,
      types: null,
      after: last === undefined ? null : placeOf(last),
      first: Math.min(LARGEST_PAGE, most - units.length),
    });
    units.push(...page.units);
    if (!page.more || page.units.length === 0) return { units, bounded: false };
    if (units.length >= most) return { units, bounded: true };
  }
}
