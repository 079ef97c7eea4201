/**
 * A store of a test's own: a real Neo4j on a free port with data in a temporary
 * folder, gone when the test ends, however it ends.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

import type { Graph } from "../../cypher/graph.ts";
import { connectStore } from "../../cypher/neo4j.ts";
import type { Store, StoreAddress } from "../../cypher/neo4j.ts";
import { fetchJars } from "../../cypher/server/fetch-jars.ts";
import { findJava } from "../../cypher/server/find-java.ts";
import { startKeeper } from "../../cypher/server/keeper.ts";
import { startStore } from "../../cypher/server/start-store.ts";
import { answers } from "./prepare-neo4j.ts";
import { generatedSchemaQueries } from "./schema-queries.ts";

export interface TestStore {
  readonly store: Store;
  readonly graph: Graph;
  readonly address: StoreAddress & { readonly pid: number };
  stop(): Promise<void>;
}

/** A running store with Tessera's constraints and indexes. */
export async function withStore(): Promise<TestStore> {
  const home = await mkdtemp(join(tmpdir(), "tessera-store-"));
  const keeper = startKeeper();
  const java = await findJava(process.env);
  const jars = await fetchJars({
    folder: resolve(".tessera/neo4j"),
    java,
    environment: process.env,
    keeper,
  });
  const running = await startStore({
    home,
    boltPort: await freePort(),
    jars,
    java,
    keeper,
    isReady: answers,
  });
  const store = connectStore(running);
  const graph = store.graph({ requestId: "test", timeoutMs: 30_000 });
  for (const query of generatedSchemaQueries) await graph.write(query, {});
  return {
    store,
    graph,
    address: running,
    stop: async () => {
      await store.close();
      await running.stop();
      keeper.close();
      await rm(home, { recursive: true, force: true });
    },
  };
}

/** A port that nothing listens on now. */
export function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once("error", fail);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });
}
