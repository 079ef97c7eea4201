/**
 * The one file that knows neo4j-driver: access mode, database, timeout, abort,
 * metadata, and the translation of its errors.
 *
 * Reads use `session.run` (auto-commit): 0.23 to 0.30 ms a round trip, where
 * `executeQuery` takes 0.37 to 0.58 for BEGIN and COMMIT (reference: neo4j 6).
 */
import neo4j from "neo4j-driver";
import type { Driver, Session } from "neo4j-driver";

import type { Graph, Run } from "./graph.ts";
import { planLater } from "./plan-later.ts";
import type { Query } from "./query.ts";
import { StoreError, storeErrorCode } from "./store-error.ts";

export interface StoreAddress {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database?: string;
}

/** A connected store: graphs for requests, and what a server needs besides. */
export interface Store {
  /** The graph for one request. */
  graph(run: Run): Graph;
  /** Resolves when a statement was answered; rejects with a StoreError. */
  ready(): Promise<void>;
  /** The plan of a query as lines `Operator details`, for tests and for the check of replaced texts. */
  explain(
    text: string,
    params: Readonly<Record<string, unknown>>,
  ): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** Connects; no statement runs before the first use. */
export function connectStore(address: StoreAddress): Store {
  const driver = neo4j.driver(
    address.uri,
    neo4j.auth.basic(address.user, address.password),
    {
      disableLosslessIntegers: true, // counts and ranks, all far below 2^53
      maxConnectionPoolSize: 40,
      // Longer than any request: a burst waits its turn, and the request's own deadline decides.
      connectionAcquisitionTimeout: 12_000,
      connectionTimeout: 3_000,
      maxTransactionRetryTime: 4_000, // the default of 30 s outlives any request's budget
      telemetryDisabled: true,
      notificationFilter: { minimumSeverityLevel: "OFF" },
    },
  );
  const database = address.database ?? "neo4j";
  const later = planLater((text) => keepPlan(driver, database, text));
  return {
    graph: (run) => new DriverGraph(driver, database, run, later),
    ready: async () => {
      await translated("ready", () =>
        driver.executeQuery("RETURN 1", {}, { database }),
      );
    },
    explain: (text, params) => explain(driver, database, text, params),
    close: () => driver.close(),
  };
}

class DriverGraph implements Graph {
  readonly #driver: Driver;
  readonly #database: string;
  readonly #run: Run;
  readonly #planLater: (text: string) => void;

  constructor(
    driver: Driver,
    database: string,
    run: Run,
    later: (text: string) => void,
  ) {
    this.#driver = driver;
    this.#database = database;
    this.#run = run;
    this.#planLater = later;
  }

  async read<Params, Row>(
    query: Query<Params, Row>,
    params: Params,
  ): Promise<readonly Row[]> {
    const read = this.#inSession("READ", query.name, async (session) => {
      const result = await session.run(
        query.text,
        asParameters(params),
        this.#config(query.name),
      );
      return result.records.map((record) => record.toObject() as Row);
    });
    return read.catch((error: unknown) => {
      if (error instanceof StoreError && error.code === "STORE_TIMED_OUT")
        this.#planLater(query.text);
      throw error;
    });
  }

  async write<Params, Row>(
    query: Query<Params, Row>,
    params: Params,
  ): Promise<readonly Row[]> {
    return this.#inSession("WRITE", query.name, (session) =>
      session.executeWrite(async (transaction) => {
        const result = await transaction.run(query.text, asParameters(params));
        return result.records.map((record) => record.toObject() as Row);
      }, this.#config(query.name)),
    );
  }

  #config(name: string) {
    return {
      timeout: Math.max(1, Math.round(this.#run.timeoutMs)),
      metadata: { request: this.#run.requestId, query: name },
    };
  }

  async #inSession<T>(
    mode: "READ" | "WRITE",
    name: string,
    work: (session: Session) => Promise<T>,
  ): Promise<T> {
    const { signal } = this.#run;
    if (signal?.aborted === true)
      throw new StoreError(
        "STORE_TIMED_OUT",
        `The request ended before ${name} began.`,
      );
    const session = this.#driver.session({
      database: this.#database,
      defaultAccessMode: mode,
    });
    const stop = () => void session.close();
    signal?.addEventListener("abort", stop, { once: true });
    try {
      return await translated(name, () => work(session));
    } finally {
      signal?.removeEventListener("abort", stop);
      await session.close();
    }
  }
}

/**
 * The one parameter `p` that statements have (statement.ts). The driver sends
 * every number as a float, which LIMIT refuses: whole ones go as integers.
 */
function asParameters(params: unknown): Record<string, unknown> {
  const p = Object.entries(params as Record<string, unknown>).map(
    ([name, value]) => [
      name,
      Number.isSafeInteger(value) ? neo4j.int(value as number) : value,
    ],
  );
  return { p: Object.fromEntries(p) };
}

async function translated<T>(name: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const code = storeErrorCode(driverCode(error));
    throw new StoreError(code, `The query ${name} failed: ${code}.`, error);
  }
}

function driverCode(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error
    ? String(error.code)
    : "";
}

/** Milliseconds for a plan that nobody waits for. */
const PLAN_TIME = 60_000;

/** Has the store plan a reading statement, and keep the plan, without running it. */
async function keepPlan(
  driver: Driver,
  database: string,
  text: string,
): Promise<void> {
  const session = driver.session({ database, defaultAccessMode: "READ" });
  try {
    await session.run(`EXPLAIN ${text}`, asParameters({}), {
      timeout: PLAN_TIME,
      metadata: { query: "plan" },
    });
  } finally {
    await session.close();
  }
}

/** Milliseconds. On a cold JVM and a busy machine one plan took over 10 s. */
const LONGEST_PLANNING = 120_000;

async function explain(
  driver: Driver,
  database: string,
  text: string,
  params: Readonly<Record<string, unknown>>,
): Promise<readonly string[]> {
  const result = await translated("EXPLAIN", () =>
    driver.executeQuery(`EXPLAIN ${text}`, asParameters(params), {
      database,
      transactionConfig: { timeout: LONGEST_PLANNING },
    }),
  );
  const lines: string[] = [];
  const walk = (plan: {
    operatorType: string;
    arguments: unknown;
    children: readonly unknown[];
  }) => {
    const details = (plan.arguments as Record<string, unknown>)["Details"];
    lines.push(
      `${plan.operatorType.replace(/@.*$/, "")} ${typeof details === "string" ? details : ""}`.trim(),
    );
    for (const child of plan.children) walk(child as typeof plan);
  };
  if (result.summary.plan !== false) walk(result.summary.plan);
  return lines;
}
