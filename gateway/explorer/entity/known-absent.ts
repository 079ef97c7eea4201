import { isHole } from "../answered/merged-answers.ts";
import type { MemberAnswer } from "../api/answer.ts";

/**
 * Whether it is known that nobody shows one anything of an id: whom one left out
 * oneself, and who did not answer, may hold it. Whom the gateway had no reason to
 * ask (the id is another member's own) is no gap. Pure.
 */
export function knownAbsent(
  told: readonly MemberAnswer[],
  narrowed: boolean,
): boolean {
  return !narrowed && !told.some(isHole);
}
