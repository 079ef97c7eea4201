/**
 * One row of a CSV file as STIX objects: an indicator or a vulnerability, and
 * the actor, the campaign and the relationships that its columns name.
 */
import { madeEdge, madeOf, NO_DATE, undated } from "../made/made-objects.ts";
import type { Stamp } from "../made/made-objects.ts";
import { statedConfidence, statedInstant, statedTlp } from "../made/stated.ts";
import type { Fields } from "../stix21/fields.ts";
import type { CsvMapping, RowField } from "./mapping.ts";
import { RowFault } from "./row-fault.ts";
import type { RowFields } from "./row-fields.ts";
import { rowSubject } from "./row-subject.ts";
import { statedId } from "./stated-id.ts";

/** What a row makes, its value first. */
export interface RowObjects {
  readonly objects: readonly Fields[];
  readonly stamp: Stamp;
}

/** The objects, or the first fault of the row in one sentence. */
export function rowObjects(
  row: RowFields,
  mapping: CsvMapping,
  authorId: string | null,
): RowObjects | { readonly fault: string } {
  try {
    return madeRow(row, mapping, authorId);
  } catch (error) {
    if (error instanceof RowFault) return { fault: error.message };
    throw error;
  }
}

function madeRow(
  row: RowFields,
  mapping: CsvMapping,
  authorId: string | null,
): RowObjects {
  const date = (field: RowField) => dateOf(row, field, mapping);
  const modified = date("modified");
  const created = date("created") ?? date("valid_from") ?? modified ?? NO_DATE;
  const tlp = row.text("tlp");
  const stamp: Stamp = {
    created,
    modified: modified ?? created,
    authorId,
    markings: [
      ...(tlp === null ? [] : [read(row, "tlp", statedTlp, "a TLP level")]),
      ...(mapping.markings ?? []),
    ],
  };
  const value = row.text("value");
  if (value === null)
    throw new RowFault("A value was expected, but its cell is empty.");
  const subject = rowSubject(value, row, stamp, {
    description: row.text("description"),
    confidence:
      row.text("confidence") === null
        ? null
        : read(row, "confidence", statedConfidence, "a number from 0 to 100"),
    valid_from: date("valid_from") ?? created,
    valid_until: date("valid_until"),
  });
  const named = [namedBy(row, "campaign", stamp), namedBy(row, "actor", stamp)];
  const edges =
    subject["type"] === "indicator"
      ? named
          .flatMap(({ ends }) => ends)
          .map((end) => madeEdge(stamp, "indicates", subject, end))
      : [];
  const made = named.flatMap((one) => one.made);
  return { objects: [subject, ...made, ...edges], stamp };
}

/** The things that a column names, and what the edges to them lead to. */
interface Named {
  readonly made: readonly Fields[];
  readonly ends: readonly Fields[];
}

/** Made without the row's dates and confidence: those are said of the value. */
function namedBy(
  row: RowFields,
  field: "actor" | "campaign",
  stamp: Stamp,
): Named {
  const name = row.text(field);
  if (name === null) return { made: [], ends: [] };
  const [type = "", ...more] = TYPES[field];
  const id = statedId(name, [type, ...more]);
  if (id !== undefined) return { made: [], ends: [{ id }] };
  const made = [madeOf(type, undated(stamp), { name })];
  return { made, ends: made };
}

/** What a column may name; of a name alone the first is made. */
const TYPES = {
  actor: ["intrusion-set", "threat-actor"],
  campaign: ["campaign"],
} as const;

function dateOf(
  row: RowFields,
  field: RowField,
  { dates }: CsvMapping,
): string | null {
  if (row.text(field) === null) return null;
  return read(
    row,
    field,
    (text) => statedInstant(text, dates),
    dates === undefined
      ? 'a date such as 2024-03-31 ("dates" of the mapping says how slashes are meant)'
      : "a date",
  );
}

function read<Value>(
  row: RowFields,
  field: RowField,
  reading: (text: string) => Value | undefined,
  expected: string,
): Value {
  const text = row.text(field) ?? "";
  const value = reading(text);
  if (value === undefined)
    throw new RowFault(
      `"${field}" must be ${expected}, but got ${JSON.stringify(text.slice(0, 80))}.`,
    );
  return value;
}
