/** What every resolver of the alliance gets with a question. */
import type { Sealer } from "../serving/seal.ts";
import type { Question } from "../wire/question.ts";
import type { Wire } from "../wire/wire.ts";
import type { Holdings } from "./scatter/holdings.ts";

export interface AllianceMember {
  readonly slug: string;
  readonly name: string;
}

export interface AllianceContext {
  readonly question: Question;
  readonly members: readonly AllianceMember[];
  readonly holdings: Holdings;
  readonly wire: Wire;
  readonly cursors: Sealer;
  /** Addresses, networks and names of the home's own, which no list for its sensors may hold. */
  readonly ownRanges: readonly string[];
  /** Whether a member's own SDL is the one that the home approved; null: not known. */
  readonly schemaApproved: (slug: string) => boolean | null;
}
