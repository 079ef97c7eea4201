/** Search in random worlds, against the oracle: ranks by definition, entities by the oracle of identity. */
import { describe, expect, it, jest } from "@jest/globals";
import * as fc from "fast-check";

import { typedSearch } from "../../../subgraphs/contract/typed-search.ts";
import type { KindName } from "../../../subgraphs/contract/kinds.ts";
import { anyWorld, names, values } from "./support/arbitrary-world.ts";
import { ask, readable } from "./support/ask-alliance.ts";
import type { AskOptions, Told } from "./support/ask-alliance.ts";
import { givenAway } from "./support/given-away.ts";
import { Oracle } from "./support/oracle.ts";
import { foundBy } from "./support/oracle-search.ts";
import type { OracleFound } from "./support/oracle-search.ts";
import { seenOf } from "./support/world.ts";
import type { World } from "./support/world.ts";

jest.setTimeout(600_000);

const KINDS: readonly KindName[] = ["ACTOR", "ACTOR", "CAMPAIGN", "INDICATOR"];
const worlds = anyWorld({ kinds: KINDS, edges: 0 });
const texts = fc.constantFrom(
  ...names,
  ...values,
  "parl",
  "dragon night",
  "on",
  "OPERATION",
  "soft",
  "nightdragon",
  "198.51",
  "example",
  "evil[.]exam",
  "G0021",
  "actor:g0093",
  "campaign:operation",
  "ip:198.51",
  "domain:malware",
  "nobody of that name",
);
const runs = { numRuns: 200 };

const SEARCH = `query ($text: String!, $kinds: [EntityKind!], $first: Int!, $after: String) {
  search(text: $text, kinds: $kinds, first: $first, after: $after) {
    edges { cursor exact score node { id records { id } } matched { field value members { slug } } }
    pageInfo { hasNextPage endCursor } bounded answer { complete members { member { slug } status } } } }`;

interface Page {
  readonly edges: readonly {
    readonly exact: boolean;
    readonly score: number;
    readonly node: {
      readonly id: string;
      readonly records: readonly { readonly id: string }[];
    };
    readonly matched: readonly { readonly members: readonly unknown[] }[];
  }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly endCursor: string | null;
  };
  readonly bounded: boolean;
  readonly answer: { readonly complete: boolean };
}

describe("a search in any world", () => {
  it("finds the entities that the members' ranks lead to, exact ones first, then by score, whatever the size of pages", async () => {
    await fc.assert(
      fc.asyncProperty(
        worlds,
        texts,
        fc.integer({ min: 1, max: 4 }),
        async (world, text, first) => {
          const whole = await found(world, text);
          const expected = foundBy(new Oracle(world), typedSearch(text));
          expect(byRecords(whole.rows)).toEqual(byRecords(expected));
          expect(whole.rows).toEqual(whole.rows.toSorted(inOrder));
          expect(whole.page).toMatchObject({
            bounded: false,
            answer: { complete: true },
          });
          for (const { matched } of whole.page.edges)
            expect(matched.length).toBeGreaterThan(0);
          expect(await paged(world, text, first)).toEqual(
            whole.rows.map(({ id }) => id),
          );
        },
      ),
      runs,
    );
  });

  it("does not depend on the order of members", async () => {
    await fc.assert(
      fc.asyncProperty(
        worlds.chain((world) =>
          fc.tuple(
            fc.constant(world),
            fc.shuffledSubarray([...world.members], {
              minLength: world.members.length,
            }),
          ),
        ),
        texts,
        async ([world, members], text) => {
          const { rows } = await found(world, text);
          expect((await found({ ...world, members }, text)).rows).toEqual(rows);
        },
      ),
      runs,
    );
  });

  it("is that of the others when a member does not answer, and says so", async () => {
    await fc.assert(
      fc.asyncProperty(
        worlds,
        texts,
        fc.nat({ max: 2 }),
        fc.integer({ min: 1, max: 3 }),
        async (world, text, at, from) => {
          const member = world.members[at] ?? "";
          const { rows, page, told } = await found(world, text, {
            failing: { [member]: { from, status: "TIMED_OUT" } },
          });
          const requests = told.wire.asked.filter(
            (one) => one.member === member,
          );
          const failed = requests.length >= from;
          const alive = world.members.filter(
            (one) => one !== member || !failed,
          );
          const expected = foundBy(new Oracle(world, alive), typedSearch(text));
          expect(byRecords(rows)).toEqual(byRecords(expected));
          expect(page.answer.complete).toBe(!failed);
        },
      ),
      runs,
    );
  });

  it("tells no member a key that it may not know, and asks nobody but those who are to be asked", async () => {
    await fc.assert(
      fc.asyncProperty(
        worlds,
        texts,
        fc.integer({ min: 1, max: 3 }),
        async (world, text, size) => {
          const asked = world.members.slice(0, size);
          const { told, page } = await found(world, text, { asked });
          const { keys } = typedSearch(text);
          expect(givenAway(world, told.wire.asked, keys)).toEqual([]);
          for (const { member } of told.wire.asked)
            expect(asked).toContain(member);
          expect(page.answer.complete).toBe(size === world.members.length);
        },
      ),
      runs,
    );
  });

  it("is the same, byte for byte, with and without what the viewer may not see", async () => {
    await fc.assert(
      fc.asyncProperty(worlds, texts, async (world, text) => {
        const options = { cursors: readable };
        const { told } = await found(world, text, options);
        const without = await found(seenOf(world), text, options);
        expect(told.data).toEqual(without.told.data);
      }),
      runs,
    );
  });
});

interface Row extends OracleFound {
  readonly id: string;
}

async function found(
  world: World,
  text: string,
  options: AskOptions = {},
): Promise<{
  readonly rows: readonly Row[];
  readonly page: Page;
  readonly told: Told;
}> {
  const { first = 100, after = null } = options.variables ?? {};
  const told = await ask(world, SEARCH, {
    ...options,
    variables: { text, first, after },
  });
  expect(told.errors).toEqual([]);
  const page = told.data?.["search"] as Page;
  const rows = page.edges.map(({ exact, score, node }) => ({
    id: node.id,
    exact,
    score,
    records: node.records.map(({ id }) => id),
  }));
  return { rows, page, told };
}

/** The ids of all pages of this size, one after the other. */
async function paged(
  world: World,
  text: string,
  first: number,
): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let after: string | null = null; ;) {
    const { rows, page }: Awaited<ReturnType<typeof found>> = await found(
      world,
      text,
      { variables: { first, after } },
    );
    ids.push(...rows.map(({ id }) => id));
    if (!page.pageInfo.hasNextPage) return ids;
    after = page.pageInfo.endCursor;
  }
}

function byRecords(rows: readonly OracleFound[]): readonly OracleFound[] {
  return rows
    .map(({ records, exact, score }) => ({ records, exact, score }))
    .toSorted((a, b) => ((a.records[0] ?? "") < (b.records[0] ?? "") ? -1 : 1));
}

/** Parts of one entity that owners keep apart can share an id; then the records tell. */
function inOrder(a: Row, b: Row): number {
  if (a.exact !== b.exact) return a.exact ? -1 : 1;
  if (a.score !== b.score) return b.score - a.score;
  return a.id < b.id ? -1 : Number(a.id > b.id);
}
