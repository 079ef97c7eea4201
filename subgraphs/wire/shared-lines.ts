/**
 * Lines that several wires hold at once: when the set of members changes, the
 * questions in flight keep their wire and new ones get another, and a member that
 * is in both keeps its connections.
 */
import { openLine } from "./line.ts";
import type { Line } from "./line.ts";
import type { MemberEndpoint } from "./member-endpoint.ts";

/** How a wire gets its line to a member. */
export type OpenLine = typeof openLine;

/** One line for each endpoint (the same object), closed when the last wire that holds it closes. */
export function sharedLines(open: OpenLine = openLine): OpenLine {
  const held = new Map<MemberEndpoint, { line: Line; holders: number }>();
  return (member, limits, guard, tls) => {
    const known = held.get(member) ?? {
      line: open(member, limits, guard, tls),
      holders: 0,
    };
    known.holders += 1;
    held.set(member, known);
    const { line } = known;
    return {
      prepare: (query) => line.prepare(query),
      exchange: (request) => line.exchange(request),
      close: async () => {
        known.holders -= 1;
        if (known.holders > 0) return;
        held.delete(member);
        await line.close();
      },
    };
  };
}
