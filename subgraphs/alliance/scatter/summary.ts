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
  /** Its place by name, bytewise comparable between members; edges to it are sorted by it. */
  readonly sort: string | null;
  /** The asked members to whom the owner releases the keys. */
  readonly releasableTo: readonly string[];
  readonly facts: readonly Fact[];
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
  readonly forward: boolean;
  readonly relationshipType: string;
  readonly stance: "ASSERTS" | "DISPUTES";
  readonly confidence: number | null;
  readonly basis: string | null;
  readonly description: string | null;
  readonly startTime: string | null;
  readonly stopTime: string | null;
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
