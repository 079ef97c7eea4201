/** The mapping that lies beside a file of rows: `iocs.mapping.json` beside `iocs.csv`. */
import { stat } from "node:fs/promises";

import type { CsvMapping } from "../../subgraphs/member/intake/csv/mapping.ts";
import { mappingIn } from "./mapping-in.ts";

/** The mapping of the file at this path; `undefined` if none lies beside it. Throws `BadUse` for one that is broken. */
export async function mappingBeside(
  path: string,
): Promise<CsvMapping | undefined> {
  const beside = mappingPath(path);
  if (beside === undefined) return undefined;
  const found = await stat(beside).catch(() => undefined);
  return found === undefined ? undefined : mappingIn(beside);
}

/** The files without the mappings of others among them; a mapping of no file stays, so that somebody is told of it. */
export function withoutMappings(paths: readonly string[]): readonly string[] {
  const mappings = new Set(paths.map(mappingPath));
  return paths.filter((path) => !mappings.has(path));
}

/** Where a file's mapping would lie, packed or not; `undefined` for a file that is not called one of rows. */
function mappingPath(path: string): string | undefined {
  const [, stem] = /^(.*)\.(?:csv|tsv)(?:\.gz)?$/is.exec(path) ?? [];
  return stem === undefined ? undefined : `${stem}.mapping.json`;
}
