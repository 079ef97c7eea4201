/**
 * A store for one test file: the store lane's spare one, emptied, or, where that is
 * lent or there is no lane, a real Neo4j of its own, gone when the test ends,
 * however it ends. A JVM that was used before is ten times as quick as a new one.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

import type { Graph } from "../../cypher/graph.ts";
import { connectStore } from "../../cypher/neo4j.ts";
import type { Store, StoreAddress } from "../../cypher/neo4j.ts";
import type { Query } from "../../cypher/query.ts";
import { fetchJars } from "../../cypher/server/fetch-jars.ts";
import { findJava } from "../../cypher/server/find-java.ts";
import { freePort } from "../../cypher/server/free-port.ts";
import { startKeeper } from "../../cypher/server/keeper.ts";
import { startStore } from "../../cypher/server/start-store.ts";
import { answers } from "./prepare-neo4j.ts";
import { borrowSpareStore } from "./spare-store.ts";
import { generatedSchemaQueries } from "./schema-queries.ts";

export interface TestStore {
  readonly store: Store;
  readonly graph: Graph;
  readonly address: StoreAddress & { readonly pid: number };
  stop(): Promise<void>;
}

/** A running, empty store with Tessera's constraints and indexes. */
export async function withStore(): Promise<TestStore> {
  const spare = await borrowSpareStore();
  const lent = spare ?? (await startOwnStore());
  const store = connectStore(lent.address);
  const graph = store.graph({ requestId: "test", timeoutMs: 60_000 });
  await emptyStore(graph);
  for (const query of generatedSchemaQueries) await graph.write(query, {});
  return {
    store,
    graph,
    address: lent.address,
    stop: async () => {
      await store.close();
      await lent.release();
    },
  };
}

/** A store that runs, and what ends the use of it. */
export interface LentStore {
  readonly address: TestStore["address"];
  release(): Promise<void>;
}

/** A real Neo4j on a free port with data in a temporary folder. */
export async function startOwnStore(): Promise<LentStore> {
  const home = await mkdtemp(join(tmpdir(), "tessera-store-"));
  const keeper = startKeeper();
  const java = await findJava(process.env);
  const jars = await fetchJars({
    folder: resolve(".tessera/neo4j"),
    java,
    environment: process.env,
    keeper,
  });
  const address = await startStore({
    home,
    boltPort: await freePort(),
    jars,
    java,
    keeper,
    isReady: answers,
  });
  return {
    address,
    release: async () => {
      await address.stop();
      keeper.close();
      await rm(home, { recursive: true, force: true });
    },
  };
}

type Deletion = Query<Record<string, never>, { readonly deleted: number }>;

/**
 * So few at once that their texts stay below what one transaction may hold
 * (64 MB); relationships first, since a feed has one with each of its records.
 */
const deletions: readonly Deletion[] = [
  {
    name: "some-relationships-deleted",
    mode: "write",
    params: [],
    columns: ["deleted"],
    text: "MATCH ()-[r]->() WITH r LIMIT 2000 DELETE r RETURN count(*) AS deleted",
  },
  {
    name: "some-nodes-deleted",
    mode: "write",
    params: [],
    columns: ["deleted"],
    text: "MATCH (n) WITH n LIMIT 500 DELETE n RETURN count(*) AS deleted",
  },
];

/** Takes everything out of a store. */
export async function emptyStore(graph: Graph): Promise<void> {
  for (const deletion of deletions)
    for (;;) {
      const [row] = await graph.write(deletion, {});
      if (row === undefined || row.deleted === 0) break;
    }
}
