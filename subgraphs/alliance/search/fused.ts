/**
 * One list from many ranked ones. Scores of different stores cannot be compared,
 * places can: reciprocal rank fusion (Cormack, Clarke and Büttcher, SIGIR 2009)
 * with its usual constant.
 */
import type { EntityView } from "../entity.ts";
import type { Hit, MatchedText } from "../scatter/search.ts";

/** Keeps the first place from outweighing everything: rank 1 is worth 1.6 % more than rank 2. */
const CONSTANT = 60;

/** An entity that a search found. */
export interface Found {
  readonly view: EntityView;
  readonly exact: boolean;
  readonly score: number;
  readonly matched: readonly MatchedAt[];
}

export interface MatchedAt extends MatchedText {
  readonly members: readonly string[];
}

/** The entities with their scores; `ranked` are the members' lists, best first. */
export function fused(
  views: readonly EntityView[],
  ranked: readonly (readonly Hit[])[],
): readonly Found[] {
  const places = new Map<string, { hit: Hit; rank: number }>();
  for (const hits of ranked)
    hits.forEach((hit, n) => places.set(hit.record.id, { hit, rank: n + 1 }));
  return views.map((view) => {
    const found = view.records.flatMap(({ id }) => places.get(id) ?? []);
    return {
      view,
      exact: found.some(({ hit }) => hit.exact),
      score: scoreOf(found.map(({ hit, rank }) => [hit.record.owner, rank])),
      matched: matchedAt(found.map(({ hit }) => hit)),
    };
  });
}

/** The best rank of each member counts. Added in one order, so that equal ranks give equal sums. */
function scoreOf(ranks: readonly (readonly [string, number])[]): number {
  const best = new Map<string, number>();
  for (const [member, rank] of ranks)
    best.set(member, Math.min(rank, best.get(member) ?? rank));
  return [...best.values()]
    .toSorted((a, b) => a - b)
    .reduce((sum, rank) => sum + 1 / (CONSTANT + rank), 0);
}

/** Each text once, those that most members have first. */
function matchedAt(hits: readonly Hit[]): readonly MatchedAt[] {
  const texts = new Map<string, { text: MatchedText; members: Set<string> }>();
  for (const { record, matched } of hits)
    for (const text of matched) {
      const name = JSON.stringify([text.field, text.value]);
      const known = texts.get(name) ?? { text, members: new Set() };
      texts.set(name, { text, members: known.members.add(record.owner) });
    }
  return [...texts]
    .map(([name, { text, members }]) => ({
      name,
      found: { ...text, members: [...members].toSorted() },
    }))
    .toSorted(
      (a, b) =>
        b.found.members.length - a.found.members.length ||
        (a.name < b.name ? -1 : 1),
    )
    .map(({ found }) => found);
}
