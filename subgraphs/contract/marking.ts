/**
 * TLP 2.0 (FIRST, August 2022) as Tessera writes it, and who may receive a
 * record, by the owner's word. The rule itself runs inside the owner's Cypher
 * (cypher/visible.cypher); here is only what both sides must call by one name.
 */

/** The levels, from the widest to the narrowest. An unmarked record has none of them. */
export const tlpLevels = [
  "CLEAR",
  "GREEN",
  "AMBER",
  "AMBER_STRICT",
  "RED",
] as const;

export type Tlp = (typeof tlpLevels)[number];

/** 0 for CLEAR … 4 for RED. */
export function tlpRank(tlp: Tlp): number {
  return tlpLevels.indexOf(tlp);
}

/** How much a ceiling must allow before an unmarked record is shown: as much as for AMBER+STRICT (reference: TLP gives no default, the cautious one is ours). */
export const UNMARKED_RANK = tlpRank("AMBER_STRICT");

export function isTlp(text: unknown): text is Tlp {
  return (
    typeof text === "string" && (tlpLevels as readonly string[]).includes(text)
  );
}

/** The stricter of two levels; `null` is unmarked, which no level loosens. */
export function stricter(left: Tlp, right: Tlp): Tlp {
  return tlpRank(left) >= tlpRank(right) ? left : right;
}

/** What decides to whom a record or an edge is released. */
export interface Released {
  readonly tlp: Tlp | null;
  readonly audience: readonly string[];
}

/**
 * The members to whom keys of a record may be told by asking them (DESIGN 6):
 * CLEAR and GREEN travel to the owner's community, AMBER and AMBER+STRICT to
 * the audience, RED and unmarked to nobody. Cut to the members that were asked,
 * so that the home does not learn the audience beyond them.
 */
export function releasableTo(
  released: Released,
  community: readonly string[],
  asked: readonly string[],
): readonly string[] {
  const among = (slugs: readonly string[]) =>
    asked.filter((slug) => slugs.includes(slug));
  switch (released.tlp) {
    case "CLEAR":
    case "GREEN":
      return among(community);
    case "AMBER":
    case "AMBER_STRICT":
      return among(released.audience);
    case "RED":
    case null:
      return [];
    default:
      return unreachable(released.tlp);
  }
}

function unreachable(value: never): never {
  throw new Error(`No TLP level is called ${String(value)}.`);
}
