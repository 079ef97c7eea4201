/** `scatter { lookup }`: which of many values this member knows, in one statement; its own warning lists stand in memory. */
import { valuesByKeys } from "../../../../cypher/generated.ts";
import { BAD_ARGUMENT } from "../../../contract/errors.ts";
import type { MemberContext } from "../../context.ts";
import type { SdlScatterLookupArgs } from "../../generated.ts";

/** A paste has at most 1,000 values, each of at most ten types. */
const MOST_VALUES = 10_000;

export async function lookup(
  _: object,
  { values }: SdlScatterLookupArgs,
  { graph, viewer, warningLists }: MemberContext,
) {
  if (values.length > MOST_VALUES)
    throw BAD_ARGUMENT.of(
      `\`values\` holds at most ${MOST_VALUES} entries, but got ${values.length}.`,
      { argument: "values" },
    );
  const keys = [...new Set(values.map(({ key }) => key))];
  const rows = await graph.read(valuesByKeys, { keys, viewer });
  const held = new Map(rows.map((row) => [row.key, row]));
  return values.flatMap(({ key, type, value }) => {
    const row = held.get(key);
    const met = warningLists.hits(type, value);
    if (row === undefined && met.length === 0) return [];
    const noted = [...new Set(row?.warningLists)].filter(
      (name) => !met.some((hit) => hit.name === name),
    );
    return {
      key,
      held: row !== undefined,
      roles: (row?.roles ?? []).toSorted(),
      detect: row?.detect ?? true,
      listed: [
        ...met,
        ...noted.toSorted().map((name) => ({ name, matched: null })),
      ],
    };
  });
}
