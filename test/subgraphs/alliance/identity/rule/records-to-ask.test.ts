import { describe, expect, it } from "@jest/globals";

import type { KeyOf } from "../../../../../subgraphs/contract/keys.ts";
import { identify } from "../../../../../subgraphs/alliance/identity/rule/identify.ts";
import { MentionIndex } from "../../../../../subgraphs/alliance/identity/rule/mentions.ts";
import { Pool } from "../../../../../subgraphs/alliance/identity/rule/pool.ts";
import { recordsToAsk } from "../../../../../subgraphs/alliance/identity/rule/records-to-ask.ts";
import type { RuleRecord } from "../../../../../subgraphs/alliance/identity/rule/rule-record.ts";
import { closed } from "./closed.ts";

const members = ["att", "singtel", "softbank"];

describe("the records to ask for next", () => {
  it("are those that names or ids tie, not those that merely share an alias", () => {
    const seed = record("att", 1, [name("sofacy"), alias("fancybear")]);
    const tied = record("singtel", 2, [alias("sofacy")]);
    const weak = record("softbank", 3, [name("pawn"), alias("fancybear")]);
    const held = [seed, tied, weak];
    const next = (asked: readonly RuleRecord[]) =>
      recordsToAsk(
        new Pool(new MentionIndex(held), members),
        [seed],
        new Set(asked.map(({ id }) => id)),
      );
    expect(next([])).toEqual([seed]);
    expect(next([seed])).toEqual([tied]);
    expect(next([seed, tied])).toEqual([]);
  });

  it("are no longer what a hub reaches, once its names show it to be one", () => {
    const names = ["alpha", "bravo", "charlie", "delta", "echo"];
    const seed = record("att", 0, [name("sofacy")]);
    const hub = record("att", 1, [alias("sofacy"), ...names.map(alias)], "otx");
    const reached = names.flatMap((text, n) => [
      record("singtel", 10 + n, [name(text)]),
      record("softbank", 20 + n, [name(text)]),
    ]);
    const world = [seed, hub, ...reached];
    expect(new Set(closed(world, seed, members))).toEqual(new Set(world));
    const asked = new Set([seed.id, hub.id]);
    const pool = new Pool(new MentionIndex(world), members);
    expect(recordsToAsk(pool, [seed], asked)).toEqual([]);
    expect(identify(world, members).hubs).toEqual([hub.id]);
  });

  it("include a record that states two ids, since they may turn out to be one", () => {
    const [first, second] = [
      "ref:mitre-attack:G0035",
      "ref:mitre-attack:G0074",
    ];
    const seed = {
      ...record("att", 1, [{ key: first, as: "OWN_ID" }]),
      releasableTo: ["singtel"],
    };
    const live = record("softbank", 2, [{ key: first, as: "OWN_ID" }]);
    const old = {
      ...record("softbank", 3, [{ key: second, as: "OWN_ID" }]),
      replacedBy: live.keys[0]?.key ?? null,
    };
    const states = record("singtel", 4, [
      { key: first, as: "STATED_ID" },
      { key: second, as: "STATED_ID" },
    ]);
    const world = [seed, live, old, states];
    const whole = identify(world, members).clusters;
    expect(whole[0]?.records).toContain(states.id);
    expect(identify(closed(world, seed, members), members).clusters).toEqual(
      whole,
    );
  });
});

function record(
  owner: string,
  n: number,
  keys: readonly KeyOf[],
  feed = "own",
): RuleRecord {
  return {
    owner,
    id: `${owner}/${feed}/${n}`,
    kind: "ACTOR",
    feed,
    keys: [{ key: `intrusion-set--${n}`, as: "OWN_ID" }, ...keys],
    replacedBy: null,
    releasableTo: members,
  };
}

function name(normal: string): KeyOf {
  return { key: `name:${normal}`, as: "NAME" };
}

function alias(normal: string): KeyOf {
  return { key: `name:${normal}`, as: "ALIAS" };
}
