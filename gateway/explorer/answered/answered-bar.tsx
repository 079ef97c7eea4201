import { go } from "../address/history.ts";
import { useAddress } from "../address/use-address.ts";
import { MemberMark } from "../shown/member-badge.tsx";
import { usePage } from "../state/page-context.ts";
import { useStore } from "../state/use-store.ts";
import { words } from "../words.ts";
import { AnsweredSummary } from "./answered-summary.tsx";
import { isHole, mergedAnswers } from "./merged-answers.ts";
import { narrowed } from "./narrowed.ts";
import { Strangers } from "./strangers.tsx";

/** Always in sight: whom a question goes to, before it is sent, and what became of each member. */
export function AnsweredBar() {
  const { told, answered } = usePage();
  const questions = useStore(answered);
  const address = useAddress();
  const slugs = told.members.map(({ slug }) => slug);
  const states = mergedAnswers(questions, slugs);
  const asked = slugs.filter((slug) => address.members?.includes(slug) ?? true);
  return (
    <section className="answered" aria-label={words.answered.title}>
      <fieldset>
        <legend>{words.answered.whom}</legend>
        {told.members.map(({ slug, name }, place) => {
          const state = states[place];
          const status = !asked.includes(slug)
            ? "NOT_ASKED"
            : (state?.status ?? "IDLE");
          const checked = asked.includes(slug);
          return (
            <label
              key={slug}
              className={`asked ${isHole({ status }) ? "hole" : ""} ${status === "NOT_ASKED" ? "left-out" : ""}`}
            >
              <input
                type="checkbox"
                checked={checked}
                // Somebody must be asked.
                disabled={checked && asked.length === 1}
                onChange={() =>
                  go({ ...address, members: narrowed(slugs, asked, slug) })
                }
              />
              <MemberMark place={place} />
              <span className="asked-name">{name}</span>
              <span className="asked-status">
                {status === "ANSWERED" && state?.tookMs != null ? (
                  // Seen, a sign and the time are enough; read out, the word is said.
                  <>
                    <span aria-hidden="true">✓ </span>
                    <span className="visually-hidden">
                      {words.answered.status(status)}{" "}
                    </span>
                    {words.answered.took(state.tookMs)}
                  </>
                ) : (
                  words.answered.status(status)
                )}
              </span>
            </label>
          );
        })}
      </fieldset>
      <Strangers />
      <AnsweredSummary states={states} questions={questions} />
    </section>
  );
}
