/**
 * Where a store keeps what, below its home.
 *
 * Neo4j decides on `data`, `conf` and `logs`; the password and the id of the
 * running process are ours.
 */
import { join } from "node:path";

/** The paths of one store. */
export interface StoreFiles {
  readonly home: string;
  readonly conf: string;
  readonly confFile: string;
  readonly logs: string;
  readonly log: string;
  /** One line, readable by its owner only (0600). */
  readonly password: string;
  /** `<pid> <start>` of the process that runs on this store. */
  readonly process: string;
  /** Either of these exists once a first password was set. */
  readonly credentials: readonly string[];
}

/** The paths of the store at `home`. */
export function storeFiles(home: string): StoreFiles {
  return {
    home,
    conf: join(home, "conf"),
    confFile: join(home, "conf", "neo4j.conf"),
    logs: join(home, "logs"),
    log: join(home, "logs", "console.log"),
    password: join(home, "password"),
    process: join(home, "process"),
    credentials: [
      join(home, "data", "dbms", "auth.ini"),
      join(home, "data", "databases", "system"),
    ],
  };
}
