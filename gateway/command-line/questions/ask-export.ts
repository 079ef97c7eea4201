/**
 * `tessera ask … --stix` and its like: what goes by a name, with the actors and
 * indicators that members connect with it, in a format of other tools. The text
 * goes to standard output or a file, and what is not in it to standard error.
 */
import { BadUse, EXIT, printJson } from "../common.ts";
import { writeOut } from "../write-out.ts";
import { isIncomplete, isRefused, putQuestion } from "./put-question.ts";
import type { Answer, QuestionOptions } from "./put-question.ts";
import { exportQuery, meantQuery } from "./export-query.ts";
import type { ExportData, MeantData } from "./export-query.ts";
import { exportWords } from "./export-words.ts";
import { footer } from "./tables.ts";

export interface AskExportOptions extends QuestionOptions {
  readonly stix?: boolean;
  readonly csv?: boolean;
  readonly misp?: boolean;
  readonly suricata?: boolean;
  readonly hosts?: boolean;
  readonly out?: string;
}

const formats = ["stix", "csv", "misp", "suricata", "hosts"] as const;

/** Ids that `export` takes. */
const MOST_IDS = 100;

/** The format that the options name, as the API calls it; `undefined` if none; throws BadUse if several. */
export function formatOf(options: AskExportOptions): string | undefined {
  const [format, ...others] = formats.filter((name) => options[name] === true);
  if (others.length > 0)
    throw new BadUse(
      `Give one format, but got ${[format, ...others].map((name) => `--${name}`).join(" and ")}.`,
    );
  if (format === undefined && options.out !== undefined)
    throw new BadUse("--out needs a format, such as --stix.");
  return format?.toUpperCase();
}

export async function runAskExport(
  key: string,
  format: string,
  options: AskExportOptions,
): Promise<number> {
  const meant = await putQuestion<MeantData>(meantQuery, { key }, options);
  const ids = idsIn(meant);
  const { length } = meant.data?.entities ?? [];
  if (isRefused(meant) || length === 0)
    return nothing(meant, `Nothing goes by ${JSON.stringify(key)}.`, options);
  const answer = await putQuestion<ExportData>(
    exportQuery,
    { ids: ids.slice(0, MOST_IDS), format },
    options,
  );
  const exported = answer.data?.export;
  if (exported === undefined)
    return nothing(answer, "Nothing was exported.", options);
  const { json, out } = options;
  if (!json || out !== undefined) await writeOut([exported.text], out);
  process.stderr.write(
    exportWords(exported, {
      beyond: isLonger(meant) || ids.length > MOST_IDS,
      answers: [meant, answer],
    }),
  );
  if (json)
    printJson(
      out === undefined
        ? answer
        : { ...answer, data: { export: { ...exported, text: undefined } } },
    );
  if (isRefused(answer)) return EXIT.badUse;
  if (isIncomplete(meant) || isIncomplete(answer)) return EXIT.incomplete;
  return exported.records === 0 ? EXIT.nothingFound : EXIT.ok;
}

function nothing(
  answer: Answer<unknown>,
  sentence: string,
  { json }: QuestionOptions,
): number {
  if (json) printJson(answer);
  const words = isRefused(answer) ? [] : [sentence];
  process.stderr.write(`${[...words, footer(answer)].join("\n")}\n`);
  if (isRefused(answer)) return EXIT.badUse;
  return isIncomplete(answer) ? EXIT.incomplete : EXIT.nothingFound;
}

/** The meanings, then what members connect with them; what is only denied is not connected. */
function idsIn({ data }: Answer<MeantData>): readonly string[] {
  const entities = data?.entities ?? [];
  const connected = entities.flatMap(({ actors, indicators }) =>
    [...(actors?.edges ?? []), ...(indicators?.edges ?? [])]
      .filter(({ claims }) => claims.some(({ stance }) => stance === "ASSERTS"))
      .map(({ node }) => node.id),
  );
  return [...new Set([...entities.map(({ id }) => id), ...connected])];
}

function isLonger({ data }: Answer<MeantData>): boolean {
  return (data?.entities ?? []).some(
    ({ actors, indicators }) =>
      actors?.pageInfo.hasNextPage === true ||
      indicators?.pageInfo.hasNextPage === true,
  );
}
