/** Lookup in random worlds, against the oracle. */
import { describe, expect, it, jest } from "@jest/globals";
import * as fc from "fast-check";

import { valueKeys } from "../../../subgraphs/contract/keys.ts";
import { anyWorld, values } from "./support/arbitrary-world.ts";
import { ask } from "./support/ask-alliance.ts";
import type { AskOptions } from "./support/ask-alliance.ts";
import { givenAway } from "./support/given-away.ts";
import { Oracle } from "./support/oracle.ts";
import type { OracleEntity } from "./support/oracle.ts";
import { heldBy } from "./support/oracle-search.ts";
import { seenOf } from "./support/world.ts";
import type { World } from "./support/world.ts";

jest.setTimeout(600_000);

const pasted = fc.array(
  fc.constantFrom(...values, "192.0.2.1", "nobody.example"),
  { minLength: 1, maxLength: 8 },
);
const runs = { numRuns: 200 };

/** Worlds in which some values are on lists and some are kill switches. */
const worlds = anyWorld({ kinds: ["INDICATOR"], edges: 0 }).chain((world) =>
  fc
    .array(
      fc.record({
        warningLists: fc.subarray(["tranco10k", "cloudflare"]),
        role: fc.constantFrom(undefined, undefined, "kill-switch"),
      }),
      { minLength: world.records.length, maxLength: world.records.length },
    )
    .map((told): World => ({
      ...world,
      records: world.records.map((record, n) => {
        const { role, warningLists = [] } = told[n] ?? {};
        return {
          ...record,
          warningLists,
          ...(role === undefined ? {} : { role }),
        };
      }),
    })),
);

const LOOKUP = `query ($values: [String!]!) { lookup(values: $values) {
  asTyped value status members { slug } roles { value } killSwitch warningLists { name member { slug } }
  indicator { records { id } } indicators { records { id } attached { id } } } }`;

interface Line {
  readonly asTyped: string;
  readonly status: string;
  readonly members: readonly { readonly slug: string }[];
  readonly roles: readonly { readonly value: string }[];
  readonly killSwitch: boolean;
  readonly warningLists: readonly {
    readonly name: string;
    readonly member: { readonly slug: string };
  }[];
  readonly indicator: { readonly records: readonly unknown[] } | null;
  readonly indicators: readonly {
    readonly records: readonly { readonly id: string }[];
    readonly attached: readonly { readonly id: string }[];
  }[];
}

describe("a lookup in any world", () => {
  it("says of each value, in order, who holds it, as what, and on which lists", async () => {
    await fc.assert(
      fc.asyncProperty(worlds, pasted, async (world, texts) => {
        const { lines, wire } = await lookedUp(world, texts);
        const oracle = new Oracle(world);
        expect(lines.map(({ asTyped }) => asTyped)).toEqual(texts);
        expect(lines.map(saidIn)).toEqual(
          texts.map((text) => heldBy(oracle, text, true)),
        );
        for (const { killSwitch, roles, indicator, indicators } of lines) {
          expect(killSwitch).toBe(roles.length > 0);
          expect(indicator === null).toBe(indicators.length === 0);
        }
        const asked = wire.asked.filter(
          ({ operation }) => operation === "Lookup",
        );
        expect(asked.map(({ member }) => member)).toEqual(world.members);
      }),
      runs,
    );
  });

  it("does not depend on the order of members", async () => {
    await fc.assert(
      fc.asyncProperty(worlds, pasted, async (world, texts) => {
        const members = world.members.toReversed();
        const { lines } = await lookedUp(world, texts);
        const again = await lookedUp({ ...world, members }, texts);
        expect(again.lines).toEqual(lines);
      }),
      runs,
    );
  });

  it("leaves open what nobody knows while a member does not answer or is not asked", async () => {
    await fc.assert(
      fc.asyncProperty(
        worlds,
        pasted,
        fc.nat({ max: 2 }),
        fc.boolean(),
        async (world, texts, at, asks) => {
          const member = world.members[at] ?? "";
          const others = world.members.filter((one) => one !== member);
          const { lines, wire } = await lookedUp(
            world,
            texts,
            asks
              ? { failing: { [member]: { from: 1, status: "UNREACHABLE" } } }
              : { asked: others },
          );
          const oracle = new Oracle(world, others);
          expect(lines.map(saidIn)).toEqual(
            texts.map((text) => heldBy(oracle, text, false)),
          );
          expect(wire.asked.some((one) => one.member === member)).toBe(asks);
        },
      ),
      runs,
    );
  });

  it("tells no member a key that was not typed or that it may not know", async () => {
    await fc.assert(
      fc.asyncProperty(worlds, pasted, async (world, texts) => {
        const { wire } = await lookedUp(world, texts);
        const typed = texts.flatMap(valueKeys);
        expect(givenAway(world, wire.asked, typed)).toEqual([]);
        for (const { variables } of wire.asked)
          for (const { key } of (variables["values"] ?? []) as {
            key: string;
          }[])
            expect(typed).toContain(key);
      }),
      runs,
    );
  });

  it("is the same with and without what the viewer may not see", async () => {
    await fc.assert(
      fc.asyncProperty(worlds, pasted, async (world, texts) => {
        const { lines } = await lookedUp(world, texts);
        expect((await lookedUp(seenOf(world), texts)).lines).toEqual(lines);
      }),
      runs,
    );
  });
});

async function lookedUp(
  world: World,
  texts: readonly string[],
  options: AskOptions = {},
) {
  const { data, errors, wire } = await ask(world, LOOKUP, {
    ...options,
    variables: { values: texts },
  });
  expect(errors).toEqual([]);
  return { lines: data?.["lookup"] as readonly Line[], wire };
}

function saidIn(line: Line) {
  return {
    status: line.status,
    members: line.members.map(({ slug }) => slug),
    roles: line.roles.map(({ value }) => value),
    lists: line.warningLists.map(
      ({ name, member }) => `${name} ${member.slug}`,
    ),
    entities: line.indicators
      .map(({ records, attached }): OracleEntity => ({
        records: records.map(({ id }) => id),
        attached: attached.map(({ id }) => id),
      }))
      .toSorted((a, b) =>
        (a.records[0] ?? "") < (b.records[0] ?? "") ? -1 : 1,
      ),
  };
}
