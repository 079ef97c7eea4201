/**
 * The address of a member's store: the one that it is configured with, or that
 * of its own store, whose password lies in a file that only its owner reads.
 */
import { readFile } from "node:fs/promises";

import type { StoreAddress } from "../../cypher/neo4j.ts";
import { storeFiles } from "../../cypher/server/store-files.ts";
import { storeUser } from "../../cypher/server/store-password.ts";
import type { MemberConfig } from "../../subgraphs/member/read-config.ts";
import { BadUse } from "./common.ts";

export async function openStore({
  slug,
  store,
}: MemberConfig): Promise<StoreAddress> {
  if ("home" in store)
    return {
      uri: `bolt://127.0.0.1:${store.boltPort}`,
      user: storeUser,
      password: await password(storeFiles(store.home).password, slug),
    };
  const { uri, user, passwordFile, database } = store;
  return {
    uri,
    user,
    password: await password(passwordFile, slug),
    ...(database === undefined ? {} : { database }),
  };
}

async function password(file: string, slug: string): Promise<string> {
  const text = await readFile(file, "utf8").catch(() => {
    throw new BadUse(
      `The password file of ${slug}'s store cannot be read: start the member once, or check \`store.passwordFile\`.`,
    );
  });
  return text.trim();
}
