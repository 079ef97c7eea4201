/** How an edge stands, by what all members say of it together. Pure. */
import type { LinkedEdge } from "./linked-documents.ts";

/** - `denied`: nobody states it; - `contested`: some state it, others deny it; - `taken-back`: nothing of it stands. */
export type EdgeStand = "stated" | "denied" | "contested" | "taken-back";

export function edgeStand(
  claims: readonly Pick<LinkedEdge["claims"][number], "stance" | "revoked">[],
): EdgeStand {
  const standing = claims.filter(({ revoked }) => !revoked);
  const states = standing.some(({ stance }) => stance === "ASSERTS");
  const denies = standing.some(({ stance }) => stance === "DISPUTES");
  if (states) return denies ? "contested" : "stated";
  return denies ? "denied" : "taken-back";
}
