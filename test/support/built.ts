/** Tests that start processes run what is compiled. */
import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

/** Compiles what is stale, as the launcher does before it runs a command. */
export function build(): void {
  const { status, stderr } = spawnSync(
    process.execPath,
    [resolve("gateway/command-line/tessera.js"), "--help"],
    { encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`It could not be built: ${stderr}`);
}

/** The address of a compiled module, `path` below the root, as a JSON string for a script. */
export const builtModule = (path: string): string =>
  JSON.stringify(pathToFileURL(resolve("dist", path)).href);
