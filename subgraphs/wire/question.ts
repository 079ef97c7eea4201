/**
 * One question of one viewer, as it travels through gateway, data sources and
 * alliance. They share this one object, because what Apollo Server's `context()`
 * returns is copied on the way.
 */
import type { Principal } from "../contract/principal.ts";
import type { Ledger } from "./ledger.ts";
import type { LookAhead } from "./look-ahead.ts";

export interface Question {
  /** The same at the gateway and at every member, in logs and audit lines. */
  readonly id: string;
  readonly principal: Principal;
  /** The slugs of the members that may be asked; the others are NOT_ASKED. */
  readonly asked: readonly string[];
  /** When the answer must be there, in milliseconds since the epoch. */
  readonly deadline: number;
  /** Aborts when the caller goes away. */
  readonly signal: AbortSignal;
  /** Who answered what. */
  readonly ledger: Ledger;
  /** What the plan will want of records, and what of it has come already. */
  readonly lookAhead: LookAhead;
}
