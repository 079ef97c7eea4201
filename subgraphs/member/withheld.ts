/**
 * What an answer kept back, by marking, for the owner's audit: of the records that
 * were asked for by id or by key, those that this viewer may not see. What a list
 * or a search would have held beside is not counted: nobody asked for it by name.
 */
import { withheldByMarking } from "../../cypher/generated.ts";
import type { Graph } from "../../cypher/graph.ts";
import type { Viewer } from "../../cypher/rows.ts";

export interface Withheld {
  /** Records by level (`UNMARKED` for none); null where the store could not tell, or where too much was asked for to be counted. */
  counts(): Promise<Readonly<Record<string, number>> | null>;
}

/** Ids and keys of one request that are counted: more would cost the next question. */
const MOST = 2_000;

/** The graph, and the count of what it keeps back. */
export function withheldFrom(
  graph: Graph,
  viewer: Viewer,
): { readonly graph: Graph; readonly withheld: Withheld } {
  const ids = new Set<string>();
  const keys = new Set<string>();
  // A store that failed is not asked once more: the answer would wait for it.
  let failed = false;
  return {
    graph: {
      write: (query, params) => graph.write(query, params),
      read: async (query, params) => {
        note(params, "ids", ids);
        note(params, "keys", keys);
        try {
          return await graph.read(query, params);
        } catch (error) {
          failed = true;
          throw error;
        }
      },
    },
    withheld: {
      counts: async () => {
        if (ids.size + keys.size === 0) return {};
        if (failed || ids.size + keys.size > MOST) return null;
        const asked = { ids: [...ids], keys: [...keys], viewer };
        try {
          const rows = await graph.write(withheldByMarking, asked);
          return Object.fromEntries(rows.map(({ tlp, count }) => [tlp, count]));
        } catch {
          // The answer stands; its line says that this is not known.
          return null;
        }
      },
    },
  };
}

function note(params: unknown, name: "ids" | "keys", into: Set<string>): void {
  if (typeof params !== "object" || params === null) return;
  const list = (params as Readonly<Record<string, unknown>>)[name];
  if (!Array.isArray(list)) return;
  for (const one of list) if (typeof one === "string") into.add(one);
}
