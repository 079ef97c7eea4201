/** A question of this home's, at its beginning. */
import { randomUUID } from "node:crypto";

import type { Principal } from "../subgraphs/contract/principal.ts";
import { Ledger } from "../subgraphs/wire/ledger.ts";
import { LookAhead } from "../subgraphs/wire/look-ahead.ts";
import type { Question } from "../subgraphs/wire/question.ts";

export interface NewQuestion {
  /** The same in the answer, in logs, and at every member. */
  readonly id?: string;
  /** Who asks, as verified (sign-in/). */
  readonly principal: Principal;
  /** The slugs of the members that may be asked. */
  readonly asked: readonly string[];
  /** Milliseconds that the members have together. */
  readonly deadlineMs: number;
  readonly signal: AbortSignal;
}

export function newQuestion({
  id = randomUUID(),
  principal,
  asked,
  deadlineMs,
  signal,
}: NewQuestion): Question {
  let deadline: number | undefined;
  return {
    id,
    principal,
    asked,
    // The members' time begins with the first request to one of them: a shape
    // that is new to the planner must not cost them theirs.
    get deadline() {
      return (deadline ??= Date.now() + deadlineMs);
    },
    signal,
    ledger: new Ledger(),
    lookAhead: new LookAhead(),
  };
}
