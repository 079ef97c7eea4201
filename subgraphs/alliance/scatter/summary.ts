/**
 * What members answer to scatter, as the alliance handles it (contract/sdl/scatter-sdl.ts).
 */
import type { KindName } from "../../contract/kinds.ts";
import type { KeyOf } from "../../contract/keys.ts";

export interface Fact {
  readonly field: string;
  readonly value: string;
  readonly precision: string | null;
}

/** A source that a record rests on: a page, or a report that names the record. */
export interface Citation {
  /** The page's normal form or the report's STIX id: the same for everybody who cites it. */
  readonly key: string;
  /** Who published it, as the record says. */
  readonly source: string;
  /** Where, as written; null: a report without an address. */
  readonly url: string | null;
}

/** A source of a statement, as its author gives it (STIX 2.1 section 2.5). */
export interface ExternalReference {
  readonly sourceName: string;
  readonly url: string | null;
  readonly externalId: string | null;
  readonly description: string | null;
  readonly published: string | null;
}

/** A member's statement that its record is, or is not, what owns an id. */
export interface Said {
  readonly says: "SAME" | "DIFFERENT";
  readonly key: string;
  readonly author: string | null;
  readonly reason: string | null;
}

/** A record's summary, and whose record it is. */
export interface Summary {
  /** The owner's slug: by whom it was answered, never what the answer says. */
  readonly owner: string;
  readonly id: string;
  readonly kind: KindName;
  readonly feed: string;
  readonly names: readonly string[];
  readonly valueType: string | null;
  readonly keys: readonly KeyOf[];
  readonly replacedBy: string | null;
  /** What its member says of its identity. */
  readonly statements: readonly Said[];
  /** Its place by name, bytewise comparable between members; edges to it are sorted by it. */
  readonly sort: string | null;
  /** The asked members to whom the owner releases the keys. */
  readonly releasableTo: readonly string[];
  /** Only where the question wants merged values or a timeline. */
  readonly facts: readonly Fact[];
  /** Who made the statement, when, and whether it was taken back: only where the question wants that (extras.ts). */
  readonly author: string | null;
  readonly created: string | null;
  readonly revoked: boolean;
  /** Only where the question wants corroboration. */
  readonly citations: readonly Citation[];
}

export interface Marking {
  readonly tlp: string | null;
  readonly statements: readonly string[];
  readonly pap: string | null;
}

/** An edge from one of the asked records to another record of the same owner. */
export interface Unit {
  readonly owner: string;
  readonly id: string;
  readonly from: string;
  readonly to: Summary;
  /** Whether the record at the other end meets the list's filter. */
  readonly matches: boolean;
  readonly forward: boolean;
  readonly relationshipType: string;
  readonly stance: "ASSERTS" | "DISPUTES";
  readonly confidence: number | null;
  readonly basis: string | null;
  readonly description: string | null;
  readonly startTime: string | null;
  readonly stopTime: string | null;
  /** When the statement was made, and when this version of it. */
  readonly created: string | null;
  readonly modified: string | null;
  /** Whether its author has taken it back. */
  readonly revoked: boolean;
  readonly references: readonly ExternalReference[];
  readonly author: string | null;
  readonly marking: Marking;
  readonly releasableTo: readonly string[];
  readonly sort: string;
}

/** The catalogue of a record: one member may hold several feeds, and a name means something within one. */
export function catalogueOf({ owner, feed }: Summary): string {
  return `${owner}/${feed}`;
}

/** Whether keys of the record may be told to the member by asking it for them: its owner's word (DESIGN 6). */
export function may(summary: Summary, member: string): boolean {
  return summary.owner === member || summary.releasableTo.includes(member);
}
