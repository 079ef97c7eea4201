/**
 * The mapping of a CSV file: which column says what. Files of rows have no
 * common form, so whoever loads one says it; nothing is guessed but the type of
 * a value.
 */
import { z } from "zod";

import { dateOrders } from "../made/stated.ts";

const text = z.string().min(1).max(1_000);
/** A column by its name in the header, by its number from 1, or the same text for all rows. */
const source = z.union([
  text,
  z.int().min(1).max(1_000),
  z.strictObject({ const: text }),
]);

const form = z.strictObject({
  format: z.literal("csv-mapping/1"),
  delimiter: z
    .string()
    .regex(
      /^[^"\r\n]$/,
      "must be one character, neither a quote nor a line's end",
    )
    .default(","),
  /** Whether the first row names the columns. */
  header: z.boolean().default(true),
  /** Lines that begin with this are none of the rows. */
  comment: z
    .string()
    .regex(/^[#;!%]{1,2}$/)
    .optional(),
  /** How dates with slashes are meant. */
  dates: z.enum(dateOrders).optional(),
  /** Whose statements these are: a name, or the STIX id of an identity that is stated elsewhere. */
  author: text.optional(),
  /** STIX ids of marking definitions that all rows bear, beside their TLP level. */
  markings: z
    .array(text.regex(/^marking-definition--[0-9a-f-]{36}$/))
    .max(20)
    .optional(),
  rows: z.strictObject({
    value: source,
    /** The STIX id of what the row states; absent: one is made. */
    id: source.optional(),
    /** A STIX pattern; absent or empty: the one that asks for the value. */
    pattern: source.optional(),
    /** More hashes of the file that a row's hash is of. */
    hashes: z.array(source).max(10).optional(),
    type: source.optional(),
    description: source.optional(),
    confidence: source.optional(),
    created: source.optional(),
    modified: source.optional(),
    valid_from: source.optional(),
    valid_until: source.optional(),
    tlp: source.optional(),
    /** Names, or STIX ids of records that are stated elsewhere: the indicator `indicates` them. */
    actor: source.optional(),
    campaign: source.optional(),
    /** The name of the report that the row is from. */
    report: source.optional(),
    /** With commas or semicolons. */
    labels: source.optional(),
    /** STIX's words for what an indicator speaks of, likewise. */
    indicator_types: source.optional(),
    /** Public warning lists on which the value is known to stand, likewise. */
    warning_lists: source.optional(),
    /** Where the row's facts are from; one without a name or an address is left out. */
    references: z
      .array(z.strictObject({ name: source, url: source }))
      .max(10)
      .optional(),
  }),
  /** What a row says whose cell is empty, by the names above. */
  defaults: z
    .partialRecord(
      z.enum([
        "type",
        "description",
        "confidence",
        "created",
        "modified",
        "valid_from",
        "valid_until",
        "tlp",
        "actor",
        "campaign",
        "report",
        "labels",
      ]),
      text,
    )
    .default({}),
});

export type CsvMapping = z.infer<typeof form>;
export type Source = z.infer<typeof source>;
export type RowField = Exclude<
  keyof CsvMapping["rows"],
  "hashes" | "references"
>;

/** The mapping with its defaults, or what is wrong with it, unknown keys by name. */
export function parseMapping(
  value: unknown,
): { readonly mapping: CsvMapping } | { readonly fault: string } {
  const parsed = form.safeParse(value);
  if (parsed.success) return { mapping: parsed.data };
  return {
    fault: `The mapping is not one of form csv-mapping/1:\n${z.prettifyError(parsed.error)}`,
  };
}
