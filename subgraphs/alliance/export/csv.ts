/** A line for each record of an indicator (RFC 4180). */
import { without } from "./exported.ts";
import type { ExportRecord, Gathered, LeftOut, Written } from "./exported.ts";
import { oneLine } from "./plain-text.ts";

const HEAD =
  "value,type,tlp,member,record,valid_from,valid_until,confidence,name";

export function csv({ records }: Gathered): Written {
  const leftOut = records.flatMap((record) => faultOf(record) ?? []);
  const faulty = new Set(leftOut.map(({ id }) => id));
  const used = records.filter(({ id }) => !faulty.has(id));
  const lines = used.map((record) => cellsOf(record).map(cell).join(","));
  return { text: [HEAD, ...lines, ""].join("\r\n"), used, leftOut };
}

/** A line has no place to say that its author took it back. */
function faultOf(record: ExportRecord): LeftOut | undefined {
  if (record.kind !== "INDICATOR")
    return without(record, "NO_PLACE", record.kind);
  return record.revoked ? without(record, "REVOKED") : undefined;
}

/** The single value, else the pattern with its language. */
function cellsOf(record: ExportRecord): readonly string[] {
  const { value, valueType, pattern, patternType, confidence } = record;
  return [
    value ?? pattern ?? "",
    value === null ? `pattern:${patternType ?? ""}` : (valueType ?? ""),
    record.tlp ?? "",
    record.owner,
    record.id,
    record.validFrom ?? "",
    record.validUntil ?? "",
    confidence === null ? "" : String(confidence),
    record.name,
  ];
}

/** Quoted where it must be. What a spreadsheet would take for a formula is text by its apostrophe (OWASP: CSV injection). */
function cell(text: string): string {
  const line = oneLine(text);
  const plain = /^\s*[=+\-@\u{ff1d}\u{ff0b}\u{ff0d}\u{ff20}|%]/u.test(line)
    ? `'${line}`
    : line;
  return /[",']|^\s|\s$/.test(plain)
    ? `"${plain.replaceAll('"', '""')}"`
    : plain;
}
