/**
 * One row of a CSV file as STIX objects: an indicator or a vulnerability, and
 * the actor, the campaign and the relationships that its columns name. A row
 * states no id, so what says when it changed counts as its version; else its
 * content is its id.
 */
import {
  madeAs,
  madeEdge,
  madeOf,
  NO_DATE,
  undated,
} from "../made/made-objects.ts";
import type { Stamp } from "../made/made-objects.ts";
import { statedConfidence, statedInstant, statedTlp } from "../made/stated.ts";
import type { Fields } from "../stix21/fields.ts";
import { askedFor } from "./asked-for.ts";
import type { CsvMapping, RowField } from "./mapping.ts";
import { RowFault } from "./row-fault.ts";
import type { RowFields } from "./row-fields.ts";

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
    markings: tlp === null ? [] : [read(row, "tlp", statedTlp, "a TLP level")],
  };
  const value = row.text("value");
  if (value === null)
    throw new RowFault("A value was expected, but its cell is empty.");
  const subject = subjectOf(value, row, stamp, {
    description: row.text("description"),
    confidence:
      row.text("confidence") === null
        ? null
        : read(row, "confidence", statedConfidence, "a number from 0 to 100"),
    valid_from: date("valid_from") ?? created,
    valid_until: date("valid_until"),
    labels: labelsOf(row.text("labels")),
  });
  const named = [
    ...namedBy(row, "campaign", "campaign", stamp),
    ...namedBy(row, "actor", "intrusion-set", stamp),
  ];
  const edges =
    subject["type"] === "indicator"
      ? named.map((one) => madeEdge(stamp, "indicates", subject, one))
      : [];
  return { objects: [subject, ...named, ...edges], stamp };
}

function subjectOf(
  value: string,
  row: RowFields,
  stamp: Stamp,
  stated: Fields,
): Fields {
  const type = row.text("type");
  const { pattern, cve } = askedFor(value, type, row.hashes);
  const { valid_from: from, valid_until: until, ...common } = stated;
  const properties =
    cve === undefined
      ? {
          name: value,
          ...common,
          pattern,
          pattern_type: "stix",
          valid_from: from,
          valid_until: until,
        }
      : {
          name: cve,
          ...common,
          external_references: [{ source_name: "cve", external_id: cve }],
        };
  const kind = cve === undefined ? "indicator" : "vulnerability";
  if (row.text("modified") === null) return madeOf(kind, stamp, properties);
  const context = (["actor", "campaign", "report"] as const).map(
    (field) => row.text(field) ?? "",
  );
  const parts = ["csv", stamp.authorId ?? "", pattern ?? cve ?? "", ...context];
  return madeAs(kind, parts, stamp, properties);
}

function namedBy(
  row: RowFields,
  field: RowField,
  type: string,
  stamp: Stamp,
): readonly Fields[] {
  const name = row.text(field);
  if (name === null) return [];
  // Without the row's confidence: it is said of the value.
  return [madeOf(type, undated(stamp), { name })];
}

function labelsOf(text: string | null): readonly string[] {
  const labels = (text ?? "").split(/[,;]/).map((label) => label.trim());
  return [...new Set(labels)].filter((label) => label !== "");
}

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
