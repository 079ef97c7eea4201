/**
 * `scatter { originals }`: records as they were loaded, with the relationships
 * between them and what both name. An answer has a size that a home takes: what
 * does not fit is left for the next request.
 */
import {
  originalsBetween,
  originalsOfRecords,
} from "../../../../cypher/generated.ts";
import type { RecordRow } from "../../../../cypher/rows.ts";
import { BAD_ARGUMENT } from "../../../contract/errors.ts";
import type { MemberContext } from "../../context.ts";
import type { SdlScatterOriginalsArgs } from "../../generated.ts";
import { bounded } from "./bounded.ts";
import { namedObjects } from "./named-objects.ts";
import type { StoredObject } from "./named-objects.ts";

/** Records of one request. */
export const MOST_ORIGINALS = 500;
/** Characters of objects in one answer; a home takes 8 MiB, and JSON in JSON grows. */
const MOST_TEXT = 2 * 1024 * 1024;

export async function originals(
  _: object,
  { ids, ends }: SdlScatterOriginalsArgs,
  context: MemberContext,
) {
  if (ids.length > MOST_ORIGINALS)
    throw BAD_ARGUMENT.of(
      `\`ids\` holds at most ${MOST_ORIGINALS} entries, but got ${ids.length}.`,
      { argument: "ids" },
    );
  bounded("ends", ends);
  const { graph, viewer } = context;
  const single = [...new Set(ids)];
  const [rows, between] = await Promise.all([
    graph.read(originalsOfRecords, { ids: single, viewer }),
    graph.read(originalsBetween, { ids: single, ends, viewer }),
  ]);
  const wholes = rows
    .map(({ record, json }) => ({
      record,
      json,
      relationships: between
        .filter(({ from }) => from === record.id)
        .map(({ id, json: text }) => ({ id, json: text })),
    }))
    .toSorted((a, b) => (a.record.id < b.record.id ? -1 : 1));
  const fitting = fittingOf(wholes);
  const named = await namedObjects(fitting, context);
  return wholes.map((whole, n) => {
    const fits = n < fitting.length;
    return {
      ...saidOf(whole.record, context),
      later: !fits,
      json: fits ? whole.json : null,
      relationships: fits ? whole.relationships : [],
      named: named[n] ?? [],
    };
  });
}

/** A record, and the relationships that begin there. */
export interface Whole {
  readonly record: RecordRow;
  readonly json: string | null;
  readonly relationships: readonly StoredObject[];
}

/** The first ones that fit together; one always does, else nobody would get further. */
function fittingOf(wholes: readonly Whole[]): readonly Whole[] {
  let size = 0;
  const end = wholes.findIndex(({ json, relationships }, n) => {
    size += json?.length ?? 0;
    for (const { json: text } of relationships) size += text.length;
    return n > 0 && size > MOST_TEXT;
  });
  return end === -1 ? wholes : wholes.slice(0, end);
}

function saidOf(record: RecordRow, { warningLists }: MemberContext) {
  const { value, valueType, detect, role } = record;
  const noted = (record["warningLists"] ?? []) as readonly string[];
  const met =
    typeof value === "string" && typeof valueType === "string"
      ? warningLists.hits(valueType, value).map(({ name }) => name)
      : [];
  return {
    ...record,
    name: record.name ?? record.stixId,
    tlp: record.tlp ?? null,
    revoked: record.revoked ?? false,
    detect: detect !== false && role !== "kill-switch",
    warningLists: [...new Set([...met, ...noted])].toSorted(),
  };
}
