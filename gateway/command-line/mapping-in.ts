/** The mapping of CSV files that a command is given by its file. */
import { parseMapping } from "../../subgraphs/member/intake/csv/mapping.ts";
import type { CsvMapping } from "../../subgraphs/member/intake/csv/mapping.ts";
import { BadUse, readJson } from "./common.ts";

/** Throws `BadUse` that says what is wrong with it. */
export async function mappingIn(file: string): Promise<CsvMapping> {
  const parsed = parseMapping(await readJson(file));
  if ("fault" in parsed) throw new BadUse(`${file}: ${parsed.fault}`);
  return parsed.mapping;
}
