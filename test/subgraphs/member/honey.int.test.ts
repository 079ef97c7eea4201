/**
 * Canaries, non-inference and monotony at one member, over a real store, for any
 * honey in it and any viewer (DESIGN 8 and 9): what the owner did not release to
 * somebody is in no byte that this person gets, and changes none.
 *
 * `RUNS` is how many pairs: 500 take half an hour, so `npm test` looks at
 * fewer, each time the same.
 */
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import * as fc from "fast-check";

import { writeRecords } from "../../../cypher/generated.ts";
import type { Query } from "../../../cypher/query.ts";
import { tlpLevels, tlpRank } from "../../../subgraphs/contract/marking.ts";
import { affiliations } from "../../../subgraphs/contract/principal.ts";
import { ownMember } from "../../support/own-member.ts";
import type { OwnMember } from "../../support/own-member.ts";
import { withStore } from "../../support/store.ts";
import type { TestStore } from "../../support/store.ts";
import { warmStore } from "../../support/warm-store.ts";
import { EVERYTHING, variablesFor } from "./honey/honey-questions.ts";
import {
  MAKE_EDGES,
  OWNER,
  anyHoneyWorld,
  ballastRows,
  edgeRowOf,
  honey,
  recordRowOf,
} from "./honey/honey-world.ts";
import type { HoneyRecord, HoneyWorld } from "./honey/honey-world.ts";
import { honeyRules, seenPlainly } from "./honey/visible-plainly.ts";
import type { HoneyViewer } from "./honey/visible-plainly.ts";

// A cold JVM takes seconds to plan its first statements, and there are some thousand questions.
jest.setTimeout(1_200_000 + Number(process.env["RUNS"] ?? 0) * 10_000);

let store: TestStore;
let member: OwnMember;

beforeAll(async () => {
  store = await withStore();
  member = await ownMember(OWNER, store.store, honeyRules);
  await ballast();
  await warmStore(store.store);
}, 600_000);

afterAll(async () => {
  await member.stop();
  await store.stop();
}, 600_000);

const anyViewer: fc.Arbitrary<HoneyViewer> = fc
  .record({
    organisation: fc.constantFrom(
      "singtel",
      "att",
      "att",
      "etisalat",
      "softbank",
      "telefonica",
    ),
    affiliation: fc.constantFrom("staff", "staff", ...affiliations),
    identified: fc.boolean(),
    ceiling: fc.constantFrom("RED", "RED", "RED", ...tlpLevels),
  })
  .map(({ identified, ...rest }) => ({
    ...rest,
    name: identified ? `lead@${rest.organisation}.example` : null,
  }));

describe("any store, asked everything by anybody", () => {
  it("answers byte for byte as if it did not hold what this viewer may not see, and gives all the rest", async () => {
    await fc.assert(
      fc.asyncProperty(anyHoneyWorld, anyViewer, async (world, viewer) => {
        const seen = seenPlainly(world, viewer);
        await fill(seen, danglingIn(seen, world));
        const bare = await answer(world.records, viewer);
        await fill(world);
        const whole = await answer(world.records, viewer);
        expect(whole).toBe(bare);
        const found = honeyIn(whole);
        expect(textsOf(seen)).toEqual(expect.arrayContaining([...found]));
        // Of edges a page holds the first ones.
        expect(found).toEqual(
          expect.arrayContaining(seen.records.map(({ n }) => honey("r", n))),
        );
      }),
      { numRuns: Number(process.env["RUNS"] ?? 10) },
    );
  });

  it("gives a narrower viewer no more than a wider one", async () => {
    await fc.assert(
      fc.asyncProperty(
        anyHoneyWorld,
        anyViewer,
        anyViewer,
        async (world, wider, other) => {
          // The same person, as a client or a guest, unnamed, or wanting to see less.
          const narrower: HoneyViewer = {
            ...wider,
            name: null,
            affiliation: lesser(wider, other),
            ceiling:
              other.ceiling < wider.ceiling ? wider.ceiling : other.ceiling,
          };
          await fill(world);
          const less = honeyIn(
            await answer(world.records, lowered(narrower, wider)),
          );
          const more = honeyIn(await answer(world.records, wider));
          expect(more).toEqual(expect.arrayContaining([...less]));
        },
      ),
      { numRuns: Number(process.env["RUNS"] ?? 6) },
    );
  });
});

const order = ["guest", "client", "service", "staff"];

function lesser({ affiliation }: HoneyViewer, other: HoneyViewer) {
  return order.indexOf(other.affiliation) < order.indexOf(affiliation)
    ? other.affiliation
    : affiliation;
}

function lowered(narrower: HoneyViewer, wider: HoneyViewer): HoneyViewer {
  return tlpRank(narrower.ceiling) <= tlpRank(wider.ceiling)
    ? narrower
    : { ...narrower, ceiling: wider.ceiling };
}

/** The texts of all objects of a world. */
function textsOf({ records, edges }: HoneyWorld): readonly string[] {
  return [
    ...edges.map(({ n }) => honey("e", n)),
    ...records.map(({ n }) => honey("r", n)),
  ];
}

function honeyIn(text: string): readonly string[] {
  return [...new Set(text.match(/honey[re]\d{4}q/g))].toSorted();
}

async function answer(
  records: readonly HoneyRecord[],
  viewer: HoneyViewer,
): Promise<string> {
  const { organisation, ...as } = viewer;
  const variables = variablesFor(records);
  const text = await member.ask(organisation, EVERYTHING, variables, as);
  expect(text).not.toContain('"errors"');
  return text;
}

/** References that the texts of seen records make, and that lead to nothing where the hidden ones are not there. */
function danglingIn(seen: HoneyWorld, { edges }: HoneyWorld) {
  const ids = new Set(seen.records.map(({ id }) => id));
  const kept = new Set(seen.edges.map(({ n }) => n));
  return edges.filter(
    ({ n, from, type }) =>
      REFERENCES.has(type) && ids.has(from.id) && !kept.has(n),
  );
}

/** Types of edges that stand in the text of the object where they begin. */
const REFERENCES: ReadonlySet<string> = new Set(["object-refs", "sighting-of"]);

/** Exactly this world beside the ballast, and references whose ends are missing. */
async function fill(
  world: HoneyWorld,
  dangling: HoneyWorld["edges"] = [],
): Promise<void> {
  await run(
    "MATCH (n) WHERE NOT n:Ballast AND NOT coalesce(n.key, '') STARTS WITH 'name:ballast' DETACH DELETE n",
    {},
  );
  if (world.records.length === 0) return;
  await store.graph.write(writeRecords, {
    rows: world.records.map(recordRowOf),
  });
  await run(MAKE_EDGES, { rows: world.edges.map(edgeRowOf) });
  await run("UNWIND $p.ids AS id CREATE (:Pending {id: id})", {
    ids: dangling.map(({ n, from }) => `${from.id}#${n}`),
  });
}

/**
 * Some hundred records that nobody may see: a store whose size changes manifold
 * makes its plans anew each time, and forty of them take seconds.
 */
async function ballast(): Promise<void> {
  await store.graph.write(writeRecords, { rows: ballastRows() });
  await run(
    "MATCH (a:Ballast), (b:Ballast) WHERE b.place = a.place + 1 UNWIND $p.types AS type CREATE (a)-[e:$(type)]->(b) SET e = {id: a.id + '#' + type, tlp: 'RED', level: 4, audience: [], people: ['nobody']}",
    {
      types: [
        "USES",
        "ATTRIBUTED_TO",
        "RELATED_TO",
        "REFERS_TO",
        "SIGHTING_OF",
      ],
    },
  );
}

function run(text: string, params: object) {
  const query: Query<object, unknown> = {
    name: "honey",
    mode: "write",
    params: [],
    columns: [],
    text,
  };
  return store.graph.write(query, params);
}
