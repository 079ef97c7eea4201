/** What a partition scores: pairs of records that it joins, against the true ones. */
import type { Identified } from "../../../subgraphs/alliance/identity/rule/rule-record.ts";

export interface Score {
  readonly precision: number;
  readonly recall: number;
}

/** Over all pairs of labelled records; labels by record id. What joins nothing errs in nothing. */
export function scoreOf(
  { clusters }: Identified,
  labels: ReadonlyMap<string, string>,
): Score {
  const pairs = new Set(
    clusters.flatMap(({ records }) =>
      pairsOf(records.filter((id) => labels.has(id))),
    ),
  );
  const groups = new Map<string, string[]>();
  for (const [id, label] of labels)
    groups.set(label, [...(groups.get(label) ?? []), id]);
  const truth = new Set([...groups.values()].flatMap(pairsOf));
  const right = [...pairs].filter((pair) => truth.has(pair)).length;
  return {
    precision: share(right, pairs.size),
    recall: share(right, truth.size),
  };
}

/** Clusters whose records own two ids or more; `idsOf` by record id. */
export function withTwoIds(
  { clusters }: Identified,
  idsOf: ReadonlyMap<string, readonly string[]>,
): readonly (readonly string[])[] {
  return clusters
    .map(({ records }) => records)
    .filter(
      (records) =>
        new Set(records.flatMap((id) => idsOf.get(id) ?? [])).size > 1,
    );
}

/** The pairs of records of one cluster, among those given. */
export function joinedPairs(
  { clusters }: Identified,
  among: ReadonlySet<string>,
): ReadonlySet<string> {
  return new Set(
    clusters.flatMap(({ records }) =>
      pairsOf(records.filter((id) => among.has(id))),
    ),
  );
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

function pairsOf(ids: readonly string[]): readonly string[] {
  const sorted = ids.toSorted();
  return sorted.flatMap((left, n) =>
    sorted.slice(n + 1).map((right) => `${left} ${right}`),
  );
}
