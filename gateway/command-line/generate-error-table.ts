/**
 * The README's table of errors, from the table in the contract. It stands
 * between two markers; everything around them is written by hand.
 */
import type { ErrorKind } from "../../subgraphs/contract/errors.ts";

const OPEN = "<!-- errors -->";
const CLOSE = "<!-- /errors -->";

/** The README with its table made anew; as it is where the markers are not there. */
export function withErrorTable(
  readme: string,
  errors: readonly ErrorKind[],
): string {
  const start = readme.indexOf(OPEN);
  const end = readme.indexOf(CLOSE);
  if (start < 0 || end < start) return readme;
  return `${readme.slice(0, start + OPEN.length)}\n\n${errorTable(errors)}\n\n${readme.slice(end)}`;
}

/** The table as Markdown, its columns padded as Prettier does it. */
export function errorTable(errors: readonly ErrorKind[]): string {
  const rows = errors.map(({ code, meaning, remedy }) => [
    `\`${code}\``,
    meaning,
    remedy,
  ]);
  const head = ["code", "meaning", "what to do"];
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].map((row) => (row[column] ?? "").length)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  const rule = line(widths.map((width) => "-".repeat(width)));
  return [line(head), rule, ...rows.map(line)].join("\n");
}
