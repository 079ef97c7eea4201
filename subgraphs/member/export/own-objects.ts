/**
 * All that a member loaded, as it came in: each object's text, byte for byte. A
 * page is asked for at a time, so a store of any size is read in little memory.
 */
import { originalsPage } from "../../../cypher/generated.ts";
import type { Graph } from "../../../cypher/graph.ts";

/** An object of a store, in one of its versions (STIX 2.1 section 3.6). */
export interface OwnObject {
  readonly stixId: string;
  /** The feed that it came with. */
  readonly feed: string;
  /** `modified`, else `created`; empty for types without versions. */
  readonly version: string;
  /** The text as it was loaded. */
  readonly json: string;
}

export type Versions = "current" | "all";

/** Texts of one page: a report may have a megabyte. */
const PAGE = 500;

/**
 * The objects of a store by feed and id: the newest version of each, or all that
 * were loaded. Of two contents under one date the first that was loaded is the
 * current one.
 */
export async function* ownObjects(
  graph: Graph,
  versions: Versions = "current",
): AsyncGenerator<OwnObject> {
  let held: OwnObject | undefined;
  for await (const { id, json } of originals(graph)) {
    const { isFirst, ...object } = objectOf(id, json);
    if (versions === "all") {
      yield object;
      continue;
    }
    if (!isFirst) continue;
    const isSame = held?.stixId === object.stixId && held.feed === object.feed;
    if (held !== undefined && !isSame) yield held;
    // Ordered by id, so the last one of an object is its newest.
    held = object;
  }
  if (held !== undefined) yield held;
}

async function* originals(graph: Graph) {
  let after = "";
  for (;;) {
    const rows = await graph.write(originalsPage, { after, first: PAGE });
    yield* rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < PAGE) return;
    after = last.id;
  }
}

function objectOf(
  id: string,
  json: string,
): OwnObject & { readonly isFirst: boolean } {
  const at = id.lastIndexOf("@");
  const [, feed = "", stixId = ""] = id.slice(0, at).split("/");
  const [version = "", hash] = id.slice(at + 1).split("#");
  return {
    stixId,
    feed,
    version,
    json,
    isFirst: hash === undefined,
  };
}
