/**
 * What a store of our own needs before it can start: a Java, Neo4j's jars, and
 * the archive of classes that makes its start quick. Done once for a checkout.
 */
import { connectStore } from "../../cypher/neo4j.ts";
import { fetchJars } from "../../cypher/server/fetch-jars.ts";
import type { Jars } from "../../cypher/server/fetch-jars.ts";
import { findJava } from "../../cypher/server/find-java.ts";
import type { Java } from "../../cypher/server/find-java.ts";
import type { Keeper } from "../../cypher/server/keeper.ts";
import { makeClassArchive } from "../../cypher/server/make-class-archive.ts";
import { storeUser } from "../../cypher/server/store-password.ts";
import { jarsFolder } from "./common.ts";

export interface OwnNeo4j {
  readonly java: Java;
  readonly jars: Jars;
}

/** Finds and fetches; throws one plain line that says what is missing. */
export async function ownNeo4j(
  keeper: Keeper,
  say: (line: string) => void,
): Promise<OwnNeo4j> {
  const java = await findJava(process.env);
  const jars = await fetchJars({
    folder: jarsFolder(),
    java,
    environment: process.env,
    onProgress: say,
    keeper,
  });
  await makeClassArchive({
    jars,
    java,
    isReady: answers,
    keeper,
    onProgress: say,
  });
  return { java, jars };
}

/** Whether a store answers its first query. */
export async function answers(uri: string, password: string): Promise<boolean> {
  const store = connectStore({ uri, user: storeUser, password });
  try {
    await store.ready();
    return true;
  } finally {
    await store.close();
  }
}
