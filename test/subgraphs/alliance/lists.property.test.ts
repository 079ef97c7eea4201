/** Merged lists in random worlds, against the oracle (reference: lists 1 and 2). */
import { describe, expect, it, jest } from "@jest/globals";
import * as fc from "fast-check";

import type { FilterInput } from "../../../subgraphs/alliance/lists/filter-conditions.ts";
import { kindOf } from "../../../subgraphs/contract/kinds.ts";
import type { KindName } from "../../../subgraphs/contract/kinds.ts";
import {
  filters,
  firsts,
  limits,
  orders,
  valueWorlds,
  withStated,
} from "./support/arbitrary-list.ts";
import { anyWorld } from "./support/arbitrary-world.ts";
import { ask, readable } from "./support/ask-alliance.ts";
import type { AskOptions, Told } from "./support/ask-alliance.ts";
import { givenAway } from "./support/given-away.ts";
import { listOf, satisfies } from "./support/oracle-lists.ts";
import type { ListWanted } from "./support/oracle-lists.ts";
import { Oracle } from "./support/oracle.ts";
import type { OracleEntity } from "./support/oracle.ts";
import { seenOf } from "./support/world.ts";
import type { World, WorldRecord } from "./support/world.ts";

// Thousands of requests to members in memory: 20 s of work for each property.
jest.setTimeout(600_000);

const RUNS = { numRuns: 200 };

/** A list of a world, and how it is walked. */
interface Walk {
  readonly world: World;
  readonly wanted: ListWanted;
  readonly first: number;
  readonly limits: AskOptions["limits"];
}

const walks: fc.Arbitrary<Walk> = fc
  .constantFrom<KindName>("CAMPAIGN", "CAMPAIGN", "INDICATOR")
  .chain((kind) =>
    withStated(anyWorld({ kinds: [kind], edges: 0 })).chain((world) =>
      fc.record({
        world: fc.constant(world),
        wanted: fc.record({
          kind: fc.constant(kind),
          filter: fc.oneof(
            { weight: 1, arbitrary: fc.constant(null) },
            { weight: 2, arbitrary: filters(kind, world.members) },
            {
              weight: 1,
              arbitrary: fc
                .tuple(
                  filters(kind, world.members),
                  fc.integer({ min: 1, max: 3 }),
                )
                .map(([filter, minMembers]): FilterInput => ({
                  ...filter,
                  minMembers,
                })),
            },
          ),
          order: orders,
        }),
        first: firsts,
        limits,
      }),
    ),
  );

describe("a merged list in any world", () => {
  it("is the oracle's list, each entity once and in order, whatever the page sizes and the order of the members, and tells none what its owner keeps from it, nor where another one's list stands", async () => {
    await fc.assert(
      fc.asyncProperty(walks, fc.nat(), async (walk, turn) => {
        const { world, wanted, first } = walk;
        const members = turnedBy(world.members, turn);
        const pages = await walked(walk, () => ({
          world: { ...world, members },
        }));
        const expected = listOf(new Oracle(world), wanted);
        expect(pages.flatMap(({ rows }) => rows)).toEqual(expected);
        const totalCount = pages[0]?.list.totalCount;
        // Once in a thousand worlds a chain of records is too long to be closed: then nothing is counted, and the page says so.
        if (totalCount !== null || !pages.some(({ list }) => list.bounded))
          expect(totalCount).toBe(expected.length);
        for (const { rows, list, told } of pages) {
          if (list.pageInfo.hasNextPage && !list.bounded)
            expect(rows).toHaveLength(first);
          expect(givenAway(world, told.wire.asked, [])).toEqual([]);
        }
      }),
      RUNS,
    );
  });

  it("is answered byte for byte, cursors and counts included, as if the hidden records were not there", async () => {
    await fc.assert(
      fc.asyncProperty(walks, async (walk) => {
        const cursors = readable;
        const { told } = await pageOf(walk, null, { cursors });
        const world = seenOf(walk.world);
        const bare = await pageOf(walk, null, { cursors, world });
        expect(JSON.stringify(told.data)).toBe(JSON.stringify(bare.told.data));
        expect(told.wire.asked).toEqual(bare.told.wire.asked);
      }),
      RUNS,
    );
  });

  it("is what the others hold when a member fails, and says so", async () => {
    await fc.assert(
      fc.asyncProperty(
        walks,
        fc.nat({ max: 2 }),
        fc.integer({ min: 1, max: 4 }),
        async (walk, at, from) => {
          const member = walk.world.members[at] ?? "";
          const failing = { [member]: { from, status: "TIMED_OUT" } } as const;
          const { list, rows, told } = await pageOf(walk, null, { failing });
          const { complete } = list.answer;
          // It may fail after the page is made, while the list is counted.
          const failed = told.question.ledger.failures().length > 0;
          if (failed) expect(list.totalCount).toBeNull();
          else expect(complete).toBe(true);
          const others = walk.world.members.filter((one) => one !== member);
          const expected = listOf(
            new Oracle(walk.world, complete ? walk.world.members : others),
            walk.wanted,
          );
          expect(rows).toEqual(expected.slice(0, rows.length));
          if (!list.bounded)
            expect(rows).toHaveLength(Math.min(walk.first, expected.length));
        },
      ),
      RUNS,
    );
  });

  it("loses nothing of the others' and shows nothing twice, whether a member that failed on a page comes back or not", async () => {
    await fc.assert(
      fc.asyncProperty(
        valueWalks,
        fc.record({
          at: fc.nat({ max: 2 }),
          page: fc.nat({ max: 3 }),
          from: fc.integer({ min: 1, max: 4 }),
          comesBack: fc.boolean(),
        }),
        async (walk, { at, page, from, comesBack }) => {
          const member = walk.world.members[at] ?? "";
          const pages = await walked(walk, (n) => {
            if (n < page || (n > page && comesBack)) return {};
            const how = { from: n === page ? from : 1, status: "TIMED_OUT" };
            return { failing: { [member]: how } } as AskOptions;
          });
          const shown = pages.flatMap(({ rows }) =>
            rows.flatMap(({ records }) => records),
          );
          expect(shown).toEqual([...new Set(shown)]);
          const oracle = new Oracle(walk.world);
          for (const { records } of listOf(oracle, walk.wanted)) {
            const others = matchingOf(walk, records).filter(
              ({ owner }) => owner !== member,
            );
            if (others.length > 0)
              expect(records.filter((id) => shown.includes(id))).not.toEqual(
                [],
              );
          }
        },
      ),
      RUNS,
    );
  });

  it("misses nothing that stands throughout and shows nothing twice while records come and go", async () => {
    await fc.assert(
      fc.asyncProperty(changing, async ({ walk, lives }) => {
        const { records } = walk.world;
        const pages = await walked(walk, (n) => ({
          world: {
            ...walk.world,
            records: records.filter((_, r) => isThere(lives[r], n)),
          },
        }));
        const shown = pages.flatMap(({ rows }) =>
          rows.flatMap((row) => row.records),
        );
        expect(shown).toEqual([...new Set(shown)]);
        const throughout = records.filter((_, r) => lives[r] === undefined);
        const due = matchingOf(
          walk,
          throughout.map(({ id }) => id),
        ).map(({ id }) => id);
        expect(due.filter((id) => !shown.includes(id))).toEqual([]);
      }),
      RUNS,
    );
  });
});

/** A record that comes or goes before the page of that number; `undefined`: it stands throughout. */
type Life = { readonly comes: boolean; readonly page: number } | undefined;

function isThere(life: Life, page: number): boolean {
  if (life === undefined) return true;
  return life.comes ? page >= life.page : page < life.page;
}

/** Lists of indicators whose entities only fall apart where a record is missing. */
const valueWalks: fc.Arbitrary<Walk> = valueWorlds.chain((world) =>
  fc.record({
    world: fc.constant(world),
    wanted: fc.record({
      kind: fc.constant("INDICATOR" as const),
      filter: fc.option(filters("INDICATOR", world.members)),
      order: orders,
    }),
    first: firsts,
    limits,
  }),
);

/** The same, with records that come or go. */
const changing = valueWalks.chain((walk) => {
  const lives = fc.tuple(...walk.world.records.map(() => life));
  return lives.map((each) => {
    const records = walk.world.records.map((record, n) =>
      each[n]?.comes === true
        ? { ...record, stated: { ...record.stated, born: "2999" } }
        : record,
    );
    const world = { ...walk.world, records };
    return { walk: { ...walk, world }, lives: each };
  });
});

const life: fc.Arbitrary<Life> = fc.oneof(
  { weight: 2, arbitrary: fc.constant(undefined) },
  {
    weight: 1,
    arbitrary: fc.record({
      comes: fc.boolean(),
      page: fc.integer({ min: 1, max: 4 }),
    }),
  },
);

/** Those of the records that meet the filter. */
function matchingOf(
  { world, wanted }: Walk,
  ids: readonly string[],
): readonly WorldRecord[] {
  return new Oracle(world).records.filter(
    (record) =>
      ids.includes(record.id) &&
      record.kind === wanted.kind &&
      satisfies(record, wanted.filter),
  );
}

function turnedBy(members: readonly string[], turn: number): readonly string[] {
  const by = turn % members.length;
  return [...members.slice(by), ...members.slice(0, by)].toReversed();
}

interface Page {
  readonly rows: readonly OracleEntity[];
  readonly list: Connection;
  readonly told: Told;
}

interface Connection {
  readonly totalCount?: number | null;
  readonly bounded: boolean;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly endCursor: string | null;
  };
  readonly answer: {
    readonly complete: boolean;
  };
  readonly edges: readonly {
    readonly node: {
      readonly records: readonly { readonly id: string }[];
      readonly attached: readonly { readonly id: string }[];
    };
  }[];
}

/** Every page of a list, each asked by a question of its own. */
async function walked(
  walk: Walk,
  optionsOf: (page: number) => AskOptions & { world?: World } = () => ({}),
): Promise<readonly Page[]> {
  const pages: Page[] = [];
  let after: string | null = null;
  do {
    const page: Page = await pageOf(walk, after, optionsOf(pages.length));
    pages.push(page);
    const { hasNextPage, endCursor } = page.list.pageInfo;
    after = hasNextPage ? endCursor : null;
    if (hasNextPage && after === null)
      throw new Error("A list goes on, but does not say where.");
    if (pages.length > 300) throw new Error("A list has no end.");
  } while (after !== null);
  return pages;
}

async function pageOf(
  { world, wanted, first, limits: little }: Walk,
  after: string | null,
  options: AskOptions & { readonly world?: World },
): Promise<Page> {
  const { kind, filter, order } = wanted;
  const { type, list: field } = kindOf(kind);
  const told = await ask(
    options.world ?? world,
    `query ($filter: ${type}Filter, $order: ${type}Order, $first: Int, $after: String, $count: Boolean!) {
      list: ${field}(filter: $filter, orderBy: $order, first: $first, after: $after) {
        totalCount @include(if: $count) bounded pageInfo { hasNextPage endCursor } answer { complete }
        edges { node { records { id } attached { id } } }
      }
    }`,
    {
      // Counting pulls the whole list: once a walk is enough.
      variables: { filter, order, first, after, count: after === null },
      ...(little === undefined ? {} : { limits: little }),
      ...options,
    },
  );
  expect(told.errors).toEqual([]);
  const list = told.data?.["list"] as Connection;
  const rows = list.edges.map(({ node }) => ({
    records: node.records.map(({ id }) => id),
    attached: node.attached.map(({ id }) => id),
  }));
  return { rows, list, told };
}
