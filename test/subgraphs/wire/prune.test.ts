import { describe, expect, it } from "@jest/globals";
import * as fc from "fast-check";
import { buildSchema, parse } from "graphql";

import { compilePruner } from "../../../subgraphs/wire/prune.ts";
import type { Pruned } from "../../../subgraphs/wire/prune.ts";
import { endpoint } from "./fixture.ts";

const att = endpoint("att", "http://127.0.0.1/graphql");

function prune(query: string, data: unknown): Pruned {
  return compilePruner(att.schema, parse(query), att)(data);
}

const entities = (selection: string) =>
  `query ($representations: [_Any!]!) { _entities(representations: $representations) { ${selection} } }`;

const record = {
  __typename: "AttCampaignRecord",
  id: "att/own/campaign--1",
  name: "Operation Parliament",
};

const underCondition = (condition: string) =>
  `query ($b: Boolean!) { scatter { contract ${condition} again: contract } }`;

const campaign = (selection: string, given: Record<string, unknown>) =>
  prune(entities(`... on AttCampaignRecord { ${selection} }`), {
    _entities: [{ __typename: "AttCampaignRecord", ...given }],
  });

const match = (id: string) =>
  prune("{ scatter { match(kinds: [], among: []) { id } } }", {
    scatter: { match: [{ id }] },
  });

const edge = (from: string) =>
  prune(
    "{ scatter { edges(ids: [], to: ACTOR, among: [], first: 1) { items { from } } } }",
    { scatter: { edges: { items: [{ from }] } } },
  );

const sightings = (ids: readonly string[]) =>
  prune("{ scatter { sightings(ids: []) { of ids } } }", {
    scatter: { sightings: [{ of: "att/own/x", ids }] },
  });

describe("what is kept of an answer", () => {
  it("is what was asked for, and nothing that a member adds", () => {
    expect(
      prune(entities("... on AttCampaignRecord { name }"), {
        _entities: [{ ...record, secret: 1, feed: "x" }, null],
        more: true,
      }),
    ).toEqual({
      data: { _entities: [{ name: "Operation Parliament" }, null] },
    });
  });

  it("goes by aliases, by fragments and by the type of each record", () => {
    const query = `${entities(
      "__typename ...F ... on AttActorRecord { goals } ... on Record { who: member { called: name } }",
    )} fragment F on CampaignRecord { title: name name: stixId }`;
    const who = { called: "Att", slug: "att" };
    expect(
      prune(query, {
        _entities: [
          { ...record, title: "a", name: "b", goals: ["x"], who },
          { __typename: "AttActorRecord", title: "a", goals: ["x"], who },
        ],
      }),
    ).toEqual({
      data: {
        _entities: [
          {
            __typename: "AttCampaignRecord",
            title: "a",
            name: "b",
            who: { called: "Att" },
          },
          {
            __typename: "AttActorRecord",
            goals: ["x"],
            who: { called: "Att" },
          },
        ],
      },
    });
  });

  it("joins what two fragments ask of one object", () => {
    expect(
      prune(
        entities(
          "... on AttCampaignRecord { marking { tlp } } ... on Record { marking { pap } }",
        ),
        { _entities: [{ ...record, marking: { tlp: "RED", pap: null } }] },
      ),
    ).toEqual({
      data: { _entities: [{ marking: { tlp: "RED", pap: null } }] },
    });
  });

  it("may lack a field under a condition, and no other", () => {
    const answer = { scatter: { again: "1.0" } };
    expect(prune(underCondition("@include(if: $b)"), answer)).toEqual({
      data: answer,
    });
    expect(prune(underCondition(""), answer)).toHaveProperty("fault");
  });

  it("is any JSON where the contract says JSON, to its last key", () => {
    const stix: unknown = JSON.parse(
      '{"a":[1,{"__proto__":{"polluted":1}}],"id":"singtel/x"}',
    );
    expect(
      prune(entities("... on AttCampaignRecord { stix }"), {
        _entities: [{ ...record, stix }],
      }),
    ).toEqual({ data: { _entities: [{ stix }] } });
  });

  it("is harmless under names that objects have of their own", () => {
    const names = ["__proto__", "constructor", "toString", "hasOwnProperty"];
    const query = entities(
      `... on AttCampaignRecord { ${names.map((name) => `${name}: name`).join(" ")} }`,
    );
    const given = Object.fromEntries(names.map((name) => [name, `my ${name}`]));
    const answer: unknown = JSON.parse(
      JSON.stringify({ _entities: [{ ...record, ...given }] }),
    );
    const pruned = prune(query, answer);
    expect(JSON.stringify(pruned)).toBe(
      JSON.stringify({ data: { _entities: [given] } }),
    );
    expect(prune(query, { _entities: [record] })).toHaveProperty("fault");
    expect({}).not.toHaveProperty("polluted");
  });
});

describe("what makes an answer void", () => {
  it.each([
    [
      "a member of another slug",
      "member { slug }",
      { member: { slug: "singtel" } },
    ],
    [
      "a member of another name",
      "member { name }",
      { member: { name: "AT&T." } },
    ],
    ["a renamed member", "m: member { n: name }", { m: { n: "Singtel" } }],
    ["a record of another member's", "id", { id: "singtel/own/campaign--1" }],
    [
      "a record of a slug that begins alike",
      "x: id",
      { x: "att-jp/own/campaign--1" },
    ],
    ["an id that is no text", "id", { id: ["att/own/campaign--1"] }],
    ["null where there is none", "name", { name: null }],
    ["nothing where something must be", "name", {}],
    ["a number for a text", "name", { name: 7 }],
    ["a text for a number", "confidence", { confidence: "7" }],
    ["a fraction for a whole number", "confidence", { confidence: 7.5 }],
    ["too large a number", "confidence", { confidence: 2 ** 40 }],
    ["a text for yes or no", "revoked", { revoked: "no" }],
    [
      "a value that its enum lacks",
      "marking { tlp }",
      { marking: { tlp: "PINK" } },
    ],
    [
      "an enum's value that every object has",
      "marking { tlp }",
      { marking: { tlp: "constructor" } },
    ],
    ["an object for a list", "labels", { labels: { length: 0 } }],
    ["null in a list that has none", "labels", { labels: ["a", null] }],
    ["a list for an object", "marking { tlp }", { marking: [] }],
    ["a text for an object", "marking { tlp }", { marking: "RED" }],
  ])("%s", (_, selection, given) => {
    expect(campaign(selection, given)).toHaveProperty("fault");
  });

  it.each([
    ["no type's name", undefined],
    ["a type that nobody knows", "Evil"],
    ["another member's type", "SingtelCampaignRecord"],
    ["a type that is no record", "Member"],
    ["an interface", "CampaignRecord"],
    ["a name that every object has", "constructor"],
    ["a name that is no text", { toString: "AttCampaignRecord" }],
  ])("%s where the type decides", (_, __typename) => {
    expect(
      prune(entities("... on AttCampaignRecord { name }"), {
        _entities: [{ ...record, __typename }],
      }),
    ).toHaveProperty("fault");
  });

  it("a false name of a type that is plain", () => {
    expect(
      prune("{ scatter { __typename } }", { scatter: { __typename: "Query" } }),
    ).toHaveProperty("fault");
  });

  it("a summary, an edge or a sighting of another member's record", () => {
    expect(match("att/own/x")).toHaveProperty("data");
    expect(match("singtel/own/x")).toHaveProperty("fault");
    expect(edge("att/own/x")).toHaveProperty("data");
    expect(edge("singtel/own/x")).toHaveProperty("fault");
    expect(sightings(["att/own/s", "att/own/t"])).toHaveProperty("data");
    expect(sightings(["att/own/s", "singtel/own/t"])).toHaveProperty("fault");
  });
});

describe("a query that cannot be pruned by", () => {
  it.each([
    ["asks for a field that is not there", "{ scatter { nonsense } }"],
    [
      "hides a field behind `__typename`",
      "{ scatter { __typename: contract } }",
    ],
    ["names a fragment that is not there", "{ scatter { ...F } }"],
    ["asks for the schema", "{ __schema { types { name } } }"],
    ["is no query", "fragment F on Query { scatter { contract } }"],
  ])("%s", (_, query) => {
    expect(() => prune(query, {})).toThrow();
  });
});

describe("any answer", () => {
  const schema = buildSchema(
    "type Query { a: String b: [Query] c: Query d: [[String!]!] }",
  );
  type Asked = readonly (readonly [string, string, Asked | undefined])[];

  const leaf = fc.constantFrom<[string, string, undefined]>(
    ["a", "a", undefined],
    ["x", "a", undefined],
    ["d", "d", undefined],
  );
  const { asked: anyAsked } = fc.letrec<{ asked: Asked; inner: Asked[number] }>(
    (tie) => ({
      asked: fc.uniqueArray(tie("inner"), {
        minLength: 1,
        maxLength: 4,
        selector: ([key]) => key,
      }),
      inner: fc.oneof(
        { maxDepth: 3, depthSize: "small" },
        leaf,
        fc
          .tuple(fc.constantFrom("b", "c"), tie("asked"))
          .map(([name, below]): Asked[number] => [name, name, below]),
      ),
    }),
  );

  const text = (selection: Asked): string =>
    `{ ${selection
      .map(
        ([key, name, below]) =>
          `${key}: ${name} ${below === undefined ? "" : text(below)}`,
      )
      .join(" ")} }`;

  /** An answer as an honest server gives it. */
  const honest = (selection: Asked): fc.Arbitrary<Record<string, unknown>> =>
    fc.record(
      Object.fromEntries(
        selection.map(([key, name, below = []]) => [
          key,
          {
            a: fc.option(fc.string()),
            b: fc.option(fc.array(fc.option(honest(below)), { maxLength: 3 })),
            c: fc.option(honest(below)),
            d: fc.option(fc.array(fc.array(fc.string()), { maxLength: 3 })),
          }[name] ?? fc.constant(null),
        ]),
      ),
      { noNullPrototype: true },
    );

  const pruner = (selection: Asked) =>
    compilePruner(schema, parse(text(selection)), att);

  /** Whether something holds no key but those that were asked for. */
  const within = (value: unknown, selection: Asked): boolean => {
    if (Array.isArray(value))
      return value.every((each) => within(each, selection));
    if (typeof value !== "object" || value === null) return true;
    return Object.entries(value).every(([key, each]) => {
      const found = selection.find(([name]) => name === key);
      return found !== undefined && within(each, found[2] ?? []);
    });
  };

  it("that is honest passes unchanged", () => {
    fc.assert(
      fc.property(
        anyAsked.chain((selection) =>
          fc.tuple(fc.constant(selection), honest(selection)),
        ),
        ([selection, answer]) => {
          expect(pruner(selection)(answer)).toEqual({ data: answer });
        },
      ),
    );
  });

  it("holds only what was asked for afterwards, or is void, whatever came", () => {
    fc.assert(
      fc.property(
        anyAsked,
        fc.oneof(
          fc.jsonValue(),
          fc.dictionary(
            fc.constantFrom("a", "b", "c", "d", "x", "y"),
            fc.jsonValue(),
          ),
        ),
        (selection, answer) => {
          const pruned = pruner(selection)(answer);
          expect("fault" in pruned || within(pruned.data, selection)).toBe(
            true,
          );
        },
      ),
    );
  });

  it("can be pruned again without a change", () => {
    fc.assert(
      fc.property(
        anyAsked.chain((selection) =>
          fc.tuple(fc.constant(selection), honest(selection)),
        ),
        ([selection, answer]) => {
          const noisy = { ...answer, y: 1, constructor: 2 };
          expect(pruner(selection)(noisy)).toEqual({ data: answer });
        },
      ),
    );
  });
});
