/** What a row says of each field of the mapping: texts, trimmed; null where it says nothing. */
import type { CsvRow } from "./csv-rows.ts";
import type { CsvMapping, RowField, Source } from "./mapping.ts";

export interface RowFields {
  readonly text: (field: RowField) => string | null;
  readonly hashes: readonly string[];
  readonly references: readonly {
    readonly name: string;
    readonly url: string;
  }[];
}

/** Columns of the mapping that the header lacks, in the mapping's order. */
export function missingColumns(
  { header, rows }: CsvMapping,
  names: readonly string[],
): readonly string[] {
  const { hashes = [], references = [], ...single } = rows;
  const ofReferences = references.flatMap(({ name, url }) => [name, url]);
  return [...Object.values(single), ...hashes, ...ofReferences]
    .filter((source) => source !== undefined)
    .filter((source) => typeof source === "string")
    .filter((name) => !header || !names.includes(name));
}

export function rowFields(
  mapping: CsvMapping,
  names: readonly string[],
  row: CsvRow,
): RowFields {
  const cell = (source: Source | undefined) => cellOf(source, names, row);
  const defaults: Readonly<Partial<Record<RowField, string>>> =
    mapping.defaults;
  return {
    text: (field) => cell(mapping.rows[field]) ?? defaults[field] ?? null,
    hashes: (mapping.rows.hashes ?? []).flatMap((source) => cell(source) ?? []),
    references: (mapping.rows.references ?? []).flatMap((reference) => {
      const [name, url] = [cell(reference.name), cell(reference.url)];
      return name === null || url === null ? [] : [{ name, url }];
    }),
  };
}

function cellOf(
  source: Source | undefined,
  names: readonly string[],
  { cells }: CsvRow,
): string | null {
  if (source === undefined) return null;
  if (typeof source === "object") return source.const;
  const at = typeof source === "number" ? source - 1 : names.indexOf(source);
  const text = cells[at]?.trim() ?? "";
  return text === "" ? null : text;
}
