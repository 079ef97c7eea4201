/** `Answer`: how complete a part of an answer is, member by member (DESIGN 8). */
import type { Ledger, MemberAnswer } from "../wire/ledger.ts";
import type { Question } from "../wire/question.ts";
import type { AllianceMember } from "./context.ts";

/**
 * The answer over all members of the alliance. A member that the caller left
 * out is NOT_ASKED and makes the answer incomplete: nobody knows what it holds.
 */
export function answerOf(
  ledger: Ledger,
  { members }: { readonly members: readonly AllianceMember[] },
) {
  const answers = ledger.answers(members.map(({ slug }) => slug));
  return {
    complete: answers.every(({ status }) => status === "ANSWERED"),
    members: answers.map((answer) => memberAnswer(answer, members)),
  };
}

/** Notes in a part's ledger what has become of every member in the question so far. */
export function noteAnswers(
  { asked, ledger: all }: Question,
  ledger: Ledger,
): void {
  for (const { member, status, tookMs, asOf } of all.answers(asked))
    if (status !== "NOT_ASKED")
      ledger.note({ member, status, tookMs: tookMs ?? 0, asOf: asOf ?? 0 });
}

function memberAnswer(
  { member: slug, status, tookMs, asOf }: MemberAnswer,
  members: readonly AllianceMember[],
) {
  return {
    member: members.find((member) => member.slug === slug) ?? {
      slug,
      name: slug,
    },
    status,
    tookMs,
    asOf: asOf === null ? null : new Date(asOf).toISOString(),
  };
}
