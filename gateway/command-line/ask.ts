/**
 * `tessera ask`: one question to a gateway, the answer as tables. The exit code
 * tells a machine what to make of it: 0 found, 1 nothing and everybody answered,
 * 2 a member did not answer, 3 bad use.
 */
import {
  MEMBERS_HEADER,
  PURPOSE_HEADER,
} from "../../subgraphs/contract/headers.ts";
import { askQuery } from "./ask-query.ts";
import { answerTables } from "./ask-tables.ts";
import type { AskAnswer } from "./ask-tables.ts";
import { BadUse, EXIT, printJson } from "./common.ts";

export interface AskOptions {
  readonly gateway: string;
  readonly members?: string;
  readonly purpose?: string;
  readonly json: boolean;
}

export async function runAsk(
  key: string,
  options: AskOptions,
): Promise<number> {
  const answer = await ask(key, options);
  const fault = answer.errors?.find(
    ({ extensions }) => extensions?.member === undefined,
  );
  if (options.json) printJson(answer);
  else process.stdout.write(answerTables(key, answer));
  if (fault !== undefined) return EXIT.badUse;
  if (
    answer.extensions?.answer.members.some(
      ({ status }) => !["ANSWERED", "NOT_ASKED"].includes(status),
    )
  )
    return EXIT.incomplete;
  return (answer.data?.entities ?? []).length === 0
    ? EXIT.nothingFound
    : EXIT.ok;
}

async function ask(
  key: string,
  { gateway, members, purpose }: AskOptions,
): Promise<AskAnswer> {
  const response = await fetch(gateway, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      ...(members === undefined ? {} : { [MEMBERS_HEADER]: members }),
      ...(purpose === undefined ? {} : { [PURPOSE_HEADER]: purpose }),
    },
    body: JSON.stringify({ query: askQuery, variables: { key } }),
  }).catch(() => {
    throw new BadUse(
      `No gateway answers at ${gateway}. Start one with \`npm start\`, or name another with --gateway.`,
    );
  });
  return (await response.json()) as AskAnswer;
}
