/** Neighbourhoods in random worlds, against the oracle (support/oracle-paths.ts). */
import { describe, expect, it, jest } from "@jest/globals";
import * as fc from "fast-check";

import { Holdings } from "../../../subgraphs/alliance/scatter/holdings.ts";
import { findNeighbourhood } from "../../../subgraphs/alliance/walks/neighbourhood.ts";
import type { FoundNeighbourhood } from "../../../subgraphs/alliance/walks/neighbourhood.ts";
import { shuffledMembers, walkWorlds } from "./support/arbitrary-walk.ts";
import { questionTo } from "./support/ask-alliance.ts";
import type { OracleNeighbourhood } from "./support/oracle-paths.ts";
import { toldTooMuch } from "./support/told-on-walks.ts";
import { smallLimits, walkOracle } from "./support/walk-oracle.ts";
import type { World, WorldRecord } from "./support/world.ts";
import { worldWire } from "./support/world-wire.ts";
import type { WorldWire } from "./support/world-wire.ts";

jest.setTimeout(600_000);

const anyDrawing = fc.record({
  hops: fc.integer({ min: 1, max: 2 }),
  first: fc.integer({ min: 1, max: 12 }),
  edges: fc.constantFrom(3, 5, 8, 100),
});

interface Drawing {
  readonly hops: number;
  readonly first: number;
  readonly edges: number;
}

describe("a neighbourhood in any world", () => {
  it("is the oracle's, with every claim between what is drawn, and counts what is not", async () => {
    await fc.assert(
      fc.asyncProperty(walkWorlds, anyDrawing, async ({ world, from }, how) => {
        const { found } = await drawn(world, from, how);
        expect(found.reason).toBeNull();
        expect(shape(found)).toEqual(await expected(world, from, how));
      }),
      { numRuns: 200 },
    );
  });

  it("is the same whatever the order of the members", async () => {
    await fc.assert(
      fc.asyncProperty(
        walkWorlds.chain((one) =>
          shuffledMembers(one.world).map((members) => ({ ...one, members })),
        ),
        anyDrawing,
        async ({ world, from, members }, how) => {
          const { found } = await drawn(world, from, how);
          const again = await drawn({ ...world, members }, from, how);
          expect(shape(again.found)).toEqual(shape(found));
        },
      ),
      { numRuns: 200 },
    );
  });

  it("is found without telling a member of anything that a way there keeps from it", async () => {
    await fc.assert(
      fc.asyncProperty(walkWorlds, anyDrawing, async ({ world, from }, how) => {
        const { wire } = await drawn(world, from, how);
        expect(toldTooMuch(world, wire.asked, [from])).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it("is that of the others when a member fails, and the answer says so", async () => {
    await fc.assert(
      fc.asyncProperty(
        walkWorlds,
        anyDrawing,
        fc.nat({ max: 5 }),
        fc.integer({ min: 1, max: 4 }),
        async ({ world, from }, how, at, nth) => {
          const member = world.members[at % world.members.length] ?? "";
          if (member === from.owner) return;
          const wire = worldWire(world, {
            [member]: { from: nth, status: "TIMED_OUT" },
          });
          const { found } = await drawn(world, from, how, wire);
          if (wire.asked.filter((one) => one.member === member).length < nth)
            return;
          expect(found.ledger.failures()).toMatchObject([{ member }]);
          expect(shape(found)).toEqual(
            await expected(world, from, how, member),
          );
        },
      ),
      { numRuns: 200 },
    );
  });
});

async function drawn(
  world: World,
  { id }: WorldRecord,
  { edges, ...wanted }: Drawing,
  wire: WorldWire = worldWire(world),
) {
  const question = questionTo(world.members);
  const holdings = new Holdings(question, wire, new Set(["origin"]));
  const asked = { id, ...wanted };
  const limits = smallLimits(edges);
  return { found: await findNeighbourhood(holdings, asked, limits), wire };
}

async function expected(
  world: World,
  of: WorldRecord,
  { hops, first, edges }: Drawing,
  failed?: string,
): Promise<OracleNeighbourhood> {
  const oracle = await walkOracle(world, smallLimits(edges), failed);
  return oracle.neighbourhood(of, hops, first);
}

function shape(found: FoundNeighbourhood): OracleNeighbourhood {
  const { nodes, edges, notExpanded, notDrawn } = found;
  const place = (id: string) =>
    nodes.findIndex(({ entity }) => entity.id === id);
  return {
    nodes: nodes.map(({ entity, hops, degree }) => ({
      records: entity.records.map(({ id }) => id),
      hops,
      degree,
    })),
    edges: edges.map(({ from, to, hop }) => [
      place(from.view.id),
      place(to.view.id),
      hop.claims.map(({ id }) => id).toSorted(),
    ]),
    notExpanded: notExpanded.map(({ entity, degree }) => ({
      records: entity.records.map(({ id }) => id),
      degree,
    })),
    notDrawn: notDrawn.reduce((sum, { count }) => sum + count, 0),
  };
}
