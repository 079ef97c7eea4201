/** Lists of edges in random worlds, against the oracle (reference: lists 1 and 2, `edges`). */
import { describe, expect, it, jest } from "@jest/globals";
import * as fc from "fast-check";

import { edgeList } from "../../../subgraphs/alliance/edges/edge-list.ts";
import type {
  EdgeList,
  EdgeRow,
} from "../../../subgraphs/alliance/edges/edge-list.ts";
import { readFilter } from "../../../subgraphs/alliance/lists/read-filter.ts";
import { entityById } from "../../../subgraphs/alliance/resolve.ts";
import type { EntityView } from "../../../subgraphs/alliance/entity.ts";
import { kindOf } from "../../../subgraphs/contract/kinds.ts";
import type { KindName } from "../../../subgraphs/contract/kinds.ts";
import { anyWorld } from "./support/arbitrary-world.ts";
import { holdingsOf, sealed } from "./support/ask-alliance.ts";
import { givenAway, texts } from "./support/given-away.ts";
import { meantBy } from "./support/meant-by.ts";
import { Oracle, may } from "./support/oracle.ts";
import { keysOf } from "./support/oracle-identity.ts";
import type { OracleRow, OracleUnit } from "./support/oracle.ts";
import type { World } from "./support/world.ts";
import { worldWire } from "./support/world-wire.ts";
import type { Failing } from "./support/world-wire.ts";

jest.setTimeout(600_000);

const worlds = anyWorld({
  kinds: ["ACTOR", "ACTOR", "CAMPAIGN"],
  edges: 30,
}).filter(({ edges }) => edges.length > 0);
const targets = fc.constantFrom<KindName>("ACTOR", "ACTOR", "CAMPAIGN");
const firsts = fc.integer({ min: 1, max: 7 });
/** Edge lists with filters have a property of their own (filtered-edges.property.test.ts). */
const filter = readFilter(null, []);
const types = fc.constantFrom(null, null, ["uses", "indicates"]);

describe("a list of edges in any world", () => {
  it("gives the oracle's rows, each once, in order, with all its claims, whatever the page size", async () => {
    await fc.assert(
      fc.asyncProperty(
        worlds,
        targets,
        firsts,
        types,
        async (world, to, first, only) => {
          const start = busiest(world, to);
          if (start === undefined) return;
          const expected = new Oracle(world).rowsOf(start.entity, to, only);
          const asked = { to, first, types: only };
          const pages = await walked(world, start.id, asked);
          expect(pages.flatMap(({ rows }) => rows.map(shape))).toEqual(
            expected,
          );
          const [page] = pages;
          expect(page?.totalCount).toBe(
            expected.length <= first && pages.length === 1
              ? expected.length
              : null,
          );
        },
      ),
      { numRuns: 200 },
    );
  });

  it("tells no member of an edge that is kept from it, by asking for what it leads to", async () => {
    await fc.assert(
      fc.asyncProperty(worlds, firsts, async (world, first) => {
        const to = "ACTOR";
        const start = busiest(world, "ACTOR");
        if (start === undefined) return;
        const wire = worldWire(world);
        const holdings = holdingsOf(wire, world.members);
        const from = await entityById(holdings, start.id);
        if (from === null) throw new Error("The entity is gone.");
        wire.forget();
        const asked = { from, to: kindOf(to), types: null, filter, first };
        await edgeList(holdings, sealed, { ...asked, after: null });
        expect(givenAway(world, wire.asked, [])).toEqual([]);
        const oracle = new Oracle(world);
        const units = oracle.unitsOf(start.entity, to);
        for (const { member, operation, variables } of wire.asked)
          for (const key of operation === "Match"
            ? texts(variables, "keys")
            : [])
            expect({
              member,
              key,
              free: mayBeAsked(world, oracle, units, key, member),
            }).toEqual({ member, key, free: true });
      }),
      { numRuns: 200 },
    );
  });

  it("is what the others hold when a member fails, and says so", async () => {
    await fc.assert(
      fc.asyncProperty(
        worlds,
        firsts,
        fc.nat({ max: 2 }),
        fc.integer({ min: 1, max: 4 }),
        async (world, first, at, from) => {
          const to = "ACTOR";
          const start = busiest(world, to);
          const member = world.members[at] ?? "";
          if (start === undefined) return;
          const wire = worldWire(world);
          const holdings = holdingsOf(wire, world.members);
          const entity = await entityById(holdings, start.id);
          if (entity === null) throw new Error("The entity is gone.");
          const before = wire.asked.filter((one) => one.member === member);
          wire.fail(member, {
            from: before.length + from,
            status: "UNREACHABLE",
          });
          const list = await edgeList(holdings, sealed, {
            from: entity,
            to: kindOf(to),
            types: null,
            filter,
            first,
            after: null,
          });
          const failed = holdings.question.ledger.failures().length > 0;
          expect(list.ledger.failures().map((one) => one.member)).toEqual(
            failed ? [member] : [],
          );
          const oracle = new Oracle(
            world,
            failed
              ? world.members.filter((one) => one !== member)
              : world.members,
          );
          const expected = oracle.rowsOf(start.entity, to);
          expect(list.rows.map(shape)).toEqual(expected.slice(0, first));
          if (failed) expect(list.totalCount).toBeNull();
        },
      ),
      { numRuns: 200 },
    );
  });

  it("leads to entities whose ids find what bears them, or tell the things that do", async () => {
    await fc.assert(
      fc.asyncProperty(worlds, async (world) => {
        const start = busiest(world, "ACTOR");
        if (start === undefined) return;
        const [page] = await walked(world, start.id, {
          to: "ACTOR",
          first: 100,
          types: null,
        });
        for (const { node } of page?.rows ?? []) {
          const holdings = holdingsOf(worldWire(world), world.members);
          const asking = entityById(holdings, node.id);
          const found = await meantBy(holdings, asking);
          const ids = found.flatMap(({ records }) =>
            records.map(({ id }) => id),
          );
          expect(node.records.some(({ id }) => ids.includes(id))).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });
});

interface Listed {
  readonly to: KindName;
  readonly first: number;
  readonly types: readonly string[] | null;
}

/** Every page of a list, each asked by a question of its own. */
async function walked(
  world: World,
  id: string,
  { to, first, types: only }: Listed,
  failing: Readonly<Record<string, Failing>> = {},
): Promise<readonly EdgeList[]> {
  const pages: EdgeList[] = [];
  let after: string | null = null;
  do {
    const holdings = holdingsOf(worldWire(world, failing), world.members);
    const from: EntityView | null = await entityById(holdings, id);
    if (from === null) throw new Error(`${id} is gone.`);
    const asked = { from, to: kindOf(to), types: only, filter, first, after };
    const page: EdgeList = await edgeList(holdings, sealed, asked);
    pages.push(page);
    after = page.hasNextPage ? page.endCursor() : null;
    if (page.hasNextPage && after === null)
      throw new Error("A list goes on, but does not say where.");
  } while (after !== null && pages.length < 200);
  return pages;
}

/** The entity with most edges to the kind, by a record of it. */
function busiest(world: World, to: KindName) {
  const oracle = new Oracle(world);
  const starts = oracle.records
    .map((record) => ({ id: record.id, entity: oracle.entityOf(record) }))
    .map((start) => ({
      ...start,
      units: oracle.unitsOf(start.entity, to).length,
    }))
    .toSorted((a, b) => b.units - a.units || (a.id < b.id ? -1 : 1));
  return starts.find(({ units }) => units > 0);
}

/** Whether some edge that is released to the member leads to a record, as far as it is told, that is, and is known by the key. */
function mayBeAsked(
  world: World,
  oracle: Oracle,
  units: readonly OracleUnit[],
  key: string,
  member: string,
): boolean {
  return units.some((unit) => {
    const audience = oracle.audienceOf(unit);
    if (!audience.includes(member)) return false;
    return oracle
      .reachOf(unit.to, audience)
      .some(
        (record) => may(record, member, world) && keysOf(record).includes(key),
      );
  });
}

function shape({ node, claims }: EdgeRow): OracleRow {
  return {
    node: {
      records: node.records.map(({ id }) => id),
      attached: node.attached.map(({ id }) => id),
    },
    claims: claims.map(({ id, to }) => `${id} ${to.id}`).toSorted(),
  };
}
