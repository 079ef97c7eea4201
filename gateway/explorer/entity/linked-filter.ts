/** Which of the connections that have come are shown, as the address says it. Pure. */
import type { LinkedEdge } from "./linked-documents.ts";
import type { LinkedKind } from "./parts.ts";

export interface LinkedFilter {
  /** Part of a name, of a basis, of what is said. */
  readonly text: string;
  /** The slug of who says it; empty: whoever. */
  readonly member: string;
  readonly stance: "" | "ASSERTS" | "DISPUTES";
}

type Shown = Readonly<Record<string, string>>;

/** Each kind has a filter of its own; a member that this home does not know filters nothing. */
export function readLinkedFilter(
  shown: Shown,
  kind: LinkedKind,
  slugs: readonly string[],
): LinkedFilter {
  return {
    text: shown[`${kind}-with`] ?? "",
    member: slugs.find((slug) => slug === shown[`${kind}-by`]) ?? "",
    stance: stanceOf(shown[`${kind}-stance`]?.toUpperCase()),
  };
}

/** `shown` with this filter of the kind in it, and what it had of others. */
export function printLinkedFilter(
  shown: Shown,
  kind: LinkedKind,
  { text, member, stance }: LinkedFilter,
): Shown {
  return {
    ...shown,
    [`${kind}-with`]: text,
    [`${kind}-by`]: member,
    [`${kind}-stance`]: stance.toLowerCase(),
  };
}

export function isFiltered({ text, member, stance }: LinkedFilter): boolean {
  return text.trim() !== "" || member !== "" || stance !== "";
}

export function stanceOf(value: string | undefined): LinkedFilter["stance"] {
  return value === "ASSERTS" || value === "DISPUTES" ? value : "";
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
