/**
 * The store's password: made at random on the first start, kept in a file
 * that only its owner can read.
 *
 * Community has one user, `neo4j`, whose password must be set before the
 * store's first start.
 */
import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { chmod, readFile, writeFile } from "node:fs/promises";

import { runProgram } from "./run-program.ts";
import { ServerError } from "./server-error.ts";

import type { Keeper } from "./keeper.ts";
import type { Environment } from "./run-program.ts";
import type { StoreFiles } from "./store-files.ts";

/** The only user of Neo4j Community. */
export const storeUser = "neo4j";

/** How Neo4j's admin tool is run; `environment` holds the CLASSPATH. */
export interface AdminTool {
  readonly java: string;
  readonly environment: Environment;
  readonly signal?: AbortSignal | undefined;
  readonly keeper?: Pick<Keeper, "watch" | "forget"> | undefined;
}

/** The password of this store, made and set if this is its first start. */
export async function storePassword(
  files: StoreFiles,
  admin: AdminTool,
): Promise<string> {
  const isFirst = !files.credentials.some((path) => existsSync(path));
  if (isFirst) {
    await makePassword(files.password);
    await setPassword(files, admin);
  }
  return readPassword(files);
}

async function makePassword(path: string): Promise<void> {
  // 128 bits. Hexadecimal, because one that begins with "-" would be an option.
  await writeFile(path, `${randomBytes(16).toString("hex")}\n`, {
    mode: 0o600,
  });
  await chmod(path, 0o600); // `mode` does nothing to a file that was there.
}

async function setPassword(files: StoreFiles, admin: AdminTool): Promise<void> {
  // No optimising compiler: 0.7 s rather than 1 s for a program that ends at once.
  const flags = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx128m"];
  const command = ["org.neo4j.cli.AdminTool", "dbms", "set-initial-password"];
  // "@file": the tool reads the password itself, so that no list of processes shows it.
  const parameters = [...flags, ...command, `@${files.password}`];
  const { code, output } = await runProgram(admin.java, parameters, {
    environment: {
      ...admin.environment,
      NEO4J_HOME: files.home,
      NEO4J_CONF: files.conf,
    },
    signal: admin.signal,
    keeper: admin.keeper,
  });
  if (code === 0) return;
  throw new ServerError(
    "STORE_EXITED",
    `The password of the store in ${files.home} could not be set (${output.trim().split("\n")[0] ?? ""}): check that the folder is writable.`,
  );
}

async function readPassword(files: StoreFiles): Promise<string> {
  try {
    return (await readFile(files.password, "utf8")).trim();
  } catch (cause) {
    throw new ServerError(
      "STORE_NOT_READY",
      `The store in ${files.home} has data, but its password is not in ${files.password}: put the file back, or remove the folder to begin anew.`,
      { cause },
    );
  }
}
