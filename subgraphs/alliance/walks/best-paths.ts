/**
 * The best paths between two nodes of a graph, each node on it once: the shortest
 * first, then those whose weakest hop is surer, then by the nodes in order. There
 * may be millions of paths, so they are not listed and sorted: each further one is
 * the best that leaves one of those before it somewhere (J. Y. Yen, Finding the k
 * shortest loopless paths in a network, Management Science 17, 1971).
 */

/** A graph of numbered nodes; the lower number comes first where nothing else decides. */
export interface HopGraph {
  /** How sure each hop is that leads on from the node; the same both ways. */
  hopsFrom(node: number): ReadonlyMap<number, number>;
}

/** The nodes of a path, its ends among them. */
export type NodePath = readonly number[];

export interface PathsWanted {
  readonly from: number;
  readonly to: number;
  /** Hops that a path may have. */
  readonly longest: number;
  readonly first: number;
}

export function bestPaths(
  graph: HopGraph,
  { from, to, longest, first }: PathsWanted,
): readonly NodePath[] {
  const found: NodePath[] = [];
  const inOrder = comparing(graph);
  const open = new Map<string, NodePath>();
  const offer = (start: NodePath, banned: ReadonlySet<number>) => {
    const path = continued(graph, { start, to, longest, banned });
    if (path !== undefined) open.set(path.join(" "), path);
  };
  offer([from], new Set());
  while (found.length < first) {
    const [best] = [...open.values()].toSorted(inOrder);
    if (best === undefined) break;
    open.delete(best.join(" "));
    found.push(best);
    for (let at = 0; at < best.length - 1; at++) {
      const start = best.slice(0, at + 1);
      const same = found.filter((path) =>
        start.every((node, n) => node === path[n]),
      );
      offer(start, new Set(same.flatMap((path) => path[at + 1] ?? [])));
    }
  }
  return found;
}

interface Continuing {
  /** How the path begins. */
  readonly start: NodePath;
  readonly to: number;
  readonly longest: number;
  /** Where it must not go next. */
  readonly banned: ReadonlySet<number>;
}

/** The best path that begins so. */
function continued(
  graph: HopGraph,
  { start, to, longest, banned }: Continuing,
): NodePath | undefined {
  const node = start.at(-1) ?? to;
  const left = longest - (start.length - 1);
  const before = new Set(start);
  const distances = distancesTo(graph, to, before, left - 1);
  const nexts = (at: number) =>
    [...graph.hopsFrom(at)].filter(
      ([next]) => distances.has(next) && (at !== node || !banned.has(next)),
    );
  const distance =
    1 + Math.min(...nexts(node).map(([next]) => distances.get(next) ?? 0));
  if (distance > left) return undefined;
  distances.set(node, distance);
  const onward = (at: number) =>
    nexts(at).filter(
      ([next]) => distances.get(next) === (distances.get(at) ?? 0) - 1,
    );
  const surest = new Map<number, number>([[to, Infinity]]);
  const surestFrom = (at: number): number => {
    const known =
      surest.get(at) ??
      Math.max(
        ...onward(at).map(([next, sure]) => Math.min(sure, surestFrom(next))),
      );
    surest.set(at, known);
    return known;
  };
  const weakest = Math.min(weakestOf(graph, start), surestFrom(node));
  const path = [...start];
  for (let at = node; at !== to;) {
    at = Math.min(
      ...onward(at)
        .filter(
          ([next, sure]) => sure >= weakest && surestFrom(next) >= weakest,
        )
        .map(([next]) => next),
    );
    path.push(at);
  }
  return path;
}

/** Hops from each node to `to`, on ways without the nodes of `without`. */
function distancesTo(
  graph: HopGraph,
  to: number,
  without: ReadonlySet<number>,
  longest: number,
): Map<number, number> {
  const distances = new Map([[to, 0]]);
  for (const [node, distance] of distances)
    if (distance < longest)
      for (const next of graph.hopsFrom(node).keys())
        if (!distances.has(next) && !without.has(next))
          distances.set(next, distance + 1);
  return distances;
}

function weakestOf(graph: HopGraph, path: NodePath): number {
  return Math.min(
    ...path
      .slice(1)
      .map((node, n) => graph.hopsFrom(path[n] ?? node).get(node) ?? -1),
  );
}

function comparing(graph: HopGraph) {
  return (a: NodePath, b: NodePath): number => {
    const [left, right] = [weakestOf(graph, a), weakestOf(graph, b)];
    if (a.length !== b.length) return a.length - b.length;
    if (left !== right) return right - left;
    const at = a.findIndex((node, n) => node !== b[n]);
    return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
  };
}
