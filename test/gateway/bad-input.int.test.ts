/** Bad input by HTTP: a clear error with a code, never a crash, a hang or a silent loss, for both homes. */
import { afterEach, describe, expect, it, jest } from "@jest/globals";

import { createSigner } from "../../subgraphs/wire/signer.ts";
import { askGateway, postToGateway } from "../support/ask-gateway.ts";
import type { Asked } from "../support/ask-gateway.ts";
import { homeKeyOf, memberUrl } from "../support/gateway-with.ts";
import { expectNoLeak } from "../support/no-leak.ts";
import { analystOf } from "../support/own-member.ts";
import { gatewayOf, runningDemo } from "../support/running-demo.ts";

// Cold stores on a busy machine take seconds for what is asked first.
jest.setTimeout(600_000);

const campaign = "query ($key: String!) { campaign(key: $key) { id } }";
const page =
  'query ($first: Int, $after: String) { campaign(key: "Operation Parliament") { indicators(first: $first, after: $after) { edges { cursor node { id } } pageInfo { hasNextPage endCursor } } } }';

interface Page {
  readonly campaign: {
    readonly indicators: {
      readonly edges: readonly { readonly node: { readonly id: string } }[];
      readonly pageInfo: { readonly endCursor: string };
    } | null;
  };
}

describe.each(["singtel", "att"])("the gateway of %s", (home) => {
  const url = () => gatewayOf(home);

  afterEach(async () => {
    // It still answers, whatever came before.
    const { data } = await askGateway(url(), campaign, {
      variables: { key: "Operation Parliament" },
    });
    expect(data).toEqual({ campaign: { id: "campaign/operation-parliament" } });
  });

  it("knows nothing by an unknown key, and says just that", async () => {
    const { data, errors } = await askGateway(url(), campaign, {
      variables: { key: "Operation Nobody Has Heard Of" },
    });
    expect({ data, errors }).toEqual({
      data: { campaign: null },
      errors: undefined,
    });
  });

  it.each([
    ["empty", ""],
    ["of spaces", "   "],
    ["of 10 kB", "a".repeat(10_000)],
    ["with a NUL", "Operation\u0000Parliament"],
  ])("refuses a key that is %s", async (_, key) => {
    const answer = await askGateway(url(), campaign, { variables: { key } });
    expect(answer.data).toEqual({ campaign: null });
    expect(codes(answer)).toEqual(["BAD_KEY"]);
  });

  it("refuses a key with half a character", async () => {
    const answer = await postToGateway(
      url(),
      `{"query": ${JSON.stringify(campaign)}, "variables": {"key": "Operation\\ud800"}}`,
    );
    expect(codes(answer)).toEqual(["BAD_KEY"]);
  });

  it.each(["name:*", "Operation* OR *", "' OR 1=1 //", "}) RETURN 1 //"])(
    "takes the signs of query languages in a key for what they are: %s",
    async (key) => {
      const { data, errors } = await askGateway(url(), campaign, {
        variables: { key },
      });
      expect({ data, errors }).toEqual({
        data: { campaign: null },
        errors: undefined,
      });
    },
  );

  it.each(['+ - && || ! ( ) { } [ ] ^ " ~ * ? : \\ /', "\\", '"', "X"])(
    "says of a key that says nothing that it is none: %s",
    async (key) => {
      const answer = await askGateway(url(), campaign, { variables: { key } });
      expect(codes(answer)).toEqual(["BAD_KEY"]);
    },
  );

  it("refuses a cursor that was cut in half, and one of another question", async () => {
    const { data } = await askGateway<Page>(url(), page, {
      variables: { first: 5 },
    });
    const cursor = data.campaign.indicators?.pageInfo.endCursor ?? "";
    const cut = await askGateway(url(), page, {
      variables: { first: 5, after: cursor.slice(0, cursor.length / 2) },
    });
    expect(codes(cut)).toEqual(["BAD_CURSOR"]);
    const other = await askGateway(
      url(),
      'query ($after: String) { campaign(key: "Operation Parliament") { techniques(after: $after) { edges { cursor } } } }',
      { variables: { after: cursor } },
    );
    expect(codes(other)).toEqual(["BAD_CURSOR"]);
  });

  it.each([-1, 0])("refuses a page of %i", async (first) => {
    const answer = await askGateway(url(), page, { variables: { first } });
    expect(codes(answer)).toEqual(["BAD_ARGUMENT"]);
    expect(answer.errors?.[0]?.message).toContain(`got ${first}`);
  });

  it("gives at most 100 of a page of 10,000", async () => {
    const { data, errors } = await askGateway<{
      actor: {
        indicators: {
          edges: readonly unknown[];
          pageInfo: { hasNextPage: boolean };
        };
      };
    }>(
      url(),
      '{ actor(key: "G0139") { indicators(first: 10000) { edges { cursor } pageInfo { hasNextPage } } } }',
    );
    expect(errors).toBeUndefined();
    expect(data.actor.indicators.edges).toHaveLength(100);
    expect(data.actor.indicators.pageInfo.hasNextPage).toBe(true);
  });

  it("refuses an id that is none, and more ids than it takes", async () => {
    expect(
      codes(await askGateway(url(), '{ entity(id: "no such id") { id } }')),
    ).toEqual(["BAD_ID"]);
    expect(
      codes(
        await askGateway(
          url(),
          '{ node(id: "stranger/own/campaign--00000000-0000-4000-8000-000000000000") { id } }',
        ),
      ),
    ).toEqual(["BAD_ID"]);
    const ids = Array.from({ length: 101 }, (_, index) => `campaign/x${index}`);
    expect(
      codes(
        await askGateway(
          url(),
          "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }",
          { variables: { ids } },
        ),
      ),
    ).toEqual(["BAD_ARGUMENT"]);
  });

  it("refuses a question that bounces through six levels, before it is planned", async () => {
    const bounce = (levels: number): string =>
      levels === 0
        ? "id"
        : `campaigns { edges { node { actors { edges { node { records { id } ${bounce(levels - 1)} } } } } } }`;
    const answer = await askGateway(
      url(),
      `{ actor(key: "WIRTE") { ${bounce(6)} } }`,
    );
    expect(codes(answer)).toEqual(["QUESTION_TOO_DEEP"]);
    expect(answer.tookMs).toBeLessThan(3_000);
  });

  it("refuses a question with too many paths to records", async () => {
    const fields = Array.from(
      { length: 13 },
      (_, index) => `c${index}: campaign(key: "xenon") { records { id } }`,
    );
    expect(codes(await askGateway(url(), `{ ${fields.join(" ")} }`))).toEqual([
      "TOO_MANY_RECORD_PATHS",
    ]);
  });

  it("refuses 20,000 aliases", async () => {
    const fields = Array.from(
      { length: 20_000 },
      (_, index) => `a${index}: __typename`,
    );
    const answer = await askGateway(url(), `{ ${fields.join(" ")} }`);
    expect(answer.status).toBe(400);
    expect(codes(answer)).toEqual(["GRAPHQL_PARSE_FAILED"]);
  });

  it("refuses a small question that fragments blow up", async () => {
    const fragments = Array.from(
      { length: 30 },
      (_, index) =>
        `fragment F${index} on Query { ...F${index + 1} ...F${index + 1} }`,
    );
    const answer = await askGateway(
      url(),
      `{ ...F0 } ${fragments.join(" ")} fragment F30 on Query { members { status } }`,
    );
    expect(codes(answer)).toEqual(["QUESTION_TOO_LARGE"]);
  });

  it.each([
    ["no JSON", "{ not json", 400, "BAD_REQUEST"],
    ["a list", "[]", 400, "BAD_REQUEST"],
    ["of no question", "{}", 400, "BAD_REQUEST"],
    ["with a query that is a number", '{"query": 5}', 400, "BAD_REQUEST"],
    [
      "with variables that are a text",
      '{"query": "{ __typename }", "variables": "x"}',
      400,
      "BAD_REQUEST",
    ],
    [
      "with half a query",
      '{"query": "{ campaign("}',
      400,
      "GRAPHQL_PARSE_FAILED",
    ],
    [
      "of 3 MB",
      JSON.stringify({
        query: "{ __typename }",
        variables: { x: "x".repeat(3 * 1024 * 1024) },
      }),
      413,
      "QUESTION_TOO_LARGE",
    ],
  ])("refuses a body that is %s", async (_, body, status, code) => {
    const answer = await postToGateway(url(), body);
    expect(answer.status).toBe(status);
    expect(codes(answer)).toEqual([code]);
  });

  it.each([
    ["x-tessera-members", "nobody"],
    ["x-tessera-members", ","],
    ["x-tessera-require-all", "maybe"],
    ["x-tessera-purpose", "fun"],
  ])("refuses the header %s: %s, and names it", async (header, value) => {
    const answer = await askGateway(url(), "{ members { status } }", {
      headers: { [header]: value },
    });
    expect(answer.status).toBe(400);
    expect(answer.errors).toMatchObject([
      { extensions: { code: "BAD_OPTION", header } },
    ]);
    expect(answer.errors?.[0]?.message).toContain(value);
  });

  it.each(["mutation", "subscription"])("has no %s", async (operation) => {
    const answer = await askGateway(
      url(),
      `${operation} { members { status } }`,
    );
    expect(answer.status).toBe(400);
    expect(codes(answer)).toEqual(["OPERATION_RESOLUTION_FAILURE"]);
    expect(answer.errors?.[0]?.message).toContain(operation);
  });

  it.each([
    ["an unknown field", "{ nothing }"],
    ["scatter, which is not public", "{ scatter { contract } }"],
    ["_service, which is not public", "{ _service { sdl } }"],
    [
      "_entities, which is not public",
      "{ _entities(representations: []) { __typename } }",
    ],
    ["a key that is a number", "{ campaign(key: 5) { id } }"],
  ])("refuses %s", async (_, query) => {
    const answer = await askGateway(url(), query);
    expect(answer.status).toBe(400);
    expect(codes(answer)).toEqual(["GRAPHQL_VALIDATION_FAILED"]);
  });

  it("tells of no hidden type when it is asked for its schema", async () => {
    const { text } = await askGateway(
      url(),
      "{ __schema { types { name fields { name } enumValues { name } inputFields { name } } } }",
    );
    expect(text).toContain('"Campaign"');
    expect(text).not.toMatch(
      /scatter|_entities|_service|"_Any"|releasableTo|"Summary/i,
    );
  });
});

describe("a member that is asked directly", () => {
  const body = JSON.stringify({ query: "{ scatter { contract } }" });

  it("answers a token that was made for it and for this body", async () => {
    expect(await direct(await token({}))).toEqual({ status: 200, codes: [] });
  });

  it("refuses a question without a token", async () => {
    expect(await direct(undefined)).toEqual({
      status: 401,
      codes: ["TOKEN_MISSING"],
    });
  });

  it("refuses a token for another member", async () => {
    expect(await direct(await token({ member: "softbank" }))).toEqual({
      status: 401,
      codes: ["TOKEN_INVALID"],
    });
  });

  it("refuses a token for another body", async () => {
    expect(await direct(await token({ body: `${body} ` }))).toEqual({
      status: 401,
      codes: ["TOKEN_INVALID"],
    });
  });

  it("refuses a token that another home signed in AT&T's name", async () => {
    const sign = createSigner({
      home: "att",
      privateKey: homeKeyOf("softbank"),
    });
    const forged = await sign({
      member: "singtel",
      principal: analystOf("att"),
      body,
    });
    expect(await direct(forged)).toEqual({
      status: 401,
      codes: ["TOKEN_INVALID"],
    });
  });

  it("refuses a token of an hour ago", async () => {
    const sign = createSigner({
      home: "att",
      privateKey: homeKeyOf("att"),
      now: () => Date.now() - 3_600_000,
    });
    const old = await sign({
      member: "singtel",
      principal: analystOf("att"),
      body,
    });
    expect(await direct(old)).toEqual({
      status: 401,
      codes: ["TOKEN_INVALID"],
    });
  });

  it.each(["nonsense", "a.b.c", "x".repeat(5_000)])(
    "refuses a token that is none",
    async (text) => {
      expect(await direct(text)).toEqual({
        status: 401,
        codes: ["TOKEN_INVALID"],
      });
    },
  );

  it("refuses the public questions, which are none of its own", async () => {
    const query = JSON.stringify({
      query: '{ campaign(key: "Operation Parliament") { id } }',
    });
    expect(await direct(await token({ body: query }), query)).toEqual({
      status: 400,
      codes: ["GRAPHQL_VALIDATION_FAILED"],
    });
  });

  async function token({ member = "singtel", body: signed = body }) {
    const sign = createSigner({ home: "att", privateKey: homeKeyOf("att") });
    return sign({ member, principal: analystOf("att"), body: signed });
  }

  async function direct(bearer: string | undefined, asked = body) {
    const answer = await postToGateway(
      memberUrl("singtel"),
      asked,
      bearer === undefined ? {} : { authorization: `Bearer ${bearer}` },
    );
    return {
      status: answer.status,
      codes: (answer.errors ?? []).map(({ extensions }) => extensions.code),
    };
  }
});

/** The codes of an answer, which tells nothing of what lies behind. */
function codes(answer: Asked<unknown>): readonly unknown[] {
  expectNoLeak(
    answer.text,
    runningDemo().members.map((member) => member.url),
  );
  return (answer.errors ?? []).map(({ extensions }) => extensions.code);
}
