/** The rows of a CSV text (RFC 4180), and what is none. */
import { parse } from "csv-parse/sync";

export interface CsvRow {
  /** From 1: where the row ends. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface CsvRows {
  readonly rows: readonly CsvRow[];
  /** Places from which no row could be read, with what is wrong there. */
  readonly bad: readonly { readonly line: number; readonly fault: string }[];
}

/** Characters of one row: an opening quote without an end would take the whole file. */
const LONGEST_ROW = 1_000_000;

export interface CsvForm {
  readonly delimiter: string;
  /** What lines begin with that are no rows. */
  readonly comment?: string | undefined;
  /** How many rows are wanted; absent: all. */
  readonly most?: number;
}

/** Never throws for what is in the text. */
export function csvRows(text: string, form: CsvForm): CsvRows {
  const rows: CsvRow[] = [];
  const bad: { line: number; fault: string }[] = [];
  parse(text.replaceAll(/\r\n?/g, "\n"), {
    delimiter: form.delimiter,
    record_delimiter: "\n",
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    max_record_size: LONGEST_ROW,
    ...(form.comment === undefined
      ? {}
      : { comment: form.comment, comment_no_infix: true }),
    ...(form.most === undefined ? {} : { to: form.most }),
    on_record: (cells, { lines }) => {
      rows.push({ line: lines, cells });
      return null;
    },
    on_skip: (error) => {
      const known = faults.get(error?.code ?? "");
      bad.push({
        line: Number(error?.["lines"] ?? rows.at(-1)?.line ?? 0),
        fault: known ?? `No row could be read: ${error?.message ?? "unknown"}.`,
      });
      return undefined;
    },
  });
  return { rows, bad };
}

const faults: ReadonlyMap<string, string> = new Map([
  [
    "CSV_QUOTE_NOT_CLOSED",
    "A row that ends was expected, but a quote opens and nothing closes it up to here.",
  ],
  [
    "CSV_MAX_RECORD_SIZE",
    `A row has at most ${LONGEST_ROW} characters, but this one has more; what follows it was not read.`,
  ],
]);
