/** The id of a question as a header brings it: another organisation's text, so only one of a plain form is taken. */
import { randomUUID } from "node:crypto";

export function requestIdOf(header: unknown): string {
  return isPlainId(header) ? header : randomUUID();
}

/** Letters, digits, `-` and `_`, at most 64. */
export function isPlainId(text: unknown): text is string {
  return typeof text === "string" && /^[\w-]{1,64}$/.test(text);
}
