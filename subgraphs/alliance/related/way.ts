/**
 * How far it may be told that somebody came along an edge. To ask a member for
 * the keys or edges of a record tells it that the record is connected with
 * something; so it is asked only if every edge and every record on the way are
 * released to it by their owners, or are its own (DESIGN 6).
 */
import { may } from "../scatter/summary.ts";
import type { Summary, Unit } from "../scatter/summary.ts";

/** An edge that was followed, and the members that may be told of it and of what it leads to. */
export interface Way {
  readonly unit: Unit;
  readonly audience: readonly string[];
}

/** The way along an edge, among those who may be told of the way so far; `near` is the record on it that the edge leads on from. */
export function wayAlong(
  unit: Unit,
  among: readonly string[],
  near?: Summary,
): Way {
  const audience = among.filter(
    (member) =>
      (unit.owner === member || unit.releasableTo.includes(member)) &&
      may(unit.to, member) &&
      (near === undefined || may(near, member)),
  );
  return { unit, audience };
}

/** Whether the statement is made and holds: neither a denial nor taken back. */
export function stands({ stance, revoked }: Unit): boolean {
  return stance === "ASSERTS" && !revoked;
}
