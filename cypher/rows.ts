/**
 * The named types of parameters and rows in the heads of `.cypher` files. They
 * are the shape of the store (DESIGN 5), and know nothing of GraphQL.
 */

/** Who reads, as the owner's policy sees it; `visible.cypher` decides by it. */
export interface Viewer {
  /** The slug of the viewer's organisation. */
  readonly organisation: string;
  readonly affiliation: string;
  /** The names by which a RED record may name the viewer; empty: no name was told, or the owner lets none count. */
  readonly names: readonly string[];
  readonly purpose: string;
  /** The highest level that the viewer wants to see, 0 to 4. */
  readonly ceiling: number;
  /** The owner's own staff. */
  readonly own: boolean;
  /** Of an organisation that the owner lists in its community, and acting for it. */
  readonly community: boolean;
  /** Acting for its organisation: its own people, or a client where the owner grants clients. */
  readonly acting: boolean;
  /** The names by which an audience may mean the viewer's organisation: its slug, `group:NAME`; empty unless it is acting. */
  readonly audiences: readonly string[];
  /** The feeds whose bare records are opened to the viewer. */
  readonly feeds: readonly string[];
  /** Whether records of persons and the like may be shown, as they are marked. */
  readonly personal: boolean;
  /** Whether sightings may be shown one by one; where not, the owner only lets them be counted. */
  readonly sightings: boolean;
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
  /** It says nothing of who may see it, so that the owner's policy may open its feed; absent in what was loaded before there was this. */
  readonly bare?: boolean | null;
  /** It is about a person, an account, a subscriber, or what was observed of customers. */
  readonly personal?: boolean | null;
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

/** What is said of a record's identity: by a relationship, or by a statement of the member's own. */
export interface SaidRow {
  readonly says: "REPLACED_BY" | Says;
  /** An id of the other side. */
  readonly key: string;
  readonly author: string | null;
  readonly reason: string | null;
  /** The markings under which it stands, beside the record's own. */
  readonly marked: readonly MarkedRow[];
}

/** The marking of what something is said by. */
export interface MarkedRow {
  readonly id?: string | null;
  readonly tlp: string | null;
  readonly audience: readonly string[] | null;
  readonly bare?: boolean | null;
  readonly personal?: boolean | null;
}

/** Whether two are stated to be one thing. */
export type Says = "SAME" | "DIFFERENT";

/** A statement of the member's own about one of its records (`tessera say`). */
export interface StatementRow {
  readonly id: string;
  readonly says: Says;
  /** An id of the other side. */
  readonly key: string;
  readonly author: string;
  readonly reason: string;
  readonly created: string;
  /** null: it is as visible as its record. */
  readonly tlp: string | null;
  readonly audience: readonly string[] | null;
  /** The record's id and name. */
  readonly record: string;
  readonly name: string | null;
}

/** A record with what it is known by. */
export interface FoundRow {
  readonly record: RecordRow;
  readonly keys: readonly KeyRow[];
  readonly said: readonly SaidRow[];
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
  readonly created: string | null;
  readonly modified: string | null;
  readonly revoked: boolean | null;
  /** JSON text of a list; null: none, or a reference inside another object. */
  readonly externalReferences: string | null;
  readonly author: string | null;
  readonly tlp: string | null;
  readonly audience: readonly string[];
  readonly bare?: boolean | null;
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
  readonly said: readonly SaidRow[];
}

/** A place in a sorted list; null: from the start. */
export interface Position {
  /** null: among the records without the sorted field, which come last. */
  readonly sort: string | null;
  readonly id: string;
  /** In a list of edges the record at the other end. */
  readonly to?: string | null;
}

/** A filter as meets.cypher takes it: one of the lists, each condition of it. */
export type PreparedFilter = readonly (readonly PreparedCondition[])[];

export interface PreparedCondition {
  readonly field: string;
  readonly negated: boolean;
  /** In lower case, but for keys. */
  readonly texts: readonly string[];
  readonly number: number | null;
  readonly flag: boolean | null;
  readonly from: string;
  readonly until: string;
}

/** A report that names a record, as far as it tells where the record was read. */
export interface CitedReportRow {
  readonly stixId: string;
  readonly name: string;
  readonly author: string | null;
  /** JSON text of a list. */
  readonly externalReferences: string | null;
}

/** A sector or a country that a record targets. */
export interface TargetRow {
  readonly type: "sector" | "country";
  readonly code: string | null;
  readonly name: string;
}
