/** `tessera lookup`: who knows any of these values, pasted as they are. */
import { readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";

import { BadUse, whyUnreadable } from "../common.ts";
import { isRefused, putQuestion, reported } from "./put-question.ts";
import type { Answer, QuestionOptions } from "./put-question.ts";
import { defanged, footer, printable, table } from "./tables.ts";

export interface LookupOptions extends QuestionOptions {
  /** A file with values; `-` is standard input. */
  readonly file?: string;
}

/** The question, in the public API. */
export const lookupQuery = `query Lookup($values: [String!]!) {
  lookup(values: $values) {
    asTyped
    value
    valueType
    status
    members { name }
    warningLists { name member { name } }
    killSwitch
    detect
  }
}`;

interface LookupLine {
  readonly asTyped: string;
  readonly value: string | null;
  readonly valueType: string | null;
  readonly status: "KNOWN" | "UNKNOWN" | "UNDETERMINED";
  readonly members: readonly { readonly name: string }[];
  readonly warningLists: readonly { readonly name: string }[];
  readonly killSwitch: boolean;
  readonly detect: boolean;
}

interface LookupData {
  readonly lookup: readonly LookupLine[];
}

export async function runLookup(
  values: readonly string[],
  options: LookupOptions,
): Promise<number> {
  const texts = [...values, ...(await pasted(options.file))];
  if (texts.length === 0)
    throw new BadUse(
      "Give values, a file with --file, or a list on standard input with --file -.",
    );
  const all = texts.filter((each) => each.trim() !== "");
  if (all.length === 0)
    throw new BadUse("There is nothing to look up: what was given is empty.");
  const answer = await putQuestion<LookupData>(
    lookupQuery,
    { values: all },
    options,
  );
  return reported(
    answer,
    options,
    ({ lookup }) => lookup.filter(({ status }) => status === "KNOWN").length,
    (told) => lookupTables(all, told),
  );
}

async function pasted(file: string | undefined): Promise<readonly string[]> {
  if (file === undefined) return [];
  if (file === "-") return [await text(process.stdin)];
  return [
    await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
      throw new BadUse(`Cannot read ${file}: ${whyUnreadable(error)}.`);
    }),
  ];
}

/** The answer as a table, and below it what of the texts it does not speak of. */
export function lookupTables(
  texts: readonly string[],
  answer: Answer<LookupData>,
): string {
  const lines = answer.data?.lookup ?? [];
  const rows = lines.map((line) => [
    defanged(line.value ?? line.asTyped),
    line.valueType ?? "",
    line.status,
    line.members.map(({ name }) => name).join(", "),
    flagsOf(line),
  ]);
  const parts = [
    ...(rows.length === 0
      ? []
      : [
          table(
            ["value", "type", "known?", "by", "mind"],
            [44, 14, 14, 28, 34],
            rows,
          ),
        ]),
    ...(isRefused(answer) ? [] : notLookedUp(texts, lines)),
    footer(answer),
  ];
  return `${parts.join("\n")}\n`;
}

/** The lines of the texts that gave no value, and what has the form of none: said, so that nobody takes them for looked up. */
function notLookedUp(
  texts: readonly string[],
  lookup: readonly LookupLine[],
): readonly string[] {
  const typed = new Set(lookup.map(({ asTyped }) => asTyped));
  const passed = texts
    .flatMap((whole) => whole.split(/[\r\n]+/))
    .map((line) => line.trim())
    .filter((line) => line !== "" && !typed.has(line))
    .filter((line) => ![...typed].some((value) => line.includes(value)));
  const formless = lookup
    .filter(({ value, asTyped }) => value === null && asTyped.trim() !== "")
    .map(({ asTyped }) => asTyped);
  return [
    ...listed("Without a value, so not looked up", passed),
    ...listed(
      "Of no value's form (names, CVEs and ids are for `ask` and `search`)",
      formless,
    ),
  ];
}

function listed(title: string, all: readonly string[]): readonly string[] {
  if (all.length === 0) return [];
  const shown = all.slice(0, SHOWN).map((one) => JSON.stringify(one));
  const more = all.length > SHOWN ? `, and ${all.length - SHOWN} more` : "";
  return [printable(`${title}: ${shown.join(", ")}${more}`)];
}

const SHOWN = 5;

/** What to mind before the value goes to a block list. */
function flagsOf({ warningLists, killSwitch, detect }: LookupLine): string {
  const lists = [...new Set(warningLists.map(({ name }) => name))];
  return [
    ...(killSwitch ? ["kill switch: do not block"] : []),
    ...(!killSwitch && !detect ? ["not for detection"] : []),
    ...lists.map((name) => `on "${name}"`),
  ].join("; ");
}
