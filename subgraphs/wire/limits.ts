/**
 * What wire takes from a member at most. A member is another organisation's
 * machine: it may be slow, broken or hostile.
 */
export interface WireLimits {
  /** Milliseconds that one request may take, whatever the question's deadline. */
  readonly maxMs: number;
  /** Bytes that an answer may have. */
  readonly maxBytes: number;
  /** Levels of objects and lists that an answer may nest. */
  readonly maxDepth: number;
  /** Connections to one member, each for one request at a time. */
  readonly connections: number;
  /** Requests to one member that may wait for a connection. */
  readonly waiting: number;
  /**
   * Failures in a row after which a member is left alone: answers that break the
   * contract, and answers that do not come though there was time for them.
   */
  readonly breakAfter: number;
  /** Milliseconds for which it is left alone; then one request tries it. */
  readonly restMs: number;
  /** Milliseconds that a request must have had before its member is to blame for being late. */
  readonly fairMs: number;
  /** Query texts of one member whose checks are kept. */
  readonly preparedQueries: number;
}

export const defaultLimits: WireLimits = {
  maxMs: 3_000,
  maxBytes: 8 * 1024 * 1024,
  maxDepth: 100,
  connections: 16,
  waiting: 512,
  // One question makes up to four requests to a member in two rounds: an analyst
  // sees four questions without the member before it is left alone, and sixteen
  // questions at once that meet one long pause of its store do not open it.
  breakAfter: 20,
  restMs: 2_000,
  fairMs: 500,
  preparedQueries: 500,
};
