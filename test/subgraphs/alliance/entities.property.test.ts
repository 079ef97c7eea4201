/** Entities by key and by id, in random worlds, against the oracle (reference: lists 1 and 5). */
import { describe, expect, it, jest } from "@jest/globals";
import * as fc from "fast-check";

import type { EntityView } from "../../../subgraphs/alliance/entity.ts";
import {
  entitiesByText,
  entityById,
  entityByText,
} from "../../../subgraphs/alliance/resolve.ts";
import type { Holdings } from "../../../subgraphs/alliance/scatter/holdings.ts";
import { codeOf } from "../../../subgraphs/contract/errors.ts";
import { typedKeys, valueKeys } from "../../../subgraphs/contract/keys.ts";
import { kindOf } from "../../../subgraphs/contract/kinds.ts";
import type { KindName } from "../../../subgraphs/contract/kinds.ts";
import { anyWorld, names, values } from "./support/arbitrary-world.ts";
import { holdingsOf } from "./support/ask-alliance.ts";
import { meantBy } from "./support/meant-by.ts";
import { Oracle } from "./support/oracle.ts";
import type { OracleEntity } from "./support/oracle.ts";
import { givenAway } from "./support/given-away.ts";
import type { World } from "./support/world.ts";
import { worldWire } from "./support/world-wire.ts";

jest.setTimeout(600_000);

const KINDS: readonly KindName[] = ["ACTOR", "ACTOR", "CAMPAIGN", "INDICATOR"];
const worlds = anyWorld({ kinds: KINDS, edges: 0 });
const typed = [...names, ...values, "G0021"];
const runs = { numRuns: 200 };

describe("entities in any world", () => {
  it("are those of the union of what the viewer may see, for whatever is typed", async () => {
    await fc.assert(
      fc.asyncProperty(
        worlds,
        fc.constantFrom(...typed),
        async (world, text) => {
          const { holdings } = fresh(world);
          const oracle = new Oracle(world);
          const found = await entitiesByText(holdings, text);
          for (const kind of ["ACTOR", "CAMPAIGN", "INDICATOR"] as const) {
            const expected = oracle.entitiesOfKeys([kind], keysOf(kind, text));
            expect(
              shapes(found.filter((one) => one.kind.name === kind)),
            ).toEqual(sorted(expected));
            expect(await outcome(holdings, kind, text)).toEqual(
              sorted(expected),
            );
          }
        },
      ),
      runs,
    );
  });

  it("do not depend on what the question learned before", async () => {
    await fc.assert(
      fc.asyncProperty(
        worlds,
        fc.shuffledSubarray([...typed], { minLength: 2, maxLength: 2 }),
        async (world, texts) => {
          const { holdings } = fresh(world);
          for (const text of texts) {
            const alone = await entitiesByText(fresh(world).holdings, text);
            const later = await entitiesByText(holdings, text);
            expect(later.map(summary)).toEqual(alone.map(summary));
          }
        },
      ),
      runs,
    );
  });

  it("have ids of their own, and an id finds its entity again", async () => {
    await fc.assert(
      fc.asyncProperty(worlds, async (world) => {
        const { holdings } = fresh(world);
        const byRecords = new Map<string, EntityView>();
        for (const { id } of new Oracle(world).records) {
          const entity = await entityById(holdings, id);
          if (entity === null) throw new Error(`${id} has no entity.`);
          byRecords.set(shape(entity).records.join(" "), entity);
        }
        const entities = [...byRecords.values()];
        expect(new Set(entities.map(({ id }) => id)).size).toBe(
          entities.length,
        );
        for (const [n, entity] of entities.entries()) {
          // Each from scratch would take minutes: every fourth one does.
          const question = n % 4 === 0 ? fresh(world).holdings : holdings;
          const again = await entityById(question, entity.id);
          expect(again === null ? null : summary(again)).toEqual(
            summary(entity),
          );
        }
      }),
      { numRuns: 200 },
    );
  });

  it("are found without telling a member a key that it may not know", async () => {
    await fc.assert(
      fc.asyncProperty(
        worlds,
        fc.constantFrom(...typed),
        async (world, text) => {
          const { holdings, wire } = fresh(world);
          await entitiesByText(holdings, text);
          const said = [...typedKeys(text), ...valueKeys(text)];
          expect(givenAway(world, wire.asked, said)).toEqual([]);
        },
      ),
      runs,
    );
  });

  it("are those of the others when a member does not answer, and the answer says so", async () => {
    await fc.assert(
      fc.asyncProperty(
        worlds,
        fc.constantFrom(...typed),
        fc.nat({ max: 2 }),
        fc.integer({ min: 1, max: 3 }),
        async (world, text, at, from) => {
          const member = world.members[at] ?? "";
          const wire = worldWire(world, {
            [member]: { from, status: "TIMED_OUT" },
          });
          const holdings = holdingsOf(wire, world.members);
          const found = await entitiesByText(holdings, text);
          const failed = holdings.question.ledger.failures();
          const alive = world.members.filter(
            (one) => one !== member || failed.length === 0,
          );
          const oracle = new Oracle(world, alive);
          const expected = KINDS.slice(1).flatMap((kind) =>
            oracle.entitiesOfKeys([kind], keysOf(kind, text)),
          );
          expect(shapes(found)).toEqual(sorted(expected));
          const requests = wire.asked.filter((one) => one.member === member);
          expect(failed.map((answer) => answer.member)).toEqual(
            requests.length >= from ? [member] : [],
          );
        },
      ),
      runs,
    );
  });
});

function fresh(world: World) {
  const wire = worldWire(world);
  return { wire, holdings: holdingsOf(wire, world.members) };
}

/** What `campaign(key:)` and the like give: none, one, or the candidates of AMBIGUOUS_KEY; of a name that says too little BAD_KEY, since nobody can be known by it. */
async function outcome(holdings: Holdings, kind: KindName, text: string) {
  const asking = entityByText(holdings, kindOf(kind), text).catch(
    (error: unknown) => {
      if (codeOf(error) === "BAD_KEY") return null;
      throw error;
    },
  );
  return shapes(await meantBy(holdings, asking));
}

function keysOf(kind: KindName, text: string): readonly string[] {
  return kind === "INDICATOR" ? valueKeys(text) : typedKeys(text);
}

function summary(entity: EntityView) {
  const { id, name, truncated } = entity;
  return { id, name, truncated, ...shape(entity) };
}

function shape({ records, attached }: EntityView): OracleEntity {
  return {
    records: records.map(({ id }) => id),
    attached: attached.map(({ id }) => id),
  };
}

function shapes(entities: readonly EntityView[]): readonly OracleEntity[] {
  return sorted(entities.map(shape));
}

function sorted(entities: readonly OracleEntity[]): readonly OracleEntity[] {
  return entities.toSorted((a, b) =>
    (a.records[0] ?? "") < (b.records[0] ?? "") ? -1 : 1,
  );
}
