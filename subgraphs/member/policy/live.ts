/**
 * The policy as its file stands now. The file is looked at with every question
 * (a stat takes some microseconds), so that a partner who is cut off is cut off
 * from the next one on. A file that does not hold changes nothing: the last
 * good one serves on, and the log says what is wrong.
 */
import { readFileSync, statSync } from "node:fs";

import type { Log } from "../../serving/log.ts";
import { BadPolicy, parsePolicy } from "./read.ts";
import type { Policy } from "./schema.ts";

export interface LivePolicy {
  current(): Policy;
  close(): void;
}

/** A policy that never changes. */
export function fixedPolicy(policy: Policy): LivePolicy {
  return { current: () => policy, close: () => {} };
}

export interface LiveOptions {
  readonly file: string;
  /** The member whose policy it must be. */
  readonly member: string;
  readonly log: Log;
}

/** Milliseconds after which the file is looked at although nobody asks, so that a fault is in the log at once. */
const UNASKED = 1_000;
/** Milliseconds within which a file may change twice and look the same. */
const CLOCK_TICK = 100;

/** Follows the file; throws a BadPolicy when it does not hold at the start. */
export function followPolicy({ file, member, log }: LiveOptions): LivePolicy {
  let seen = stateOf(file);
  let policy = policyIn(file, member);
  const current = () => {
    const state = stateOf(file);
    if (state === seen && !isFresh(state)) return policy;
    const changed = state !== seen;
    seen = state;
    try {
      policy = policyIn(file, member);
      if (changed) log.info({ file }, "the policy was read again");
    } catch (error) {
      if (changed) log.error({ file, fault: messageOf(error) }, STILL_OLD);
    }
    return policy;
  };
  const timer = setInterval(current, UNASKED);
  timer.unref();
  return { current, close: () => clearInterval(timer) };
}

const STILL_OLD = "the policy could not be read; the last good one holds";

function policyIn(file: string, member: string): Policy {
  const policy = parsePolicy(readFileSync(file, "utf8"), file);
  if (policy.member !== member)
    throw new BadPolicy(file, [
      `member: This is the policy of ${policy.member}, but the member is ${member}.`,
    ]);
  return policy;
}

/** What changes when the file does; empty while there is none. */
function stateOf(file: string): string {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat === undefined
    ? ""
    : [stat.ino, stat.size, stat.mtimeMs, stat.ctimeMs].join(" ");
}

function isFresh(state: string): boolean {
  return Math.abs(Date.now() - Number(state.split(" ")[3])) < CLOCK_TICK;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
