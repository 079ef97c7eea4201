/** What was read, as what does not go in. */
import type { Place } from "./claims.ts";
import type { Read } from "./reader.ts";
import type { RejectionCode } from "./report.ts";

/** `id` is the object's own, as far as it has one. */
export function rejected(
  at: Place,
  id: string | null,
  code: RejectionCode,
  reason: string,
): Read {
  const shownId = id === null ? null : id.slice(0, 300);
  return { kind: "rejected", rejection: { ...at, id: shownId, code, reason } };
}
