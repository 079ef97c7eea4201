/**
 * What members hold in common, value by value, as the public API answers it for
 * both homes: the table of overlaps that the demonstration is built on.
 */
import { beforeAll, describe, expect, it, jest } from "@jest/globals";

import { askGateway } from "../support/ask-gateway.ts";
import { demoBundle, demoSlugs, valueOf } from "../support/demo-bundles.ts";
import { gatewayOf } from "../support/running-demo.ts";

// Cold stores on a busy machine take seconds for what is asked first.
jest.setTimeout(600_000);

interface Held {
  readonly id: string;
  readonly members: readonly { readonly slug: string }[];
  readonly warningLists: readonly { readonly value: string }[];
}

interface Shared {
  readonly pair: string;
  readonly shared: number;
  readonly unlisted: number;
}

/** Look-ups of one question: a gateway takes 60 aliases. */
const BATCH = 50;

describe.each(["singtel", "att"])(
  "the values of the demonstration, for %s",
  (home) => {
    let held: readonly Held[];

    beforeAll(async () => {
      held = await heldValues(gatewayOf(home));
    }, 600_000);

    it("are 643: 587 with one member, 49 with two, 7 with three", () => {
      expect(held).toHaveLength(643);
      const with_ = (members: number) =>
        held.filter((value) => value.members.length === members).length;
      expect([with_(1), with_(2), with_(3), with_(4), with_(5)]).toEqual([
        587, 49, 7, 0, 0,
      ]);
    });

    it("are 318 of AT&T, 24 of Telefónica, 74 of Singtel, 42 of Etisalat, 248 of SoftBank", () => {
      expect(byMember(held)).toEqual({
        att: 318,
        etisalat: 42,
        singtel: 74,
        softbank: 248,
        telefonica: 24,
      });
    });

    it("overlap pair by pair, on and off the public warning lists", () => {
      expect(pairs(held)).toEqual([
        { pair: "att – etisalat", shared: 0, unlisted: 0 },
        { pair: "att – singtel", shared: 12, unlisted: 12 },
        { pair: "att – softbank", shared: 9, unlisted: 6 },
        { pair: "att – telefonica", shared: 3, unlisted: 3 },
        { pair: "etisalat – singtel", shared: 7, unlisted: 2 },
        { pair: "etisalat – softbank", shared: 32, unlisted: 24 },
        { pair: "etisalat – telefonica", shared: 0, unlisted: 0 },
        { pair: "singtel – softbank", shared: 7, unlisted: 2 },
        { pair: "singtel – telefonica", shared: 0, unlisted: 0 },
        { pair: "softbank – telefonica", shared: 0, unlisted: 0 },
      ]);
    });

    it("flag 25 of public warning lists, and hide none of them", () => {
      const listed = held.filter(({ warningLists }) => warningLists.length > 0);
      expect(listed).toHaveLength(25);
      expect(byMember(listed)).toEqual({
        att: 4,
        etisalat: 9,
        singtel: 5,
        softbank: 23,
      });
    });

    it("share nothing between AT&T's Salt Typhoon and SoftBank", async () => {
      const { data } = await askGateway<{
        campaign: { indicators: { edges: readonly { node: Held }[] } };
      }>(
        gatewayOf(home),
        `{ campaign(key: "Salt Typhoon telecommunications compromise") { indicators(first: 100) { edges { node { members { slug } } } } } }`,
      );
      const { edges } = data.campaign.indicators;
      expect(edges).toHaveLength(96);
      for (const { node } of edges)
        expect(node.members).toEqual([{ slug: "att" }]);
    });

    it("never call a kill switch something to block", async () => {
      const { data } = await askGateway<{
        campaign: {
          indicators: {
            edges: readonly {
              node: {
                role: readonly { value: string }[];
                records: readonly { role: string | null; detect: boolean }[];
              };
            }[];
          };
        };
      }>(
        gatewayOf(home),
        `{ campaign(key: "WannaCry") { indicators(first: 100) { edges { node { role { value } records { ... on IndicatorRecord { role detect } } } } } } }`,
      );
      const switches = data.campaign.indicators.edges
        .map(({ node }) => node)
        .filter(({ role }) =>
          role.some(({ value }) => value === "kill-switch"),
        );
      expect(switches).toHaveLength(4);
      for (const { records } of switches)
        for (const { role, detect } of records)
          expect({ role, detect: role === "kill-switch" && detect }).toEqual({
            role,
            detect: false,
          });
    });
  },
);

/** Every value of every bundle, looked up as an analyst would. */
async function heldValues(url: string): Promise<readonly Held[]> {
  const values = [
    ...new Set(
      demoSlugs
        .flatMap(demoBundle)
        .filter(({ type }) => type === "indicator")
        .map(valueOf),
    ),
  ];
  const held = new Map<string, Held>();
  for (let start = 0; start < values.length; start += BATCH) {
    const batch = values.slice(start, start + BATCH);
    const fields = batch.map(
      (value, index) =>
        `v${index}: indicator(value: ${JSON.stringify(value)}) { id members { slug } warningLists { value } }`,
    );
    const { data, errors } = await askGateway<Record<string, Held | null>>(
      url,
      `{ ${fields.join(" ")} }`,
    );
    expect(errors).toBeUndefined();
    for (const [name, found] of Object.entries(data)) {
      if (found === null)
        throw new Error(`Nobody holds ${batch[Number(name.slice(1))]}.`);
      held.set(found.id, found);
    }
  }
  return [...held.values()];
}

function byMember(held: readonly Held[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { members } of held)
    for (const { slug } of members) counts[slug] = (counts[slug] ?? 0) + 1;
  return counts;
}

function pairs(held: readonly Held[]): readonly Shared[] {
  return demoSlugs.flatMap((left, index) =>
    demoSlugs.slice(index + 1).map((right) => {
      const both = held.filter(({ members }) =>
        [left, right].every((slug) =>
          members.some((member) => member.slug === slug),
        ),
      );
      return {
        pair: `${left} – ${right}`,
        shared: both.length,
        unlisted: both.filter(({ warningLists }) => warningLists.length === 0)
          .length,
      };
    }),
  );
}
