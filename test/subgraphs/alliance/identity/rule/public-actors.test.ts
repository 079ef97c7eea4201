import { beforeAll, describe, expect, it } from "@jest/globals";

import { normalName } from "../../../../../subgraphs/contract/names.ts";
import { identify } from "../../../../../subgraphs/alliance/identity/rule/identify.ts";
import type {
  Identified,
  RuleRecord,
} from "../../../../../subgraphs/alliance/identity/rule/rule-record.ts";
import { closed } from "./closed.ts";
import { scoreOf, withTwoIds } from "../../../../support/identity/measure.ts";
import {
  actorRecords,
  attackIdsById,
  idOf,
  labelsById,
  membersOf,
} from "../../../../support/identity/public-actors.ts";
import { readExtract, readPublicActors } from "./read-public-actors.ts";

const sources = [readPublicActors(), readExtract()];
const measured = [
  ...new Map(sources.map((source) => [source.source, source])).values(),
];

describe.each(measured)("the rule of identity on $source", (told) => {
  const members = membersOf(told.actors);
  const blind = identify(actorRecords(told.actors, { blind: true }), members);
  const open = identify(actorRecords(told.actors, { blind: false }), members);
  const labels = labelsById(told.actors, told.labels);

  it("joins no two actors that are different ones, and 93 % of those that are one, by names alone", () => {
    const { precision, recall } = scoreOf(blind, labels);
    expect(precision).toBe(1);
    expect(recall).toBeGreaterThanOrEqual(0.93);
  });

  it("joins no two that are different, and 98 % of those that are one, with the ids that the catalogues state", () => {
    const { precision, recall } = scoreOf(open, labels);
    expect(precision).toBe(1);
    expect(recall).toBeGreaterThanOrEqual(0.98);
  });

  it.each([
    ["by names alone", blind],
    ["with stated ids", open],
  ])("never puts two ATT&CK groups into one cluster, %s", (_, identified) => {
    expect(withTwoIds(identified, attackIdsById(told.actors))).toEqual([]);
  });

  it("makes no cluster larger than 11", () => {
    const sizes = [...blind.clusters, ...open.clusters].map(
      ({ records }) => records.length,
    );
    expect(Math.max(...sizes)).toBeLessThanOrEqual(11);
  });

  it.each([
    ["by names alone", true],
    ["with stated ids", false],
  ])("finds the same cluster from wherever one starts, %s", (_, isBlind) => {
    const world = actorRecords(told.actors, { blind: isBlind });
    const whole = clusterOf(isBlind ? blind : open);
    for (const start of world) {
      const part = clusterOf(identify(closed(world, start, members), members));
      expect(part.get(start.id)).toEqual(whole.get(start.id));
    }
  });

  it("gives the same clusters to whoever reads the records the other way round", () => {
    const records = actorRecords(told.actors, { blind: true }).toReversed();
    expect(identify(records, members)).toEqual(blind);
  });
});

describe("the open cases", () => {
  const { actors } = readExtract();
  const members = membersOf(actors);
  let records: readonly RuleRecord[] = [];
  let found: Identified;
  const named = (name: string): readonly (readonly string[])[] => {
    const key = `name:${normalName(name)}`;
    const bearers = new Set(
      records
        .filter(({ keys }) => keys.some((borne) => borne.key === key))
        .map(({ id }) => id),
    );
    return found.clusters
      .filter((cluster) => cluster.records.some((id) => bearers.has(id)))
      .map((cluster) => cluster.records.map(titleOf));
  };
  const titles = new Map(
    actors.map((actor) => [idOf(actor), `${actor.catalogue} ${actor.name}`]),
  );
  const titleOf = (id: string) => titles.get(id) ?? id;
  const refused = () =>
    found.rejected.map(({ left, right, reason }) => ({
      ends: [titleOf(left), titleOf(right)].toSorted(),
      reason,
    }));

  beforeAll(() => {
    records = actorRecords(actors, { blind: false });
    found = identify(records, members);
  });

  it("1: Grizzly Steppe is a name of two, APT28 and APT29, and joins neither to the other", () => {
    expect(named("Grizzly Steppe")).toEqual([
      expect.arrayContaining(["attack APT28", "misp-ta APT28"]),
      expect.arrayContaining(["attack APT29", "misp-ta APT29"]),
    ]);
  });

  it("2: APT36 is Transparent Tribe; Blind Eagle stays apart although one list calls it apt36", () => {
    expect(named("Transparent Tribe")).toHaveLength(1);
    expect(named("APT-C-36")).toHaveLength(1);
    expect(named("APT-C-36")[0]).toContain("maltrail blindeagle");
    expect(named("APT-C-36")[0]).not.toContain("attack Transparent Tribe");
    expect(named("APT36")).toContainEqual(named("Transparent Tribe")[0]);
  });

  it("3: Carbanak and FIN7 stay apart, and the record that states both sits with FIN7", () => {
    expect(named("Carbanak")).toEqual([
      expect.arrayContaining(["attack Carbanak", "tidal Carbanak"]),
      expect.arrayContaining(["attack FIN7", "misp-ta FIN7", "tidal FIN7"]),
    ]);
    expect(refused()).toContainEqual({
      ends: ["attack Carbanak", "misp-ta FIN7"],
      reason: "two-ids:mitre-attack",
    });
  });

  it("4: Black Basta and Trigona are two, although one publisher gave both one STIX id", () => {
    expect(named("Black Basta Ransomware")).toEqual([
      ["unit42 Black Basta Ransomware"],
    ]);
    expect(named("Trigona Ransomware")).toEqual([
      ["unit42 Trigona Ransomware"],
    ]);
  });

  it("5: GALLIUM is a name of three: Granite Typhoon, menuPass and Soft Cell; G0045 and G0093 are kept apart, and that is shown", () => {
    expect(named("GALLIUM")).toHaveLength(3);
    expect(named("GALLIUM")).toEqual(
      expect.arrayContaining([
        expect.arrayContaining(["attack GALLIUM", "msft Granite Typhoon"]),
        expect.arrayContaining(["attack menuPass", "maltrail menupass"]),
        expect.arrayContaining(["misp-ta Operation Soft Cell"]),
      ]),
    );
    expect(refused()).toContainEqual({
      ends: ["attack GALLIUM", "maltrail menupass"],
      reason: "two-ids:mitre-attack",
    });
  });

  it("6: Desert Falcons and Arid Viper are two, because one catalogue keeps them apart, and that is shown", () => {
    const both = [...named("Desert Falcons"), ...named("Arid Viper")];
    expect(new Set(both.map((cluster) => cluster.join()))).toHaveProperty(
      "size",
      2,
    );
    expect(refused()).toContainEqual({
      ends: ["misp-ta AridViper", "msft Pinstripe Lightning"],
      reason: "kept-apart:misp-ta/own",
    });
  });

  it("7: Operation Parliament is an actor by itself and a campaign by itself; Gaza Cybergang is Molerats, WIRTE another", () => {
    const campaign: RuleRecord = {
      owner: "attack",
      id: "attack/own/campaign",
      kind: "CAMPAIGN",
      feed: "own",
      keys: [{ key: "name:operationparliament", as: "NAME" }],
      replacedBy: null,
      releasableTo: members,
    };
    records = [...records, campaign];
    found = identify(records, members);
    expect(named("Operation Parliament")).toEqual([
      ["attack/own/campaign"],
      ["misp-ta Operation Parliament"],
    ]);
    expect(named("Gaza Cybergang")).toEqual([
      expect.arrayContaining(["attack Molerats", "misp-ta Molerats"]),
    ]);
    expect(named("WIRTE")).toEqual([
      expect.arrayContaining(["attack WIRTE", "misp-ta WIRTE"]),
    ]);
    expect(named("WIRTE")[0]).not.toContain("attack Molerats");
  });
});

function clusterOf({
  clusters,
}: Identified): ReadonlyMap<string, readonly string[]> {
  return new Map(
    clusters.flatMap(({ records }) =>
      records.map((id) => [id, records] as const),
    ),
  );
}
