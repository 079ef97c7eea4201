/** The `Marking` of a record or an edge: the same properties on both. */
export function markingOf(marked: {
  readonly tlp: string | null;
  readonly statements?: readonly string[];
  readonly pap?: string | null;
}) {
  return {
    tlp: marked.tlp ?? null,
    statements: marked.statements ?? [],
    pap: marked.pap ?? null,
  };
}
