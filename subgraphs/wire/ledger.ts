/**
 * Who answered: every request to a member leaves its outcome here, whatever part
 * of the question made it. From it come `answer`, `extensions.answer` and the
 * errors of members that failed.
 */

export type AnswerStatus =
  | "ANSWERED"
  | "TIMED_OUT"
  | "UNREACHABLE"
  | "REFUSED"
  | "BREAKER_OPEN"
  | "INVALID_ANSWER"
  | "NOT_ASKED"
  | "SUSPENDED";

/** The outcome of one request to one member. */
export interface Outcome {
  readonly member: string;
  readonly status: AnswerStatus;
  readonly tookMs: number;
  /** When the member's store was read, in milliseconds since the epoch. */
  readonly asOf: number;
  /** What `begin` gave for the request; absent where an outcome is only copied. */
  readonly round?: number;
  /** How many things the reply held; absent: none. */
  readonly items?: number;
}

/** What became of a member, over all requests to it. */
export interface MemberAnswer {
  readonly member: string;
  readonly status: AnswerStatus;
  readonly tookMs: number | null;
  readonly asOf: number | null;
}

/** The worse one counts: one failed request makes a member's part incomplete. */
export function worse(left: AnswerStatus, right: AnswerStatus): AnswerStatus {
  if (left === "ANSWERED" || left === "NOT_ASKED")
    return right === "NOT_ASKED" ? left : right;
  return left;
}

export class Ledger {
  readonly #outcomes: Outcome[] = [];
  #ended = 0;

  /** A request begins: gives its round, one more than that of any request that has ended. */
  begin(): number {
    return this.#ended + 1;
  }

  note(outcome: Outcome): void {
    this.#outcomes.push(outcome);
    this.#ended = Math.max(this.#ended, outcome.round ?? 0);
  }

  /** How many requests had to wait for one another: between countries, what a question costs (DESIGN 13). */
  get rounds(): number {
    return this.#ended;
  }

  /** How many requests went to members so far. */
  get requests(): number {
    return this.#outcomes.filter(({ status }) => status !== "SUSPENDED").length;
  }

  /** How many things a member gave, over all requests to it. */
  items(member: string): number {
    return this.#outcomes
      .filter((outcome) => outcome.member === member)
      .reduce((sum, { items = 0 }) => sum + items, 0);
  }

  /** The members' answers, in the order of `members`; who was never asked is NOT_ASKED. */
  answers(members: readonly string[]): readonly MemberAnswer[] {
    return members.map((member) => summary(member, this.#outcomes));
  }

  /** The members that failed, each with its status. */
  failures(): readonly MemberAnswer[] {
    const slugs = [...new Set(this.#outcomes.map((outcome) => outcome.member))];
    return this.answers(slugs).filter((answer) => answer.status !== "ANSWERED");
  }
}

function summary(member: string, outcomes: readonly Outcome[]): MemberAnswer {
  const own = outcomes.filter((outcome) => outcome.member === member);
  if (own.length === 0)
    return { member, status: "NOT_ASKED", tookMs: null, asOf: null };
  return {
    member,
    status: own.map((outcome) => outcome.status).reduce(worse),
    tookMs: Math.max(...own.map((outcome) => outcome.tookMs)),
    asOf: Math.min(...own.map((outcome) => outcome.asOf)),
  };
}
