/**
 * One state for each member out of all questions on the screen: the worst one
 * counts, since whoever failed in one of them leaves a hole. Pure.
 */
import type { AnswerStatus } from "../api/answer.ts";
import type { QuestionOnScreen } from "./answered-store.ts";

export interface MemberState {
  readonly slug: string;
  /** `IDLE`: no question on the screen is for it. */
  readonly status: AnswerStatus | "ASKING" | "IDLE";
  /** Milliseconds of its slowest answer. */
  readonly tookMs: number | null;
}

/** The statuses that leave a hole, the worst first. */
const HOLES: readonly AnswerStatus[] = [
  "INVALID_ANSWER",
  "REFUSED",
  "UNREACHABLE",
  "TIMED_OUT",
  "BREAKER_OPEN",
  "SUSPENDED",
];

const WORST_FIRST: readonly MemberState["status"][] = [
  ...HOLES,
  "ASKING",
  "ANSWERED",
  "NOT_ASKED",
  "IDLE",
];

export function isHole({ status }: Pick<MemberState, "status">): boolean {
  return (HOLES as readonly string[]).includes(status);
}

/** In the order of `slugs`. */
export function mergedAnswers(
  questions: readonly QuestionOnScreen[],
  slugs: readonly string[],
): readonly MemberState[] {
  return slugs.map((slug) => {
    const states = questions.map((question) => stateIn(question, slug));
    const status =
      WORST_FIRST.find((each) =>
        states.some((state) => state.status === each),
      ) ?? "IDLE";
    const times = states.flatMap(({ tookMs }) => tookMs ?? []);
    return {
      slug,
      status,
      tookMs: times.length === 0 ? null : Math.max(...times),
    };
  });
}

/** Asks those questions again in which a member failed. */
export function askHolesAgain(questions: readonly QuestionOnScreen[]): void {
  for (const question of questions)
    if (question.members.some(isHole)) question.askAgain();
}

function stateIn(
  { asking, asked, members }: QuestionOnScreen,
  slug: string,
): MemberState {
  if (asked !== null && !asked.includes(slug))
    return { slug, status: "NOT_ASKED", tookMs: null };
  if (asking) return { slug, status: "ASKING", tookMs: null };
  const told = members.find(({ member }) => member === slug);
  return told === undefined
    ? { slug, status: "IDLE", tookMs: null }
    : { slug, status: told.status, tookMs: told.tookMs };
}
