/**
 * The seam between a subgraph and Neo4j. A subgraph names a query and gives its
 * parameters; it never sees a driver type or a transaction.
 */
import type { Query } from "./query.ts";

export interface Graph {
  /** Runs one reading query and returns its rows: plain objects with plain numbers. The server refuses writes in it. */
  read<Params, Row>(
    query: Query<Params, Row>,
    params: Params,
  ): Promise<readonly Row[]>;
  /** Runs one writing query in a transaction of its own; it may be retried, so it must be idempotent. */
  write<Params, Row>(
    query: Query<Params, Row>,
    params: Params,
  ): Promise<readonly Row[]>;
}

/** What bounds and labels the queries of one request. */
export interface Run {
  /** Shown in Neo4j's SHOW TRANSACTIONS and its query log. */
  readonly requestId: string;
  /** Milliseconds that a query may take; the server enforces it. */
  readonly timeoutMs: number;
  readonly signal?: AbortSignal;
}
