/** Entity ids never die (DESIGN 6): while anybody shows a record with the key, its id finds what holds it now. */
import { describe, expect, it, jest } from "@jest/globals";
import * as fc from "fast-check";

import { parseEntityId } from "../../../../subgraphs/alliance/entity-id.ts";
import { entityById } from "../../../../subgraphs/alliance/resolve.ts";
import { anyWorld } from "../support/arbitrary-world.ts";
import { holdingsOf } from "../support/ask-alliance.ts";
import { meantBy } from "../support/meant-by.ts";
import { Oracle, may } from "../support/oracle.ts";
import type { World, WorldRecord } from "../support/world.ts";
import { worldWire } from "../support/world-wire.ts";

jest.setTimeout(600_000);

const worlds = anyWorld({
  kinds: ["ACTOR", "ACTOR", "CAMPAIGN", "INDICATOR"],
  edges: 0,
});

describe("the id of an entity, after records came and went and statements were made", () => {
  it("finds every entity that holds its key now, and nothing else", async () => {
    await fc.assert(
      fc.asyncProperty(
        worlds,
        fc.array(fc.boolean(), { minLength: 60, maxLength: 60 }),
        fc.array(fc.boolean(), { minLength: 60, maxLength: 60 }),
        async (world, before, after) => {
          const then = partOf(world, before);
          const now = partOf(world, after);
          for (const id of await idsIn(then)) await finds(now, id);
        },
      ),
      { numRuns: 200 },
    );
  });
});

/** What there is of a world at one time: some of the records, with what is said of them at that time. */
function partOf(world: World, kept: readonly boolean[]): World {
  return {
    ...world,
    records: world.records
      .filter((_, n) => kept[n] ?? true)
      .map((record, n) =>
        (kept[59 - n] ?? true) ? record : { ...record, statements: [] },
      ),
  };
}

async function idsIn(world: World): Promise<readonly string[]> {
  const holdings = holdingsOf(worldWire(world), world.members);
  const found = await Promise.all(
    new Oracle(world).records.map(({ id }) => entityById(holdings, id)),
  );
  return [...new Set(found.flatMap((entity) => entity?.id ?? []))];
}

/** Asks for the id, and compares with those who bear its key and show it to everybody. */
async function finds(world: World, id: string): Promise<void> {
  const parsed = parseEntityId(id);
  if (parsed === undefined) throw new Error(`${id} is no id.`);
  const bears = ({ id: recordId, kind, keys }: WorldRecord) =>
    kind === parsed.kind.name &&
    (parsed.by === "record"
      ? recordId === parsed.recordId
      : keys.some(({ key }) => key === parsed.key));
  const bearers = new Oracle(world).records.filter(bears);
  const free = bearers.filter((record) =>
    world.members.every((member) => may(record, member, world)),
  );
  const holdings = holdingsOf(worldWire(world), world.members);
  const found = await meantBy(holdings, entityById(holdings, id));
  expect(found.length > 0).toBe(bearers.length > 0);
  const inside = new Set(
    found.flatMap(({ records }) => records.map((record) => record.id)),
  );
  for (const { records } of found)
    expect(
      records.some((record) => bearers.some((one) => one.id === record.id)),
    ).toBe(true);
  for (const record of free) expect(inside.has(record.id)).toBe(true);
}
