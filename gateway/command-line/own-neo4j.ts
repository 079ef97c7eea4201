/**
 * What a store of our own needs before it can start: a Java, Neo4j's jars, and
 * the archive of classes that makes its start quick. Done once for a checkout.
 */
import { join } from "node:path";

import { connectStore } from "../../cypher/neo4j.ts";
import { fetchJars } from "../../cypher/server/fetch-jars.ts";
import type { Jars } from "../../cypher/server/fetch-jars.ts";
import { findJava } from "../../cypher/server/find-java.ts";
import type { Java } from "../../cypher/server/find-java.ts";
import type { Keeper } from "../../cypher/server/keeper.ts";
import { makeClassArchive } from "../../cypher/server/make-class-archive.ts";
import { storeUser } from "../../cypher/server/store-password.ts";
import { diskFile } from "../../subgraphs/member/intake/disk-file.ts";
import { load } from "../../subgraphs/member/intake/load.ts";
import { prepareStore } from "../../subgraphs/member/prepare-store.ts";
import { jarsFolder, projectRoot } from "./common.ts";

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
    isReady: learns,
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

/** Does with a throw-away store what every store will have to do, so that its classes are learnt. */
async function learns(uri: string, password: string): Promise<boolean> {
  const store = connectStore({ uri, user: storeUser, password });
  try {
    await store.ready();
    await prepareStore(store, { writable: true });
    await load({
      graph: store.graph({ requestId: "training", timeoutMs: 60_000 }),
      files: [
        await diskFile(
          join(projectRoot(), "gateway", "demo", "data", "etisalat.stix.json"),
        ),
      ],
      options: { slug: "training" },
      now: new Date(),
    });
    return true;
  } finally {
    await store.close();
  }
}
