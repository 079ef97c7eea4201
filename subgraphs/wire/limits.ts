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
  /** Connections to one member. */
  readonly connections: number;
  /** Query texts of one member whose checks are kept. */
  readonly preparedQueries: number;
}

export const defaultLimits: WireLimits = {
  maxMs: 3_000,
  maxBytes: 8 * 1024 * 1024,
  maxDepth: 100,
  connections: 16,
  preparedQueries: 500,
};
