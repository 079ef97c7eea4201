/** Corroboration and sightings in random worlds, against the oracle. */
import { describe, expect, it, jest } from "@jest/globals";
import * as fc from "fast-check";

import { corroborationOf } from "../../../subgraphs/alliance/corroboration/corroboration-of.ts";
import type { EntityView } from "../../../subgraphs/alliance/entity.ts";
import { entityById } from "../../../subgraphs/alliance/resolve.ts";
import type { Extras } from "../../../subgraphs/alliance/scatter/extras.ts";
import type { Holdings } from "../../../subgraphs/alliance/scatter/holdings.ts";
import { sightingsOf } from "../../../subgraphs/alliance/sightings/sightings-of.ts";
import { anyCorroboratedWorld } from "./support/arbitrary-corroboration.ts";
import { ask, holdingsOf, readable } from "./support/ask-alliance.ts";
import { givenAway, texts } from "./support/given-away.ts";
import {
  corroborationIn,
  sightingsIn,
} from "./support/oracle-corroboration.ts";
import { Oracle } from "./support/oracle.ts";
import { seenOf } from "./support/world.ts";
import type { World } from "./support/world.ts";
import { worldWire } from "./support/world-wire.ts";
import type { Failing } from "./support/world-wire.ts";

jest.setTimeout(600_000);

const worlds = anyCorroboratedWorld().filter(
  (world) => seenOf(world).records.length > 0,
);
const places = fc.nat({ max: 40 });
const runs = { numRuns: 200 };
const extras: Extras = new Set(["origin", "citations"]);

describe("corroboration and sightings in any world", () => {
  it("are the oracle's, over the records that the viewer may see", async () => {
    await fc.assert(
      fc.asyncProperty(worlds, places, async (world, place) => {
        const { holdings, entity } = await entityAt(world, place);
        const ids = entity.records.map(({ id }) => id);
        expect(await corroboration(holdings, entity)).toEqual(
          expectedCorroboration(world, ids),
        );
        expect(await sightings(holdings, entity)).toEqual(
          sightingsIn(world, ids),
        );
      }),
      runs,
    );
  });

  it("are the same whatever the order of members and records", async () => {
    await fc.assert(
      fc.asyncProperty(
        worlds.chain((world) =>
          fc.record({
            world: fc.constant(world),
            members: shuffled(world.members),
            records: shuffled(world.records),
            edges: shuffled(world.edges),
            sightings: shuffled(world.sightings ?? []),
          }),
        ),
        places,
        async ({ world, ...orders }, place) => {
          const one = await entityAt(world, place);
          const other = await entityOf({ ...world, ...orders }, one.start);
          expect(other.entity.id).toBe(one.entity.id);
          expect(await seenFrom(other)).toEqual(await seenFrom(one));
        },
      ),
      runs,
    );
  });

  it("are those of the others when a member fails at any point, and the answer says so", async () => {
    await fc.assert(
      fc.asyncProperty(
        worlds,
        places,
        fc.nat({ max: 5 }),
        fc.integer({ min: 1, max: 4 }),
        async (world, place, at, from) => {
          const member = world.members[at % world.members.length] ?? "";
          const failing = { [member]: { from, status: "TIMED_OUT" } } as const;
          const found = await foundIn(world, startAt(world, place), failing);
          if (found === null) return;
          const { holdings, entity } = found;
          const told = await corroboration(holdings, entity);
          const failed = holdings.question.ledger.failures().length > 0;
          const ids = entity.records
            .filter(({ owner }) => !failed || owner !== member)
            .map(({ id }) => id);
          expect(told).toEqual(expectedCorroboration(world, ids));
          const view = await sightingsOf(holdings, entity);
          expect(await sightings(holdings, entity)).toEqual(
            sightingsIn(world, ids),
          );
          expect(view.ledger.failures().map((answer) => answer.member)).toEqual(
            failed ? [member] : [],
          );
        },
      ),
      runs,
    );
  });

  it("do not change by a byte for what is hidden", async () => {
    await fc.assert(
      fc.asyncProperty(worlds, places, async (world, place) => {
        const { id } = (await entityAt(world, place)).entity;
        const options = { variables: { id }, cursors: readable };
        const told = await ask(world, QUESTION, options);
        const bare = await ask(seenOf(world), QUESTION, options);
        expect(JSON.stringify(told.data)).toBe(JSON.stringify(bare.data));
        expect(told.wire.asked).toEqual(bare.wire.asked);
      }),
      runs,
    );
  });

  it("do not change for what somebody denies: no denial bears anything out", async () => {
    await fc.assert(
      fc.asyncProperty(worlds, places, async (world, place) => {
        const one = await entityAt(world, place);
        const edges = world.edges.filter(
          ({ stance, type }) => stance !== "DISPUTES" || type === "object-refs",
        );
        const other = await entityOf({ ...world, edges }, one.start);
        expect(await seenFrom(other)).toEqual(await seenFrom(one));
      }),
      runs,
    );
  });

  it("ask nobody about a record to which an edge led that is kept from it", async () => {
    await fc.assert(
      fc.asyncProperty(worlds, places, async (world, place) => {
        const { entity } = await entityAt(world, place);
        if (entity.kind.name !== "CAMPAIGN") return;
        const start = entity.records[0]?.id ?? "";
        const told = await ask(world, OVER_AN_EDGE, {
          variables: { id: start },
        });
        expect(givenAway(world, told.wire.asked, [])).toEqual([]);
        const allowed = reachable(world, entity);
        for (const { member, operation, variables } of told.wire.asked)
          if (operation === "Sightings")
            for (const id of texts(variables, "ids"))
              expect({ member, id, allowed: allowed.has(id) }).toEqual({
                member,
                id,
                allowed: true,
              });
      }),
      runs,
    );
  });
});

describe("who does not let itself be named", () => {
  it("is counted, and stands nowhere among those who saw it", async () => {
    await fc.assert(
      fc.asyncProperty(worlds, places, async (world, place) => {
        const { holdings, entity } = await entityAt(world, place);
        const told = await sightingsOf(holdings, entity);
        for (const member of world.counted ?? []) {
          expect(told.members).not.toContain(member);
          expect(told.records.map(({ owner }) => owner)).not.toContain(member);
        }
        expect(told.organisations).toBeGreaterThanOrEqual(told.members.length);
        const open = { ...world, counted: [] };
        const named = sightingsIn(
          open,
          entity.records.map(({ id }) => id),
        );
        expect(told).toMatchObject({
          count: named.count,
          organisations: named.organisations,
          firstSeen: named.firstSeen,
          lastSeen: named.lastSeen,
          negative: named.negative,
          falsePositives: named.falsePositives,
        });
      }),
      runs,
    );
  });
});

const FIELDS = `
  corroboration { members sources sourceList { name members { slug } records urls } echoes sightedBy answer { complete } }
  sightings { count organisations members { slug } firstSeen lastSeen negative falsePositives records { id } truncated answer { complete } }`;

const QUESTION = `query ($id: ID!) { entity(id: $id) { id ${FIELDS} } }`;

const OVER_AN_EDGE = `query ($id: ID!) { entity(id: $id) { ... on Campaign {
  actors(first: 100) { edges { node { ${FIELDS} } } }
  reports(first: 100) { edges { node { ${FIELDS} } } }
} } }`;

interface Found {
  readonly start: string;
  readonly holdings: Holdings;
  readonly entity: EntityView;
}

/** The entity of the record at a place, and what the question knows by then. */
function entityAt(world: World, place: number): Promise<Found> {
  return entityOf(world, startAt(world, place));
}

async function entityOf(world: World, start: string): Promise<Found> {
  const found = await foundIn(world, start);
  if (found === null) throw new Error(`${start} has no entity.`);
  return found;
}

async function foundIn(
  world: World,
  start: string,
  failing: Readonly<Record<string, Failing>> = {},
): Promise<Found | null> {
  const wire = worldWire(world, failing);
  const holdings = holdingsOf(wire, world.members, extras);
  const entity = await entityById(holdings, start);
  return entity === null ? null : { start, holdings, entity };
}

function startAt(world: World, place: number): string {
  const { records } = seenOf(world);
  return records[place % records.length]?.id ?? "";
}

/** Everything that is told of sources and sightings. */
async function seenFrom({ holdings, entity }: Found) {
  return [
    { ...(await corroborationOf(holdings, entity)), ledger: null },
    { ...(await sightingsOf(holdings, entity)), ledger: null },
  ];
}

async function corroboration(holdings: Holdings, entity: EntityView) {
  const { members, sources, echoes, sightedBy } = await corroborationOf(
    holdings,
    entity,
  );
  return {
    members,
    echoes,
    sightedBy,
    sources: sources
      .map((source) => ({
        members: source.members,
        records: source.records,
      }))
      .toSorted(bySource),
  };
}

function expectedCorroboration(world: World, ids: readonly string[]) {
  const { sources, ...rest } = corroborationIn(world, ids);
  return {
    ...rest,
    sources: sources
      .map((records) => ({
        members: [...new Set(records.map(ownerOf))].toSorted(),
        records: records.length,
      }))
      .toSorted(bySource),
  };
}

async function sightings(holdings: Holdings, entity: EntityView) {
  const { ledger: _, truncated, ...told } = await sightingsOf(holdings, entity);
  expect(truncated).toBe(false);
  return { ...told, records: told.records.map(({ id }) => id).toSorted() };
}

/** Every record that an edge of the campaign leads to, as far as the edge's audience may know of it. */
function reachable(world: World, entity: EntityView): ReadonlySet<string> {
  const oracle = new Oracle(world);
  const from = {
    records: entity.records.map(({ id }) => id),
    attached: [],
  };
  return new Set(
    ["ACTOR", "REPORT"]
      .flatMap((kind) => oracle.unitsOf(from, kind))
      .flatMap(
        (unit) => oracle.entityOf(unit.to, oracle.audienceOf(unit)).records,
      ),
  );
}

function shuffled<Value>(values: readonly Value[]): fc.Arbitrary<Value[]> {
  return fc.shuffledSubarray([...values], {
    minLength: values.length,
    maxLength: values.length,
  });
}

function ownerOf(id: string): string {
  return id.slice(0, id.indexOf("/"));
}

function bySource(a: object, b: object): number {
  return JSON.stringify(a) < JSON.stringify(b) ? -1 : 1;
}
