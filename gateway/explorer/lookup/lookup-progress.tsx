import { FaultNote } from "../answered/fault-note.tsx";
import { useAskedNames } from "../answered/asked-names.ts";
import { words } from "../words.ts";
import type { LookupRun, LookupState } from "./lookup-run.ts";
import { pastedOutlivesThePage } from "./pasted.ts";
import { MOST_VALUES } from "./read-list.ts";
import type { ReadList } from "./read-list.ts";

/** How many questions it makes, said before they are asked; how far it is; and what stopped it. */
export function LookupProgress({
  list: { questions, repeated },
  state: { phase, answers, fault },
  run,
}: {
  readonly list: ReadList;
  readonly state: LookupState;
  readonly run: LookupRun;
}) {
  const names = useAskedNames();
  const done = answers.filter((each) => each !== undefined).length;
  const open = phase === "ready" || phase === "stopped";
  return (
    <section className="lookup-progress" aria-label={words.lookup.progress}>
      {repeated > 0 && (
        <p className="quiet">{words.lookup.repeated(repeated)}</p>
      )}
      {!pastedOutlivesThePage() && (
        <p className="quiet">{words.lookup.notKept}</p>
      )}
      {phase === "ready" && (
        <p>{words.lookup.plan(questions.length, MOST_VALUES, names)}</p>
      )}
      {questions.length > 1 && phase !== "ready" && (
        <p className="row">
          <progress
            value={done}
            max={questions.length}
            aria-label={words.lookup.progress}
          />
          <output>{words.lookup.asked(done, questions.length)}</output>
        </p>
      )}
      {phase === "waiting" && (
        <output className="note note-warning">
          {words.lookup.waiting(fault?.waitS ?? null)}
        </output>
      )}
      {phase === "failed" && fault !== null && (
        <FaultNote
          fault={fault}
          again={run.begin}
          label={done > 0 ? words.lookup.goOn : words.question.again}
        />
      )}
      {phase === "stopped" && <p>{words.lookup.stopped}</p>}
      {open && (
        <button type="button" className="main" onClick={run.begin}>
          {phase === "ready"
            ? words.lookup.beginMany(questions.length)
            : words.lookup.goOn}
        </button>
      )}
      {questions.length > 0 && (phase === "asking" || phase === "waiting") && (
        <button type="button" onClick={run.stop}>
          {words.lookup.stop}
        </button>
      )}
    </section>
  );
}
