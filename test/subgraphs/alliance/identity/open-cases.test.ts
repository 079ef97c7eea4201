/**
 * The open cases of the rule of identity over real records of eight public
 * catalogues, each a member of its own, asked of the alliance's schema.
 */
import { describe, expect, it, jest } from "@jest/globals";

import {
  actorRecords,
  membersOf,
} from "../../../support/identity/public-actors.ts";
import { ask } from "../support/ask-alliance.ts";
import { stixIdOf } from "../support/world.ts";
import type { World, WorldRecord } from "../support/world.ts";
import { readExtract } from "./rule/read-public-actors.ts";

jest.setTimeout(600_000);

/** A slug begins with a letter. */
const slugOf = (catalogue: string) =>
  catalogue === "360" ? "qihoo" : catalogue;

const { actors } = readExtract();
const told = actorRecords(actors, { blind: false });
const records = actors.map((actor, n): WorldRecord => ({
  id: `${slugOf(actor.catalogue)}/own/${stixIdOf("ACTOR", n)}`,
  owner: slugOf(actor.catalogue),
  kind: "ACTOR",
  feed: "own",
  names: [actor.name, ...actor.aliases],
  keys: told[n]?.keys ?? [],
  ...replacedBy(told[n]?.replacedBy ?? null),
  tlp: "CLEAR",
  audience: [],
  hidden: false,
}));
const campaign: WorldRecord = {
  id: `attack/own/${stixIdOf("CAMPAIGN", 9_999)}`,
  owner: "attack",
  kind: "CAMPAIGN",
  feed: "own",
  names: ["Operation Parliament"],
  keys: [{ key: "name:operationparliament", as: "NAME" }],
  tlp: "CLEAR",
  audience: [],
  hidden: false,
};
const world: World = {
  members: membersOf(actors).map(slugOf),
  records: [...records, campaign],
  edges: [],
};
const titles = new Map(
  world.records.map(({ id, owner, names }) => [id, `${owner} ${names[0]}`]),
);
const titleOf = (id: string) => titles.get(id) ?? id;

describe("the open cases, asked of the alliance", () => {
  it("1: Grizzly Steppe is a name of two, APT28 and APT29", async () => {
    expect(await meaningsOf("Grizzly Steppe")).toEqual(
      someOrder([
        expect.arrayContaining(["attack APT28", "misp-ta APT28"]),
        expect.arrayContaining(["attack APT29", "misp-ta APT29"]),
      ]),
    );
  });

  it("2: APT36 is Transparent Tribe; Blind Eagle stays apart although one list calls it apt36", async () => {
    const [tribe] = await meaningsOf("Transparent Tribe");
    const blind = await meaningsOf("APT-C-36");
    expect(await meaningsOf("APT36")).toContainEqual(tribe);
    expect(blind).toHaveLength(1);
    expect(blind[0]).toContain("maltrail blindeagle");
    expect(blind[0]).not.toContain("attack Transparent Tribe");
  });

  it("3: Carbanak and FIN7 stay apart, and the record that states both sits with FIN7", async () => {
    expect(await meaningsOf("Carbanak")).toEqual(
      someOrder([
        expect.arrayContaining(["attack Carbanak", "tidal Carbanak"]),
        expect.arrayContaining(["attack FIN7", "misp-ta FIN7", "tidal FIN7"]),
      ]),
    );
    expect(await refusalsOf("Carbanak")).toContainEqual({
      ends: ["attack Carbanak", "misp-ta FIN7"],
      reason: "two-ids:mitre-attack",
    });
  });

  it("4: Black Basta and Trigona are two, although one publisher gave both one STIX id", async () => {
    for (const name of ["Black Basta Ransomware", "Trigona Ransomware"])
      expect(await meaningsOf(name)).toEqual([[`unit42 ${name}`]]);
  });

  it("5: GALLIUM is a name of three, and the refused link of G0045 and G0093 is shown on both", async () => {
    expect(await meaningsOf("GALLIUM")).toEqual(
      someOrder([
        expect.arrayContaining(["attack GALLIUM", "msft Granite Typhoon"]),
        expect.arrayContaining(["attack menuPass", "maltrail menupass"]),
        expect.arrayContaining(["misp-ta Operation Soft Cell"]),
      ]),
    );
    const refusal = {
      ends: ["attack GALLIUM", "maltrail menupass"],
      reason: "two-ids:mitre-attack",
    };
    for (const key of ["G0045", "G0093"])
      expect(await refusalsOf(key)).toContainEqual(refusal);
  });

  it("6: Desert Falcons and Arid Viper are two, because one catalogue keeps them apart, and that is shown", async () => {
    const both = [
      ...(await meaningsOf("Desert Falcons")),
      ...(await meaningsOf("Arid Viper")),
    ];
    expect(new Set(both.map((titled) => titled.join())).size).toBe(2);
    expect(await refusalsOf("Arid Viper")).toContainEqual({
      ends: ["misp-ta AridViper", "msft Pinstripe Lightning"],
      reason: "kept-apart:misp-ta/own",
    });
  });

  it("7: Operation Parliament is an actor by itself and a campaign by itself; Gaza Cybergang is Molerats, WIRTE another", async () => {
    expect(await meaningsOf("Operation Parliament")).toEqual(
      someOrder([
        ["attack Operation Parliament"],
        ["misp-ta Operation Parliament"],
      ]),
    );
    const [gang] = await meaningsOf("Gaza Cybergang");
    const [wirte] = await meaningsOf("WIRTE");
    expect(gang).toEqual(
      expect.arrayContaining(["attack Molerats", "misp-ta Molerats"]),
    );
    expect(wirte).toEqual(
      expect.arrayContaining(["attack WIRTE", "misp-ta WIRTE"]),
    );
    expect(wirte).not.toContain("attack Molerats");
  });
});

interface Shown {
  readonly records: readonly { readonly id: string }[];
  readonly identity: {
    readonly rejected: readonly {
      readonly left: string;
      readonly right: string;
      readonly reason: string;
    }[];
  };
}

async function entitiesOf(key: string): Promise<readonly Shown[]> {
  const { data, codes } = await ask(
    world,
    `query ($key: String!) { entities(key: $key) { records { id } identity { rejected { left right reason } } } }`,
    { variables: { key } },
  );
  expect(codes).toEqual([]);
  return data?.["entities"] as readonly Shown[];
}

/** Each meaning of a key, by its records' catalogues and names. */
async function meaningsOf(key: string): Promise<readonly string[][]> {
  const found = await entitiesOf(key);
  return found.map((entity) => entity.records.map(({ id }) => titleOf(id)));
}

async function refusalsOf(key: string) {
  const found = await entitiesOf(key);
  return found.flatMap(({ identity: { rejected } }) =>
    rejected.map(({ left, right, reason }) => ({
      ends: [titleOf(left), titleOf(right)].toSorted(),
      reason,
    })),
  );
}

/** All of these and no more, in whatever order. */
function someOrder(expected: readonly unknown[]) {
  return {
    asymmetricMatch: (actual: unknown) =>
      Array.isArray(actual) &&
      actual.length === expected.length &&
      expected.every((one) => {
        try {
          expect(actual).toContainEqual(one);
          return true;
        } catch {
          return false;
        }
      }),
  };
}

function replacedBy(id: string | null): { readonly replacedBy?: string } {
  return id === null ? {} : { replacedBy: id };
}
