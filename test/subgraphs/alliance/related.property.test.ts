/** Related campaigns and actors in random worlds, against the oracle of the ten lines. */
import { describe, expect, it, jest } from "@jest/globals";
import * as fc from "fast-check";

import { relatedOf } from "../../../subgraphs/alliance/related/related-of.ts";
import type { AllRelated } from "../../../subgraphs/alliance/related/related-of.ts";
import type { Related } from "../../../subgraphs/alliance/related/weighed.ts";
import { entityById } from "../../../subgraphs/alliance/resolve.ts";
import { Holdings } from "../../../subgraphs/alliance/scatter/holdings.ts";
import { kinds } from "../../../subgraphs/contract/kinds.ts";
import type { KindName } from "../../../subgraphs/contract/kinds.ts";
import { Ledger } from "../../../subgraphs/wire/ledger.ts";
import { anyWorld } from "./support/arbitrary-world.ts";
import { ask, questionTo, readable } from "./support/ask-alliance.ts";
import { givenAway, texts } from "./support/given-away.ts";
import { Oracle, may } from "./support/oracle.ts";
import type { OracleEntity } from "./support/oracle.ts";
import { RelatedOracle, byNode } from "./support/oracle-related.ts";
import type {
  OracleAnswer,
  OracleBounds,
  OracleRelated,
  OracleWay,
  RelatedKind,
} from "./support/oracle-related.ts";
import { seenOf } from "./support/world.ts";
import type { World, WorldEdge, WorldRecord } from "./support/world.ts";
import { worldWire } from "./support/world-wire.ts";
import type { WorldWire } from "./support/world-wire.ts";

jest.setTimeout(600_000);

/** Many campaigns that share a few values and reports that hold them, or as many actors. */
const shapes: readonly (readonly KindName[])[] = [
  ["CAMPAIGN", "CAMPAIGN", "REPORT", "INDICATOR", "INDICATOR", "MALWARE"],
  ["ACTOR", "ACTOR", "ACTOR", "INDICATOR", "INDICATOR", "TECHNIQUE"],
  ["CAMPAIGN", "ACTOR", "REPORT", "INDICATOR"],
];

const bounds = fc.record({
  edges: fc.constantFrom(1_000, 1_000, 1, 4),
  degree: fc.integer({ min: 2, max: 12 }),
  holders: fc.integer({ min: 2, max: 6 }),
});

const seldom = fc.oneof(
  { weight: 9, arbitrary: fc.constant(false) },
  { weight: 1, arbitrary: fc.constant(true) },
);

/** Worlds whose edges connect campaigns, actors and reports with what they may share. */
const worlds = fc
  .constantFrom(...shapes)
  .chain((shape) => anyWorld({ kinds: shape, edges: 0 }))
  .filter((world) => pairsOf(world).length > 0)
  .chain((world) =>
    fc
      .tuple(
        fc.array(edgeBetween(pairsOf(world), world.members), {
          minLength: 10,
          maxLength: 40,
        }),
        fc.tuple(...world.records.map(() => seldom)),
      )
      .map(([edges, flags]): World => ({
        ...world,
        records: world.records.map((record, n) => ({
          ...record,
          warningLists:
            record.kind === "INDICATOR" && flags[n] === true ? ["a list"] : [],
        })),
        edges: edges.map((edge, n) => ({ ...edge, id: `edge-${n + 100}` })),
      })),
  );

type Pair = readonly [WorldRecord, WorldRecord];

/** Records of one member that an edge can connect, one of them a campaign, an actor or a report. */
function pairsOf({ records }: World): readonly Pair[] {
  return records
    .filter(({ kind }) => ["CAMPAIGN", "ACTOR", "REPORT"].includes(kind))
    .flatMap((hub) =>
      records
        .filter(({ owner, kind }) => owner === hub.owner && kind !== hub.kind)
        .map((other): Pair => [hub, other]),
    );
}

function edgeBetween(
  pairs: readonly Pair[],
  members: readonly string[],
): fc.Arbitrary<WorldEdge> {
  return fc.constantFrom(...pairs).chain(([hub, other]) =>
    fc.record({
      id: fc.constant(""),
      owner: fc.constant(hub.owner),
      from: fc.constant(hub.id),
      to: fc.constant(other.id),
      type: fc.constantFrom("uses", "indicates"),
      tlp: fc.oneof(
        { weight: 4, arbitrary: fc.constant("CLEAR" as const) },
        { weight: 2, arbitrary: fc.constant("AMBER" as const) },
        { weight: 1, arbitrary: fc.constantFrom("RED" as const, null) },
      ),
      audience: fc.subarray([...members]),
      hidden: seldom,
      stance: seldom.map((so) => (so ? "DISPUTES" : "ASSERTS")),
      revoked: seldom,
    }),
  );
}

describe("what is related, in any world", () => {
  it("is what the oracle says, with scores, evidence, claims, and what is left out, whatever the order of members", async () => {
    let met = 0;
    await fc.assert(
      fc.asyncProperty(worlds, bounds, async (world, limits) => {
        const start = startIn(world, limits);
        fc.pre(start !== undefined);
        const { related, leftOut, bounded } = start.answer;
        met += related.length > 0 ? 1 : 0;
        const members = world.members.toReversed();
        for (const order of [world.members, members]) {
          const { holdings, entity } = await begun(
            { ...world, members: order },
            start.id,
          );
          const found = await relatedOf(holdings, entity, new Ledger(), limits);
          expect(shapeOf(found)).toEqual({ related, leftOut });
          expect(found.bounded).toBe(bounded);
        }
      }),
      { numRuns: 200 },
    );
    // Else the property would speak of nothing.
    expect(met).toBeGreaterThan(50);
  });

  it("comes in pages that together are the whole, the highest score first, whatever their size", async () => {
    await fc.assert(
      fc.asyncProperty(
        worlds,
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 1, max: 3 }),
        async (world, first, few) => {
          const start = startIn(world, USUAL_BOUNDS);
          fc.pre(start !== undefined);
          const { related, leftOut } = start.answer;
          const [whole] = await walked(world, { id: start.id, first: 100 });
          const pages = await walked(world, { id: start.id, first });
          expect(whole?.totalCount).toBe(related.length);
          expect(whole?.leftOut).toHaveLength(leftOut.length);
          const edges = pages.flatMap((page) => page.edges);
          expect(edges).toEqual(whole?.edges);
          expect(edges.map(placeOf)).toEqual(edges.map(placeOf).toSorted());
          const [one] = edges;
          if (one === undefined) return;
          const evidence = await walkedEvidence(world, { id: start.id, few });
          expect(evidence).toEqual(one.evidence.edges);
        },
      ),
      { numRuns: 200 },
    );
  });

  it("is told byte for byte as if what the viewer may not see were not there", async () => {
    await fc.assert(
      fc.asyncProperty(worlds, async (world) => {
        const start = startIn(world, USUAL_BOUNDS);
        fc.pre(start !== undefined);
        const options = {
          variables: { id: start.id, first: 3, few: 2 },
          cursors: readable,
        };
        const told = await ask(world, QUESTION, options);
        const bare = await ask(seenOf(world), QUESTION, options);
        expect(told.codes).toEqual([]);
        expect(JSON.stringify(told.data)).toBe(JSON.stringify(bare.data));
        expect(told.wire.asked).toEqual(bare.wire.asked);
      }),
      { numRuns: 200 },
    );
  });

  it("is what the others hold when a member fails on the way", async () => {
    await fc.assert(
      fc.asyncProperty(
        worlds,
        bounds,
        fc.nat({ max: 2 }),
        fc.integer({ min: 1, max: 4 }),
        async (world, limits, at, from) => {
          const start = startIn(world, limits);
          fc.pre(start !== undefined);
          const member = world.members[at] ?? "";
          const { holdings, entity, wire } = await begun(world, start.id);
          const before = wire.asked.filter((one) => one.member === member);
          wire.fail(member, {
            from: before.length + from,
            status: "TIMED_OUT",
          });
          const found = await relatedOf(holdings, entity, new Ledger(), limits);
          const left = holdings.alive(world.members);
          const { related, leftOut } = new RelatedOracle(
            world,
            new Oracle(world, left),
            start.kind,
            limits,
          ).answerFor(start.entity);
          expect(shapeOf(found)).toEqual({ related, leftOut });
        },
      ),
      { numRuns: 200 },
    );
  });

  it("tells no member of an edge or a record that is kept from it, neither by keys nor by asking for its own records", async () => {
    await fc.assert(
      fc.asyncProperty(worlds, bounds, async (world, limits) => {
        const start = startIn(world, limits);
        fc.pre(start !== undefined);
        const { holdings, entity, wire } = await begun(world, start.id);
        wire.forget();
        await relatedOf(holdings, entity, new Ledger(), limits);
        expect(givenAway(world, wire.asked, [])).toEqual([]);
        const {
          entity: { records },
          answer: { ways },
        } = start;
        expect(toldBeyond(world, wire, records, ways)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

const USUAL_BOUNDS = { edges: 1_000, degree: 100, holders: 20 };

const QUESTION = `query ($id: ID!, $first: Int, $after: String, $few: Int, $more: String) {
  entity(id: $id) { ... on Campaign { related(first: $first, after: $after) { ...R } } ... on Actor { related(first: $first, after: $after) { ...R } } }
}
fragment R on RelatedConnection {
  totalCount bounded pageInfo { hasNextPage endCursor }
  leftOut { entity { id } reason holders }
  answer { complete members { member { slug } status } }
  edges { cursor score node { __typename id name records { id } attached { id } }
    evidence(first: $few, after: $more) {
      totalCount pageInfo { hasNextPage endCursor }
      edges { cursor weight holders node { __typename id name records { id } } claims { ...C } otherClaims { ...C } }
    }
  }
}
fragment C on Claim { id member { slug } stance forward record { id } target { id } }`;

interface Page {
  readonly totalCount: number | null;
  readonly leftOut: readonly unknown[];
  readonly pageInfo: PageInfo;
  readonly edges: readonly {
    readonly score: number;
    readonly node: { readonly id: string };
    readonly evidence: {
      readonly pageInfo: PageInfo;
      readonly edges: readonly unknown[];
    };
  }[];
}

interface PageInfo {
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}

/** Scores have four digits and stay far below a million. */
function placeOf({ score, node }: Page["edges"][number]): string {
  return `${(1_000_000 - score).toFixed(4).padStart(12)} ${node.id}`;
}

async function pageOf(
  world: World,
  variables: Readonly<Record<string, unknown>>,
): Promise<Page> {
  const { data, codes } = await ask(world, QUESTION, {
    variables,
    cursors: readable,
  });
  expect(codes).toEqual([]);
  const entity = data?.["entity"] as { readonly related: Page } | null;
  if (entity === null) throw new Error("The entity is gone.");
  return entity.related;
}

/** Every page, each asked by a question of its own. */
async function walked(
  world: World,
  asked: { readonly id: string; readonly first: number },
): Promise<readonly Page[]> {
  const pages: Page[] = [];
  let after: string | null = null;
  do {
    const page: Page = await pageOf(world, { ...asked, after, few: 100 });
    pages.push(page);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null && pages.length < 100);
  return pages;
}

/** The evidence of the first related entity, in small pages. */
async function walkedEvidence(
  world: World,
  asked: { readonly id: string; readonly few: number },
): Promise<readonly unknown[]> {
  const edges: unknown[] = [];
  let more: string | null = null;
  do {
    const page: Page = await pageOf(world, { ...asked, first: 1, more });
    const evidence = page.edges[0]?.evidence;
    edges.push(...(evidence?.edges ?? []));
    more =
      evidence?.pageInfo.hasNextPage === true
        ? evidence.pageInfo.endCursor
        : null;
  } while (more !== null && edges.length < 100);
  return edges;
}

/**
 * Requests that no way allows. A member may be asked about a record of its own
 * that is part of a way's end, and for the keys of records that are found from
 * the end by keys that their owners let travel, if it may be told of the way.
 */
function toldBeyond(
  world: World,
  wire: WorldWire,
  own: readonly string[],
  ways: readonly OracleWay[],
): readonly string[] {
  const { records } = new Oracle(world);
  const told = ways.map((way) => ({
    ...way,
    found: foundFrom(way, world, records),
  }));
  const mayKnow = (member: string, key: string) =>
    told.some(
      (way) =>
        way.told.includes(member) &&
        way.found.some(
          (record) => leadsTo(record, key) && may(record, member, world),
        ),
    );
  const mayBeAsked = (member: string, id: string) =>
    own.includes(id) ||
    ways.some((way) => way.told.includes(member) && way.part.includes(id));
  return wire.asked.flatMap(({ member, variables }) => [
    ...texts(variables, "keys")
      .filter((key) => !mayKnow(member, key))
      .map((key) => `${member} was told ${key}`),
    ...texts(variables, "ids")
      .filter((id) => !mayBeAsked(member, id))
      .map((id) => `${member} was asked about ${id}`),
  ]);
}

/** What the end of a way leads to over shared keys, among those who may be told of it. */
function foundFrom(
  { units, told }: OracleWay,
  world: World,
  records: readonly WorldRecord[],
): readonly WorldRecord[] {
  const found = new Set(units.slice(-1).map(({ to }) => to));
  for (const one of found)
    for (const other of records)
      if (
        other.kind === one.kind &&
        told.includes(other.owner) &&
        may(one, other.owner, world) &&
        may(other, one.owner, world) &&
        (one.keys.some(({ key }) => leadsTo(other, key)) ||
          other.keys.some(({ key }) => leadsTo(one, key)))
      )
        found.add(other);
  return [...found];
}

/** Whether the record is found by the key: it bears it, or was replaced by what bears it, or is stated to be the same. */
function leadsTo(
  { keys, replacedBy, statements = [] }: WorldRecord,
  key: string,
): boolean {
  return (
    replacedBy === key ||
    keys.some((borne) => borne.key === key) ||
    statements.some((told) => told.says === "SAME" && told.key === key)
  );
}

interface Start {
  readonly id: string;
  readonly kind: RelatedKind;
  readonly entity: OracleEntity;
  readonly answer: OracleAnswer;
}

/** One of the campaigns and actors with most edges: the first of them that has something related to it, if there is one. */
function startIn(world: World, limits: OracleBounds): Start | undefined {
  const oracle = new Oracle(world);
  const starts = oracle.records
    .flatMap((record) => {
      const { id, kind } = record;
      if (kind !== "CAMPAIGN" && kind !== "ACTOR") return [];
      const entity = oracle.entityOf(record);
      const edges = kinds.flatMap(({ name }) => oracle.unitsOf(entity, name));
      return edges.length === 0 ? [] : [{ id, kind, entity, edges }];
    })
    .toSorted(
      (a, b) => b.edges.length - a.edges.length || (a.id < b.id ? -1 : 1),
    )
    .slice(0, 4);
  let first: Start | undefined;
  for (const { id, kind, entity } of starts) {
    const related = new RelatedOracle(world, oracle, kind, limits);
    const start = { id, kind, entity, answer: related.answerFor(entity) };
    if (start.answer.related.length > 0) return start;
    first ??= start;
  }
  return first;
}

/** A question that has found the entity. */
async function begun(world: World, id: string) {
  const wire = worldWire(world);
  const question = questionTo(world.members);
  const holdings = new Holdings(question, wire, new Set(["facts"]));
  const entity = await entityById(holdings, id);
  if (entity === null) throw new Error(`${id} is gone.`);
  return { wire, holdings, entity };
}

function shapeOf({ related, leftOut }: AllRelated) {
  return {
    related: related
      .map((other): OracleRelated => ({
        node: idsOf(other),
        score: other.score,
        evidence: other.evidence
          .map((shared) => ({
            node: idsOf(shared),
            weight: shared.weight,
            holders: shared.holders,
            claims: shared.claims.map(({ id }) => id).toSorted(),
            otherClaims: shared.otherClaims.map(({ id }) => id).toSorted(),
          }))
          .toSorted(byNode),
      }))
      .toSorted(byNode),
    leftOut: leftOut
      .map(({ reason, holders, ...rest }) => ({
        node: idsOf(rest),
        reason,
        holders,
      }))
      .toSorted(byNode),
  };
}

function idsOf({ view }: Pick<Related, "view">): readonly string[] {
  return view.records.map(({ id }) => id);
}
