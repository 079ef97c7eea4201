/**
 * A suspended member stays in the graph, so that saved questions stay valid, and
 * is asked nothing: its part is missing, and every answer says so. Apart from
 * `wire`, which knows of no registry.
 */
import { errorOfStatus } from "../../subgraphs/wire/failure.ts";
import type { Wire } from "../../subgraphs/wire/wire.ts";

/** The wire, which sends nothing to these members. */
export function withoutSuspended(
  wire: Wire,
  suspended: ReadonlySet<string>,
): Wire {
  return {
    ...wire,
    ask: async (question, asked) => {
      const { member } = asked;
      if (!suspended.has(member) || !question.asked.includes(member))
        return wire.ask(question, asked);
      const status = "SUSPENDED";
      question.ledger.note({ member, status, tookMs: 0, asOf: Date.now() });
      return {
        kind: "failed",
        status,
        error: errorOfStatus(status),
        tookMs: 0,
        reason: "the registry has suspended it",
      };
    },
  };
}
