import { readFileSync } from "node:fs";

import {
  afterAll,
  beforeAll,
  beforeEach,
  describe,
  expect,
  it,
  jest,
} from "@jest/globals";

import type { Graph } from "../../../../cypher/graph.ts";
import type { Query } from "../../../../cypher/query.ts";
import { textFile } from "../../../../subgraphs/member/intake/disk-file.ts";
import { load } from "../../../../subgraphs/member/intake/load.ts";
import type { LoadOptions } from "../../../../subgraphs/member/intake/options.ts";
import { emptyStore, withStore } from "../../../support/store.ts";
import type { TestStore } from "../../../support/store.ts";

// A cold JVM takes seconds to plan its first statements.
jest.setTimeout(600_000);

const fixture = readFileSync(
  "test/fixtures/intake/operation-parliament.stix.json",
  "utf8",
);
const story: { readonly objects: readonly StixObject[] } = JSON.parse(fixture);
const now = new Date("2020-03-01T12:00:00.000Z");

interface StixObject {
  readonly id: string;
  readonly type: string;
  readonly [property: string]: unknown;
}

let store: TestStore;

beforeAll(async () => {
  store = await withStore();
}, 600_000);

afterAll(() => store.stop(), 600_000);

beforeEach(() => emptyStore(store.graph));

/** Runs a text of the test's own. */
function rows(text: string, graph: Graph = store.graph) {
  const query: Query<Record<string, never>, Record<string, unknown>> = {
    name: "test",
    mode: "write",
    params: [],
    columns: [],
    text,
  };
  return graph.write(query, {});
}

function loadObjects(
  objects: readonly unknown[],
  options: Partial<LoadOptions> = {},
  graph: Graph = store.graph,
  batch = 1_000,
) {
  const text = JSON.stringify({ type: "bundle", id: "bundle--1", objects });
  return load({
    graph,
    files: [textFile("story.json", text)],
    options: { slug: "singtel", ...options },
    now,
    batch,
  });
}

/** Everything in the store but the count of batches and the instants of the store's clock, in one order. */
async function dump() {
  const nodes = await rows(
    "MATCH (n) WHERE NOT n:Store RETURN labels(n) AS labels, n {.*, bornAt: null} AS held ORDER BY coalesce(n.id, n.key, n.author)",
  );
  const edges = await rows(
    "MATCH (a)-[e]->(b) RETURN coalesce(a.id, '') AS source, type(e) AS type, e {.*, bornAt: null} AS held, coalesce(b.id, b.key) AS target ORDER BY source, type, target, e.id",
  );
  return { nodes, edges };
}

const campaign = object("campaign");
const actor = object("intrusion-set");
const kaspersky = "singtel/kaspersky";

function object(type: string): StixObject {
  const found = story.objects.find((one) => one.type === type);
  if (found === undefined) throw new Error(`The story has no ${type}.`);
  return found;
}

describe("loading a bundle", () => {
  it("makes records, edges and keys, under the feed of their author", async () => {
    const report = await loadObjects(story.objects);
    expect(report).toMatchObject({
      read: 12,
      new: 12,
      rejected: [],
      dangling: [],
      unmarked: 2,
      byKind: {
        CAMPAIGN: 1,
        ACTOR: 1,
        INDICATOR: 1,
        REPORT: 1,
        SIGHTING: 1,
        OTHER: 4,
        RELATIONSHIP: 3,
      },
    });
    const [record] = await rows(
      `MATCH (r:Record:Campaign) RETURN r.id AS id, r.author AS author, r.tlp AS tlp, r.statements AS statements, r.firstSeen AS firstSeen, COLLECT { MATCH (r)-[b:GOES_BY]->(k:Key) RETURN b.as + ' ' + k.key ORDER BY k.key } AS keys`,
    );
    expect(record).toEqual({
      id: `${kaspersky}/${campaign.id}`,
      author: "Kaspersky",
      tlp: "CLEAR",
      statements: ["Made for tests from public facts."],
      firstSeen: "2017-01-01T00:00:00.000Z",
      keys: [
        `OWN_ID ${campaign.id}`,
        "NAME name:operationparliament",
        "ALIAS name:opparliament",
      ].toSorted((a, b) =>
        (a.split(" ")[1] ?? "") < (b.split(" ")[1] ?? "") ? -1 : 1,
      ),
    });
  });

  it("keeps a disputed attribution as a dispute, and each edge's own audience", async () => {
    await loadObjects(story.objects);
    expect(
      await rows(
        "MATCH (a:Record)-[e:ATTRIBUTED_TO|INDICATES|TARGETS|REFERS_TO|SIGHTING_OF|WHERE_SIGHTED]->(b:Record) RETURN a.stixType AS source, type(e) AS type, b.stixType AS target, e.stance AS stance, e.tlp AS tlp, e.audience AS audience ORDER BY source, type, target",
      ),
    ).toMatchInlineSnapshot(`
     [
       {
         "audience": [],
         "source": "campaign",
         "stance": "DISPUTES",
         "target": "intrusion-set",
         "tlp": "CLEAR",
         "type": "ATTRIBUTED_TO",
       },
       {
         "audience": [],
         "source": "campaign",
         "stance": "ASSERTS",
         "target": "location",
         "tlp": "CLEAR",
         "type": "TARGETS",
       },
       {
         "audience": [
           "att",
         ],
         "source": "indicator",
         "stance": "ASSERTS",
         "target": "campaign",
         "tlp": "AMBER",
         "type": "INDICATES",
       },
       {
         "audience": [],
         "source": "report",
         "stance": "ASSERTS",
         "target": "campaign",
         "tlp": "CLEAR",
         "type": "REFERS_TO",
       },
       {
         "audience": [],
         "source": "report",
         "stance": "ASSERTS",
         "target": "intrusion-set",
         "tlp": "CLEAR",
         "type": "REFERS_TO",
       },
       {
         "audience": [],
         "source": "sighting",
         "stance": "ASSERTS",
         "target": "indicator",
         "tlp": "AMBER",
         "type": "SIGHTING_OF",
       },
       {
         "audience": [],
         "source": "sighting",
         "stance": "ASSERTS",
         "target": "identity",
         "tlp": "AMBER",
         "type": "WHERE_SIGHTED",
       },
     ]
    `);
  });

  it("a second time changes nothing, and says so", async () => {
    await loadObjects(story.objects);
    const before = await dump();
    const revision = await rows(
      "MATCH (s:Store) RETURN s.revision AS revision",
    );
    const again = await loadObjects(story.objects);
    expect(again).toMatchObject({
      read: 12,
      new: 0,
      changed: 0,
      unchanged: 12,
    });
    expect(await dump()).toEqual(before);
    expect(await rows("MATCH (s:Store) RETURN s.revision AS revision")).toEqual(
      revision,
    );
  });

  it("as a trial writes nothing and reports the same", async () => {
    const trial = await loadObjects(story.objects, { dryRun: true });
    expect(await rows("MATCH (n) RETURN n")).toEqual([]);
    const real = await loadObjects(story.objects);
    expect({ ...trial, dryRun: false }).toEqual(real);
  });

  // ATT&CK Enterprise has some hundred of these side by side, and a transaction has 64 MB.
  it("takes a thousand objects with long texts", async () => {
    const { object_marking_refs } = campaign;
    const techniques = Array.from({ length: 1_000 }, (_, n) => ({
      type: "attack-pattern",
      spec_version: "2.1",
      id: `attack-pattern--${String(n).padStart(8, "0")}-1234-4234-8234-123456789012`,
      created: "2020-01-01T00:00:00.000Z",
      modified: "2020-01-01T00:00:00.000Z",
      object_marking_refs,
      name: `Technique ${n}`,
      description: `${n} `.repeat(2_000),
    }));
    expect(await loadObjects(techniques)).toMatchObject({
      new: 1_000,
      rejected: [],
    });
  });

  it("takes an object whose type is a-a-a-… at once", async () => {
    const type = "a-".repeat(15).slice(0, 29);
    const report = await loadObjects([
      { type, id: `${type}--12345678-1234-4234-8234-123456789012` },
      // Whoever tries every way to read these does not end in any time.
      { type: "a-".repeat(100) + "!", id: "x" },
    ]);
    expect(report).toMatchObject({
      byKind: { OTHER: 1 },
      rejected: [{ place: "objects[1]", code: "BAD_TYPE" }],
    });
  });
});

describe("a reference whose end is missing", () => {
  it("is reported as dangling, and heals when the end arrives", async () => {
    const without = story.objects.filter(({ id }) => id !== actor.id);
    const first = await loadObjects(without);
    expect(first.dangling.map(({ to }) => to)).toEqual([actor.id, actor.id]);
    const second = await loadObjects([actor]);
    expect(second).toMatchObject({ new: 1, healed: 2, dangling: [] });
    const healed = await dump();
    await rows("MATCH (n) DETACH DELETE n");
    await loadObjects(story.objects);
    // The actor's author was known in neither order, since the feed was assigned before.
    expect(healed).toEqual(await dump());
  });
});

describe("several versions of an object", () => {
  const newer = {
    ...campaign,
    name: "Operation Parliament (2019)",
    aliases: [],
    modified: "2019-04-10T10:00:00.000Z",
  };

  it("in one bundle: the newest is current, both are kept", async () => {
    const report = await loadObjects([newer, campaign]);
    expect(report).toMatchObject({ new: 1, older: 1 });
    expect(
      await rows(
        "MATCH (r:Campaign)-[:AS_LOADED]->(o:Original) RETURN r.name AS name, o.id AS version ORDER BY version",
      ),
    ).toEqual([
      { name: newer.name, version: expect.stringContaining("@2018-04-12") },
      { name: newer.name, version: expect.stringContaining("@2019-04-10") },
    ]);
  });

  it.each([
    ["newest first", [newer, campaign]],
    ["newest last", [campaign, newer]],
    [
      "with a second content of each, and once more",
      [
        campaign,
        { ...campaign, description: "Other words." },
        { ...newer, description: "Other words." },
        newer,
        campaign,
      ],
    ],
  ])(
    "in several batches: the store and the report are those of one, %s",
    async (_, versions) => {
      const objects = [...story.objects, ...versions];
      const report = await loadObjects(objects);
      const whole = await dump();
      for (const dryRun of [true, false]) {
        await rows("MATCH (n) DETACH DELETE n");
        const again = await loadObjects(objects, { dryRun }, store.graph, 1);
        expect({ ...again, dryRun: false }).toEqual(report);
      }
      expect(await dump()).toEqual(whole);
      expect(await loadObjects(objects, {}, store.graph, 1)).toMatchObject({
        new: 0,
        changed: 0,
        older: 0,
        unchanged: objects.length,
      });
    },
  );

  it("one after the other: keys and properties are those of the newest, edges stay", async () => {
    await loadObjects(story.objects);
    expect(await loadObjects([newer])).toMatchObject({ changed: 1 });
    expect(await loadObjects([campaign])).toMatchObject({ unchanged: 1 });
    expect(
      await rows(
        "MATCH (r:Campaign) RETURN r.name AS name, COUNT { (r)-[:GOES_BY]->() } AS keys, COUNT { (r)-[:ATTRIBUTED_TO]->() } AS edges",
      ),
    ).toEqual([{ name: newer.name, keys: 2, edges: 1 }]);
  });

  it("of a relationship: one edge, the newest", async () => {
    const relationship = object("relationship");
    await loadObjects(story.objects);
    await loadObjects([
      { ...relationship, confidence: 30, modified: "2019-04-10T10:00:00.000Z" },
    ]);
    expect(
      await rows(
        "MATCH ()-[e:INDICATES]->() RETURN e.confidence AS confidence",
      ),
    ).toEqual([{ confidence: 30 }]);
  });

  it("of one date and two contents: the first loaded stays, both are kept, and it is said", async () => {
    const other = { ...campaign, description: "Other words." };
    const report = await loadObjects([campaign, other]);
    expect(report).toMatchObject({ new: 1, conflicts: [{ id: campaign.id }] });
    expect(await loadObjects([campaign, other])).toMatchObject({
      unchanged: 2,
      conflicts: [],
    });
    expect(
      await rows(
        "MATCH (r:Campaign)-[:AS_LOADED]->(o) RETURN r.description AS description, count(o) AS kept",
      ),
    ).toEqual([{ description: campaign["description"], kept: 2 }]);
  });
});

describe("what comes after those that refer to it", () => {
  it("an identity gives its name to the records and edges of before, whose ids stay", async () => {
    const rest = story.objects.filter(({ type }) => type !== "identity");
    await loadObjects(rest);
    await loadObjects([object("identity")]);
    const authors = await rows(
      "MATCH (r:Record) WHERE r.authorId IS NOT NULL OPTIONAL MATCH (r)-[e]->(:Record) RETURN DISTINCT r.author AS record, e.author AS edge, r.feed AS feed ORDER BY edge",
    );
    const feed = "11111111-1111-4111-8111-111111111111";
    expect(authors).toEqual([
      { record: "Kaspersky", edge: "Kaspersky", feed },
      { record: "Kaspersky", edge: null, feed },
    ]);
  });

  it("a statement marking shows what its owner alone saw until then", async () => {
    const statement = object("marking-definition");
    const rest = story.objects.filter((one) => one !== statement);
    const first = await loadObjects(rest);
    expect(first.unknownMarkings).toEqual({ [statement.id]: 1 });
    const tlp = "MATCH (r:Campaign) RETURN r.tlp AS tlp, r.level AS level";
    expect(await rows(tlp)).toEqual([{ tlp: null, level: 3 }]);
    await loadObjects([statement]);
    expect(await rows(tlp)).toEqual([{ tlp: "CLEAR", level: 0 }]);
  });
});

describe("a load that is killed and started again", () => {
  it("between two versions of an object shows the newest, and has both in the end", async () => {
    const newer = { ...campaign, modified: "2019-04-10T10:00:00.000Z" };
    const objects = [campaign, actor, newer];
    await loadObjects(objects);
    const whole = await dump();
    const writes = { count: 0 };
    await rows("MATCH (n) DETACH DELETE n");
    await loadObjects(objects, {}, dyingAfter(Infinity, writes), 1);
    for (let after = 0; after < writes.count; after += 1) {
      await rows("MATCH (n) DETACH DELETE n");
      await expect(
        loadObjects(objects, {}, dyingAfter(after, { count: 0 }), 1),
      ).rejects.toThrow("killed");
      const shown = await rows(
        "MATCH (r:Campaign) RETURN r.modified AS modified",
      );
      expect(shown.every(({ modified }) => modified === newer.modified)).toBe(
        true,
      );
      await loadObjects(objects);
      expect(await dump()).toEqual(whole);
    }
  }, 600_000);

  it("gives the same store as one in one go, wherever it was killed", async () => {
    await loadObjects(story.objects);
    const whole = await dump();
    const writes = { count: 0 };
    await rows("MATCH (n) DETACH DELETE n");
    await loadObjects(story.objects, {}, dyingAfter(Infinity, writes), 3);
    for (let after = 0; after < writes.count; after += 1) {
      await rows("MATCH (n) DETACH DELETE n");
      await expect(
        loadObjects(story.objects, {}, dyingAfter(after, { count: 0 }), 3),
      ).rejects.toThrow("killed");
      await loadObjects(story.objects);
      expect(await dump()).toEqual(whole);
    }
  }, 600_000);
});

/** The store, which fails for good after some statements. */
function dyingAfter(most: number, writes: { count: number }): Graph {
  return {
    read: (query, params) => store.graph.read(query, params),
    write: (query, params) => {
      if (writes.count >= most) return Promise.reject(new Error("killed"));
      writes.count += 1;
      return store.graph.write(query, params);
    },
  };
}
