/** Lists of edges with a filter on what stands at their other end, against the oracle (reference: lists 2, `edges`). */
import { describe, expect, it, jest } from "@jest/globals";
import * as fc from "fast-check";

import { edgeList } from "../../../subgraphs/alliance/edges/edge-list.ts";
import type { EdgeList } from "../../../subgraphs/alliance/edges/edge-list.ts";
import { readFilter } from "../../../subgraphs/alliance/lists/read-filter.ts";
import type { FilterInput } from "../../../subgraphs/alliance/lists/filter-conditions.ts";
import { entityById } from "../../../subgraphs/alliance/resolve.ts";
import { kindOf } from "../../../subgraphs/contract/kinds.ts";
import type { KindName } from "../../../subgraphs/contract/kinds.ts";
import { filters, firsts, withStated } from "./support/arbitrary-list.ts";
import { anyWorld } from "./support/arbitrary-world.ts";
import { holdingsOf, sealed } from "./support/ask-alliance.ts";
import { givenAway } from "./support/given-away.ts";
import { rowsMeeting } from "./support/oracle-lists.ts";
import { Oracle } from "./support/oracle.ts";
import type { World } from "./support/world.ts";
import { worldWire } from "./support/world-wire.ts";
import type { WorldWire } from "./support/world-wire.ts";

jest.setTimeout(600_000);

/** From campaigns to indicators, or among actors. */
const targets = fc.constantFrom<readonly [KindName, KindName]>(
  ["INDICATOR", "CAMPAIGN"],
  ["ACTOR", "ACTOR"],
);

const lists = targets.chain(([to, from]) =>
  withStated(anyWorld({ kinds: [to, to, from], edges: 30 })).chain((world) =>
    fc.record({
      world: fc.constant(world),
      to: fc.constant(to),
      filter: fc
        .tuple(filters(to, world.members), fc.integer({ min: 1, max: 2 }))
        .map(([filter, minMembers]): FilterInput => ({
          ...filter,
          minMembers,
        })),
      first: firsts,
    }),
  ),
);

describe("the edges of any entity to what meets a filter", () => {
  it("are the oracle's rows, each once and in order, with every claim of theirs, and tell nobody what is kept from it", async () => {
    await fc.assert(
      fc.asyncProperty(lists, async ({ world, to, filter, first }) => {
        const oracle = new Oracle(world);
        const start = busiest(oracle, to);
        if (start === undefined) return;
        const wire = worldWire(world);
        const walk = { id: start.id, to, filter, first };
        const pages = await walked(world, wire, walk);
        expect(pages.flatMap(({ rows }) => rows.map(shape))).toEqual(
          rowsMeeting(oracle, start.entity, to, filter),
        );
        expect(givenAway(world, wire.asked, [])).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

/** The entity with most edges to the kind, by a record of it. */
function busiest(oracle: Oracle, to: KindName) {
  const starts = oracle.records.map((record) => {
    const entity = oracle.entityOf(record);
    const { length } = oracle.unitsOf(entity, to);
    return { id: record.id, entity, length };
  });
  const [start] = starts.toSorted((a, b) => b.length - a.length);
  return start === undefined || start.length === 0 ? undefined : start;
}

interface Walk {
  readonly id: string;
  readonly to: KindName;
  readonly filter: FilterInput;
  readonly first: number;
}

async function walked(
  world: World,
  wire: WorldWire,
  { id, to, filter, first }: Walk,
): Promise<readonly EdgeList[]> {
  const pages: EdgeList[] = [];
  let after: string | null = null;
  do {
    const holdings = holdingsOf(wire, world.members);
    const from = await entityById(holdings, id);
    if (from === null) throw new Error(`${id} is gone.`);
    const slugs = world.members.map((slug) => ({ slug }));
    const page: EdgeList = await edgeList(holdings, sealed, {
      from,
      to: kindOf(to),
      types: null,
      filter: readFilter(filter, slugs),
      first,
      after,
    });
    pages.push(page);
    after = page.hasNextPage ? page.endCursor() : null;
  } while (after !== null && pages.length < 200);
  return pages;
}

function shape({ node, claims }: EdgeList["rows"][number]) {
  return {
    node: {
      records: node.records.map(({ id }) => id),
      attached: node.attached.map(({ id }) => id),
    },
    claims: claims.map(({ id, to }) => `${id} ${to.id}`).toSorted(),
  };
}
