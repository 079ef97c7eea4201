/** The look-up's rows as a CSV file (RFC 4180), for other tools: with values as they are. Pure. */
import type { LookupRow } from "./lookup-row.ts";

export const CSV_HEAD =
  "value,type,status,known_by,warning_lists,kill_switch,for_detection,as_pasted";

export function lookupCsv(rows: readonly LookupRow[]): string {
  return [
    CSV_HEAD,
    ...rows.map((row) => cellsOf(row).map(csvCell).join(",")),
    "",
  ].join("\r\n");
}

function cellsOf(row: LookupRow): readonly string[] {
  const known = row.status === "KNOWN";
  return [
    row.value ?? "",
    row.valueType ?? "",
    row.status,
    row.members.join(" "),
    row.warningLists.map(({ name }) => name).join("; "),
    known ? yes(row.killSwitch) : "",
    known ? yes(row.detect) : "",
    row.asTyped,
  ];
}

const yes = (so: boolean): string => (so ? "yes" : "no");

/** On one line, quoted where it must be. What a spreadsheet would take for a formula is text by its apostrophe (OWASP: CSV injection), as in the exports of the gateway. */
export function csvCell(text: string): string {
  const line = text
    .toWellFormed()
    .replaceAll(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu, "\u{fffd}");
  const plain = /^\s*[=+\-@\u{ff1d}\u{ff0b}\u{ff0d}\u{ff20}|%]/u.test(line)
    ? `'${line}`
    : line;
  return /[",']|^\s|\s$/.test(plain)
    ? `"${plain.replaceAll('"', '""')}"`
    : plain;
}
