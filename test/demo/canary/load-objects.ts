/** Loads STIX objects into the store of a member of the shared demonstration, as `tessera load` does, and takes them out again. */
import { join } from "node:path";

import { connectStore } from "../../../cypher/neo4j.ts";
import type { Graph } from "../../../cypher/graph.ts";
import type { Query } from "../../../cypher/query.ts";
import { memberConfigOf } from "../../../gateway/command-line/member.ts";
import { openStore } from "../../../gateway/command-line/open-store.ts";
import { textFile } from "../../../subgraphs/member/intake/disk-file.ts";
import { load } from "../../../subgraphs/member/intake/load.ts";
import type { StixObject } from "../../support/demo-bundles.ts";
import { runningDemo } from "../../support/running-demo.ts";
import { ID_BEGINS } from "./siskins.ts";

/** Loads them; throws if one of them was not taken. */
export async function loadObjects(
  slug: string,
  objects: readonly StixObject[],
): Promise<void> {
  const text = JSON.stringify({ type: "bundle", id: "bundle--1", objects });
  await withStoreOf(slug, async (graph) => {
    const { rejected, dangling } = await load({
      graph,
      files: [textFile("siskins.json", text)],
      options: { slug },
      now: new Date(),
    });
    if (rejected.length + dangling.length > 0)
      throw new Error(JSON.stringify({ slug, rejected, dangling }));
  });
}

/** Takes every canary out, so that the next test finds the demonstration as it was. */
export async function removeObjects(slug: string): Promise<void> {
  await withStoreOf(slug, (graph) => graph.write(removal, { id: ID_BEGINS }));
}

/** The ids of all records that a member holds, by STIX id. */
export function recordIds(slug: string): Promise<ReadonlyMap<string, string>> {
  return withStoreOf(slug, async (graph) => {
    const rows = await graph.read(ids, {});
    return new Map(rows.map(({ stixId, id }) => [stixId, id]));
  });
}

const removal: Query<{ readonly id: string }, { readonly removed: number }> = {
  name: "siskins-removed",
  mode: "write",
  params: ["id"],
  columns: ["removed"],
  text: `CALL () { MATCH ()-[e]->() WHERE e.id CONTAINS $p.id DELETE e }
    MATCH (n) WHERE coalesce(n.id, n.key, n.author) CONTAINS $p.id OR coalesce(n.key, n.slug) CONTAINS 'siskin'
    DETACH DELETE n RETURN count(*) AS removed`,
};

const ids: Query<
  Record<string, never>,
  { readonly stixId: string; readonly id: string }
> = {
  name: "siskins-ids",
  mode: "read",
  params: [],
  columns: ["stixId", "id"],
  text: "MATCH (r:Record) RETURN r.stixId AS stixId, r.id AS id",
};

async function withStoreOf<Result>(
  slug: string,
  use: (graph: Graph) => Promise<Result>,
): Promise<Result> {
  const config = join(runningDemo().folder, slug, "member.json");
  const store = connectStore(
    await openStore(await memberConfigOf({ config, json: true })),
  );
  try {
    return await use(store.graph({ requestId: "siskins", timeoutMs: 120_000 }));
  } finally {
    await store.close();
  }
}
