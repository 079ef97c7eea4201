/**
 * What every refusal of a question means to whoever asked it, and what to do
 * next; part of `words.ts`, by the codes of the API's error table. Members' own
 * codes are not here: what became of a member is a status ("who answered").
 */
import type { AskFault } from "./api/ask-fault.ts";

export interface FaultWords {
  readonly says: string;
  readonly next: string;
  /** Whether the very same question may be answered the next time. */
  readonly again: boolean;
}

const member = (says: string, next: string, again = true): FaultWords => ({
  says,
  next,
  again,
});

const tooLarge = (says: string): FaultWords => ({
  says,
  next: "Ask for less at once: fewer things, or one part after the other.",
  again: false,
});

const ofPage = (says: string): FaultWords => ({
  says,
  next: "The page and the gateway may be of different ages: load the page again. If that does not help, tell whoever runs the gateway.",
  again: false,
});

export const faultWords: Readonly<Record<string, FaultWords>> = {
  BAD_KEY: {
    says: "This cannot be looked up: it is too short, too long, or holds signs that no name or value has.",
    next: "Give a name, an alias, an id, a CVE or a value of at most 4,096 characters; part of a name is searched from two letters on.",
    again: false,
  },
  BAD_ID: {
    says: "This is no id of anything.",
    next: "The address may have been cut on its way: ask by name instead.",
    again: false,
  },
  UNKNOWN_ID: {
    says: "Nobody who answered holds anything of this id that you may see.",
    next: "See above who did not answer; or ask by name.",
    again: true,
  },
  BAD_ARGUMENT: ofPage("The gateway does not take a part of this question."),
  BAD_CURSOR: {
    says: "The place in the list is not known any more.",
    next: "Begin the list again.",
    again: true,
  },
  BAD_OPTION: {
    says: "The gateway does not know whom to ask, or what for.",
    next: "A member may have left, or the address is an old one: choose above whom to ask.",
    again: false,
  },
  BAD_REQUEST: ofPage("The gateway did not understand the question."),
  AMBIGUOUS_KEY: {
    says: "This name has several meanings.",
    next: "Ask for it in the box above, and choose the one you mean.",
    again: false,
  },
  QUESTION_TOO_LARGE: tooLarge(
    "The question is larger than the gateway takes.",
  ),
  QUESTION_TOO_DEEP: tooLarge(
    "The question goes deeper than the gateway takes.",
  ),
  TOO_MANY_RECORD_PATHS: tooLarge(
    "The question reaches records by more ways than the gateway plans.",
  ),
  TOO_MANY_ALIASES: tooLarge(
    "The question has more parts than the gateway takes.",
  ),
  TOO_MANY_DIRECTIVES: tooLarge(
    "The question has more conditions than the gateway takes.",
  ),
  QUESTION_TOO_COSTLY: tooLarge(
    "The answer may be larger than the gateway gives at once.",
  ),
  TOO_MANY_QUESTIONS: {
    says: "Your home has asked more in a short time than is answered.",
    next: "Wait a moment, and ask again.",
    again: true,
  },
  INTROSPECTION_OFF: {
    says: "The schema is not shown to you.",
    next: "Staff of the home may see it.",
    again: false,
  },
  SIGN_IN_REQUIRED: {
    says: "Your sign-in has ended.",
    next: "Sign in again: what is on the screen stays.",
    again: false,
  },
  SIGN_IN_INVALID: {
    says: "The gateway does not accept your sign-in any more.",
    next: "Sign in again; if that does not help, tell whoever runs the gateway.",
    again: false,
  },
  NOT_PERMITTED: {
    says: "You are signed in, but may not ask here.",
    next: "Sign in as somebody else (in the menu above), or ask your home's operators who may ask.",
    again: false,
  },
  MEMBER_TIMED_OUT: member("A member did not answer in time.", "Ask again."),
  MEMBER_UNREACHABLE: member("A member cannot be reached.", "Ask again later."),
  MEMBER_REFUSED: member(
    "A member refused the question.",
    "Its policy may not allow this purpose: choose another above, or ask that member's operators.",
    false,
  ),
  MEMBER_BREAKER_OPEN: member(
    "A member failed so often that it is left alone for a while.",
    "Ask again in some seconds.",
  ),
  MEMBER_SUSPENDED: member(
    "A member is suspended here.",
    "Ask your home's operators.",
    false,
  ),
  MEMBER_INVALID_ANSWER: member(
    "A member's answer broke the contract and was not used.",
    "Tell that member's operators.",
  ),
  MEMBER_NOT_ASKED: member(
    "This belongs to a member that was not asked.",
    "Choose it above.",
    false,
  ),
  INCOMPLETE: {
    says: "Not every member answered, and only a complete answer was wanted.",
    next: "Ask again.",
    again: true,
  },
  AUDIT_UNAVAILABLE: {
    says: "The gateway cannot write its audit, and answers nothing without.",
    next: "Tell whoever runs the gateway; it goes on by itself when the audit can be written.",
    again: true,
  },
  INTERNAL: {
    says: "Something failed that should not.",
    next: "Ask again; if it fails once more, tell whoever runs the gateway.",
    again: true,
  },
};

const away: FaultWords = {
  says: "The gateway cannot be reached.",
  next: "What is on the screen stays. Ask again when it is back.",
  again: true,
};

/** For every fault there is; of a code that is not known, the gateway's own sentence. */
export function wordsOfFault({ kind, code, message }: AskFault): FaultWords {
  if (kind === "away") return away;
  const known =
    faultWords[code ?? (kind === "sign-in" ? "SIGN_IN_REQUIRED" : "")];
  if (known !== undefined) return known;
  return code?.startsWith("GRAPHQL_") === true || code === "BAD_USER_INPUT"
    ? ofPage("The gateway did not understand the question.")
    : { says: message, next: "Ask again.", again: true };
}
