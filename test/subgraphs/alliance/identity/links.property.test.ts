/** Why entities are what they are, in random worlds: links hold them together, refusals are seen from both sides. */
import { describe, expect, it, jest } from "@jest/globals";
import * as fc from "fast-check";

import type { EntityView } from "../../../../subgraphs/alliance/entity.ts";
import {
  linksOf,
  neededFor,
} from "../../../../subgraphs/alliance/identity/links.ts";
import type { Link } from "../../../../subgraphs/alliance/identity/links.ts";
import {
  entitiesByText,
  entityById,
} from "../../../../subgraphs/alliance/resolve.ts";
import type { Holdings } from "../../../../subgraphs/alliance/scatter/holdings.ts";
import { anyWorld, names } from "../support/arbitrary-world.ts";
import { ask, holdingsOf } from "../support/ask-alliance.ts";
import { Oracle } from "../support/oracle.ts";
import type { World, WorldRecord, WorldStatement } from "../support/world.ts";
import { worldWire } from "../support/world-wire.ts";

jest.setTimeout(600_000);

const worlds = anyWorld({ kinds: ["ACTOR", "ACTOR", "CAMPAIGN"], edges: 0 });
const runs = { numRuns: 200 };

describe("the links of an entity", () => {
  it("hold its records together, and those that were refused lead out of it", async () => {
    await fc.assert(
      fc.asyncProperty(worlds, async (world) => {
        const holdings = fresh(world);
        for (const entity of await entitiesIn(world, holdings)) {
          const { links, rejected, cut } = linksOf(
            holdings,
            entity,
            entity.among,
          );
          const ids = new Set(entity.records.map(({ id }) => id));
          expect(connected(ids, links)).toBe(true);
          expect(cut).toBe(false);
          for (const link of links) {
            expect(ids.has(link.left) && ids.has(link.right)).toBe(true);
            expect(link).toMatchObject({ reason: null, outside: null });
          }
          for (const link of rejected)
            expect(ids.has(link.left)).not.toBe(ids.has(link.right));
        }
      }),
      runs,
    );
  });

  it("that were refused are shown by the entity on the other side as well, with the same reason", async () => {
    await fc.assert(
      fc.asyncProperty(worlds, async (world) => {
        const holdings = fresh(world);
        const entities = await entitiesIn(world, holdings);
        const refused = new Map<string, Set<EntityView>>();
        for (const entity of entities)
          for (const link of linksOf(holdings, entity, entity.among).rejected) {
            const name = `${link.left} ${link.right} ${link.reason}`;
            refused.set(name, (refused.get(name) ?? new Set()).add(entity));
          }
        for (const [name, by] of refused)
          expect({ name, shown: by.size }).toEqual({ name, shown: 2 });
      }),
      runs,
    );
  });

  it("do not depend on what the question learned before", async () => {
    await fc.assert(
      fc.asyncProperty(
        worlds,
        fc.constantFrom(...names),
        fc.constantFrom(...names),
        async (world, text, before) => {
          const alone = fresh(world);
          const later = fresh(world);
          await entitiesByText(later, before);
          await entitiesIn(world, later);
          expect(await shown(later, text)).toEqual(await shown(alone, text));
        },
      ),
      runs,
    );
  });
});

describe("a statement of a member", () => {
  const QUESTION = `query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Entity {
    name names { value } records { id } attached { id }
    identity { links { ...L } rejected { ...L other { id } } dependsOn { slug } truncated } } } }
    fragment L on IdentityLink { left right by key keys strength points reason statements { says key author reason member { slug } } }`;

  it("counts from the next question on, and taking it back restores the answer byte for byte", async () => {
    await fc.assert(
      fc.asyncProperty(
        worlds,
        fc.nat(),
        fc.nat(),
        fc.constantFrom("SAME" as const, "DIFFERENT" as const),
        async (world, n, m, says) => {
          const [one, other] = pairOf(world, n, m);
          if (one === undefined || other === undefined) return;
          const stating = withStatement(world, one, {
            says,
            key: other.keys[0]?.key ?? "",
            author: "an analyst",
            reason: "the same tools",
          });
          const before = await answer(world, one, other);
          const during = await answer(stating, one, other);
          const after = await answer(withStatement(stating, one), one, other);
          expect(after).toBe(before);
          const oracle = new Oracle(stating);
          const told = oracle.records.find(({ id }) => id === one.id);
          if (told === undefined) return;
          const expected = oracle.entityOf(told).records;
          expect(during).toContain(
            `"records":${JSON.stringify(expected.map((id) => ({ id })))}`,
          );
          if (says === "DIFFERENT") expect(expected).not.toContain(other.id);
        },
      ),
      runs,
    );
  });

  /** The entities of both records, as text. */
  async function answer(world: World, one: WorldRecord, other: WorldRecord) {
    const holdings = fresh(world);
    const ids = await Promise.all(
      [one, other].map(async ({ id }) => (await entityById(holdings, id))?.id),
    );
    const { data } = await ask(world, QUESTION, { variables: { ids } });
    return JSON.stringify(data);
  }
});

function fresh(world: World): Holdings {
  return holdingsOf(worldWire(world), world.members);
}

/** Every entity that the viewer may see. */
async function entitiesIn(
  world: World,
  holdings: Holdings,
): Promise<readonly EntityView[]> {
  const found = new Map<string, EntityView>();
  for (const { id } of new Oracle(world).records) {
    const entity = await entityById(holdings, id);
    if (entity === null) throw new Error(`${id} has no entity.`);
    found.set(entity.records.map((record) => record.id).join(" "), entity);
  }
  return [...found.values()];
}

async function shown(holdings: Holdings, text: string) {
  const found = await entitiesByText(holdings, text);
  return found.map((entity) => ({
    ...linksOf(holdings, entity, entity.among),
    needed: neededFor(holdings, entity, entity.among),
  }));
}

function connected(ids: ReadonlySet<string>, links: readonly Link[]): boolean {
  const [first] = ids;
  const reached = new Set([first]);
  for (const at of reached)
    for (const { left, right } of links) {
      if (left === at) reached.add(right);
      if (right === at) reached.add(left);
    }
  return reached.size === ids.size;
}

/** Two visible records of one kind that both owners let each other ask for, or as near as there is. */
function pairOf({ records }: World, n: number, m: number) {
  const seen = records.filter(({ hidden }) => !hidden);
  const one = seen[n % seen.length];
  const others = seen.filter(
    ({ id, kind }) => kind === one?.kind && id !== one.id,
  );
  return [one, others[m % others.length]] as const;
}

/** The world where the record's member says this of it as well; or without what it said last. */
function withStatement(
  world: World,
  one: WorldRecord,
  statement?: WorldStatement,
): World {
  const changed = ({ statements = [] }: WorldRecord) =>
    statement === undefined
      ? statements.slice(0, -1)
      : [...statements, statement];
  return {
    ...world,
    records: world.records.map((record) =>
      record.id === one.id
        ? { ...record, statements: changed(record) }
        : record,
    ),
  };
}
