/** What a load says of itself: counts, and whatever did not go in, with the reason. */

/** Why an object was not taken; codes never change, the README prints them. */
export type RejectionCode =
  | "FILE_TOO_LARGE"
  | "FILE_CHANGED"
  | "EMPTY_FILE"
  | "CUT_SHORT"
  | "BAD_GZIP"
  | "UNKNOWN_FORMAT"
  | "NOT_JSON"
  | "NOT_AN_OBJECT"
  | "TOO_LARGE"
  | "BAD_TYPE"
  | "BAD_ID"
  | "BAD_SPEC_VERSION"
  | "MISSING_PROPERTY"
  | "BAD_PROPERTY"
  | "BAD_TIMESTAMP"
  | "TIME_ORDER"
  | "BAD_REFERENCE"
  | "BAD_RELATIONSHIP_TYPE"
  | "BAD_VALUE"
  | "BAD_ROW"
  | "NO_MAPPING";

export interface Rejection {
  readonly file: string;
  /** Such as `objects[12]`, with line and column where the JSON is at fault. */
  readonly place: string;
  /** The object's id, as far as it has one. */
  readonly id: string | null;
  readonly code: RejectionCode;
  /** What was expected and what came, in one sentence. */
  readonly reason: string;
}

/** A reference whose end is in no file and not in the store; it is kept and heals when the end arrives. */
export interface Dangling {
  /** The id of the edge that waits. */
  readonly id: string;
  /** STIX ids. */
  readonly from: string;
  readonly to: string;
}

/** Two contents under one id and date; the first that was loaded stays the current one, both are kept. */
export interface Conflict {
  readonly file: string;
  readonly place: string;
  readonly id: string;
  readonly modified: string | null;
}

export interface LoadReport {
  /** Objects in the files, rejected ones included. */
  readonly read: number;
  /** Objects that the store did not know. */
  readonly new: number;
  /** Objects of which a newer version came. */
  readonly changed: number;
  /** Objects of which the store held this version, or a newer one. */
  readonly unchanged: number;
  /** Further versions in the files: kept, but not current. */
  readonly older: number;
  /** The first 10,000 of these, and of the next two; `counts` has all. */
  readonly rejected: readonly Rejection[];
  readonly dangling: readonly Dangling[];
  readonly conflicts: readonly Conflict[];
  readonly counts: {
    readonly rejected: number;
    readonly dangling: number;
    readonly conflicts: number;
  };
  /** Edges that were waiting from earlier loads and found both ends. */
  readonly healed: number;
  /** Objects without a level: their owner alone sees them. */
  readonly unmarked: number;
  /** Objects that got the default marking of the options. */
  readonly markedByDefault: number;
  /** Markings that nobody could read, and how many objects bear each: their owner alone sees these. */
  readonly unknownMarkings: Readonly<Record<string, number>>;
  /** Objects read, by kind; `RELATIONSHIP` counts relationship objects. */
  readonly byKind: Readonly<Record<string, number>>;
  readonly dryRun: boolean;
}
