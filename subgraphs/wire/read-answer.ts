/**
 * Reads the text of a member's answer into data and errors. A member's answer
 * is used whole or not at all: a list that lacks some keys would join records
 * wrongly, and nobody could see it. The one exception are errors about what the
 * caller itself wrote (a cursor, an argument): they pass, by their code alone,
 * beside the data. No text of a member's error ever passes.
 */
import {
  BAD_ARGUMENT,
  BAD_CURSOR,
  BAD_ID,
  BAD_KEY,
} from "../contract/errors.ts";
import { failure } from "./failure.ts";
import type { FailedStatus, Failure } from "./failure.ts";
import { nestsDeeperThan } from "../contract/json-depth.ts";
import type { Terms } from "./member-endpoint.ts";

/** An error about the caller's input: a code of the table, and where it arose. */
export interface MemberError {
  readonly code: string;
  /** Response keys and indices in the reply of the member. */
  readonly path?: readonly (string | number)[];
  /** What it said, where its words may pass: of a subgraph of any federation. */
  readonly said?: Said;
}

export interface Said {
  readonly message: string;
  readonly extensions: Readonly<Record<string, unknown>>;
}

export interface ReadAnswer {
  /** Not yet cut or checked. */
  readonly data: unknown;
  readonly errors: readonly MemberError[];
}

/** The answer of a JSON text, or why it cannot be used. */
export function readAnswer(
  text: string,
  maxDepth: number,
  terms: Terms = "contract",
): ReadAnswer | Failure {
  if (nestsDeeperThan(text, maxDepth))
    return failure("INVALID_ANSWER", `nests deeper than ${maxDepth} levels`);
  const answer = parsed(text);
  if (!isObject(answer)) return failure("INVALID_ANSWER", "no JSON object");
  const { data = null, errors = [] } = answer;
  if (!Array.isArray(errors))
    return failure("INVALID_ANSWER", "`errors` is no list");
  if (terms === "federation") return { data, errors: errors.map(saidError) };
  const gravest = gravestOf(errors);
  if (gravest !== undefined) return gravest;
  if (data === null && errors.length === 0)
    return failure("INVALID_ANSWER", "neither data nor errors");
  return { data, errors: errors.map(memberError) };
}

/** Codes about what the caller wrote. */
const INPUT_CODES: ReadonlySet<string> = new Set(
  [BAD_ARGUMENT, BAD_CURSOR, BAD_ID, BAD_KEY].map(({ code }) => code),
);

/** What the other codes of a member say about it; whatever is not here broke the contract. */
const STATUS_OF_CODE: Readonly<Record<string, FailedStatus>> = {
  TOKEN_MISSING: "REFUSED",
  TOKEN_INVALID: "REFUSED",
  TOKEN_REPLAYED: "REFUSED",
  ORGANISATION_CUT_OFF: "REFUSED",
  COUNTRY_REFUSED: "REFUSED",
  PURPOSE_REFUSED: "REFUSED",
  TOO_MANY_QUESTIONS: "REFUSED",
  QUESTION_TOO_LARGE: "REFUSED",
  QUESTION_TOO_DEEP: "REFUSED",
  QUESTION_TOO_COSTLY: "REFUSED",
  TOO_MANY_ALIASES: "REFUSED",
  TOO_MANY_DIRECTIVES: "REFUSED",
  // What goes out is GraphQL: it can only have had too many tokens.
  GRAPHQL_PARSE_FAILED: "REFUSED",
  STORE_UNAVAILABLE: "UNREACHABLE",
  STORE_TIMED_OUT: "TIMED_OUT",
};

/** Several errors that do not pass: a refusal explains the most, then the store. */
const GRAVITY: readonly FailedStatus[] = [
  "REFUSED",
  "UNREACHABLE",
  "TIMED_OUT",
  "INVALID_ANSWER",
];

function gravestOf(errors: readonly unknown[]): Failure | undefined {
  const found = errors.flatMap((error) => failureOf(error) ?? []);
  for (const status of GRAVITY) {
    const first = found.find((fault) => fault.status === status);
    if (first !== undefined) return first;
  }
  return undefined;
}

function failureOf(error: unknown): Failure | undefined {
  const code = codeIn(error);
  if (code !== undefined && INPUT_CODES.has(code)) return undefined;
  const status =
    code !== undefined && Object.hasOwn(STATUS_OF_CODE, code)
      ? STATUS_OF_CODE[code]
      : undefined;
  return failure(
    status ?? "INVALID_ANSWER",
    `error ${String(code).slice(0, 50)}: ${messageIn(error)}`,
  );
}

function memberError(error: unknown): MemberError {
  const code = codeIn(error) ?? "";
  const path = isObject(error) ? error["path"] : undefined;
  return isPath(path) ? { code, path } : { code };
}

function saidError(error: unknown): MemberError {
  const extensions = isObject(error) ? error["extensions"] : undefined;
  const said = {
    message: messageIn(error),
    extensions: isObject(extensions) ? extensions : {},
  };
  return { ...memberError(error), said };
}

function codeIn(error: unknown): string | undefined {
  const extensions = isObject(error) ? error["extensions"] : undefined;
  const code = isObject(extensions) ? extensions["code"] : undefined;
  return typeof code === "string" ? code : undefined;
}

function messageIn(error: unknown): string {
  const message = isObject(error) ? error["message"] : undefined;
  return typeof message === "string" ? message.slice(0, 300) : "no message";
}

/** Names of GraphQL and indices only: a path is no place for other texts. */
function isPath(path: unknown): path is readonly (string | number)[] {
  return (
    Array.isArray(path) &&
    path.length <= 100 &&
    path.every(
      (part) =>
        Number.isSafeInteger(part) ||
        (typeof part === "string" && /^[_A-Za-z]\w{0,99}$/.test(part)),
    )
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
