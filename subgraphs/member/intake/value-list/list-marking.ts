/**
 * The marking of a list, in a comment of its own: `# TLP:GREEN`, or a marking
 * definition by its id, `# Marking: marking-definition--…`. It holds for the
 * whole list, wherever it stands; of several levels the strictest counts.
 */
import { statedTlp } from "../made/stated.ts";

/** The STIX id of the marking definition; `undefined` for any other comment. */
export function listMarking(comment: string): string | undefined {
  const text = comment.trim();
  if (/^TLP:\s*\S+$/i.test(text)) return statedTlp(text.replace(/\s+/, ""));
  const [, id] =
    /^Marking:\s*(marking-definition--[0-9a-f-]{36})$/i.exec(text) ?? [];
  return id?.toLowerCase();
}
