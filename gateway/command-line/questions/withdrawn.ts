/**
 * `tessera withdrawn`: what was revoked since a day, and what of an exported
 * bundle is not to be used any more. What was exported stays with its reader,
 * so the reader has to ask.
 */
import { BadUse } from "../common.ts";
import { isRefused, reported } from "./put-question.ts";
import type { Answer, QuestionOptions } from "./put-question.ts";
import { footer, table } from "./tables.ts";
import { together } from "./withdrawn-answer.ts";
import type { WithdrawnData } from "./withdrawn-answer.ts";
import { recordIdsIn, stateOfRecords } from "./withdrawn-in-file.ts";
import { revokedSince } from "./withdrawn-since.ts";

export interface WithdrawnOptions extends QuestionOptions {
  readonly since?: string;
  readonly in?: string;
}

export async function runWithdrawn(options: WithdrawnOptions): Promise<number> {
  const { since, in: file } = options;
  if (since === undefined && file === undefined)
    throw new BadUse("Give a day with --since, a bundle with --in, or both.");
  const from = since === undefined ? undefined : instantOf(since);
  const answers = [
    ...(from === undefined ? [] : [await revokedSince(from, options)]),
    ...(file === undefined
      ? []
      : [await stateOfRecords(await recordIdsIn(file), options)]),
  ];
  return reported(
    together(answers),
    options,
    ({ withdrawn }) =>
      withdrawn.filter(({ what }) => what !== "UNDETERMINED").length,
    withdrawnTable,
  );
}

function instantOf(since: string): string {
  const at = Date.parse(since);
  if (Number.isNaN(at))
    throw new BadUse(
      `--since takes a day or an instant, such as 2026-01-31, but got ${JSON.stringify(since)}.`,
    );
  return new Date(at).toISOString();
}

function withdrawnTable(answer: Answer<WithdrawnData>): string {
  const records = answer.data?.withdrawn ?? [];
  const rows = records.map(({ id, member, name, what, modified }) => [
    what,
    member,
    name ?? "",
    modified?.slice(0, 10) ?? "",
    id,
  ]);
  const parts = [
    ...(rows.length > 0
      ? [
          table(
            ["what", "member", "name", "on", "record"],
            [14, 14, 34, 12, 60],
            rows,
          ),
        ]
      : isRefused(answer)
        ? []
        : ["Nothing was withdrawn, as far as the members that answered tell."]),
    footer(answer),
  ];
  return `${parts.join("\n")}\n`;
}
