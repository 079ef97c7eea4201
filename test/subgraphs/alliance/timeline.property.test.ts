/** Timelines in random worlds, against the oracle. */
import { describe, expect, it, jest } from "@jest/globals";
import * as fc from "fast-check";

import { entityById } from "../../../subgraphs/alliance/resolve.ts";
import type { Extras } from "../../../subgraphs/alliance/scatter/extras.ts";
import { timelineOf } from "../../../subgraphs/alliance/timeline/timeline-of.ts";
import type {
  TimelineRow,
  TimelineView,
} from "../../../subgraphs/alliance/timeline/timeline-of.ts";
import { anyCorroboratedWorld } from "./support/arbitrary-corroboration.ts";
import { ask, holdingsOf, readable, sealed } from "./support/ask-alliance.ts";
import { givenAway, texts } from "./support/given-away.ts";
import { timelineIn } from "./support/oracle-corroboration.ts";
import { keysOf } from "./support/oracle-identity.ts";
import { Oracle, may } from "./support/oracle.ts";
import type { OracleUnit } from "./support/oracle.ts";
import { seenOf } from "./support/world.ts";
import type { World } from "./support/world.ts";
import { worldWire } from "./support/world-wire.ts";
import type { Failing } from "./support/world-wire.ts";

jest.setTimeout(600_000);

const KINDS = ["ACTOR", "REPORT"] as const;
const worlds = anyCorroboratedWorld({
  kinds: ["CAMPAIGN", "CAMPAIGN", "ACTOR", "REPORT"],
  edges: 20,
}).filter((world) =>
  seenOf(world).records.some(({ kind }) => kind === "CAMPAIGN"),
);
const places = fc.nat({ max: 40 });
const firsts = fc.integer({ min: 1, max: 8 });
const runs = { numRuns: 200 };
const extras: Extras = new Set(["facts", "origin"]);

describe("a timeline in any world", () => {
  it("tells every dated statement that the viewer may see, once and in order, whatever the page size", async () => {
    await fc.assert(
      fc.asyncProperty(worlds, places, firsts, async (world, place, first) => {
        const { ids, pages } = await walked(
          world,
          startAt(world, place),
          first,
        );
        const expected = timelineIn(world, ids, KINDS);
        const rows = pages.flatMap((page) => page.rows);
        expect(rows.map(({ at }) => at)).toEqual(
          rows.map(({ at }) => at).toSorted(),
        );
        expect(rows.map(lineOf).toSorted()).toEqual(expected.items);
        for (const { undated, bounded } of pages)
          expect({ undated, bounded }).toEqual({
            undated: expected.undated,
            bounded: false,
          });
        expect(new Set(rows.map(({ name }) => name)).size).toBe(rows.length);
      }),
      runs,
    );
  });

  it("leads to the entities of the edges' own audiences", async () => {
    await fc.assert(
      fc.asyncProperty(worlds, places, async (world, place) => {
        const { ids, pages } = await walked(world, startAt(world, place), 100);
        const units = unitsIn(world, ids);
        const oracle = new Oracle(world);
        for (const { claim, target } of pages.flatMap((page) => page.rows)) {
          if (claim === null) continue;
          const unit = units.find(
            ({ edge, to }) => edge.id === claim.id && to.id === claim.to.id,
          );
          if (unit === undefined) throw new Error(`No edge ${claim.id}.`);
          expect(target?.records.map(({ id }) => id)).toEqual(
            oracle.entityOf(unit.to, oracle.audienceOf(unit)).records,
          );
        }
      }),
      runs,
    );
  });

  it("is what the others hold when a member fails, and says so", async () => {
    await fc.assert(
      fc.asyncProperty(
        worlds,
        places,
        fc.nat({ max: 5 }),
        fc.integer({ min: 1, max: 4 }),
        async (world, place, at, from) => {
          const member = world.members[at % world.members.length] ?? "";
          const failing = {
            [member]: { from, status: "UNREACHABLE" },
          } as const;
          const start = startAt(world, place);
          const found = await walked(world, start, 100, failing).catch(
            () => null,
          );
          if (found === null) return; // The record's own owner did not answer.
          const [page] = found.pages;
          const failed = (page?.ledger.failures() ?? []).length > 0;
          const ids = found.ids.filter(
            (id) => !failed || !id.startsWith(`${member}/`),
          );
          const expected = timelineIn(world, ids, KINDS);
          expect(page?.rows.map(lineOf).toSorted()).toEqual(expected.items);
          expect(page?.undated).toBe(expected.undated);
        },
      ),
      runs,
    );
  });

  it("does not change by a byte for what is hidden", async () => {
    await fc.assert(
      fc.asyncProperty(worlds, places, firsts, async (world, place, first) => {
        const options = {
          variables: { id: startAt(world, place), first },
          cursors: readable,
        };
        const told = await ask(world, QUESTION, options);
        const bare = await ask(seenOf(world), QUESTION, options);
        expect(told.codes).toEqual([]);
        expect(JSON.stringify(told.data)).toBe(JSON.stringify(bare.data));
        expect(told.wire.asked).toEqual(bare.wire.asked);
      }),
      runs,
    );
  });

  it("tells no member of an edge that is kept from it", async () => {
    await fc.assert(
      fc.asyncProperty(worlds, places, async (world, place) => {
        const wire = worldWire(world);
        const holdings = holdingsOf(wire, world.members, extras);
        const from = await entityById(holdings, startAt(world, place));
        if (from === null) throw new Error("The entity is gone.");
        const before = wire.asked.length;
        await timelineOf(holdings, sealed, { from, first: 100, after: null });
        const asked = wire.asked.slice(before);
        expect(givenAway(world, asked, [])).toEqual([]);
        const units = unitsIn(
          world,
          from.records.map(({ id }) => id),
        );
        const oracle = new Oracle(world);
        for (const { member, variables } of asked)
          for (const key of texts(variables, "keys"))
            expect({
              member,
              key,
              free: units.some((unit) =>
                isToldOf({ world, oracle, unit }, key, member),
              ),
            }).toEqual({ member, key, free: true });
      }),
      runs,
    );
  });
});

const QUESTION = `query ($id: ID!, $first: Int) { entity(id: $id) { ... on Campaign { timeline(first: $first) {
  undated bounded pageInfo { hasNextPage endCursor } answer { complete members { status } }
  items { at precision what member { slug } author claim { id stance created references { url } } record { id } target { id name } cursor }
} } } }`;

/** Every page of the timeline of a record's entity, each asked by a question of its own. */
async function walked(
  world: World,
  start: string,
  first: number,
  failing: Readonly<Record<string, Failing>> = {},
) {
  const pages: TimelineView[] = [];
  for (let after: string | null = null; ;) {
    const wire = worldWire(world, failing);
    const holdings = holdingsOf(wire, world.members, extras);
    const from = await entityById(holdings, start);
    if (from === null) throw new Error(`${start} is gone.`);
    const page: TimelineView = await timelineOf(holdings, sealed, {
      from,
      first,
      after,
    });
    pages.push(page);
    after = page.rows.at(-1)?.cursor() ?? null;
    if (!page.hasNextPage || after === null)
      return { ids: from.records.map(({ id }) => id), pages };
  }
}

function startAt(world: World, place: number): string {
  const campaigns = seenOf(world).records.filter(
    ({ kind }) => kind === "CAMPAIGN",
  );
  return campaigns[place % campaigns.length]?.id ?? "";
}

function lineOf({ at, what, member, claim }: TimelineRow): string {
  return [at, what, member ?? "~", ...(claim === null ? [] : [claim.id])].join(
    " ",
  );
}

function unitsIn(world: World, ids: readonly string[]): readonly OracleUnit[] {
  const oracle = new Oracle(world);
  return KINDS.flatMap((to) =>
    oracle.unitsOf({ records: ids, attached: [] }, to),
  );
}

/** Whether a record that may be asked about on the way to where the edge leads is released to the member, and known by the key. */
function isToldOf(
  { world, oracle, unit }: Way,
  key: string,
  member: string,
): boolean {
  const audience = oracle.audienceOf(unit);
  return (
    audience.includes(member) &&
    oracle
      .reachOf(unit.to, audience)
      .some(
        (record) => may(record, member, world) && keysOf(record).includes(key),
      )
  );
}

interface Way {
  readonly world: World;
  readonly oracle: Oracle;
  readonly unit: OracleUnit;
}
