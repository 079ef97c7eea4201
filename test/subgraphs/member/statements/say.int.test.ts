/**
 * Statements over a real store: what a viewer gets of them, under whose rule,
 * and that taking one back leaves no trace.
 */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import {
  afterAll,
  beforeAll,
  beforeEach,
  describe,
  expect,
  it,
  jest,
} from "@jest/globals";

import { statements as texts } from "../../../../cypher/generated.ts";
import type { AnyQuery, Query } from "../../../../cypher/query.ts";
import { BadUse } from "../../../../gateway/command-line/common.ts";
import {
  runSay,
  runStatements,
  runWithdraw,
} from "../../../../gateway/command-line/say.ts";
import { textFile } from "../../../../subgraphs/member/intake/disk-file.ts";
import { load } from "../../../../subgraphs/member/intake/load.ts";
import {
  statementsOf,
  withdraw,
} from "../../../../subgraphs/member/statements/made.ts";
import { Refusal } from "../../../../subgraphs/member/statements/refusal.ts";
import { say } from "../../../../subgraphs/member/statements/say.ts";
import type { Saying } from "../../../../subgraphs/member/statements/say.ts";
import { scoId } from "../../../../subgraphs/contract/observable.ts";
import { ownMember } from "../../../support/own-member.ts";
import type { OwnMember } from "../../../support/own-member.ts";
import { withStore } from "../../../support/store.ts";
import type { TestStore } from "../../../support/store.ts";

// A statement's first run on a cold store compiles its plan, which takes seconds.
jest.setTimeout(600_000);

const GREEN = "marking-definition--bab4a63c-aed9-4cf5-a766-dfca5abac2bb";
const AMBER = "marking-definition--55d920b0-5e8b-4f79-9ee9-91f868d9b421";
const EXTENSION = "extension-definition--5f954317-4f48-4179-857f-5e1a373ce4a3";
const now = new Date("2020-06-01T00:00:00.000Z");
const G0021 = "ref:mitre-attack:G0021";

const idOf = (type: string, n: number) =>
  `${type}--0000000${n}-0000-4000-8000-000000000000`;
const recordOf = (stixId: string) => `singtel/own/${stixId}`;

const gaza = actor(1, "Gaza Cybergang");
const molerats = actor(2, "Molerats");
const closed = actor(3, "Moonlight", AMBER, "att");
const old = actor(4, "Desert Cats");
const moved = actor(5, "Desert Wolves");
const movedInSecret = actor(6, "Desert Foxes");
const parliament = object("campaign", 7, { name: "Operation Parliament" });
const disguised = {
  ...actor(8, "Extreme Jackal"),
  id: scoId("intrusion-set", { name: "extreme jackal" }),
};
const observed = object("identity", 9, { name: "Parliaments" });

const story = [
  gaza,
  molerats,
  closed,
  old,
  moved,
  movedInSecret,
  parliament,
  disguised,
  observed,
  relationship(1, old.id, "revoked-by", moved.id),
  relationship(2, movedInSecret.id, "revoked-by", closed.id),
];

function actor(n: number, name: string, marking = GREEN, to?: string) {
  return object("intrusion-set", n, { name }, marking, to);
}

function object(
  type: string,
  n: number,
  properties: Readonly<Record<string, unknown>>,
  marking = GREEN,
  to?: string,
) {
  return {
    type,
    spec_version: "2.1",
    id: idOf(type, n),
    created: "2020-01-01T00:00:00.000Z",
    modified: "2020-01-01T00:00:00.000Z",
    object_marking_refs: [marking],
    ...(to === undefined
      ? {}
      : { extensions: { [EXTENSION]: { audience: [to] } } }),
    ...properties,
  };
}

function relationship(
  n: number,
  source: string,
  type: string,
  target: string,
  more: Readonly<Record<string, unknown>> = {},
) {
  return object("relationship", n, {
    relationship_type: type,
    source_ref: source,
    target_ref: target,
    ...more,
  });
}

let store: TestStore;
let member: OwnMember;

beforeAll(async () => {
  store = await withStore();
  member = await ownMember("singtel", store.store);
}, 600_000);

afterAll(async () => {
  await member.stop();
  await store.stop();
}, 600_000);

beforeEach(async () => {
  await rows("MATCH (n) DETACH DELETE n");
  await loaded(story);
});

function rows(text: string) {
  const query: Query<Record<string, never>, Record<string, unknown>> = {
    name: "test",
    mode: "write",
    params: [],
    columns: [],
    text,
  };
  return store.graph.write(query, {});
}

async function loaded(objects: readonly unknown[]): Promise<void> {
  const text = JSON.stringify({ type: "bundle", id: "bundle--1", objects });
  const report = await load({
    graph: store.graph,
    files: [textFile("story.json", text)],
    options: { slug: "singtel" },
    now,
  });
  expect(report.rejected).toEqual([]);
  expect(report.dangling).toEqual([]);
}

/** Everything in the store but the count of batches, in one order. */
async function dump() {
  const nodes = await rows(
    "MATCH (n) WHERE NOT n:Store RETURN labels(n) AS labels, properties(n) AS held ORDER BY coalesce(n.id, n.key, n.author)",
  );
  const edges = await rows(
    "MATCH (a)-[e]->(b) RETURN coalesce(a.id, '') AS source, type(e) AS type, properties(e) AS held, coalesce(b.id, b.key) AS target ORDER BY source, type, target, e.id",
  );
  return { nodes, edges };
}

const revision = () => rows("MATCH (s:Store) RETURN s.revision AS at");

const saying: Saying = {
  slug: "singtel",
  says: "SAME",
  left: gaza.id,
  right: "G0021",
  author: "Singtel SOC",
  reason: "one toolset, one infrastructure",
};

const speak = (more: Partial<Saying> = {}) =>
  say(store.graph, { ...saying, ...more }, now);

const MATCH = `query ($keys: [String!], $ids: [ID!], $among: [ID!]!) { scatter { match(kinds: [ACTOR, CAMPAIGN], keys: $keys, ids: $ids, among: $among) {
  id keys { key as } replacedBy statements { says key author reason } releasableTo } } }`;

interface Found {
  readonly id: string;
  readonly keys: readonly { readonly key: string; readonly as: string }[];
  readonly replacedBy: string | null;
  readonly statements: readonly { readonly [field: string]: string }[];
}

async function match(
  viewer: string,
  asked: {
    readonly keys?: readonly string[];
    readonly ids?: readonly string[];
  },
  among: readonly string[] = ["att", "singtel", "softbank"],
): Promise<readonly Found[]> {
  const text = await member.ask(viewer, MATCH, { ...asked, among });
  expect(text).not.toContain('"errors"');
  const answer: { data: { scatter: { match: readonly Found[] } } } =
    JSON.parse(text);
  return answer.data.scatter.match;
}

const foundBy = async (viewer: string, key: string) =>
  (await match(viewer, { keys: [key] })).map(({ id }) => id);

/** The bytes that viewers get of everything that a statement could touch. */
async function answers(): Promise<readonly string[]> {
  const ids = story.map(({ id }) => recordOf(id));
  const keys = [G0021, ...story.map(({ id }) => id), "name:gazacybergang"];
  const among = ["att", "singtel", "softbank"];
  return Promise.all(
    ["att", "singtel", "softbank"].map((viewer) =>
      member.ask(viewer, MATCH, { keys, ids, among }),
    ),
  );
}

describe("a statement that a record is the same as something else", () => {
  it("is found under that id and told with its author and its reason, from the next question on", async () => {
    expect(await foundBy("att", G0021)).toEqual([]);
    expect(await speak()).toMatchObject({
      changed: true,
      says: "SAME",
      record: recordOf(gaza.id),
      key: G0021,
    });
    const [found] = await match("att", { keys: [G0021] });
    expect(found).toMatchObject({
      id: recordOf(gaza.id),
      statements: [
        {
          says: "SAME",
          key: G0021,
          author: "Singtel SOC",
          reason: "one toolset, one infrastructure",
        },
      ],
    });
    expect(found?.keys).toContainEqual({ key: G0021, as: "SAYS" });
  });

  it("taken back leaves the store and every answer as they were before", async () => {
    const before = { store: await dump(), answers: await answers() };
    const { id } = await speak();
    const other = await speak({
      says: "DIFFERENT",
      right: recordOf(molerats.id),
    });
    expect(await answers()).not.toEqual(before.answers);
    await withdraw(store.graph, [id, other.id]);
    expect({ store: await dump(), answers: await answers() }).toEqual(before);
  });

  it("said twice changes nothing and says so, from whichever side and under whichever id", async () => {
    const first = await speak({ right: molerats.id });
    const before = await dump();
    expect(
      await speak({ right: molerats.id, reason: "another reason" }),
    ).toMatchObject({ changed: false, id: first.id });
    expect(
      await speak({ left: molerats.id, right: recordOf(gaza.id) }),
    ).toMatchObject({ changed: false, id: first.id });
    expect(await dump()).toEqual(before);
  });

  it("said by two at once is said once", async () => {
    const both = await Promise.all([speak(), speak()]);
    expect(new Set(both.map(({ id }) => id)).size).toBe(1);
    expect(await statementsOf(store.graph)).toHaveLength(1);
  });

  it("stays when a new version of its record is loaded", async () => {
    await speak();
    await loaded([
      { ...gaza, modified: "2020-02-01T00:00:00.000Z", name: "Gaza Hackers" },
    ]);
    const [found] = await match("att", { keys: [G0021] });
    expect(found?.id).toBe(recordOf(gaza.id));
    expect(found?.statements).toHaveLength(1);
  });

  it("is listed, with its record, its date and its marking", async () => {
    await speak({ marking: { tlp: "AMBER", audience: ["att"] } });
    expect(await statementsOf(store.graph)).toMatchObject([
      {
        says: "SAME",
        key: G0021,
        record: recordOf(gaza.id),
        name: "Gaza Cybergang",
        created: now.toISOString(),
        tlp: "AMBER",
        audience: ["att"],
      },
    ]);
  });

  it("moves the store's revision, and so does taking it back", async () => {
    const [before] = await revision();
    const { id } = await speak();
    const [said] = await revision();
    await withdraw(store.graph, [id]);
    const [after] = await revision();
    expect([said?.["at"], after?.["at"]]).toEqual([
      Number(before?.["at"]) + 1,
      Number(before?.["at"]) + 2,
    ]);
  });
});

describe("who sees a statement", () => {
  it("is who sees its record, and nobody else", async () => {
    await speak({ left: closed.id });
    expect(await foundBy("att", G0021)).toEqual([recordOf(closed.id)]);
    expect(await foundBy("softbank", G0021)).toEqual([]);
  });

  it("follows the record when that is released to more", async () => {
    await speak({ left: closed.id });
    await loaded([
      {
        ...actor(3, "Moonlight"),
        modified: "2020-02-01T00:00:00.000Z",
      },
    ]);
    expect(await foundBy("softbank", G0021)).toEqual([recordOf(closed.id)]);
  });

  it("is narrower where the statement is, and then only a question to those who may know it meets it", async () => {
    const untouched = await answers();
    await speak({ marking: { tlp: "AMBER", audience: ["att"] } });
    expect(await foundBy("softbank", G0021)).toEqual([]);
    // SoftBank would be asked for G0021, since the record is released to it.
    expect(await answers()).toEqual(untouched);
    const [found] = await match("att", { keys: [G0021] }, ["att", "singtel"]);
    expect(found?.statements).toHaveLength(1);
  });
});

describe("what replaced a record", () => {
  it("finds it, for whoever sees the relationship and both its ends", async () => {
    expect(await foundBy("softbank", moved.id)).toEqual([
      recordOf(old.id),
      recordOf(moved.id),
    ]);
    const [found] = await match("softbank", { ids: [recordOf(old.id)] });
    expect(found?.replacedBy).toBe(moved.id);
    expect(found?.keys).toContainEqual({ key: moved.id, as: "REPLACED_BY" });
  });

  it("is kept back where fewer may know of it than of the record", async () => {
    expect(await foundBy("softbank", closed.id)).toEqual([]);
    const asked = { ids: [recordOf(movedInSecret.id)], keys: [closed.id] };
    const [found] = await match("att", asked);
    expect(found).toMatchObject({ id: recordOf(closed.id) });
    expect(
      (await match("att", { ids: [recordOf(movedInSecret.id)] }))[0],
    ).toMatchObject({ replacedBy: null });
    expect(
      (await match("att", { ids: [recordOf(movedInSecret.id)] }, ["att"]))[0],
    ).toMatchObject({ replacedBy: closed.id });
  });

  it("finds it no more when the relationship is gone", async () => {
    await rows("MATCH ()-[e:REVOKED_BY]->() DELETE e");
    expect(await foundBy("att", moved.id)).toEqual([recordOf(moved.id)]);
  });
});

describe("a duplicate-of relationship between two records of the member", () => {
  const basis = { extensions: { [EXTENSION]: { basis: "one operator" } } };

  it("counts as the statement that they are the same, until it is revoked", async () => {
    const stated = relationship(3, gaza.id, "duplicate-of", molerats.id, basis);
    await loaded([stated]);
    const [found] = await match("att", { ids: [recordOf(gaza.id)] });
    expect(found?.statements).toEqual([
      { says: "SAME", key: molerats.id, author: null, reason: "one operator" },
    ]);
    expect(await foundBy("att", molerats.id)).toEqual([
      recordOf(gaza.id),
      recordOf(molerats.id),
    ]);
    await loaded([
      { ...stated, modified: "2020-02-01T00:00:00.000Z", revoked: true },
    ]);
    expect(await foundBy("att", molerats.id)).toEqual([recordOf(molerats.id)]);
  });

  it("that is disputed counts as the statement that they are not", async () => {
    const disputes = { extensions: { [EXTENSION]: { stance: "disputes" } } };
    await loaded([
      relationship(3, gaza.id, "duplicate-of", molerats.id, disputes),
    ]);
    const [found] = await match("att", { ids: [recordOf(gaza.id)] });
    expect(found?.statements).toMatchObject([
      { says: "DIFFERENT", key: molerats.id },
    ]);
  });

  it("is not contradicted by a statement, which names it", async () => {
    await loaded([relationship(3, gaza.id, "duplicate-of", molerats.id)]);
    await expect(
      speak({ says: "DIFFERENT", left: molerats.id, right: gaza.id }),
    ).rejects.toThrow(
      `the relationship singtel/own/${idOf("relationship", 3)} says that they are the same`,
    );
  });
});

describe("a statement is refused, in one sentence,", () => {
  it.each<[string, Partial<Saying>, string]>([
    ["about a name", { left: "Molerats" }, "The left side must be the id of"],
    [
      "about another member's record",
      { left: `att/own/${gaza.id}` },
      "is att's. Put the own record on the left",
    ],
    [
      "about a record that is not there",
      { left: idOf("intrusion-set", 99 % 10) },
      "store holds no record",
    ],
    [
      "about something that has no identity",
      { left: observed.id },
      "no kind of Tessera's",
    ],
    ["against a name", { right: "Molerats" }, "a name is no id"],
    [
      "against another kind",
      { right: parliament.id },
      "Kinds never join: the left side is an actor",
    ],
    ["against itself", { right: gaza.id }, "is an id of"],
    [
      "against an id that is made of a name",
      { right: disguised.id },
      "made of a name alone",
    ],
    ["without a reason", { reason: "  " }, "The reason must have 1 to"],
    ["without an author", { author: "" }, "The author must have 1 to"],
    [
      "with a reason that nobody reads",
      { reason: "x".repeat(2_001) },
      "but got 2001",
    ],
  ])("%s", async (_, more, words) => {
    const before = await dump();
    const refused = speak(more);
    await expect(refused).rejects.toThrow(Refusal);
    await expect(refused).rejects.toThrow(words);
    expect(await dump()).toEqual(before);
  });

  it("against one's own word, which it names", async () => {
    const { id } = await speak({ right: molerats.id });
    const against = { says: "DIFFERENT" } as const;
    for (const sides of [
      { right: molerats.id },
      { left: molerats.id, right: gaza.id },
    ])
      await expect(speak({ ...against, ...sides })).rejects.toThrow(
        `npx tessera say withdraw ${id}`,
      );
    await withdraw(store.graph, [id]);
    expect(await speak({ ...against, right: molerats.id })).toMatchObject({
      changed: true,
    });
  });

  it("where several records have the id on the left, which it names", async () => {
    await loadedAs("talos", [gaza]);
    await expect(speak()).rejects.toThrow(
      `give one of singtel/own/${gaza.id}, singtel/talos/${gaza.id}`,
    );
    expect(await speak({ left: `singtel/talos/${gaza.id}` })).toMatchObject({
      record: `singtel/talos/${gaza.id}`,
    });
  });

  it("and nothing is taken back where one of the ids is unknown", async () => {
    const { id } = await speak();
    await expect(
      withdraw(store.graph, [id, "statement--nothing"]),
    ).rejects.toThrow("No statement has the id statement--nothing");
    expect(await statementsOf(store.graph)).toHaveLength(1);
  });
});

async function loadedAs(
  feed: string,
  objects: readonly unknown[],
): Promise<void> {
  const text = JSON.stringify({ type: "bundle", id: "bundle--1", objects });
  await load({
    graph: store.graph,
    files: [textFile("story.json", text)],
    options: { slug: "singtel", feed },
    now,
  });
}

/** What a command prints, and its exit code. */
async function printed(run: () => Promise<number>) {
  const write = jest.spyOn(process.stdout, "write").mockReturnValue(true);
  try {
    const code = await run();
    return { code, text: write.mock.calls.map(([part]) => part).join("") };
  } finally {
    write.mockRestore();
  }
}

describe("tessera say", () => {
  let folder: string;
  let config: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "tessera-say-"));
    config = join(folder, "member.json");
    const { uri, user, password } = store.address;
    await writeFile(join(folder, "password"), password);
    await writeFile(
      config,
      JSON.stringify({
        slug: "singtel",
        name: "Singtel",
        port: 0,
        policy: "policy.json",
        secret: "home-secret",
        store: { uri, user, passwordFile: "password" },
      }),
    );
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  it("says it in the member's name, lists it, says it once, and takes it back", async () => {
    const before = await dump();
    const same = (json: boolean) => () =>
      runSay("SAME", gaza.id, "G0021", { config, json, reason: "one toolset" });
    const said = await printed(same(true));
    const { id } = JSON.parse(said.text) as { readonly id: string };
    expect(said.code).toBe(0);
    expect(await printed(same(false))).toEqual({
      code: 0,
      text: `Nothing changed: ${id} says already that ${recordOf(gaza.id)} is the same as ${G0021}.\n`,
    });
    const { text } = await printed(() =>
      runStatements({ config, json: false }),
    );
    expect(text).toMatch(
      `Gaza Cybergang: ${recordOf(gaza.id)} is the same as ${G0021}. Singtel: one toolset [as its record]`,
    );
    await printed(() => runWithdraw([id], { config, json: false }));
    expect(await dump()).toEqual(before);
    expect(await printed(() => runStatements({ config, json: false }))).toEqual(
      { code: 0, text: "singtel has stated nothing.\n" },
    );
  });

  it("makes bad use of what the store speaks against", async () => {
    const options = { config, json: false, reason: "one toolset" };
    await expect(runSay("SAME", gaza.id, "Molerats", options)).rejects.toThrow(
      BadUse,
    );
    await expect(runWithdraw(["statement--nothing"], options)).rejects.toThrow(
      BadUse,
    );
  });
});

describe("the statements of this folder", () => {
  const all: readonly AnyQuery[] = Object.values(texts);

  it.each([
    "records-spoken-of",
    "words-of-pair",
    "write-statement",
    "withdraw-statements",
    "statements-made",
  ])("%s finds by index what it asks for", async (name) => {
    const query = all.find((each) => each.name === name);
    const shapes: Readonly<Record<string, unknown>> = {
      id: "x",
      key: "x",
      record: "x",
      statement: { id: "x" },
    };
    const params = Object.fromEntries(
      (query?.params ?? []).map((param) => [param, shapes[param] ?? []]),
    );
    const plan = await store.store.explain(query?.text ?? "", params);
    expect(plan.join("\n")).not.toMatch(/AllNodesScan|CartesianProduct/);
  });
});
