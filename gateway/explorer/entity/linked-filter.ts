/** Which of the connections that have come are shown. Pure. */
import type { LinkedEdge } from "./linked-documents.ts";

export interface LinkedFilter {
  /** Part of a name, of a basis, of what is said. */
  readonly text: string;
  /** The slug of who says it; empty: whoever. */
  readonly member: string;
  readonly stance: "" | "ASSERTS" | "DISPUTES";
}

/** Edges with a claim that meets all of the filter; all their claims stay, since one alone would mislead. */
export function linkedShown(
  edges: readonly LinkedEdge[],
  { text, member, stance }: LinkedFilter,
): readonly LinkedEdge[] {
  const wanted = text.trim().toLowerCase();
  return edges.filter(({ node, claims }) => {
    const named = [node.name, ...node.names.map(({ value }) => value)].some(
      (name) => holds(name, wanted),
    );
    return claims.some(
      (claim) =>
        (member === "" || claim.member.slug === member) &&
        (stance === "" || claim.stance === stance) &&
        (named ||
          holds(claim.basis, wanted) ||
          holds(claim.description, wanted) ||
          holds(claim.author, wanted) ||
          holds(claim.relationshipType, wanted)),
    );
  });
}

/** Defanged or not: one searches for a value as one has it. */
function holds(text: string | null, wanted: string): boolean {
  if (text === null) return false;
  return text.toLowerCase().includes(wanted.replaceAll("[.]", "."));
}
