/** The formats that a member can load, in the order in which a file is tried: what says most of itself comes first. Each can be stated by its name. */
import { csvReader } from "./csv/csv-reader.ts";
import type { CsvMapping } from "./csv/mapping.ts";
import { otxReader } from "./otx/otx-reader.ts";
import { mispReader } from "./misp/misp-reader.ts";
import type { Reader } from "./reader.ts";
import { stixReader } from "./stix/stix-reader.ts";
import { stix20Reader } from "./stix20/stix20-reader.ts";
import { stix21Reader } from "./stix21/stix21-reader.ts";
import { valueListReader } from "./value-list/value-list-reader.ts";

/** The readers for a load: rows are read by its mapping. */
export function readersFor(options: {
  readonly mapping?: CsvMapping | undefined;
}): readonly Reader[] {
  return [
    stixReader,
    stix20Reader,
    stix21Reader,
    mispReader,
    otxReader,
    csvReader(options.mapping),
    valueListReader,
  ];
}

export const readers: readonly Reader[] = readersFor({});
