/**
 * Runs every reading statement once, as a member does before it is ready: plans that
 * are made on a cold JVM take longer than a request may.
 */
import { statements } from "../../cypher/generated.ts";
import type { Store } from "../../cypher/neo4j.ts";
import type { AnyQuery } from "../../cypher/query.ts";
import { everything } from "../bench/everything.ts";

/** Resolves when every plan is made, however long that takes. */
export async function warmStore(store: Store): Promise<void> {
  const graph = store.graph({ requestId: "warm-up", timeoutMs: 300_000 });
  const all: readonly AnyQuery[] = Object.values(statements);
  for (const query of all.filter(({ mode }) => mode === "read"))
    await graph.read(query, paramsOf(query));
}

function paramsOf({ params }: AnyQuery): Record<string, unknown> {
  return Object.fromEntries(params.map((name) => [name, VALUES[name] ?? null]));
}

/** Nothing is asked for: a plan does not depend on it. */
const VALUES: Readonly<Record<string, unknown>> = {
  viewer: everything,
  ids: [],
  keys: [],
  kinds: [],
  kind: "CAMPAIGN",
  to: "ACTOR",
  first: 1,
  most: 1,
  part: "warm up",
  name: "warmup",
  query: '"warmup"',
};
