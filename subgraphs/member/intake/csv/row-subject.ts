/**
 * What a row is of: an indicator, or the vulnerability that its value names.
 * Where a row states no id, what says when it changed counts as its version;
 * else its content is its id.
 */
import { madeAs, madeOf, tesseraFields } from "../made/made-objects.ts";
import type { Stamp } from "../made/made-objects.ts";
import type { Fields } from "../stix21/fields.ts";
import { askedFor } from "./asked-for.ts";
import { RowFault } from "./row-fault.ts";
import type { RowFields } from "./row-fields.ts";
import { statedId } from "./stated-id.ts";

/** `stated`: what the row says that has a form of its own. Throws a `RowFault` for a value that is none of its type, and for an id of something else. */
export function rowSubject(
  value: string,
  row: RowFields,
  stamp: Stamp,
  stated: Fields,
): Fields {
  const { pattern, cve } = meantBy(value, row);
  const { valid_from: from, valid_until: until, ...rest } = stated;
  const common = { ...rest, labels: wordsOf(row.text("labels")) };
  const references = row.references.map(({ name, url }) => ({
    source_name: name,
    url,
  }));
  const lists = wordsOf(row.text("warning_lists"));
  const properties =
    cve === undefined
      ? {
          name: value,
          ...common,
          indicator_types: wordsOf(row.text("indicator_types")),
          pattern,
          pattern_type: "stix",
          valid_from: from,
          valid_until: until,
          external_references: references,
          ...(lists.length === 0
            ? {}
            : tesseraFields({ warning_lists: lists })),
        }
      : {
          name: cve,
          ...common,
          external_references: [
            { source_name: "cve", external_id: cve },
            ...references,
          ],
        };
  const kind = cve === undefined ? "indicator" : "vulnerability";
  const made = madeOf(kind, stamp, properties);
  const written = row.text("id");
  if (written !== null) return { ...made, id: idOf(kind, written) };
  if (row.text("modified") === null) return made;
  const context = (["actor", "campaign", "report"] as const).map(
    (field) => row.text(field) ?? "",
  );
  const parts = ["csv", stamp.authorId ?? "", pattern ?? cve ?? "", ...context];
  return madeAs(kind, parts, stamp, properties);
}

function meantBy(value: string, row: RowFields): ReturnType<typeof askedFor> {
  const pattern = row.text("pattern");
  return pattern === null
    ? askedFor(value, row.text("type"), row.hashes)
    : { pattern };
}

function idOf(kind: string, written: string): string {
  const id = statedId(written, [kind]);
  if (id === undefined)
    throw new RowFault(
      `"id" must be the STIX id of an object of type ${kind}, but got ${JSON.stringify(written.slice(0, 80))}.`,
    );
  return id;
}

function wordsOf(text: string | null): readonly string[] {
  const words = (text ?? "").split(/[,;]/).map((word) => word.trim());
  return [...new Set(words)].filter((word) => word !== "");
}
