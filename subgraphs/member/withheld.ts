/**
 * What an answer kept back, by marking, for the owner's audit: of the records that
 * were asked for by id or by key, those that this viewer may not see. What a list
 * or a search would have held beside is not counted: nobody asked for it by name.
 */
import { withheldByMarking } from "../../cypher/generated.ts";
import type { Graph } from "../../cypher/graph.ts";
import type { Viewer } from "../../cypher/rows.ts";
import { recordsIn } from "./tally.ts";

export interface Withheld {
  /** Records by level (`UNMARKED` for none); null where the store could not tell, or where too much was asked for to be counted. */
  counts(): Promise<Readonly<Record<string, number>> | null>;
}

/** Ids and keys of one request that are counted: more would cost the next question. */
const MOST = 2_000;

/** The graph, and the count of what it keeps back. That costs one statement, and none where every id that was asked for came. */
export function withheldFrom(
  graph: Graph,
  viewer: Viewer,
): { readonly graph: Graph; readonly withheld: Withheld } {
  const ids = new Set<string>();
  const keys = new Set<string>();
  const given = new Set<string>();
  // A store that failed is not asked once more: the answer would wait for it.
  let failed = false;
  return {
    graph: {
      write: (query, params) => graph.write(query, params),
      read: async (query, params) => {
        note(params, "ids", ids);
        note(params, "keys", keys);
        try {
          const rows = await graph.read(query, params);
          for (const row of rows) for (const id of idsIn(row)) given.add(id);
          return rows;
        } catch (error) {
          failed = true;
          throw error;
        }
      },
    },
    withheld: {
      counts: async () => {
        const asked = {
          ids: [...ids].filter((id) => !given.has(id)),
          keys: [...keys],
          viewer,
        };
        const many = asked.ids.length + asked.keys.length;
        if (many === 0) return {};
        if (failed || many > MOST) return null;
        try {
          const rows = await graph.read(withheldByMarking, asked);
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

/** Whatever a row names was seen: the rule ran before it. */
function idsIn(row: unknown): readonly string[] {
  if (typeof row !== "object" || row === null) return [];
  return [
    ...recordsIn(row).map(({ id }) => id),
    ...Object.values(row).filter((column) => typeof column === "string"),
  ];
}
