/** Lists of one member over a real store: what `page`, `count`, `match` and `edges` give, held against plain JavaScript. */
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import * as fc from "fast-check";

import {
  edgesPage,
  idsMeeting,
  recordsMeeting,
  statements,
  writeRecords,
} from "../../../../../cypher/generated.ts";
import type { AnyQuery, Query } from "../../../../../cypher/query.ts";
import type { ListFilter } from "../../../../../subgraphs/contract/filter.ts";
import { comparePlaces } from "../../../../../subgraphs/contract/place.ts";
import type { Place } from "../../../../../subgraphs/contract/place.ts";
import { everything } from "../../../../bench/everything.ts";
import { ownMember } from "../../../../support/own-member.ts";
import type { OwnMember } from "../../../../support/own-member.ts";
import { withStore } from "../../../../support/store.ts";
import type { TestStore } from "../../../../support/store.ts";
import {
  MEMBER,
  filters,
  meetsPlainly,
  orders,
  records,
  sortPlainly,
} from "./list-records.ts";
import type { End, ListRecord } from "./list-records.ts";

// A cold JVM takes seconds to plan its first statements.
jest.setTimeout(600_000);

const PAGE = `query ($kind: ScatterKind!, $filter: ScatterFilter, $order: ScatterOrder, $after: ScatterPosition, $first: Int!, $asOf: DateTime) {
  scatter { page(kind: $kind, among: ["att"], filter: $filter, order: $order, after: $after, first: $first, asOf: $asOf) { more asOf reached { sort id } items { id sort matches } } } }`;
const COUNT = `query ($kind: ScatterKind!, $filter: ScatterFilter) { scatter { count(kind: $kind, filter: $filter) } }`;
const MATCH = `query ($kind: ScatterKind!, $ids: [ID!], $filter: ScatterFilter, $order: ScatterOrder) {
  scatter { match(kinds: [$kind], ids: $ids, among: ["att"], filter: $filter, order: $order) { id matches sort } } }`;
const EDGES = `query ($ids: [ID!]!, $to: ScatterKind!, $targets: [ID!], $filter: ScatterFilter, $after: ScatterPosition, $first: Int!) {
  scatter { edges(ids: $ids, to: $to, targets: $targets, among: ["att"], filter: $filter, after: $after, first: $first) { more items { id sort from to { id matches } } } } }`;

interface Page {
  readonly more: boolean;
  readonly asOf: string;
  readonly reached: Place | null;
  readonly items: readonly (Place & { readonly matches: boolean })[];
}

interface EdgePage {
  readonly more: boolean;
  readonly items: readonly {
    readonly id: string;
    readonly sort: string;
    readonly from: string;
    readonly to: { readonly id: string; readonly matches: boolean };
  }[];
}

let store: TestStore;
let member: OwnMember;

beforeAll(async () => {
  store = await withStore();
  await write(records.map(rowOf));
  await run(MAKE_ENDS, { ends: records.flatMap(endsOf) });
  await warmUp();
  member = await ownMember(MEMBER, store.store);
}, 600_000);

afterAll(async () => {
  await member.stop();
  await store.stop();
}, 600_000);

const lists = fc.record({
  kind: fc.constantFrom("CAMPAIGN", "INDICATOR", "REPORT"),
  filter: filters,
  order: fc.record({
    by: fc.constantFrom(...orders),
    descending: fc.boolean(),
  }),
});

describe("a list of one member", () => {
  it("holds what meets the filter, in its order, whatever the size of a page", async () => {
    await fc.assert(
      fc.asyncProperty(
        lists,
        fc.integer({ min: 1, max: 7 }),
        async (list, first) => {
          const found = await walk({ ...list, first });
          expect(found.map(({ id, sort }) => ({ id, sort }))).toEqual(
            plainly(list),
          );
          expect(found.every(({ matches }) => matches)).toBe(true);
        },
      ),
      { numRuns: 30 },
    );
  }, 600_000);

  it("goes on from any place, be it a record's or not", async () => {
    const places = fc.record({
      sort: fc.option(fc.constantFrom("ape", "b", "2018", "050", "")),
      id: fc.constantFrom(...records.map(({ id }) => id)),
    });
    await fc.assert(
      fc.asyncProperty(lists, places, async (list, place) => {
        const after = place.sort === "" ? { ...place, sort: null } : place;
        const { items } = await page({ ...list, after, first: 100 });
        const rest = plainly(list).filter(
          (each) => comparePlaces(each, after, list.order.descending) > 0,
        );
        expect(items.map(({ id }) => id)).toEqual(rest.map(({ id }) => id));
      }),
      { numRuns: 50 },
    );
  }, 600_000);

  it("is counted, and its records are told from others wherever they are met", async () => {
    await fc.assert(
      fc.asyncProperty(lists, async (list) => {
        const { kind, filter, order } = list;
        const { count } = await ask<{ readonly count: number }>(COUNT, list);
        const seen = records.filter(
          (each) => each.kind === kind && each.marked.visible,
        );
        const met = seen.filter((each) => meetsPlainly(each, filter));
        expect(count).toBe(met.length);
        const ids = records.map(({ id }) => id);
        const { match } = await ask<MatchAnswer>(MATCH, {
          ...list,
          ids,
        });
        const told = seen.map((each) => ({
          id: each.id,
          matches: meetsPlainly(each, filter),
          sort: sortPlainly(each, order.by),
        }));
        expect(match).toEqual(told.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
      }),
      { numRuns: 60 },
    );
  }, 600_000);

  it("refuses a condition that it does not know", async () => {
    const filter = {
      anyOf: [{ allOf: [{ field: "colour", negated: false }] }],
    };
    const text = await member.ask("att", COUNT, { kind: "CAMPAIGN", filter });
    expect(text).toContain("BAD_ARGUMENT");
    expect(text).toContain('No condition is called \\"colour\\"');
  }, 600_000);
});

describe("a walk through a list", () => {
  it("keeps a record that is updated meanwhile, and leaves out one that comes", async () => {
    const kind = "REPORT";
    const whole = plainly(listOf(kind)).map(({ id }) => id);
    const { asOf } = await page({ ...listOf(kind), first: 1 });
    const last = records.find(({ id }) => id === whole.at(-1));
    if (last === undefined) throw new Error("There are no reports.");
    const come = { ...last, id: `${MEMBER}/own/report--new` };
    await write([
      { ...rowOf(come), properties: { ...last.properties, id: come.id } },
      { ...rowOf(last), replaces: true },
    ]);
    const during = await walk({ ...listOf(kind), first: 7, asOf });
    const after = await walk({ ...listOf(kind), first: 7 });
    await run("MATCH (r:Record {id: $p.id}) DETACH DELETE r", { id: come.id });
    expect(during.map(({ id }) => id)).toEqual(whole);
    expect(after.map(({ id }) => id).toSorted()).toEqual(
      [...whole, come.id].toSorted(),
    );
  }, 600_000);
});

describe("a list of edges", () => {
  const ids = ["a", "b"].map((name) => `${MEMBER}/own/actor--${name}`);

  beforeAll(async () => {
    await run(TWO_ACTORS, { ids });
  });

  it("gives an edge between two of the asked records once to each, though both have one name", async () => {
    const found: string[] = [];
    for (let after: object | null = null; ;) {
      const answer: { readonly edges: EdgePage } = await ask(EDGES, {
        ids,
        to: "ACTOR",
        after,
        first: 1,
      });
      const [unit] = answer.edges.items;
      if (unit === undefined) break;
      found.push(`${unit.id} ${unit.to.id}`);
      after = { sort: unit.sort, id: unit.id, to: unit.to.id };
    }
    expect(found).toEqual(
      ["e1", "e2"].flatMap((edge) => ids.map((id) => `${edge} ${id}`)),
    );
  }, 600_000);

  it("leaves out what does not meet the filter, and tells it where certain targets are asked for", async () => {
    const filter = {
      anyOf: [{ allOf: [{ field: "labels", negated: false, texts: ["B"] }] }],
    };
    const asked = { ids, to: "ACTOR", filter, first: 10 };
    const some = await ask<{ readonly edges: EdgePage }>(EDGES, asked);
    expect(some.edges.items.map(({ to }) => to)).toEqual(
      ["e1", "e2"].map(() => ({ id: ids[1], matches: true })),
    );
    const all = await ask<{ readonly edges: EdgePage }>(EDGES, {
      ...asked,
      targets: ids,
    });
    expect(all.edges.items.map(({ to }) => to)).toEqual(
      ["e1", "e2"].flatMap(() =>
        ids.map((id) => ({ id, matches: id === ids[1] })),
      ),
    );
  }, 600_000);
});

describe("the plan of a walk", () => {
  const all: readonly AnyQuery[] = Object.values(statements);
  const walks = all.filter(({ name }) => name.startsWith("walk-by-"));

  it.each(walks.map(({ name }) => name))(
    "%s sorts nothing: its index is in the order",
    async (name) => {
      const text = walks.find((each) => each.name === name)?.text ?? "";
      const plan = await store.store.explain(text, {});
      expect(plan.filter((line) => /^(Partial)?(Sort|Top)/.test(line))).toEqual(
        [],
      );
      expect(
        plan.filter((line) => line.startsWith("NodeIndexSeek ")),
      ).toHaveLength(3);
    },
    600_000,
  );
});

interface MatchAnswer {
  readonly match: Page["items"];
}

type Asked = Readonly<Record<string, unknown>>;

function listOf(kind: ListRecord["kind"]) {
  return {
    kind,
    filter: null,
    order: { by: "NAME", descending: false },
  } as const;
}

async function walk(asked: Asked): Promise<readonly Page["items"][number][]> {
  const found: Page["items"][number][] = [];
  for (let after: Place | null = null; ;) {
    const { items, more, reached }: Page = await page({ ...asked, after });
    found.push(...items);
    if (!more) return found;
    after = reached;
  }
}

async function page(asked: Asked): Promise<Page> {
  return (await ask<{ readonly page: Page }>(PAGE, asked)).page;
}

async function ask<Scatter>(query: string, variables: Asked): Promise<Scatter> {
  const text = await member.ask("att", query, variables);
  const { data, errors }: { data?: { scatter: Scatter }; errors?: unknown } =
    JSON.parse(text);
  if (errors !== undefined || data === undefined) throw new Error(text);
  return data.scatter;
}

/** The places of a list, by its definition. */
function plainly({
  kind,
  filter,
  order,
}: {
  readonly kind: string;
  readonly filter: ListFilter | null;
  readonly order: {
    readonly by: (typeof orders)[number];
    readonly descending: boolean;
  };
}): readonly Place[] {
  return records
    .filter((each) => each.kind === kind && each.marked.visible)
    .filter((each) => meetsPlainly(each, filter))
    .map((each) => ({ id: each.id, sort: sortPlainly(each, order.by) }))
    .toSorted((a, b) => comparePlaces(a, b, order.descending));
}

function rowOf({ id, kind, properties }: ListRecord) {
  return {
    id,
    labels: [kind.charAt(0) + kind.slice(1).toLowerCase()],
    replaces: false,
    properties: { ...properties, id },
    keys: [],
    originals: [],
    references: [],
  };
}

function write(rows: readonly ReturnType<typeof rowOf>[]) {
  return store.graph.write(writeRecords, { rows });
}

function endsOf({ id, ends }: ListRecord) {
  return ends.map((end: End, n) => ({
    id,
    n,
    of: end.of,
    value: end.value,
    edge: { ...released(end.edge), stance: end.stance },
    end: released(end.end),
  }));
}

function released({ tlp, level, audience, people }: End["edge"]) {
  return { tlp, level, audience, people };
}

const MAKE_ENDS = `UNWIND $p.ends AS row
  MATCH (r:Record {id: row.id})
  WITH r, row, r.id + '#' + toString(row.n) AS id
  CREATE (t:Record {id: id + '/end', kind: CASE row.of WHEN 'technique' THEN 'TECHNIQUE' WHEN 'sighting' THEN 'SIGHTING' ELSE 'OTHER' END, stixType: CASE row.of WHEN 'sector' THEN 'identity' WHEN 'country' THEN 'location' ELSE row.of END})
  SET t += row.end
  FOREACH (_ IN CASE WHEN row.of IN ['sector', 'country'] THEN [1] ELSE [] END | CREATE (r)-[e:TARGETS {id: id}]->(t) SET e += row.edge)
  FOREACH (_ IN CASE row.of WHEN 'technique' THEN [1] ELSE [] END | CREATE (r)-[e:USES {id: id}]->(t) SET e += row.edge MERGE (k:Key {key: row.value}) CREATE (t)-[:GOES_BY]->(k))
  FOREACH (_ IN CASE row.of WHEN 'sighting' THEN [1] ELSE [] END | CREATE (r)<-[e:SIGHTING_OF {id: id}]-(t) SET e += row.edge)
  FOREACH (_ IN CASE row.of WHEN 'sector' THEN [1] ELSE [] END | SET t.sectors = [row.value])
  FOREACH (_ IN CASE WHEN row.of = 'country' AND size(row.value) = 2 THEN [1] ELSE [] END | SET t.country = row.value)
  FOREACH (_ IN CASE WHEN row.of = 'country' AND size(row.value) > 2 THEN [1] ELSE [] END | SET t.name = row.value)`;

const TWO_ACTORS = `UNWIND $p.ids AS id
  CREATE (r:Record:Actor {id: id, stixId: id, kind: 'ACTOR', name: 'One name', sortName: 'one name', labels: [right(id, 1)], feed: 'own', tlp: 'CLEAR', level: 0, audience: [], people: [], externalReferences: '[]'})
  WITH collect(r) AS both
  UNWIND ['e1', 'e2'] AS edge
  WITH both[0] AS a, both[1] AS b, edge
  CREATE (a)-[:RELATED_TO {id: edge, relationshipType: 'related-to', stance: 'ASSERTS', tlp: 'CLEAR', level: 0, audience: [], people: []}]->(b)`;

/** As a member does before it is ready: plans that are made on a cold JVM take longer than a request may. */
async function warmUp(): Promise<void> {
  const graph = store.store.graph({ requestId: "warm", timeoutMs: 120_000 });
  const list = { ids: [], filter: null, viewer: everything };
  await graph.read(recordsMeeting, { ...list, first: 1 });
  await graph.read(idsMeeting, list);
  await graph.read(edgesPage, {
    ...list,
    to: "ACTOR",
    targets: null,
    types: null,
    after: null,
    first: 1,
    asOf: null,
  });
}

function run(text: string, params: object) {
  const query: Query<object, unknown> = {
    name: "test",
    mode: "write",
    params: [],
    columns: [],
    text,
  };
  return store.graph.write(query, params);
}
