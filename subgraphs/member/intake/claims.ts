/**
 * What a reader makes of a file, whatever its format: claims about things, and
 * about how they hang together. Neutral between formats, so that STIX, MISP,
 * OTX and CSV are written to the store in one way. Words are those of STIX 2.1.
 */
import type { KeyOf } from "../../contract/keys.ts";
import type { KindName } from "../../contract/kinds.ts";
import type { Tlp } from "../../contract/marking.ts";

/** What a property in the store can be; null: absent. */
export type StoreValue = string | number | boolean | null | readonly string[];
export type StoreProperties = Readonly<Record<string, StoreValue>>;

/** Where a claim stands: the file, and the place within it, such as `objects[12]`. */
export interface Place {
  readonly file: string;
  readonly place: string;
}

/** The text of an object as it was loaded, and the SHA-256 of its canonical form (RFC 8785). */
export interface OriginalText {
  readonly json: string;
  readonly hash: string;
}

/** What an object says of its marking, before anybody looked up what the markings mean. */
export interface MarkingClaim {
  /** STIX ids of marking definitions that hold for the whole. */
  readonly refs: readonly string[];
  /** Those that hold for parts of it; they can only tighten the whole. */
  readonly partRefs: readonly string[];
  /** Slugs of members, and sharing groups, to whom it is released; null: nothing stated. */
  readonly audience: readonly string[] | null;
  /** The named readers of something RED; null: nothing stated. */
  readonly people: readonly string[] | null;
}

/** What a marking definition means. */
export interface MarkingMeaning {
  readonly tlp: Tlp | null;
  readonly statement: string | null;
  readonly pap: string | null;
  readonly audience: readonly string[] | null;
  readonly people: readonly string[] | null;
}

/** What both kinds of claim have. */
interface Claimed {
  readonly at: Place;
  readonly stixId: string;
  /** The author, a created_by_ref. */
  readonly authorId: string | null;
  readonly created: string | null;
  /** The version; null where the type has no versions. */
  readonly modified: string | null;
  readonly marking: MarkingClaim;
  readonly original: OriginalText;
}

/** One object that becomes a node. */
export interface RecordClaim extends Claimed {
  readonly stixType: string;
  readonly kind: KindName | "SIGHTING" | "OTHER";
  readonly name: string | null;
  readonly keys: readonly KeyOf[];
  /** The properties of its kind, and those that every record may have. */
  readonly properties: StoreProperties;
  readonly references: readonly ReferenceClaim[];
  /** Of a marking definition: what it means; null if that cannot be read. */
  readonly meaning?: MarkingMeaning | null;
}

/** A reference inside an object, which becomes an edge. */
export interface ReferenceClaim {
  /** As STIX spells it, without the suffix: `object-refs`. */
  readonly relationshipType: string;
  /** The edge's type in the store: `REFERS_TO`. */
  readonly type: string;
  /** A STIX id. */
  readonly target: string;
}

/** One relationship object, which becomes an edge. */
export interface EdgeClaim extends Claimed {
  readonly relationshipType: string;
  /** STIX ids. */
  readonly source: string;
  readonly target: string;
  readonly properties: StoreProperties;
}
