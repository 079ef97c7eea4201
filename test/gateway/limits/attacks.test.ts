/**
 * What somebody sends who wants the gateway down: each attack gets its code, in
 * bounded processor time, and the next honest question is answered as before.
 * Processor time of this process is bounded, not the clock: the machine may be busy.
 */
import {
  afterAll,
  afterEach,
  beforeAll,
  describe,
  expect,
  it,
  jest,
} from "@jest/globals";
import { getIntrospectionQuery } from "graphql";

import { loneGateway } from "../../support/lone-gateway.ts";
import type { LoneGateway } from "../../support/lone-gateway.ts";

jest.setTimeout(600_000);

let gateway: LoneGateway;
let before: unknown;

beforeAll(async () => {
  gateway = await loneGateway();
  before = await honest();
  expect(before).toMatchObject({ data: { campaign: null } });
});

afterEach(async () => {
  expect(await honest()).toEqual(before);
});

afterAll(() => gateway.stop());

/** Milliseconds of processor time that an attack may cost, in this process and its collector. */
const MOST_CPU = 10_000;

const many = (count: number, text: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => text(at)).join(" ");

const nested = (open: string, close: string, levels: number, inner = "") =>
  open.repeat(levels) + inner + close.repeat(levels);

const campaign = (selection: string) =>
  `{ campaign(key: "xenon") { ${selection} } }`;

const page = (inner: string, field = "indicators", first = "$n") =>
  `${field}(first: ${first}) { edges { node { name ${inner} } } }`;

const bounce = (times: number): string =>
  times === 0
    ? "name"
    : `records { name } indicators { edges { node { ${times % 2 ? "campaigns" : "campaigns"} { edges { node { ${bounce(times - 1)} } } } } } }`;

const doubling = (levels: number, leaf: string) =>
  `{ campaign(key: "xenon") { ...f${levels} } } fragment f0 on Campaign { ${leaf} } ${many(levels, (at) => `fragment f${at + 1} on Campaign { ...f${at} ...f${at} }`)}`;

interface Attack {
  readonly query: string;
  readonly variables?: unknown;
}

const questions: Readonly<Record<string, readonly [string | RegExp, Attack]>> =
  {
    "20,000 aliases": [
      "GRAPHQL_PARSE_FAILED",
      { query: campaign(many(20_000, (at) => `a${at}: name`)) },
    ],
    "61 aliases": [
      "TOO_MANY_ALIASES",
      { query: campaign(many(61, (at) => `a${at}: name`)) },
    ],
    "one field 4,900 times": [
      /QUESTION_TOO_LARGE|GRAPHQL_VALIDATION_FAILED/,
      { query: campaign(many(4_900, () => "name")) },
    ],
    "60 directives at each of 20 fields": [
      /TOO_MANY_DIRECTIVES|GRAPHQL_VALIDATION_FAILED/,
      { query: campaign(many(60, () => "name @include(if: true)")) },
    ],
    "600 directives at one field": [
      /TOO_MANY_DIRECTIVES|GRAPHQL_VALIDATION_FAILED/,
      { query: campaign(`name ${many(600, () => "@include(if: true)")}`) },
    ],
    "depth 199": [
      "QUESTION_TOO_DEEP",
      { query: campaign(nested("sameName { ", " }", 197, "name")) },
    ],
    "depth 2,000": [
      "QUESTION_TOO_DEEP",
      { query: campaign(nested("sameName { ", " }", 2_000, "name")) },
    ],
    "four bounces between entities and records": [
      /QUESTION_TOO_DEEP|TOO_MANY_RECORD_PATHS/,
      { query: campaign(bounce(4)) },
    ],
    "pages in pages by a variable": [
      "QUESTION_TOO_COSTLY",
      {
        query: `query ($n: Int) ${campaign(page(page(page("name"), "campaigns")))}`,
        variables: { n: 1_000 },
      },
    ],
    "pages in pages by a variable's default": [
      "QUESTION_TOO_COSTLY",
      {
        query: `query ($n: Int = 1000) ${campaign(page(page(page("name"), "campaigns")))}`,
      },
    ],
    "fragments in a circle": [
      "GRAPHQL_VALIDATION_FAILED",
      {
        query: `{ campaign(key: "xenon") { ...a } } fragment a on Campaign { ...b } fragment b on Campaign { ...a }`,
      },
    ],
    "fragments that double 60 times": [
      "QUESTION_TOO_LARGE",
      { query: doubling(60, "name") },
    ],
    "fragments that double pages": [
      /QUESTION_TOO_LARGE|QUESTION_TOO_COSTLY/,
      { query: doubling(60, "indicators { edges { node { name } } }") },
    ],
    "the schema in the schema": [
      "GRAPHQL_VALIDATION_FAILED",
      {
        query: `{ __schema { types { ${nested("fields { type { ", " } }", 5, "name")} } } }`,
      },
    ],
    "1,500,000 characters of one text": [
      "BAD_KEY",
      { query: `{ campaign(key: "${"x".repeat(1_500_000)}") { name } }` },
    ],
    "a body of 3 MB": [
      "QUESTION_TOO_LARGE",
      { query: `{ campaign(key: "${"x".repeat(3_000_000)}") { name } }` },
    ],
    "900,000 brackets in a literal": [
      "QUESTION_TOO_DEEP",
      { query: `{ lookup(values: ${nested("[", "]", 450_000)}) { value } }` },
    ],
    "brackets behind a comment and a text": [
      "QUESTION_TOO_DEEP",
      {
        query: `# "\n{ lookup(values: ["]]]]", ${many(100, () => '[ #]\n "\\"]" "]" ')} ${nested("[", "]", 2_000)}) { value } }`,
      },
    ],
    "900,000 braces in the variables": [
      "QUESTION_TOO_DEEP",
      {
        query: `query ($v: [String!]!) { lookup(values: $v) { value } }`,
        variables: { v: "DEEP" },
      },
    ],
    "a list of 100,000 in the variables": [
      "QUESTION_TOO_LARGE",
      {
        query: `query ($v: [String!]!) { lookup(values: $v) { value } }`,
        variables: { v: Array(100_000).fill("a") },
      },
    ],
    "a list of 2,001 in the text": [
      "QUESTION_TOO_LARGE",
      { query: `{ lookup(values: [${many(2_001, () => '"a"')}]) { value } }` },
    ],
    "aliases called __proto__ and constructor": [
      "MEMBER_REFUSED",
      {
        query: `{ __proto__: campaign(key: "xenon") { constructor: name __proto__: name } constructor: __typename }`,
      },
    ],
    "variables called __proto__": [
      "MEMBER_REFUSED",
      {
        query: `query ($__proto__: String = "xenon") { campaign(key: $__proto__) { name } }`,
      },
    ],
    "a mutation": [
      /OPERATION_RESOLUTION_FAILURE|GRAPHQL_VALIDATION_FAILED/,
      { query: "mutation { __typename }" },
    ],
    "1,200 operations": [
      /./,
      { query: many(1_200, (at) => `query q${at} { __typename }`) },
    ],
  };

describe("an attack", () => {
  it.each(Object.entries(questions))(
    "of %s is told its code, and costs little",
    async (_, [code, attack]) => {
      const used = process.cpuUsage();
      const response = await post(bodyOf(attack));
      const { user, system } = process.cpuUsage(used);
      const { errors = [] } = (await response.json()) as Answer;
      expect(response.status).toBeLessThan(500);
      expect(String(errors[0]?.extensions.code)).toMatch(code);
      expect((user + system) / 1_000).toBeLessThan(MOST_CPU);
    },
  );

  it.each([
    [
      "of a list of questions",
      JSON.stringify(
        Array.from({ length: 10 }, () => ({ query: "{ __typename }" })),
      ),
      "application/json",
      400,
    ],
    ["of plain text", '{"query": "{ __typename }"}', "text/plain", 400],
    [
      "of a form",
      "query={__typename}",
      "application/x-www-form-urlencoded",
      400,
    ],
    [
      "of a form of parts",
      "--x\r\n\r\n--x--",
      "multipart/form-data; boundary=x",
      400,
    ],
    [
      "of UTF-16",
      Buffer.from('{"query": "{ __typename }"}', "utf16le"),
      "application/json; charset=utf-16le",
      400,
    ],
    ["of half a body", '{"query": "{ __ty', "application/json", 400],
    ["of a number", "7", "application/json", 400],
    [
      "of an operation that is an object",
      '{"query": {"__proto__": 1}}',
      "application/json",
      400,
    ],
  ])("%s is refused", async (_, body, type, status) => {
    const response = await post(body, type);
    expect(response.status).toBe(status);
    expect(((await response.json()) as Answer).errors).toHaveLength(1);
  });

  it("by a link in somebody's page is refused, as it comes without a header that pages cannot set", async () => {
    const response = await fetch(`${gateway.url}?query={__typename}`);
    expect(response.status).toBe(400);
  });

  it("by 10,000 brackets in an address is refused", async () => {
    const query = encodeURIComponent(
      `{ lookup(values: ${nested("[", "]", 2_000)}) { value } }`,
    );
    const response = await fetch(`${gateway.url}?query=${query}`, {
      headers: { "apollo-require-preflight": "1" },
    });
    expect(response.status).toBe(400);
    expect(
      ((await response.json()) as Answer).errors?.[0]?.extensions.code,
    ).toBe("QUESTION_TOO_DEEP");
  });
});

describe("the usual question for the schema", () => {
  it("passes every limit", async () => {
    const response = await post(
      JSON.stringify({ query: getIntrospectionQuery() }),
    );
    expect(await response.json()).not.toHaveProperty("errors");
  });
});

interface Answer {
  readonly errors?: readonly {
    readonly extensions: { readonly code?: unknown };
  }[];
}

/** Depth that `JSON.stringify` could not write. */
function bodyOf(attack: Attack): string {
  return JSON.stringify(attack).replace(
    '"DEEP"',
    nested('{"a":', "}", 300_000, "1"),
  );
}

function post(
  body: string | Buffer,
  type = "application/json",
): Promise<Response> {
  return fetch(gateway.url, {
    method: "POST",
    headers: { "content-type": type },
    body,
  });
}

async function honest(): Promise<unknown> {
  const response = await post(
    JSON.stringify({
      query: `{ campaign(key: "WannaCry") { name records { id } } }`,
    }),
  );
  const { data, errors = [] } = (await response.json()) as Answer & {
    readonly data?: unknown;
  };
  // In the order in which the members' refusals came.
  return {
    data,
    errors: errors.map((error) => JSON.stringify(error)).toSorted(),
  };
}
