/** `tessera lookup`: who knows any of these values, pasted as they are. */
import { readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";

import { BadUse } from "../common.ts";
import { putQuestion, reported } from "./put-question.ts";
import type { Answer, QuestionOptions } from "./put-question.ts";
import { defanged, footer, table } from "./tables.ts";

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
  const all = [...values, ...(await pasted(options.file))];
  if (all.length === 0)
    throw new BadUse(
      "Give values, a file with --file, or a list on standard input with --file -.",
    );
  const answer = await putQuestion<LookupData>(
    lookupQuery,
    { values: all },
    options,
  );
  return reported(
    answer,
    options,
    ({ lookup }) => lookup.filter(({ status }) => status === "KNOWN").length,
    lookupTables,
  );
}

async function pasted(file: string | undefined): Promise<readonly string[]> {
  if (file === undefined) return [];
  if (file === "-") return [await text(process.stdin)];
  return [
    await readFile(file, "utf8").catch(() => {
      throw new BadUse(`Cannot read ${file}: there is no such file.`);
    }),
  ];
}

function lookupTables(answer: Answer<LookupData>): string {
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
    footer(answer),
  ];
  return `${parts.join("\n")}\n`;
}

/** What to mind before the value goes to a block list. */
function flagsOf({ warningLists, killSwitch, detect }: LookupLine): string {
  const lists = [...new Set(warningLists.map(({ name }) => name))];
  return [
    ...(killSwitch ? ["kill switch: do not block"] : []),
    ...(!killSwitch && !detect ? ["not for detection"] : []),
    ...lists.map((name) => `on "${name}"`),
  ].join("; ");
}
