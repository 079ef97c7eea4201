/** What is said beside an export: how much is in it, what is not and why, and who did not answer. */
import type { Exported } from "./export-query.ts";
import type { Answer } from "./put-question.ts";
import { footer, printable } from "./tables.ts";

export interface Beside {
  /** Whether more is connected with what was asked for than one export holds. */
  readonly beyond: boolean;
  /** The answers to the questions that were put. */
  readonly answers: readonly Answer<unknown>[];
}

/** Ids that are listed for each reason. */
const SHOWN = 5;

export function exportWords(
  { records, validUntil, leftOut }: Exported,
  { beyond, answers }: Beside,
): string {
  const incomplete = answers.filter(
    ({ extensions, errors }) =>
      extensions?.answer.complete === false || (errors ?? []).length > 0,
  );
  return [
    `${records} ${records === 1 ? "record is" : "records are"} in it, to be used until ${validUntil}.`,
    ...(beyond
      ? [
          "More is connected with it than one export holds (100 things): the first by name are in it.",
        ]
      : []),
    ...byReason(leftOut),
    ...incomplete.slice(0, 1).map(footer),
    "",
  ].join("\n");
}

function byReason(leftOut: Exported["leftOut"]): readonly string[] {
  const reasons = [...new Set(leftOut.map(({ reason }) => reason))].toSorted();
  return reasons.map((reason) => {
    const all = leftOut.filter((one) => one.reason === reason);
    const shown = all
      .slice(0, SHOWN)
      .map(({ id, detail }) => (detail === null ? id : `${id} (${detail})`));
    const more = all.length > SHOWN ? `, and ${all.length - SHOWN} more` : "";
    return printable(
      `Left out, ${reason}: ${all.length}. ${shown.join(", ")}${more}`.replaceAll(
        "\n",
        " ",
      ),
    );
  });
}
