/** A real Neo4j, started, asked, stopped and started again. */
import { mkdtemp, readFile, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import neo4j from "neo4j-driver";

import { findClassArchive } from "../../../cypher/server/class-archive.ts";
import { fetchJars } from "../../../cypher/server/fetch-jars.ts";
import { findJava } from "../../../cypher/server/find-java.ts";
import { freePort } from "../../../cypher/server/free-port.ts";
import { startKeeper } from "../../../cypher/server/keeper.ts";
import { makeClassArchive } from "../../../cypher/server/make-class-archive.ts";
import { startStore } from "../../../cypher/server/start-store.ts";

import type {
  RunningStore,
  StartStore,
} from "../../../cypher/server/start-store.ts";

// Cold stores on a busy machine take seconds for what is asked first.
jest.setTimeout(600_000);

const keeper = startKeeper();
let home: string;
let options: StartStore;
let store: RunningStore;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), "start-store-"));
  const java = await findJava(process.env);
  const folder = fileURLToPath(
    new URL("../../../.tessera/neo4j", import.meta.url),
  );
  const jars = await fetchJars({ folder, java, environment: process.env });
  await makeClassArchive({ jars, java, isReady, keeper });
  options = {
    home: join(home, "store"),
    boltPort: await freePort(),
    jars,
    java,
    isReady,
    keeper,
  };
  store = await startStore(options);
}, 600_000);

afterAll(async () => {
  await store?.stop();
  keeper.close();
  await rm(home, { recursive: true });
}, 600_000);

describe("a store of one's own", () => {
  it("answers a READ at its address", async () => {
    expect(store.uri).toBe(`bolt://127.0.0.1:${options.boltPort}`);
    expect(await ask(store, "RETURN 1 AS one")).toEqual([1]);
  });

  it("refuses a write in a READ", async () => {
    await expect(ask(store, "CREATE (:Trace)")).rejects.toMatchObject({
      code: "Neo.ClientError.Statement.AccessMode",
    });
  });

  it("keeps its password in a file that only its owner can read", async () => {
    const path = join(options.home, "password");
    expect((await stat(path)).mode.toString(8)).toMatch(/600$/);
    expect(await readFile(path, "utf8")).toBe(`${store.password}\n`);
    expect(store.password.length).toBe(32);
  });

  it("is not started twice (STORE_LOCKED)", async () => {
    await expect(startStore(options)).rejects.toMatchObject({
      code: "STORE_LOCKED",
      message: expect.stringContaining(`process ${store.pid}`),
    });
  });

  it("is protected by Neo4j's own lock when its note is gone (STORE_LOCKED)", async () => {
    await rm(join(options.home, "process"));
    const second = startStore({ ...options, boltPort: await freePort() });
    await expect(second).rejects.toMatchObject({ code: "STORE_LOCKED" });
    expect(await ask(store, "RETURN 1 AS one")).toEqual([1]);
  }, 600_000);

  it("does not take a port in use (PORT_IN_USE)", async () => {
    const other = startStore({ ...options, home: join(home, "other") });
    await expect(other).rejects.toMatchObject({
      code: "PORT_IN_USE",
      message: expect.stringContaining(`Port ${options.boltPort}`),
    });
  });

  it("says what is wrong when Java cannot start it (STORE_EXITED)", async () => {
    const greedy = {
      ...options,
      home: join(home, "greedy"),
      boltPort: await freePort(),
      heapMb: 1e9,
    };
    await expect(startStore(greedy)).rejects.toMatchObject({
      code: "STORE_EXITED",
      message: expect.stringMatching(
        /^The store in .* ended while it started: .*enough space for .* heap.*\.log\.$/,
      ),
    });
  }, 600_000);

  it("stops in order, and starts again with its data", async () => {
    await ask(store, "CREATE (:Trace {name: 'kept'})", neo4j.session.WRITE);
    await store.stop();
    expect(await store.exited).toMatchObject({ code: 0, wasAsked: true });

    const { password } = store;
    store = await startStore(options);
    expect(store.password).toBe(password);
    expect(await ask(store, "MATCH (t:Trace) RETURN t.name")).toEqual(["kept"]);
  }, 600_000);

  it("starts again after it was killed, past the note that this left", async () => {
    process.kill(store.pid, "SIGKILL");
    expect((await store.exited).reason).toContain("SIGKILL");
    store = await startStore(options);
    expect(await ask(store, "MATCH (t:Trace) RETURN t.name")).toEqual(["kept"]);
  }, 600_000);

  it("stops when the command is told to end while it starts", async () => {
    const command = new AbortController();
    const abandoned = startStore({
      ...options,
      home: join(home, "abandoned"),
      boltPort: await freePort(),
      signal: command.signal,
    });
    setTimeout(() => command.abort(new Error("Ctrl-C")), 2_000);
    await expect(abandoned).rejects.toThrow("Ctrl-C");
  }, 600_000);
});

describe("the archive of Neo4j's classes", () => {
  it("is made another time where the first one was killed before it was written, and never taken for one that cannot be made", async () => {
    const jars = { ...options.jars, home: await mkdtemp(join(home, "jars-")) };
    let pid = 0;
    await makeClassArchive({
      jars,
      java: options.java,
      keeper: {
        watch: (watched) => {
          pid = watched;
          keeper.watch(watched);
        },
        forget: (watched) => keeper.forget(watched),
      },
      isReady: async (uri, password) => {
        const ready = await isReady(uri, password);
        // As its patience ends where a crowded machine is too slow to write 100 MB.
        if (ready) setTimeout(() => process.kill(pid, "SIGKILL"), 20);
        return ready;
      },
    });
    expect(await findClassArchive(jars, options.java)).toBeUndefined();
    expect(await readdir(jars.home)).toEqual([]);
  }, 600_000);
});

async function isReady(uri: string, password: string): Promise<boolean> {
  const rows = await ask({ uri, user: "neo4j", password }, "RETURN 1 AS one");
  return rows.length === 1;
}

/** The first column of a query, in a READ unless told otherwise. */
async function ask(
  { uri, user, password }: Pick<RunningStore, "uri" | "user" | "password">,
  query: string,
  mode = neo4j.session.READ,
): Promise<readonly unknown[]> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
  });
  const session = driver.session({
    database: "neo4j",
    defaultAccessMode: mode,
  });
  try {
    const { records } = await session.run(query);
    return records.map((record): unknown => record.get(0));
  } finally {
    await driver.close();
  }
}
