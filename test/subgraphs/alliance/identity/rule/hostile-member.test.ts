import { describe, expect, it } from "@jest/globals";

import { nameKey } from "../../../../../subgraphs/contract/keys.ts";
import { identify } from "../../../../../subgraphs/alliance/identity/rule/identify.ts";
import type { RuleRecord } from "../../../../../subgraphs/alliance/identity/rule/rule-record.ts";
import { joinedPairs } from "../../../../support/identity/measure.ts";
import {
  actorRecords,
  membersOf,
} from "../../../../support/identity/public-actors.ts";
import type { PublicActor } from "../../../../support/identity/public-actors.ts";
import { readPublicActors } from "./read-public-actors.ts";

const { source, actors } = readPublicActors();
const members = membersOf(actors);
const honest = actorRecords(actors, { blind: true });
const honestIds = new Set(honest.map(({ id }) => id));
const among = [...members, "mallory"];
const before = joinedPairs(identify(honest, among), honestIds);
const attack = actors.filter(({ catalogue }) => catalogue === "attack");

describe(`a hostile member beside ${source}`, () => {
  it("changes nothing with one record of 200 aliases", () => {
    const aliases = attack.flatMap((actor) => actor.aliases).slice(0, 200);
    expect(harm([hostile(0, "Omnipotent Panda", aliases)])).toEqual({
      joined: 0,
      lost: 0,
    });
  });

  it("vetoes no name with two records that bear all names of ATT&CK", () => {
    const names = attack.flatMap(({ name, aliases }) => [name, ...aliases]);
    const records = [0, 1].map((n) => hostile(n, `Veto ${n}th`, names));
    expect(harm(records)).toEqual({ joined: 0, lost: 0 });
  });

  it("joins nothing by squatting on nine aliases of APT28, and loses it at most a tie of its own", () => {
    const aliases = named("APT28").aliases.slice(0, 9);
    const { joined, lost } = harm(aliases.map((name, n) => hostile(n, name)));
    expect(joined).toBe(0);
    expect(lost).toBeLessThanOrEqual(10);
  });

  it("joins at most 22 pairs, and loses at most 20, with a hundred records that bridge two actors each", () => {
    const records = Array.from({ length: 100 }, (_, n) => {
      const [left, right] = [attack[n], attack[(n * 7 + 50) % attack.length]];
      return hostile(n, left?.name ?? "", [right?.name ?? ""]);
    });
    const { joined, lost } = harm(records);
    expect(joined).toBeLessThanOrEqual(22);
    expect(lost).toBeLessThanOrEqual(20);
  });

  it("takes no id from anybody by putting it on two records of its own", () => {
    const ids = honest.flatMap(({ keys }) =>
      keys.filter(({ as }) => as === "OWN_ID"),
    );
    const records = [0, 1].map((n) => ({
      ...hostile(n, `Thief ${n}th`),
      keys: [...ids, { key: `name:thief${n}th`, as: "NAME" as const }],
    }));
    expect(harm(records)).toEqual({ joined: 0, lost: 0 });
  });

  it("is named by the cluster that rests on its word", () => {
    const single = (name: string, owner: string): RuleRecord => ({
      ...hostile(0, name),
      id: `${owner}/own/${name}`,
      owner,
    });
    const { clusters } = identify(
      [
        single("Night Heron", "msft"),
        single("Day Heron", "tidal"),
        hostile(0, "Night Heron", ["Day Heron"]),
      ],
      among,
    );
    expect(clusters).toHaveLength(1);
    expect(clusters[0]?.dependsOn).toEqual(["mallory"]);
  });
});

/** Pairs of honest records that the hostile ones bring together, and that they take apart. */
function harm(records: readonly RuleRecord[]) {
  const after = joinedPairs(
    identify([...honest, ...records], among),
    honestIds,
  );
  return {
    joined: [...after].filter((pair) => !before.has(pair)).length,
    lost: [...before].filter((pair) => !after.has(pair)).length,
  };
}

function hostile(
  n: number,
  name: string,
  aliases: readonly string[] = [],
): RuleRecord {
  const key = nameKey(name);
  return {
    owner: "mallory",
    id: `mallory/own/${n}`,
    kind: "ACTOR",
    feed: "own",
    keys: [
      ...(key === undefined ? [] : [{ key, as: "NAME" as const }]),
      ...aliases.flatMap((alias) => {
        const aliasKey = nameKey(alias);
        return aliasKey === undefined
          ? []
          : [{ key: aliasKey, as: "ALIAS" as const }];
      }),
    ],
    replacedBy: null,
    releasableTo: among,
  };
}

function named(name: string): PublicActor {
  const found = attack.find((actor) => actor.name === name);
  if (found === undefined)
    throw new Error(`Expected ${name} among the actors.`);
  return found;
}
