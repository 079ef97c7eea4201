/**
 * The named types of parameters and rows in the heads of `.cypher` files. They
 * are the shape of the store (DESIGN 5), and know nothing of GraphQL.
 */

/** Who reads, as the owner's policy sees it; `visible.cypher` decides by it. */
export interface Viewer {
  /** The slug of the viewer's organisation. */
  readonly organisation: string;
  readonly affiliation: string;
  /** The name by which a RED record may name the viewer; null: no name was told. */
  readonly subject: string | null;
  readonly purpose: string;
  /** The highest level that the viewer wants to see, 0 to 4. */
  readonly ceiling: number;
  /** The owner's own staff. */
  readonly own: boolean;
  /** Of an organisation that the owner lists in its community, and acting for it. */
  readonly community: boolean;
  /** Acting for its organisation: its own people, or a client where the owner grants clients. */
  readonly acting: boolean;
}

/** A record's properties. Lists are never null. */
export interface RecordRow {
  readonly id: string;
  readonly kind: string;
  readonly stixId: string;
  readonly stixType: string;
  readonly feed: string;
  readonly author: string | null;
  readonly name: string;
  readonly sortName: string;
  readonly aliases: readonly string[];
  readonly labels: readonly string[];
  readonly description: string | null;
  readonly tlp: string | null;
  readonly audience: readonly string[];
  readonly statements: readonly string[];
  readonly pap: string | null;
  readonly confidence: number | null;
  readonly basis: string | null;
  readonly revoked: boolean;
  readonly created: string | null;
  readonly modified: string | null;
  readonly recordedAt: string;
  /** JSON text of a list. */
  readonly externalReferences: string;
  /** The kinds' own properties, by the names of the contract's fields. */
  readonly [property: string]: unknown;
}

export interface KeyRow {
  readonly key: string;
  readonly as: string;
}

/** An edge's properties. */
export interface EdgeRow {
  readonly id: string;
  readonly relationshipType: string;
  readonly stance: string;
  readonly confidence: number | null;
  readonly basis: string | null;
  readonly description: string | null;
  readonly startTime: string | null;
  readonly stopTime: string | null;
  readonly author: string | null;
  readonly tlp: string | null;
  readonly audience: readonly string[];
  readonly statements: readonly string[];
  readonly pap: string | null;
}

/** An edge with the record at its other end. */
export interface EdgeToRow {
  readonly edge: EdgeRow;
  /** Whether the edge points away from the record that was asked about. */
  readonly forward: boolean;
  readonly record: RecordRow;
}

/** An edge with the record at its other end and that record's keys. */
export interface FrontierEdgeRow extends EdgeToRow {
  readonly keys: readonly KeyRow[];
  readonly replacedBy: string | null;
}

/** A place in a sorted list; null: from the start. */
export interface Position {
  /** null: among the records without the sorted field, which come last. */
  readonly sort: string | null;
  readonly id: string;
}

/** A sector or a country that a record targets. */
export interface TargetRow {
  readonly type: "sector" | "country";
  readonly code: string | null;
  readonly name: string;
}
