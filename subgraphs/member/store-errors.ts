/**
 * A graph whose failures are errors of the contract's table. The store's own
 * words go to the log and nowhere else.
 */
import type { Graph } from "../../cypher/graph.ts";
import { StoreError } from "../../cypher/store-error.ts";
import type { ErrorKind } from "../contract/errors.ts";
import type { Log } from "../serving/log.ts";

export function withTableErrors(
  graph: Graph,
  table: {
    readonly STORE_UNAVAILABLE: ErrorKind;
    readonly STORE_TIMED_OUT: ErrorKind;
  },
  log: Log,
): Graph {
  const translated = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      log.warn({ code: error.code, cause: String(error.cause) }, error.message);
      if (error.code === "STORE_TIMED_OUT") throw table.STORE_TIMED_OUT.of();
      if (
        error.code === "STORE_UNAVAILABLE" ||
        error.code === "STORE_REFUSED_LOGIN"
      )
        throw table.STORE_UNAVAILABLE.of();
      throw error;
    }
  };
  return {
    read: (query, params) => translated(graph.read(query, params)),
    write: (query, params) => translated(graph.write(query, params)),
  };
}
