/** What a list holds, before it becomes objects. */
export interface ParsedList {
  /** Whose copyright it states, and the latest year of it. */
  readonly author: {
    readonly name: string;
    readonly url: string | null;
    readonly latestYear: number;
  } | null;
  /** Names that the list gives for what it is about; it may be about several groups. */
  readonly aliases: readonly string[];
  /** STIX ids of marking definitions that the whole list bears. */
  readonly markings: readonly string[];
  readonly blocks: readonly ListBlock[];
}

export interface ListBlock {
  /** URLs. */
  readonly references: readonly string[];
  /** Comments that are no references. */
  readonly notes: readonly string[];
  readonly trails: readonly ListTrail[];
}

/** A value that a list states. */
export interface ListTrail {
  /** From 1. */
  readonly line: number;
  readonly text: string;
  /** What stands behind it on its line. */
  readonly comment: string | null;
}
