/**
 * The reader of CSV files, by a mapping that whoever loads has written: the
 * file's own, or else the load's. Without one a file is recognised all the same,
 * and refused with a mapping that would fit it.
 */
import { shown } from "../shown.ts";
import type { Place } from "../claims.ts";
import { madeAuthor, readMade } from "../made/made-objects.ts";
import type { Stamp } from "../made/made-objects.ts";
import { madeReports } from "../made/made-reports.ts";
import type { IntakeFile, Read, Reader } from "../reader.ts";
import { rejected } from "../rejected.ts";
import type { Fields } from "../stix21/fields.ts";
import { textOf } from "../stix21/fields.ts";
import type { CsvRow } from "./csv-rows.ts";
import { csvRows } from "./csv-rows.ts";
import type { CsvMapping } from "./mapping.ts";
import { missingColumns, rowFields } from "./row-fields.ts";
import { rowObjects } from "./row-objects.ts";
import { statedId } from "./stated-id.ts";
import { lookOfCsv, suggestedMapping } from "./suggest-mapping.ts";

/** With a mapping, every text that is no JSON and no XML is one of rows: a list of one column looks like no CSV. */
export function csvReader(ofLoad?: CsvMapping): Reader {
  return {
    name: "csv",
    detect: (head, file) =>
      (file?.mapping ?? ofLoad) === undefined
        ? lookOfCsv(head) !== undefined
        : !/^\s*[{[<]/.test(head),
    read: (file) => {
      const mapping = file.mapping ?? ofLoad;
      return mapping === undefined ? refused(file) : readRows(file, mapping);
    },
  };
}

async function* refused(file: IntakeFile): AsyncGenerator<Read> {
  const head = (await file.text()).slice(0, 65_536);
  yield rejected(
    { file: file.name, place: "the file" },
    null,
    "NO_MAPPING",
    `A CSV file needs a mapping that says which column holds what (X.mapping.json beside X.csv, or --mapping FILE), such as ${suggestedMapping(head)}.`,
  );
}

async function* readRows(
  file: IntakeFile,
  mapping: CsvMapping,
): AsyncGenerator<Read> {
  const { rows, bad } = csvRows(await file.text(), mapping);
  const names = mapping.header
    ? (rows[0]?.cells ?? []).map((name) => name.trim())
    : [];
  const missing = missingColumns(mapping, names);
  if (missing.length > 0) {
    yield rejected(
      { file: file.name, place: "the header" },
      null,
      "NO_MAPPING",
      `The mapping names the column ${shown(missing[0])}, but the header has ${names.map(shown).join(", ") || "none"}.`,
    );
    return;
  }
  const { author, authorId } = authorOf(mapping);
  if (author !== null)
    yield readMade(author, { file: file.name, place: "the mapping" });
  const reports = new Map<string, Report>();
  for (const row of mapping.header ? rows.slice(1) : rows)
    yield* rowReads(row, file.name, { mapping, names, authorId, reports });
  for (const report of reports.values())
    for (const part of madeReports(report.stamp, [...report.refs], {
      name: report.name,
    }))
      yield readMade(part, {
        file: file.name,
        place: `the report ${shown(report.name)}`,
      });
  for (const { line, fault } of bad)
    yield rejected(
      { file: file.name, place: `line ${line}` },
      null,
      "BAD_ROW",
      fault,
    );
}

/** The identity that is made of an author's name; of one that is stated by its id none is made. */
function authorOf({ author: text }: CsvMapping): {
  readonly author: Fields | null;
  readonly authorId: string | null;
} {
  if (text === undefined) return { author: null, authorId: null };
  const stated = statedId(text, ["identity"]);
  if (stated !== undefined) return { author: null, authorId: stated };
  const author = madeAuthor(text);
  return { author, authorId: textOf(author, "id") };
}

interface Frame {
  readonly mapping: CsvMapping;
  readonly names: readonly string[];
  readonly authorId: string | null;
  /** What the rows say that they are from. */
  readonly reports: Map<string, Report>;
}

interface Report {
  readonly name: string;
  /** The newest dates of its rows, and their markings, of which the strictest counts. */
  readonly stamp: Stamp;
  readonly refs: Set<string>;
}

function* rowReads(row: CsvRow, file: string, frame: Frame): Generator<Read> {
  const at: Place = { file, place: `line ${row.line}` };
  const fields = rowFields(frame.mapping, frame.names, row);
  const made = rowObjects(fields, frame.mapping, frame.authorId);
  if ("fault" in made) {
    yield rejected(at, null, "BAD_ROW", made.fault);
    return;
  }
  const reads = made.objects.map((object) => readMade(object, at));
  // An edge to an object that did not go in would wait forever.
  const fault = reads.find((read) => read.kind === "rejected");
  if (fault !== undefined) {
    yield fault;
    return;
  }
  yield* reads;
  const name = fields.text("report");
  if (name === null) return;
  const report = frame.reports.get(name);
  const refs = report?.refs ?? new Set();
  for (const read of reads)
    if (read.kind === "record") refs.add(read.claim.stixId);
  const stamp = together(report?.stamp ?? made.stamp, made.stamp);
  frame.reports.set(name, { name, stamp, refs });
}

function together(left: Stamp, right: Stamp): Stamp {
  const newest = left.modified < right.modified ? right : left;
  return {
    ...newest,
    created: newest.modified,
    markings: [...new Set([...left.markings, ...right.markings])].toSorted(),
  };
}
