/** Neo4j's jars and class archive, fetched and made once for all tests of this checkout. */
import { resolve } from "node:path";

import { connectStore } from "../../cypher/neo4j.ts";
import { fetchJars } from "../../cypher/server/fetch-jars.ts";
import { findJava } from "../../cypher/server/find-java.ts";
import type { Keeper } from "../../cypher/server/keeper.ts";
import { makeClassArchive } from "../../cypher/server/make-class-archive.ts";

export async function prepareNeo4j(keeper: Keeper): Promise<void> {
  const java = await findJava(process.env);
  const jars = await fetchJars({
    folder: resolve(".tessera/neo4j"),
    java,
    environment: process.env,
    keeper,
  });
  await makeClassArchive({ jars, java, isReady: answers, keeper });
}

/** Whether a store answers its first query. */
export async function answers(uri: string, password: string): Promise<boolean> {
  const store = connectStore({ uri, user: "neo4j", password });
  try {
    await store.ready();
    return true;
  } finally {
    await store.close();
  }
}
