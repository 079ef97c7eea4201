import type { AskFault } from "../api/ask-fault.ts";
import { wordsOfFault } from "../fault-words.ts";
import { words } from "../words.ts";

/** Why there is no answer, in plain words, and what to do next. */
export function FaultNote({
  fault,
  again,
  label = words.question.again,
}: {
  readonly fault: AskFault;
  readonly again: () => void;
  readonly label?: string;
}) {
  const { says, next, again: mayHelp } = wordsOfFault(fault);
  const { code, waitS, requestId } = fault;
  return (
    <div className="note note-fault" role="alert">
      <p>
        <strong>{says}</strong>{" "}
        {waitS === null ? next : words.question.wait(waitS)}{" "}
        {code !== null && (
          <span className="quiet">{words.question.code(code, requestId)}</span>
        )}
      </p>
      {/* A sign-in that ended has a note of its own, but what stopped must have a way to go on. */}
      {(mayHelp || fault.kind === "sign-in") && (
        <button type="button" onClick={again}>
          {label}
        </button>
      )}
    </div>
  );
}
