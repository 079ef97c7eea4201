/**
 * The entity of a record: the connected component of tied records, what is
 * attached to it one way, and why. Kinds never join. Conflicts (two live ids of
 * one authority, a catalogue that keeps its own two apart) will be refused here.
 */
import type { Holdings } from "../scatter/holdings.ts";
import { may } from "../scatter/summary.ts";
import type { Summary } from "../scatter/summary.ts";
import { bearersAmong, neighbours, sharers } from "./closure.ts";
import { evidenceOf, tied } from "./evidence.ts";
import type { Evidence } from "./evidence.ts";

export interface Link extends Evidence {
  readonly left: string;
  readonly right: string;
}

export interface Cluster {
  /** The records, by id. */
  readonly records: readonly Summary[];
  /** Records that may be of it, but whose owners keep them apart: shown, without effect. */
  readonly attached: readonly Summary[];
}

/** The component of a record within what is in hand; close it first. */
export function clusterOf(
  holdings: Holdings,
  seed: Summary,
  among: readonly string[],
): Cluster {
  const component = new Map([[seed.id, seed]]);
  let fresh: readonly Summary[] = [seed];
  while (fresh.length > 0) {
    fresh = neighbours(holdings, fresh, among).filter(
      (summary) => !component.has(summary.id),
    );
    for (const summary of fresh) component.set(summary.id, summary);
  }
  const records = sorted([...component.values()]);
  return { records, attached: attachedTo(holdings, records, among) };
}

/** The clusters of several records, each once. */
export function clustersOf(
  holdings: Holdings,
  seeds: readonly Summary[],
  among: readonly string[],
): readonly Cluster[] {
  const clusters: Cluster[] = [];
  const placed = new Set<string>();
  for (const seed of sorted(seeds)) {
    if (placed.has(seed.id)) continue;
    const cluster = clusterOf(holdings, seed, among);
    for (const record of cluster.records) placed.add(record.id);
    clusters.push(cluster);
  }
  return clusters;
}

/** What joined the records of a cluster, and what was refused. */
export function linksOf(
  holdings: Holdings,
  { records }: Cluster,
  among: readonly string[],
): { readonly links: readonly Link[]; readonly rejected: readonly Link[] } {
  const bearers = bearersAmong(holdings, among);
  const inside = new Set(records.map((record) => record.id));
  const links: Link[] = [];
  const rejected: Link[] = [];
  for (const record of records)
    for (const other of sharers(record, bearers)) {
      if (inside.has(other.id) && other.id < record.id) continue;
      const link = { left: record.id, right: other.id };
      const joining = tied(record, other, bearers);
      if (joining !== undefined) links.push({ ...link, ...joining });
      else {
        const evidence = evidenceOf(record, other, bearers);
        if (
          evidence?.refused !== undefined &&
          may(record, other.owner) &&
          may(other, record.owner)
        )
          rejected.push({ ...link, ...evidence });
      }
    }
  return { links, rejected };
}

function attachedTo(
  holdings: Holdings,
  records: readonly Summary[],
  among: readonly string[],
): readonly Summary[] {
  const bearers = bearersAmong(holdings, among);
  const inside = new Set(records.map((record) => record.id));
  const found = records.flatMap((record) =>
    sharers(record, bearers).filter((other) => {
      if (inside.has(other.id) || !may(record, other.owner)) return false;
      const evidence = evidenceOf(record, other, bearers);
      return evidence !== undefined && evidence.refused === undefined;
    }),
  );
  return sorted([...new Map(found.map((other) => [other.id, other])).values()]);
}

function sorted(records: readonly Summary[]): readonly Summary[] {
  return records.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
