/** Paths in random worlds, against the oracle (support/oracle-paths.ts). */
import { describe, expect, it, jest } from "@jest/globals";
import * as fc from "fast-check";

import { Holdings } from "../../../subgraphs/alliance/scatter/holdings.ts";
import { findPaths } from "../../../subgraphs/alliance/walks/paths.ts";
import type {
  FoundPath,
  FoundPaths,
} from "../../../subgraphs/alliance/walks/paths.ts";
import type { WalkLimits } from "../../../subgraphs/alliance/walks/walk-limits.ts";
import { codeOf } from "../../../subgraphs/contract/errors.ts";
import { shuffledMembers, walkWorlds } from "./support/arbitrary-walk.ts";
import { questionTo } from "./support/ask-alliance.ts";
import type { OraclePaths } from "./support/oracle-paths.ts";
import { toldTooMuch } from "./support/told-on-walks.ts";
import { smallLimits, walkOracle } from "./support/walk-oracle.ts";
import type { World, WorldRecord } from "./support/world.ts";
import { worldWire } from "./support/world-wire.ts";
import type { WorldWire } from "./support/world-wire.ts";

jest.setTimeout(600_000);

const anySearch = fc.record({
  maxHops: fc.integer({ min: 1, max: 6 }),
  first: fc.integer({ min: 1, max: 6 }),
  edges: fc.constantFrom(3, 5, 8, 100),
});

interface Searched {
  readonly maxHops: number;
  readonly first: number;
  readonly edges: number;
}

describe("paths in any world", () => {
  it("are the oracle's, with all claims of each hop, and name what was too big to cross", async () => {
    await fc.assert(
      fc.asyncProperty(
        walkWorlds,
        anySearch,
        async ({ world, from, to }, search) => {
          const { found } = await searched(world, from, to, search);
          expect(found.reason).toBeNull();
          expect(shape(found)).toEqual(await expected(world, from, to, search));
        },
      ),
      { numRuns: 200 },
    );
  });

  it("are the same whatever the order of the members, and back again", async () => {
    await fc.assert(
      fc.asyncProperty(
        walkWorlds.chain((one) =>
          shuffledMembers(one.world).map((members) => ({ ...one, members })),
        ),
        anySearch,
        async ({ world, from, to, members }, search) => {
          const all = { ...search, first: 20 };
          const { found } = await searched(world, from, to, all);
          const shuffled = { ...world, members };
          const again = await searched(shuffled, from, to, all);
          expect(shape(again.found)).toEqual(shape(found));
          const back = await searched(world, to, from, all);
          expect(reversed(shape(back.found))).toEqual(reversed(shape(found)));
        },
      ),
      { numRuns: 200 },
    );
  });

  it("are found without telling a member of anything that a way there keeps from it", async () => {
    await fc.assert(
      fc.asyncProperty(
        walkWorlds,
        anySearch,
        async ({ world, from, to }, search) => {
          const { wire } = await searched(world, from, to, search);
          expect(toldTooMuch(world, wire.asked, [from, to])).toEqual([]);
        },
      ),
      { numRuns: 200 },
    );
  });

  it("are those of the others when a member fails, from whichever request on, and the answer says so", async () => {
    await fc.assert(
      fc.asyncProperty(
        walkWorlds,
        anySearch,
        fc.nat({ max: 5 }),
        fc.integer({ min: 1, max: 5 }),
        async ({ world, from, to }, search, at, nth) => {
          const member = world.members[at % world.members.length] ?? "";
          const wire = worldWire(world, {
            [member]: { from: nth, status: "UNREACHABLE" },
          });
          const outcome = await outcomeOf(world, from, to, search, wire);
          if (wire.asked.filter((one) => one.member === member).length < nth)
            return;
          if ([from.owner, to.owner].includes(member)) {
            expect(outcome).toBe("UNKNOWN_ID");
            return;
          }
          if (typeof outcome === "string") throw new Error(outcome);
          expect(outcome.ledger.failures()).toMatchObject([{ member }]);
          expect(shape(outcome)).toEqual(
            await expected(world, from, to, search, member),
          );
        },
      ),
      { numRuns: 200 },
    );
  });

  it("are right as far as they go where a bound is met, and say which", async () => {
    await fc.assert(
      fc.asyncProperty(
        walkWorlds,
        anySearch,
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 8 }),
        async ({ world, from, to }, search, records, arrivals) => {
          const limits = { ...smallLimits(search.edges), records, arrivals };
          const { found, wire } = await searched(world, from, to, search, {
            limits,
          });
          expect(toldTooMuch(world, wire.asked, [from, to])).toEqual([]);
          if (found.reason === null)
            expect(shape(found)).toEqual(
              await expected(world, from, to, search),
            );
          for (const path of found.paths) expectToHold(path, world, from, to);
        },
      ),
      { numRuns: 200 },
    );
  });
});

async function searched(
  world: World,
  from: WorldRecord,
  to: WorldRecord,
  { edges, ...wanted }: Searched,
  { wire = worldWire(world), limits = smallLimits(edges) }: Means = {},
) {
  const question = questionTo(world.members);
  const holdings = new Holdings(question, wire, new Set(["origin"]));
  const asked = { from: from.id, to: to.id, ...wanted };
  return { found: await findPaths(holdings, asked, limits), wire };
}

interface Means {
  readonly wire?: WorldWire;
  readonly limits?: WalkLimits;
}

async function expected(
  world: World,
  from: WorldRecord,
  to: WorldRecord,
  { edges, maxHops, first }: Searched,
  failed?: string,
): Promise<OraclePaths> {
  const oracle = await walkOracle(world, smallLimits(edges), failed);
  return oracle.paths(from, to, maxHops, first);
}

function shape({ paths, notCrossed }: FoundPaths): OraclePaths {
  return {
    paths: paths.map(({ things, hops, weakest }) => ({
      things: things.map(({ records }) => records.map(({ id }) => id)),
      hops: hops.map(({ claims }) => claims.map(({ id }) => id).toSorted()),
      weakest: weakest?.id ?? null,
    })),
    notCrossed: notCrossed.map(({ entity, degree }) => ({
      records: entity.records.map(({ id }) => id),
      degree,
    })),
  };
}

/** What was found, or the code of the error. */
async function outcomeOf(
  world: World,
  from: WorldRecord,
  to: WorldRecord,
  search: Searched,
  wire: WorldWire,
): Promise<FoundPaths | string> {
  try {
    return (await searched(world, from, to, search, { wire })).found;
  } catch (error) {
    const code = codeOf(error);
    if (code === undefined) throw error;
    return code;
  }
}

/** Paths to be walked in either direction, in an order that does not depend on it. */
function reversed({ paths, notCrossed }: OraclePaths) {
  const both = paths.map(({ things, hops }) => {
    const there = JSON.stringify([things, hops]);
    const back = JSON.stringify([things.toReversed(), hops.toReversed()]);
    return there < back ? there : back;
  });
  return { paths: both.toSorted(), notCrossed };
}

/** A path leads from end to end, over nothing twice, and each of its hops is stated. */
function expectToHold(
  { things, hops }: FoundPath,
  world: World,
  from: WorldRecord,
  to: WorldRecord,
): void {
  const records = things.map((thing) => thing.records.map(({ id }) => id));
  expect(records[0]).toContain(from.id);
  expect(records.at(-1)).toContain(to.id);
  expect(new Set(records.flat()).size).toBe(records.flat().length);
  hops.forEach(({ best }, n) => {
    const edge = world.edges.find(({ id }) => id === best.id);
    expect(edge).toMatchObject({ stance: "ASSERTS", revoked: false });
    expect(records[n]).toContain(best.from);
    expect(records[n + 1]).toContain(best.to.id);
  });
}
