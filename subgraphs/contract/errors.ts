/**
 * Every error that a caller can meet, as a table: a code that never changes,
 * what it means and what to do. README prints it and a test compares.
 * Messages restate what was expected and what came; they never hold an address,
 * a stack or another party's text.
 */
import { GraphQLError } from "graphql";

/** One line of the table, and the way to raise it. */
export interface ErrorKind {
  readonly code: string;
  /** What it means, in one sentence. */
  readonly meaning: string;
  /** What the caller can do about it, in one sentence. */
  readonly remedy: string;
  /** The error itself: `details` go to `extensions`, beside the code. */
  of(
    message?: string,
    details?: Readonly<Record<string, unknown>>,
  ): GraphQLError;
}

/** `status`: the HTTP status where the error ends the request before GraphQL begins; Apollo Server takes it off the answer. */
function defineError(
  code: string,
  meaning: string,
  remedy: string,
  status?: number,
): ErrorKind {
  const http = status === undefined ? {} : { http: { status } };
  return {
    code,
    meaning,
    remedy,
    of: (message = meaning, details = {}) =>
      new GraphQLError(message, { extensions: { ...details, code, ...http } }),
  };
}

export const BAD_KEY = defineError(
  "BAD_KEY",
  "The key cannot be looked up: it is empty, too long, or holds characters that no name or value has.",
  "Give a name, an alias, a STIX id, an ATT&CK id, a CVE or a value of 1 to 4,096 characters.",
);
export const BAD_ID = defineError(
  "BAD_ID",
  "The id is neither an entity's nor a record's.",
  "Use an id that an earlier answer gave.",
);
export const UNKNOWN_ID = defineError(
  "UNKNOWN_ID",
  "Nobody who was asked and answered holds anything of that id that you may see.",
  "Use an id that an earlier answer gave, and see in `extensions.answer` who did not answer.",
);
export const BAD_ARGUMENT = defineError(
  "BAD_ARGUMENT",
  "An argument is outside its range.",
  "The message names the argument, its range and what came.",
);
export const BAD_CURSOR = defineError(
  "BAD_CURSOR",
  "The cursor was altered, cut, or belongs to another question.",
  "Start again without `after`, and pass `endCursor` on unchanged.",
);
export const AMBIGUOUS_KEY = defineError(
  "AMBIGUOUS_KEY",
  "The key is that of several entities of this kind.",
  "Choose one of the ids in `extensions.candidates`, or ask `entities(key:)` for all of them.",
);
export const BAD_OPTION = defineError(
  "BAD_OPTION",
  "A request header of Tessera has a value that it cannot have.",
  "The message names the header and the values that it takes.",
  400,
);
export const BAD_REQUEST = defineError(
  "BAD_REQUEST",
  "The request is not one that GraphQL over HTTP takes, or its body is not what its content type says.",
  "Send a POST with `content-type: application/json` and a body of `query`, `variables` and `operationName`.",
  400,
);
export const QUESTION_TOO_LARGE = defineError(
  "QUESTION_TOO_LARGE",
  "The question is larger than the server takes.",
  "Ask in several questions; the message names the limit that was met.",
);
export const QUESTION_TOO_DEEP = defineError(
  "QUESTION_TOO_DEEP",
  "The question nests fields more deeply than the server takes.",
  "Ask for the ids first and go on from them with `entity(id:)`.",
);
export const TOO_MANY_RECORD_PATHS = defineError(
  "TOO_MANY_RECORD_PATHS",
  "The question reaches members' records by more paths than the gateway plans.",
  "Each path costs one request to every member: ask for records in fewer places, or in a second question.",
);
export const TOO_MANY_ALIASES = defineError(
  "TOO_MANY_ALIASES",
  "The question has more aliases than the server takes.",
  "Ask in several questions, or use `nodes(ids:)` and `lookup(values:)`, which take many at once.",
);
export const TOO_MANY_DIRECTIVES = defineError(
  "TOO_MANY_DIRECTIVES",
  "The question has more directives than the server takes.",
  "Leave out what is not wanted instead of skipping it.",
);
export const QUESTION_TOO_COSTLY = defineError(
  "QUESTION_TOO_COSTLY",
  "The question may bring more than the server gives at once.",
  "Ask for smaller pages (`first`), or in several questions; `extensions` has the cost and the limit.",
);
export const TOO_MANY_QUESTIONS = defineError(
  "TOO_MANY_QUESTIONS",
  "More was asked in a short time, or at once, than is answered.",
  "Wait for as many seconds as the header `retry-after` says, and ask again.",
  429,
);
export const INTROSPECTION_OFF = defineError(
  "INTROSPECTION_OFF",
  "The schema is not told to everybody who may ask.",
  "Ask as staff or a service of the home, or take the schema from the README.",
  403,
);
export const SIGN_IN_REQUIRED = defineError(
  "SIGN_IN_REQUIRED",
  "The question came without a token of the home's issuer.",
  "Sign in, and send the access token as `authorization: Bearer …`.",
  401,
);
export const SIGN_IN_INVALID = defineError(
  "SIGN_IN_INVALID",
  "The access token is not one that this gateway accepts.",
  "Sign in again; if that does not help, the gateway's log has the reason under the request's id.",
  401,
);
export const NOT_PERMITTED = defineError(
  "NOT_PERMITTED",
  "Whoever signed in may not do this here.",
  "Ask the home's operators: `signIn.principals` of the gateway's configuration says who may ask.",
  403,
);
export const MEMBER_TIMED_OUT = defineError(
  "MEMBER_TIMED_OUT",
  "A member did not answer in time; its part is missing.",
  "Ask again; `extensions.member` names the member.",
);
export const MEMBER_UNREACHABLE = defineError(
  "MEMBER_UNREACHABLE",
  "A member, or its store, cannot be reached; its part is missing.",
  "Ask again later; `extensions.member` names the member.",
);
export const MEMBER_REFUSED = defineError(
  "MEMBER_REFUSED",
  "A member refused the question; its part is missing.",
  "Ask that member's operators; `extensions.member` names the member.",
);
export const MEMBER_BREAKER_OPEN = defineError(
  "MEMBER_BREAKER_OPEN",
  "A member failed so often lately that it is left alone for a while; its part is missing.",
  "Ask again in some seconds; `extensions.member` names the member.",
);
export const MEMBER_SUSPENDED = defineError(
  "MEMBER_SUSPENDED",
  "The home's registry has suspended a member; its part is missing.",
  "Ask the home's operators; `extensions.member` names the member.",
);
export const MEMBER_INVALID_ANSWER = defineError(
  "MEMBER_INVALID_ANSWER",
  "A member's answer broke the contract and was not used; its part is missing.",
  "Tell that member's operators; `extensions.member` names the member.",
);
export const MEMBER_NOT_ASKED = defineError(
  "MEMBER_NOT_ASKED",
  "The item belongs to a member that this question may not be sent to.",
  "Name the member in `x-tessera-members`.",
);
export const INCOMPLETE = defineError(
  "INCOMPLETE",
  "A complete answer was demanded and a member did not answer.",
  "Ask again, or leave out `x-tessera-require-all` to get what the others hold.",
);
export const TOKEN_MISSING = defineError(
  "TOKEN_MISSING",
  "The question came without a token.",
  "Members answer gateways only: ask your home's gateway.",
  401,
);
export const TOKEN_INVALID = defineError(
  "TOKEN_INVALID",
  "The token is not one that this member accepts.",
  "Check issuer, audience, clock and key; the member's log holds the reason.",
  401,
);
export const TOKEN_REPLAYED = defineError(
  "TOKEN_REPLAYED",
  "The token was used before; each is for one request.",
  "Make a new token for each request.",
  401,
);
export const ORGANISATION_CUT_OFF = defineError(
  "ORGANISATION_CUT_OFF",
  "The member's policy has cut this organisation off.",
  "Ask the member's operators.",
  403,
);
export const COUNTRY_REFUSED = defineError(
  "COUNTRY_REFUSED",
  "The member's policy does not answer to this country.",
  "Ask the member's operators.",
  403,
);
export const PURPOSE_REFUSED = defineError(
  "PURPOSE_REFUSED",
  "The member's policy does not allow this purpose.",
  "Ask with one of the purposes that the member allows.",
  403,
);
export const STORE_UNAVAILABLE = defineError(
  "STORE_UNAVAILABLE",
  "The member's store cannot be reached.",
  "See that the member's Neo4j runs; its log has the reason.",
);
export const STORE_TIMED_OUT = defineError(
  "STORE_TIMED_OUT",
  "The member's store did not answer in time.",
  "Ask for less, or ask again.",
);
export const AUDIT_UNAVAILABLE = defineError(
  "AUDIT_UNAVAILABLE",
  "No line of audit can be written, and nothing is answered without one.",
  "Tell the operators: `/ready` and the log say what is wrong with the audit folder.",
  503,
);
export const INTERNAL = defineError(
  "INTERNAL",
  "Something failed that should not; the log has the reason under the request's id.",
  "Report it with `extensions.requestId`.",
);

/** The whole table, in the order of the README. */
export const errors: readonly ErrorKind[] = [
  BAD_KEY,
  BAD_ID,
  UNKNOWN_ID,
  BAD_ARGUMENT,
  BAD_CURSOR,
  BAD_OPTION,
  BAD_REQUEST,
  AMBIGUOUS_KEY,
  QUESTION_TOO_LARGE,
  QUESTION_TOO_DEEP,
  TOO_MANY_RECORD_PATHS,
  TOO_MANY_ALIASES,
  TOO_MANY_DIRECTIVES,
  QUESTION_TOO_COSTLY,
  TOO_MANY_QUESTIONS,
  INTROSPECTION_OFF,
  SIGN_IN_REQUIRED,
  SIGN_IN_INVALID,
  NOT_PERMITTED,
  MEMBER_TIMED_OUT,
  MEMBER_UNREACHABLE,
  MEMBER_REFUSED,
  MEMBER_BREAKER_OPEN,
  MEMBER_SUSPENDED,
  MEMBER_INVALID_ANSWER,
  MEMBER_NOT_ASKED,
  INCOMPLETE,
  TOKEN_MISSING,
  TOKEN_INVALID,
  TOKEN_REPLAYED,
  ORGANISATION_CUT_OFF,
  COUNTRY_REFUSED,
  PURPOSE_REFUSED,
  STORE_UNAVAILABLE,
  STORE_TIMED_OUT,
  AUDIT_UNAVAILABLE,
  INTERNAL,
];

/** The code of an error that came out of a GraphQL execution, if it has one of ours. */
export function codeOf(error: unknown): string | undefined {
  if (!(error instanceof GraphQLError)) return undefined;
  const code = error.extensions["code"];
  return errors.some((kind) => kind.code === code) ? String(code) : undefined;
}
