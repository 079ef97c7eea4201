import {
  afterAll,
  beforeAll,
  beforeEach,
  describe,
  expect,
  it,
} from "@jest/globals";

import { AMBIGUOUS_KEY } from "../../../subgraphs/contract/errors.ts";
import { slugs, startSmallAlliance } from "./small-alliance.ts";
import type { SmallAlliance } from "./small-alliance.ts";

let small: SmallAlliance;

beforeAll(async () => {
  small = await startSmallAlliance();
});

afterAll(() => small.close());

beforeEach(() => {
  small.before = () => Promise.resolve();
  small.events.length = 0;
  small.logged.length = 0;
  for (const slug of slugs) {
    small.received[slug].length = 0;
    small.behaviour[slug] = undefined;
  }
});

const unique =
  '{ campaign(key: "1") { name records { id name member { name } } } }';

describe("a campaign that two members hold", () => {
  it("is asked of the alliance first, then of its owners side by side", async () => {
    const { data, errors, plan } = await small.ask(unique);
    expect(errors).toEqual([]);
    expect(data).toEqual({
      campaign: {
        name: "X",
        records: [
          { id: "att/own/campaign--1", name: "att 1", member: { name: "Att" } },
          {
            id: "singtel/own/campaign--1",
            name: "singtel 1",
            member: { name: "Singtel" },
          },
        ],
      },
    });
    expect(plan).toMatchInlineSnapshot(`
     "QueryPlan {
       Sequence {
         Fetch(service: "alliance") {
           {
             campaign(key: "1") {
               name
               records {
                 __typename
                 id
                 ... on AttCampaignRecord {
                   __typename
                   id
                 }
                 ... on SingtelCampaignRecord {
                   __typename
                   id
                 }
               }
             }
           }
         },
         Parallel {
           Flatten(path: "campaign.records.@") {
             Fetch(service: "att") {
               {
                 ... on AttCampaignRecord {
                   __typename
                   id
                 }
               } =>
               {
                 ... on AttCampaignRecord {
                   name
                   member {
                     name
                   }
                 }
               }
             },
           },
           Flatten(path: "campaign.records.@") {
             Fetch(service: "singtel") {
               {
                 ... on SingtelCampaignRecord {
                   __typename
                   id
                 }
               } =>
               {
                 ... on SingtelCampaignRecord {
                   name
                   member {
                     name
                   }
                 }
               }
             },
           },
         },
       },
     }"
    `);
  });

  it("costs each owner one request, however often its record stands there", async () => {
    const { data, question } = await small.ask(
      '{ campaign(key: "1,2,1,1") { records { name } } }',
    );
    expect(data).toEqual({
      campaign: {
        records: ["att 1", "singtel 1", "att 2", "singtel 2"]
          .concat(["att 1", "singtel 1", "att 1", "singtel 1"])
          .map((name) => ({ name })),
      },
    });
    expect(question.ledger.requests).toBe(2);
    expect(small.received.att[0]?.variables).toEqual({
      representations: [
        { __typename: "AttCampaignRecord", id: "att/own/campaign--1" },
        { __typename: "AttCampaignRecord", id: "att/own/campaign--2" },
      ],
    });
  });

  it("keeps JSON and arguments as they are", async () => {
    const { data, errors } = await small.ask(
      'query ($n: Int = 2) { campaign(key: "1") { records { stix ... on CampaignRecord { actors(first: $n) { edges { cursor } } } } } }',
    );
    expect(errors).toEqual([]);
    expect(data).toMatchObject({
      campaign: {
        records: [
          {
            stix: { id: "campaign--1", nested: { deep: [1] } },
            actors: { edges: [{ cursor: "0" }, { cursor: "1" }] },
          },
          {},
        ],
      },
    });
  });
});

describe("a member that fails", () => {
  it("costs its own items and one error that names it and the place", async () => {
    small.behaviour.singtel = "hang";
    const { data, errors } = await small.ask(
      '{ c: campaign(key: "1,2") { r: records { name } } }',
      { ms: 300 },
    );
    expect(data).toEqual({
      c: { r: [{ name: "att 1" }, null, { name: "att 2" }, null] },
    });
    expect(errors).toEqual([
      {
        message: "Singtel did not answer in time; its part is missing.",
        path: ["c", "r"],
        extensions: { code: "MEMBER_TIMED_OUT", member: "singtel" },
      },
    ]);
  });

  it.each([
    "description",
    "id description",
    "__typename",
    "labels",
    "... on SingtelCampaignRecord { description }",
    "... on CampaignRecord { a: description } ... on Record { b: basis }",
  ])("leaves null, never an item of nulls, for { %s }", async (selection) => {
    small.behaviour.singtel = { answer: "<html>" };
    const { data, errors } = await small.ask(
      `{ campaign(key: "1") { records { description ${selection} } } }`,
    );
    expect(data).toMatchObject({
      campaign: { records: [expect.objectContaining({}), null] },
    });
    expect(errors).toMatchObject([
      { extensions: { code: "MEMBER_INVALID_ANSWER", member: "singtel" } },
    ]);
  });

  it("is one error for each place, though several fetches failed", async () => {
    small.behaviour.singtel = { answer: { data: null } };
    const { errors } = await small.ask(
      '{ campaign(key: "1") { records { name } attached { name } more: records { labels } } }',
    );
    expect(new Set(errors.map(({ path }) => path?.join(".")))).toEqual(
      new Set(["campaign.attached", "campaign.more", "campaign.records"]),
    );
    expect(errors).toHaveLength(3);
  });

  it("tells nobody its address, its words or its stack", async () => {
    const words = "connect ECONNREFUSED 10.0.0.7";
    small.behaviour.singtel = {
      answer: {
        data: { _entities: [null] },
        errors: [
          {
            message: words,
            path: ["_entities", 0, words],
            extensions: { code: "UNAUTHENTICATED", stacktrace: [words], words },
          },
        ],
        extensions: { words },
      },
    };
    const { data, errors, extensions } = await small.ask(unique);
    const shown = JSON.stringify({ data, errors, extensions });
    expect(shown).not.toContain("10.0.0.7");
    expect(shown).not.toContain("127.0.0.1");
    expect(shown).not.toContain("stacktrace");
    expect(shown).not.toContain("serviceName");
    expect(errors).toHaveLength(1);
    expect(small.events).toContainEqual(
      expect.objectContaining({ reason: expect.stringContaining(words) }),
    );
  });

  it("may not answer with another number of records, or of another type", async () => {
    const one = {
      __typename: "SingtelCampaignRecord",
      id: "singtel/own/campaign--1",
      name: "a",
      member: { name: "Singtel" },
    };
    for (const answer of [
      [],
      [one, one],
      [{ ...one, __typename: "SingtelActorRecord" }],
    ]) {
      small.behaviour.singtel = { answer: { data: { _entities: answer } } };
      const { data, errors, question } = await small.ask(unique);
      expect(data).toMatchObject({ campaign: { records: [{}, null] } });
      expect(errors).toMatchObject([
        { extensions: { code: "MEMBER_INVALID_ANSWER" } },
      ]);
      expect(question.ledger.failures()).toMatchObject([{ member: "singtel" }]);
    }
  });

  it("cannot speak in another member's fields", async () => {
    small.behaviour.singtel = {
      answer: {
        data: {
          _entities: [
            {
              __typename: "SingtelCampaignRecord",
              id: "att/own/campaign--1",
              name: "forged",
              member: { name: "Att" },
            },
          ],
        },
      },
    };
    const { data, errors } = await small.ask(unique);
    expect(JSON.stringify(data)).not.toContain("forged");
    expect(errors).toHaveLength(1);
  });
});

describe("a question that may not be sent to a member", () => {
  it("leaves that member alone and says so", async () => {
    const { data, errors } = await small.ask(unique, { asked: ["att"] });
    expect(data).toMatchObject({ campaign: { records: [{}, null] } });
    expect(errors).toEqual([
      {
        message:
          "Singtel: The item belongs to a member that this question may not be sent to.",
        path: ["campaign", "records"],
        extensions: { code: "MEMBER_NOT_ASKED", member: "singtel" },
      },
    ]);
    expect(small.received.singtel).toEqual([]);
  });
});

describe("a record that its owner does not know", () => {
  it("is null, without an error, as the owner did answer", async () => {
    const { data, errors, extensions } = await small.ask(
      '{ campaign(key: "7") { records { description } } }',
    );
    expect(data).toEqual({ campaign: { records: [null, null] } });
    expect(errors).toEqual([]);
    expect(extensions).toBeUndefined();
  });
});

describe("an argument that a member refuses", () => {
  it("is an error of our table about that member, and costs the record alone", async () => {
    const { data, errors } = await small.ask(
      'query ($n: Int) { campaign(key: "1") { name records { ... on AttCampaignRecord { name actors(first: $n) { edges { cursor } } } ... on SingtelCampaignRecord { name } } } }',
      { variables: { n: 900 } },
    );
    expect(data).toEqual({
      campaign: { name: "X", records: [null, { name: "singtel 1" }] },
    });
    expect(errors).toEqual([
      {
        message: "Att: An argument is outside its range.",
        path: ["campaign", "records"],
        extensions: { code: "BAD_ARGUMENT", member: "att" },
      },
    ]);
  });
});

describe("a member that failed while the alliance asked it", () => {
  it("shows, though the fields that were asked for do not need it", async () => {
    small.behaviour.singtel = { answer: {} };
    small.before = async (question, { wire }) => {
      await wire.ask(question, {
        member: "singtel",
        query: "{ scatter { contract } }",
      });
    };
    const { data, errors } = await small.ask(
      '{ c: campaign(key: "none") { name } }',
    );
    expect(data).toEqual({ c: null });
    expect(errors).toEqual([
      {
        message:
          "Singtel's answer broke the contract and was not used; its part is missing.",
        path: ["c"],
        extensions: { code: "MEMBER_INVALID_ANSWER", member: "singtel" },
      },
    ]);
  });

  it("shows once where the alliance has said so itself", async () => {
    small.behaviour.singtel = { answer: {} };
    small.before = async (question, { wire }) => {
      const reply = await wire.ask(question, {
        member: "singtel",
        query: "{ scatter { contract } }",
      });
      if (reply.kind === "failed")
        throw reply.error.of(undefined, { member: "singtel" });
    };
    const { errors } = await small.ask(unique);
    expect(errors).toMatchObject([
      { path: ["campaign"], extensions: { member: "singtel" } },
    ]);
  });
});

describe("an error of the alliance", () => {
  it("of the table passes with what the caller needs, and no more", async () => {
    small.before = () =>
      Promise.reject(
        AMBIGUOUS_KEY.of(undefined, { candidates: ["a", "b"], private: 1 }),
      );
    const { errors } = await small.ask(unique);
    expect(errors).toEqual([
      {
        message: AMBIGUOUS_KEY.meaning,
        path: ["campaign"],
        extensions: { code: "AMBIGUOUS_KEY", candidates: ["a", "b"] },
      },
    ]);
  });

  it("of another kind is masked, and logged under the question's id", async () => {
    small.before = () => Promise.reject(new Error("secret of 10.0.0.7"));
    const { errors } = await small.ask(unique);
    expect(errors).toMatchObject([
      {
        path: ["campaign"],
        extensions: { code: "INTERNAL", requestId: "question-1" },
      },
    ]);
    expect(JSON.stringify(errors)).not.toContain("secret");
    expect(small.logged).toMatchObject([
      { questionId: "question-1", error: "secret of 10.0.0.7" },
    ]);
  });

  it("about the question's own grammar stays what it is", async () => {
    const { errors } = await small.ask("{ nonsense }");
    expect(errors).toMatchObject([
      { extensions: { code: "GRAPHQL_VALIDATION_FAILED" } },
    ]);
    expect(errors[0]?.extensions).toEqual({
      code: "GRAPHQL_VALIDATION_FAILED",
    });
  });
});

/** What the alliance does: asks for summaries, and brings along what the plan will want. */
function bringAlong(ids: readonly string[]): SmallAlliance["before"] {
  return async (question, { wire }) => {
    const { lookAhead } = question;
    const wanted = lookAhead.wantedOf("singtel", "SingtelCampaignRecord");
    const types = new Map(
      wanted.flatMap(({ variables }) => Object.entries(variables)),
    );
    const definitions = [...types].map(([name, type]) => `, $${name}: ${type}`);
    const along = wanted.map(
      ({ typename, selection }, at) =>
        `r${at}: record { __typename ... on ${typename} { ${selection} } }`,
    );
    await wire.ask(question, {
      member: "singtel",
      query: `query ($ids: [ID!], $first: String!${definitions.join("")}) { scatter { match(kinds: [CAMPAIGN], ids: $ids, keys: [$first], among: []) { id ${along.join(" ")} } } }`,
      variables: {
        ids,
        first: "x",
        ...Object.fromEntries(
          [...types.keys()].map((name) => [name, lookAhead.valueOf(name)]),
        ),
      },
      check: ({ scatter }) => {
        for (const summary of summariesIn(scatter))
          wanted.forEach((want, at) =>
            lookAhead.remember(want, String(summary["id"]), summary[`r${at}`]),
          );
        return undefined;
      },
    });
  };
}

function summariesIn(scatter: unknown): readonly Record<string, unknown>[] {
  const { match }: { match: readonly Record<string, unknown>[] } =
    Object(scatter);
  return match;
}

describe("look-ahead", () => {
  it("means no second request for what came along, and the same answer", async () => {
    const query =
      'query ($first: Int = 3, $b: Boolean!) { campaign(key: "1,2,1") { records { a: name ... on CampaignRecord { actors(first: $first) { edges { cursor } } feed @skip(if: $b) } } attached { stix } } }';
    const variables = { b: true };
    const plain = await small.ask(query, { variables });
    small.received.singtel.length = 0;
    small.before = bringAlong([
      "singtel/own/campaign--1",
      "singtel/own/campaign--2",
    ]);
    const ahead = await small.ask(query, { variables });
    expect(ahead.errors).toEqual([]);
    expect(ahead.data).toEqual(plain.data);
    expect(small.received.singtel).toHaveLength(1);
    expect(plain.question.ledger.requests).toBe(4);
    expect(ahead.question.ledger.requests).toBe(3);
  });

  it("asks for the rest alone when some came along", async () => {
    small.before = bringAlong(["singtel/own/campaign--2"]);
    const { data } = await small.ask(
      '{ campaign(key: "1,2") { records { name } } }',
    );
    expect(data).toMatchObject({
      campaign: {
        records: [{}, { name: "singtel 1" }, {}, { name: "singtel 2" }],
      },
    });
    expect(small.received.singtel[1]?.variables).toEqual({
      representations: [
        { __typename: "SingtelCampaignRecord", id: "singtel/own/campaign--1" },
      ],
    });
  });

  it("keeps what came along though the member fails afterwards", async () => {
    small.before = async (question, stub) => {
      await bringAlong(["singtel/own/campaign--2"])(question, stub);
      small.behaviour.singtel = { answer: {} };
    };
    const { data, errors } = await small.ask(
      '{ campaign(key: "1,2") { records { name } } }',
    );
    expect(data).toMatchObject({
      campaign: { records: [{}, null, {}, { name: "singtel 2" }] },
    });
    expect(errors).toHaveLength(1);
  });

  it("wants nothing of a part that the question leaves out", async () => {
    const wanted: number[] = [];
    small.before = ({ lookAhead }) => {
      wanted.push(lookAhead.wantedOf("att", "AttCampaignRecord").length);
      return Promise.resolve();
    };
    const query =
      'query ($b: Boolean!) { campaign(key: "1") { records @include(if: $b) { name } } }';
    await small.ask(query, { variables: { b: true } });
    await small.ask(query, { variables: { b: false } });
    expect(wanted).toEqual([1, 0]);
  });

  it("wants of the records in a list what the list is asked for", async () => {
    const { question } = await small.ask(
      "{ campaigns(first: 2) { edges { node { records { name } } } } }",
    );
    const wanted = question.lookAhead.wantedOf("att", "AttCampaignRecord");
    expect(wanted.map(({ selection }) => selection)).toEqual(["name"]);
  });

  it("wants one thing once, though two paths ask for it", async () => {
    const wanted: unknown[] = [];
    small.before = ({ lookAhead }) => {
      wanted.push(...lookAhead.wantedOf("att", "AttCampaignRecord"));
      return Promise.resolve();
    };
    await small.ask(
      '{ campaign(key: "1") { records { name } attached { name } } }',
    );
    expect(wanted).toEqual([
      {
        member: "att",
        typename: "AttCampaignRecord",
        selection: "name",
        variables: {},
      },
    ]);
  });
});
