import { usePage } from "../state/page-context.ts";
import { words } from "../words.ts";
import type { QuestionOnScreen } from "./answered-store.ts";
import { askHolesAgain, isHole } from "./merged-answers.ts";
import type { MemberState } from "./merged-answers.ts";
import { ShowQuery } from "./show-query.tsx";
import { useSlow } from "./use-slow.ts";

/** In one sentence, told to screen readers too; a hole comes with its next step. */
export function AnsweredSummary({
  states,
  questions,
}: {
  readonly states: readonly MemberState[];
  readonly questions: readonly QuestionOnScreen[];
}) {
  const { told } = usePage();
  const nameOf = (slug: string) =>
    told.members.find((member) => member.slug === slug)?.name ?? slug;
  const holes = states.filter(isHole);
  const asking = states.some(({ status }) => status === "ASKING");
  const slow = useSlow(asking);
  const names = (status: MemberState["status"]) =>
    states
      .filter((state) => state.status === status)
      .map(({ slug }) => nameOf(slug));
  const answered = states.filter(({ status }) => status === "ANSWERED").length;
  const asked = answered + holes.length;
  return (
    <div className={holes.length > 0 ? "summary hole" : "summary"}>
      <output>
        {asking
          ? slow
            ? words.answered.slow(names("ASKING"))
            : words.answered.asking
          : holes.length > 0
            ? [
                words.answered.hole(holes.map(({ slug }) => nameOf(slug))),
                ...new Set(
                  holes.map(({ status }) => words.answered.next(status)),
                ),
              ].join(" ")
            : asked > 0
              ? words.answered.summary(answered, asked)
              : ""}
      </output>
      {holes.length > 0 && (
        <button
          type="button"
          disabled={asking}
          onClick={() => askHolesAgain(questions)}
        >
          {words.answered.again}
        </button>
      )}
      <ShowQuery questions={questions} />
    </div>
  );
}
