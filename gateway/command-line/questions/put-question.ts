/**
 * How the commands that ask put a question: over HTTP to a gateway, in the
 * public API alone. The exit code tells a machine what to make of the answer:
 * 0 found, 1 nothing and everybody answered, 2 a member did not answer, 3 bad use.
 */
import {
  IDENTIFY_HEADER,
  MEMBERS_HEADER,
  PURPOSE_HEADER,
} from "../../../subgraphs/contract/headers.ts";
import { BadUse, EXIT, printJson } from "../common.ts";
import { tokenFor } from "../sign-in.ts";
import type { AskerOptions } from "../sign-in.ts";
import { graphqlAddress } from "./graphql-address.ts";

/** What every command that asks takes. */
export interface QuestionOptions extends AskerOptions {
  /** The gateway's GraphQL address, or that of its page. */
  readonly gateway: string;
  /** Whom to ask, with commas. */
  readonly members?: string;
  readonly purpose?: string;
  /** Whether owners are told the person's agreed name. */
  readonly identify?: boolean;
  readonly json: boolean;
}

export interface MemberOutcome {
  readonly member: string;
  readonly status: string;
  readonly tookMs: number | null;
}

export interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: {
      readonly code?: string;
      readonly member?: string;
      readonly candidates?: readonly string[];
    };
  }[];
  readonly extensions?: {
    readonly answer: {
      readonly complete: boolean;
      readonly members: readonly MemberOutcome[];
    };
  };
}

/** Asks; throws BadUse if nobody answers at the address, or somebody who is no gateway. */
export async function putQuestion<Data>(
  query: string,
  variables: Readonly<Record<string, unknown>>,
  options: QuestionOptions,
): Promise<Answer<Data>> {
  const { members, purpose, identify } = options;
  const gateway = graphqlAddress(options.gateway);
  const token = await tokenOnce({ ...options, gateway });
  const response = await fetch(gateway, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(identify === true ? { [IDENTIFY_HEADER]: "true" } : {}),
      ...(members === undefined ? {} : { [MEMBERS_HEADER]: members }),
      ...(purpose === undefined ? {} : { [PURPOSE_HEADER]: purpose }),
    },
    body: JSON.stringify({ query, variables }),
  }).catch(() => {
    throw new BadUse(
      `No gateway answers at ${gateway}. Start one with \`npm start\`, or name another with --gateway.`,
    );
  });
  const answer = parsed(await response.text());
  if (!isAnswer<Data>(answer))
    throw new BadUse(
      `What answers at ${gateway} is no gateway: expected an answer of GraphQL, but HTTP ${response.status} came with ${response.headers.get("content-type") ?? "no content type"}. Name the gateway's GraphQL address with --gateway.`,
    );
  return answer;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Section 7 of GraphQL's specification: data, errors, or both. */
function isAnswer<Data>(answer: unknown): answer is Answer<Data> {
  return (
    typeof answer === "object" &&
    answer !== null &&
    ("data" in answer || "errors" in answer)
  );
}

/** Whether the question itself was refused, and not only a member's part of the answer is missing. */
export function isRefused({ errors }: Answer<unknown>): boolean {
  return (errors ?? []).some(
    ({ extensions }) => extensions?.member === undefined,
  );
}

/** Whether somebody who was asked did not answer. */
export function isIncomplete({ extensions }: Answer<unknown>): boolean {
  return (extensions?.answer.members ?? []).some(
    ({ status }) => !["ANSWERED", "NOT_ASKED"].includes(status),
  );
}

const tokens = new Map<string, Promise<string | undefined>>();

/** One sign-in for a command that puts several questions; standard input can be read only once. */
function tokenOnce(options: QuestionOptions): Promise<string | undefined> {
  const { gateway, token, as } = options;
  const key = JSON.stringify([gateway, token, as]);
  const known =
    tokens.get(key) ?? tokenFor(gateway, options, process.env["TESSERA_TOKEN"]);
  tokens.set(key, known);
  return known;
}

/** Prints the answer, as JSON or as `tables` make it, and gives the exit code; `found` says how much there is. */
export function reported<Data>(
  answer: Answer<Data>,
  { json }: QuestionOptions,
  found: (data: Data) => number,
  tables: (answer: Answer<Data>) => string,
): number {
  if (json) printJson(answer);
  else process.stdout.write(tables(answer));
  if (isRefused(answer)) return EXIT.badUse;
  if (isIncomplete(answer)) return EXIT.incomplete;
  const { data } = answer;
  return data === null || data === undefined || found(data) === 0
    ? EXIT.nothingFound
    : EXIT.ok;
}
