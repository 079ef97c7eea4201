/**
 * A member that did not answer in time is not waited for again by the same
 * question: each round would end at its deadline, and the rest of the answer
 * would time out with it. Apart from `wire`, which knows of one request only.
 */
import { errorOfStatus } from "../subgraphs/wire/failure.ts";
import type { Wire } from "../subgraphs/wire/wire.ts";

/** The wire, with at most one time-out of a member in each question. */
export function waitOnce(wire: Wire): Wire {
  return {
    ...wire,
    ask: (question, asked) => {
      const [known] = question.ledger.answers([asked.member]);
      return known?.status === "TIMED_OUT"
        ? Promise.resolve({
            kind: "failed",
            status: "TIMED_OUT",
            error: errorOfStatus("TIMED_OUT"),
            tookMs: 0,
            reason: "it did not answer in time before",
          })
        : wire.ask(question, asked);
    },
  };
}
