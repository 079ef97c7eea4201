/** Every reading statement against a real store: its plan, its columns, its mode; and texts that a partner puts in their place. */
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";

import { recordsByIds, statements } from "../../cypher/generated.ts";
import type { AnyQuery, Query } from "../../cypher/query.ts";
import { prepareStore } from "../../subgraphs/member/prepare-store.ts";
import { withStore } from "../support/store.ts";
import type { TestStore } from "../support/store.ts";

// A cold JVM takes seconds to plan its first statements.
jest.setTimeout(600_000);

const all: readonly AnyQuery[] = Object.values(statements);
const reads = all.filter(({ mode }) => mode === "read");

const viewer = {
  organisation: "att",
  affiliation: "staff",
  names: [],
  purpose: "hunting",
  ceiling: 4,
  own: false,
  community: true,
  acting: true,
  audiences: ["att"],
  feeds: [],
  personal: false,
  sightings: true,
};

/** Parameters of the right shape: plans do not depend on their content. */
const shapes: Readonly<Record<string, unknown>> = {
  viewer,
  kind: "CAMPAIGN",
  to: "INDICATOR",
  by: "NAME",
  first: 10,
  after: null,
  asOf: null,
  changedSince: null,
  revoked: null,
  types: null,
  targets: null,
};

let store: TestStore;
let folder: string;

beforeAll(async () => {
  store = await withStore();
  folder = await mkdtemp(join(tmpdir(), "tessera-texts-"));
}, 600_000);

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await store.stop();
}, 600_000);

describe("the plans of reading statements", () => {
  it.each(reads.map(({ name }) => name))(
    "%s finds by index what it asks for, and gives the columns of its head",
    async (name) => {
      const query = queryOf(name);
      const plan = await store.store.explain(query.text, paramsOf(query));
      expect(plan.length).toBeGreaterThan(0);
      expect(plan.join("\n")).not.toMatch(/AllNodesScan|CartesianProduct/);
      const columns = plan[0]?.replace(/^ProduceResults /, "").split(", ");
      expect(columns).toEqual(query.columns);
    },
  );
});

describe("the plans of walks, searches and look-ups, where the planner knows of a dozen records", () => {
  const hinted = reads.filter(({ text }) => text.includes("USING INDEX SEEK"));

  beforeAll(async () => {
    await store.graph.write(someActors, {});
    await store.graph.write(prepareForReplanning, {});
  }, 600_000);

  it("are those of every order to walk in, and of what is found by a key, a beginning or a part", () => {
    const names = hinted.map(({ name }) => name);
    const walks = names.filter((name) => name.startsWith("walk-by-"));
    expect(walks).toHaveLength(12);
    expect(names.filter((name) => !walks.includes(name)).toSorted()).toEqual([
      "records-by-keys",
      "search-common-part",
      "search-exact",
      "search-name",
      "search-prefix",
      "values-by-keys",
      "withheld-by-marking",
    ]);
  });

  it.each(hinted.map(({ name }) => name))(
    "%s reads no index from end to end",
    async (name) => {
      const query = queryOf(name);
      const plan = await store.store.explain(query.text, paramsOf(query));
      expect(plan.filter((line) => /^\S+Scan/.test(line))).toEqual([]);
    },
  );
});

describe("a read", () => {
  it("cannot write, whatever its text says", async () => {
    const writing: Query<object, unknown> = {
      name: "writing",
      mode: "read",
      params: [],
      columns: ["n"],
      text: "CREATE (n:Record {id: 'att/own/campaign--1'}) RETURN n",
    };
    await expect(store.graph.read(writing, {})).rejects.toMatchObject({
      name: "StoreError",
      code: "STORE_REFUSED_WRITE",
    });
  });

  it("that is no Cypher fails by its name, without the store's words", async () => {
    const broken: Query<object, unknown> = {
      name: "broken",
      mode: "read",
      params: [],
      columns: [],
      text: "MATCH (n RETURN n",
    };
    await expect(store.graph.read(broken, {})).rejects.toMatchObject({
      code: "STORE_QUERY_INVALID",
      message: "The query broken failed: STORE_QUERY_INVALID.",
    });
  });
});

describe("a folder with texts of a partner's own", () => {
  it("replaces a statement by name, and leaves the others", async () => {
    const texts = await folderWith("used", (source) =>
      source.replace(
        "RETURN r {.*} AS record",
        "RETURN r {.*, name: 'from the text of a partner'} AS record",
      ),
    );
    const replaced = await prepareStore(store.store, { texts, writable: true });
    const graph = store.graph;
    await graph.write(oneRecord, {});
    const params = { ids: ["att/own/campaign--1"], viewer };
    const run = { requestId: "test", timeoutMs: 10_000 };
    const [theirs] = await replaced.graph(run).read(recordsByIds, params);
    const [ours] = await store.store.graph(run).read(recordsByIds, params);
    expect(theirs?.record.name).toBe("from the text of a partner");
    expect(ours?.record.name).toBe("ours");
  }, 600_000);

  it("is refused where a text gives other columns, with its name", async () => {
    const texts = await folderWith("columns", (source) =>
      source
        .replace("@return record", "@return thing")
        .replace("AS record", "AS thing"),
    );
    await expect(
      prepareStore(store.store, { texts, writable: false }),
    ).rejects.toThrow(
      "records-by-ids.cypher: the columns must be record, but are thing.",
    );
  });

  it("is refused where a text does not apply the rule of visibility", async () => {
    const texts = await folderWith("rule", (source) =>
      source.replace("WHERE {{visible: r}}", "WHERE $viewer IS NOT NULL"),
    );
    await expect(
      prepareStore(store.store, { texts, writable: false }),
    ).rejects.toThrow(/records-by-ids\.cypher: .*\{\{visible: r\}\}/);
  });

  it("is refused where a text is no Cypher", async () => {
    const texts = await folderWith("broken", (source) =>
      source.replace("UNWIND", "UNWOUND"),
    );
    await expect(
      prepareStore(store.store, { texts, writable: false }),
    ).rejects.toThrow(/STORE_QUERY_INVALID/);
  });

  it("is refused where no statement has the file's name", async () => {
    const texts = join(folder, "unknown");
    await cp("cypher/meta", texts, { recursive: true });
    await writeFile(
      join(texts, "no-such.cypher"),
      "// Nothing.\nRETURN 1 AS n",
    );
    await expect(
      prepareStore(store.store, { texts, writable: false }),
    ).rejects.toThrow("no-such.cypher: no statement of Tessera has this name.");
  });
});

function queryOf(name: string): AnyQuery {
  const query = reads.find((each) => each.name === name);
  if (query === undefined) throw new Error(`No statement ${name}.`);
  return query;
}

function paramsOf({ params }: AnyQuery): Record<string, unknown> {
  return Object.fromEntries(
    params.map((name) => [name, name in shapes ? shapes[name] : []]),
  );
}

/** A folder with a changed text of records-by-ids alone. */
async function folderWith(
  name: string,
  change: (source: string) => string,
): Promise<string> {
  const source = await readFile("cypher/records/records-by-ids.cypher", "utf8");
  const changed = change(source);
  expect(changed).not.toBe(source);
  const texts = join(folder, name);
  await cp("cypher/meta", texts, { recursive: true });
  await writeFile(join(texts, "records-by-ids.cypher"), changed);
  return texts;
}

const someActors: Query<Record<string, never>, unknown> = {
  name: "some-actors",
  mode: "write",
  params: [],
  columns: [],
  text: "UNWIND range(1, 13) AS n CREATE (:Record:Actor {id: 'att/own/actor--' + n, kind: 'ACTOR', sortName: 'name ' + n, sortModified: '', recordedAt: '2026', sortFirstSeen: '', sortLastSeen: '', sortConfidence: '', tlp: 'CLEAR', level: 0})-[:GOES_BY {as: 'NAME'}]->(:Key {key: 'actor/' + n})",
};

/** The indexes are counted anew, and every plan is forgotten: what another test left in the store's figures decides nothing. */
const prepareForReplanning: Query<Record<string, never>, unknown> = {
  name: "prepare-for-replanning",
  mode: "write",
  params: [],
  columns: [],
  text: "CALL db.prepareForReplanning()",
};

const oneRecord: Query<Record<string, never>, unknown> = {
  name: "one-record",
  mode: "write",
  params: [],
  columns: [],
  text: "CREATE (:Record:Campaign {id: 'att/own/campaign--1', kind: 'CAMPAIGN', name: 'ours', tlp: 'CLEAR', level: 0})",
};
