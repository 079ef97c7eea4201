/**
 * `tessera generate`: makes every generated file from its source, or, with
 * `--check`, says which ones are not up to date. Generated files are committed,
 * so that run time reads no sources.
 */
import { readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { generatedCypher } from "../../cypher/generate.ts";
import { errors } from "../../subgraphs/contract/errors.ts";
import { withErrorTable } from "./generate-error-table.ts";
import { generatedSupergraph } from "./generate-supergraph.ts";

/** The project's folder, from dist/ and from the source alike. */
function projectRoot(): string {
  const here = dirname(fileURLToPath(import.meta.url));
  const up = join(here, "..", "..");
  return up.endsWith("dist") ? dirname(up) : up;
}

/** Writes the generated files; gives the exit code: 1 if `check` found a stale one. */
export async function generate({
  check,
}: {
  readonly check: boolean;
}): Promise<number> {
  const root = projectRoot();
  const readme = await readFile(join(root, "README.md"), "utf8");
  const { generatedResolverTypes } =
    await import("./generate-resolver-types.ts");
  const { generatedExplorerTypes } =
    await import("./generate-explorer-types.ts");
  const supergraph = generatedSupergraph();
  const files: readonly (readonly [string, string])[] = [
    ["cypher/generated.ts", await generatedCypher(join(root, "cypher"))],
    ...(await generatedResolverTypes()),
    supergraph,
    await generatedExplorerTypes(root, supergraph[1]),
    ["README.md", withErrorTable(readme, errors)],
  ];
  const stale: string[] = [];
  for (const [file, text] of files) {
    const path = join(root, file);
    const current = await readFile(path, "utf8").catch(() => undefined);
    if (current === text) continue;
    stale.push(file);
    if (!check) await writeFile(path, text);
  }
  for (const file of stale)
    process.stdout.write(
      check
        ? `${file} is not up to date: run npm run generate.\n`
        : `${file} written.\n`,
    );
  return check && stale.length > 0 ? 1 : 0;
}
