/** `tessera inspect`: what is in files, file by file, before anybody loads them. */
import { formatFault } from "../../subgraphs/member/intake/options.ts";
import { inspect } from "../../subgraphs/member/intake/inspect.ts";
import type { FileCounts } from "../../subgraphs/member/intake/inspect.ts";
import { readersFor } from "../../subgraphs/member/intake/readers.ts";
import type { Rejection } from "../../subgraphs/member/intake/report.ts";
import { BadUse, EXIT, printJson } from "./common.ts";
import { filesToLoad } from "./files-to-load.ts";
import { mappingIn } from "./mapping-in.ts";
import { printable, table } from "./questions/tables.ts";

export interface InspectOptions {
  readonly mapping?: string;
  readonly format?: string;
  readonly json: boolean;
}

/** What `--json` prints. */
export interface Inspection {
  readonly files: readonly FileCounts[];
  readonly read: number;
  readonly rejected: number;
}

export async function runInspect(
  paths: readonly string[],
  options: InspectOptions,
): Promise<number> {
  const inspection = await inspectionOf(paths, options);
  if (options.json) printJson(inspection);
  else process.stdout.write(`${inspectionWords(inspection)}\n`);
  return inspection.rejected > 0 ? EXIT.incomplete : EXIT.ok;
}

/** Throws `BadUse` for paths that hold nothing, and for a format that there is not. */
export async function inspectionOf(
  paths: readonly string[],
  { mapping, format }: Omit<InspectOptions, "json">,
): Promise<Inspection> {
  const readers = readersFor(
    mapping === undefined ? {} : { mapping: await mappingIn(mapping) },
  );
  const fault = formatFault(format, readers);
  if (fault !== undefined) throw new BadUse(`--format: ${fault}`);
  const files: FileCounts[] = [];
  for (const file of await filesToLoad(paths))
    files.push(await inspect(file, readers, format));
  return {
    files,
    read: sumOf(files.map(({ read }) => read)),
    rejected: sumOf(files.map(({ rejected }) => rejected)),
  };
}

/** Reasons that are printed for each file; the rest is in the JSON report. */
const SHOWN = 5;

/** The table by file, and below it the first reasons of each file that has some. */
export function inspectionWords(inspection: Inspection): string {
  const { files, read, rejected } = inspection;
  const rows = files.map((file) => [
    file.file,
    file.format ?? "not known",
    String(file.read),
    countsIn(file.byType),
    file.rejected === 0 ? "" : countsIn(file.byCode),
  ]);
  return [
    table(
      ["file", "format", "objects", "of types", "rejected"],
      // A name that is cut would be no name.
      [Math.max(...files.map(({ file }) => file.length), 4) + 2, ...WIDTHS],
      rows,
    ),
    `${read} objects in ${files.length} ${files.length === 1 ? "file" : "files"}, ${rejected} of them rejected.`,
    ...files.flatMap(({ rejections, rejected: all }) => [
      ...rejections.slice(0, SHOWN).map(reasonLine),
      ...(all > SHOWN ? [`  … and ${all - SHOWN} more (--json).`] : []),
    ]),
  ].join("\n");
}

const WIDTHS = [12, 10, 44, 24];

/** `intrusion-set 187, campaign 52`, most first. */
function countsIn(counts: Readonly<Record<string, number>>): string {
  return Object.entries(counts)
    .toSorted(([, left], [, right]) => right - left)
    .map(([word, count]) => `${word} ${count}`)
    .join(", ");
}

function reasonLine({ file, place, id, code, reason }: Rejection): string {
  return printable(
    `  ${[file, place, id ?? [], code].flat().join(" ")}: ${reason}`,
  );
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}
