/**
 * Makes edges of pending ones. Every edge is born pending, in the batch of the
 * object that states it, and becomes an edge here when both its ends are in the
 * store: in this load or in any later one. So no kill can lose one.
 */
import {
  healEdges as healStatement,
  pendingEdges,
} from "../../../cypher/generated.ts";
import type { Graph } from "../../../cypher/graph.ts";
import { storedMeanings } from "./load-context.ts";
import type { Dangling } from "./report.ts";
import { resolvedAgain } from "./resolved-again.ts";

const PAGE = 1_000;

/** What was found of one page of pending edges. */
export interface Healing {
  /** Ids of those that became edges. */
  readonly healed: readonly string[];
  /** Those that still wait. */
  readonly dangling: readonly Dangling[];
}

type Properties = Readonly<Record<string, unknown>>;

interface Ready {
  readonly id: string;
  readonly sourceId: string;
  readonly targetId: string;
  readonly type: string;
  readonly properties: Properties;
}

/** Goes through all pending edges of the store, a page at a time. */
export async function healEdges(
  graph: Graph,
  told: (found: Healing) => void,
): Promise<void> {
  for (let after = ""; ;) {
    const page = await graph.write(pendingEdges, { after, first: PAGE });
    const last = page.at(-1);
    if (last === undefined) return;
    after = last.id;
    const ready = page.flatMap(readyOf);
    await healPage(graph, ready);
    const healed = ready.map(({ id }) => id);
    const done = new Set(healed);
    const dangling = page
      .filter(({ id }) => !done.has(id))
      .map(({ id, source, target }) => ({ id, from: source, to: target }));
    told({ healed, dangling });
  }
}

type PendingRow = Awaited<ReturnType<typeof pendingPage>>[number];

function pendingPage(graph: Graph) {
  return graph.write(pendingEdges, { after: "", first: PAGE });
}

function readyOf({
  id,
  type,
  sourceId,
  targetId,
  properties,
}: PendingRow): readonly Ready[] {
  if (sourceId === null || targetId === null) return [];
  return [{ id, type, sourceId, targetId, properties: parsed(properties) }];
}

/** A marking that could not be read when the edge came may be known by now. */
async function healPage(graph: Graph, ready: readonly Ready[]): Promise<void> {
  if (ready.length === 0) return;
  const unresolved = ready.flatMap(({ id, properties }) => {
    const claim = properties["unresolvedMarking"];
    return typeof claim === "string" ? [{ id, claim }] : [];
  });
  const again = await resolvedAgain(unresolved, (refs) =>
    storedMeanings(graph, refs),
  );
  const rows = ready.map((row) => ({
    ...row,
    properties: { ...row.properties, ...again.get(row.id) },
  }));
  await graph.write(healStatement, { rows });
}

function parsed(json: string): Properties {
  // Written by rows.ts, so it is an object.
  const properties: Properties = JSON.parse(json);
  return properties;
}
