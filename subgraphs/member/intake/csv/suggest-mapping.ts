/** What a CSV looks like, and a mapping that would fit it: whoever has none is shown one. */
import { meantBy } from "../made/value-types.ts";
import { csvRows } from "./csv-rows.ts";

const DELIMITERS = [",", ";", "\t", "|"];

/** Rows that are looked at. */
const LOOKED_AT = 10;

/** The first rows of a text that looks like CSV, and its delimiter; `undefined` if it does not. */
export function lookOfCsv(head: string):
  | {
      readonly delimiter: string;
      readonly rows: readonly (readonly string[])[];
    }
  | undefined {
  if (/^\s*[{[<]/.test(head)) return undefined;
  // The last line may be cut off.
  const cut =
    head.length < 60_000 ? head : head.slice(0, head.lastIndexOf("\n"));
  return DELIMITERS.flatMap((delimiter) => {
    const { rows } = csvRows(cut, {
      delimiter,
      comment: "#",
      most: LOOKED_AT,
    });
    const cells = rows.map((row) => row.cells);
    const columns = cells[0]?.length ?? 0;
    const alike = cells.every((row) => row.length === columns);
    return columns > 1 && alike && !isHostsFile(cells)
      ? [{ delimiter, rows: cells }]
      : [];
  }).at(0);
}

/** A mapping for rows of this look, as one would write it. */
export function suggestedMapping(head: string): string {
  const { delimiter, rows } = lookOfCsv(head) ?? { delimiter: ",", rows: [] };
  const names = rows[0] ?? ["value"];
  const header = !names.some(isValue);
  const first = header ? (rows[1] ?? []) : names;
  const value = first.findIndex(isValue);
  const column = (at: number) => (header ? (names[at] ?? "") : at + 1);
  const found = header
    ? LIKELY.flatMap(([field, form]) => {
        const name = names.find((one) => form.test(one.trim()));
        return name === undefined ? [] : [[field, name] as const];
      })
    : [];
  const mapping = {
    format: "csv-mapping/1",
    ...(delimiter === "," ? {} : { delimiter }),
    header,
    rows: {
      ...Object.fromEntries(found),
      value: column(Math.max(0, value)),
    },
    author: "who says so",
  };
  return JSON.stringify(mapping);
}

function isValue(cell: string): boolean {
  const [first = ""] = cell.trim().split(/[\s,;|]+/);
  return !("fault" in meantBy(first, null));
}

function isHostsFile(rows: readonly (readonly string[])[]): boolean {
  return rows.every(([first = ""]) => /^(?:0\.0\.0\.0|127\.|::)/.test(first));
}

/** Words in the names of columns. */
const LIKELY: readonly (readonly [string, RegExp])[] = [
  ["type", /^(?:.*[_ ])?type$/i],
  ["description", /^(?:description|notes?|comments?|context)$/i],
  ["confidence", /^confidence/i],
  ["tlp", /^(?:tlp|traffic_?light)/i],
  ["valid_until", /^(?:valid_until|expir)/i],
  ["actor", /^(?:actor|activity_?group|threat_?actor)/i],
  ["campaign", /^campaign/i],
];
