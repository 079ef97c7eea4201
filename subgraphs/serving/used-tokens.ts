/**
 * Tokens that were used: each is good once. Bounded, and what is full refuses
 * rather than forgets, since a forgotten token could be used again.
 *
 * With two replicas of a member each has its own: what remains possible is to
 * ask the other replica the very same bytes within the minute that the token
 * lives, and to get the very same answer, as whoever has the token could read.
 */
import { TOKEN_REPLAYED } from "../contract/errors.ts";
import { tooManyQuestions } from "./rates.ts";

export interface UsedTokens {
  /** Notes a token, good until then (milliseconds); throws if it was used before, or if there is no room for it. */
  use(organisation: string, tokenId: string, until: number): void;
}

/** As many as an organisation can use up in their minute at the usual rates, and half as many again. */
const MOST = 100_000;

export function usedTokens(
  now: () => number = Date.now,
  most: number = MOST,
): UsedTokens {
  // In the order of their coming, which is nearly that of their end.
  const byOrganisation = new Map<string, Map<string, number>>();
  const usedBy = (organisation: string) => {
    const known = byOrganisation.get(organisation) ?? new Map<string, number>();
    byOrganisation.set(organisation, known);
    return known;
  };
  return {
    use: (organisation, tokenId, until) => {
      const used = usedBy(organisation);
      forgetEnded(used, now());
      if (used.has(tokenId)) throw TOKEN_REPLAYED.of();
      if (used.size >= most) throw tooManyQuestions(firstEnd(used) - now());
      used.set(tokenId, until);
    },
  };
}

function forgetEnded(used: Map<string, number>, now: number): void {
  for (const [tokenId, until] of used) {
    if (until > now) return;
    used.delete(tokenId);
  }
}

function firstEnd(used: ReadonlyMap<string, number>): number {
  const [first = 0] = used.values();
  return first;
}
