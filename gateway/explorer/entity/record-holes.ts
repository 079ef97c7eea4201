/** Whose records are missing beside those that are shown, and why. Pure. */
import { isHole } from "../answered/merged-answers.ts";
import type { AnswerStatus, MemberAnswer } from "../api/answer.ts";

export interface RecordHole {
  readonly slug: string;
  readonly status: AnswerStatus;
}

export interface RecordGaps {
  /** Who was asked and did not answer: what they hold is not known. */
  readonly holes: readonly RecordHole[];
  /** Who answered, and holds nothing of it that one may see. */
  readonly without: readonly string[];
  /** Who was not asked. */
  readonly notAsked: readonly string[];
}

/** `holding`: the slugs of those whose records are shown. */
export function recordGaps(
  told: readonly MemberAnswer[],
  holding: readonly string[],
): RecordGaps {
  const others = told.filter(({ member }) => !holding.includes(member));
  const slugs = (status: AnswerStatus) =>
    others.flatMap((each) => (each.status === status ? each.member : []));
  return {
    holes: others
      .filter(isHole)
      .map(({ member, status }) => ({ slug: member, status })),
    without: slugs("ANSWERED"),
    notAsked: slugs("NOT_ASKED"),
  };
}
