/**
 * A member that answers, but wrongly: garbage, far too much, or in another's
 * name. Etisalat's place is taken by the test, before the gateways of both homes.
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

import { askGateway, statusesOf } from "../support/ask-gateway.ts";
import type { Asked } from "../support/ask-gateway.ts";
import { gatewayWith, memberUrl } from "../support/gateway-with.ts";
import type { GatewayWith } from "../support/gateway-with.ts";
import { expectNoLeak } from "../support/no-leak.ts";
import { gatewayOf, runningDemo } from "../support/running-demo.ts";
import { passingTo, standIn } from "../support/stand-in.ts";
import type { Behaviour, StandIn } from "../support/stand-in.ts";

// Cold stores on a busy machine take seconds for what is asked first.
jest.setTimeout(600_000);

const DEADLINE = 3_000;

/** What a busy machine adds to the deadline; a second wait for it would not fit. */
const WALL = DEADLINE + 2_500;

const known = `{ campaign(key: "Operation Parliament") { name records { id author member { slug name } ... on CampaignRecord { name description } } } }`;
const unknown = `{ campaign(key: "Operation Nobody Has Heard Of") { name } }`;
const items = `{ nodes(ids: ["etisalat/help-ag-etisalat/sighting--00000000-0000-4000-8000-000000000000"]) { id ... on SightingRecord { count } } }`;

let imposter: StandIn;
let behaviour: Behaviour;
let honest: Behaviour;
const gateways = new Map<string, GatewayWith>();

beforeAll(async () => {
  honest = passingTo(memberUrl("etisalat"), () => {});
  behaviour = honest;
  imposter = await standIn((...exchange) => behaviour(...exchange));
  for (const home of ["singtel", "att"]) {
    // Each bad answer is looked at here: no member is left alone for the one before.
    const gateway = await gatewayWith(
      home,
      { etisalat: imposter.url },
      { deadlineMs: DEADLINE, breaker: { breakAfter: 1_000 } },
    );
    gateways.set(home, gateway);
    // The first questions compile plans; what is measured below is failure, not that.
    for (const query of [known, unknown, items])
      await askGateway(gateway.url, query);
  }
}, 600_000);

afterEach(() => {
  behaviour = honest;
});

afterAll(async () => {
  for (const gateway of gateways.values()) await gateway.stop();
  await imposter.stop();
});

const json = { "content-type": "application/json" };

/** Answers that break the contract, each in a way of its own. */
const garbage: Readonly<Record<string, Behaviour>> = {
  "bytes that are no JSON": (_, response) =>
    void response.writeHead(200, json).end("\u0000\u0001 not json at all"),
  "a page of HTML": (_, response) =>
    void response
      .writeHead(200, { "content-type": "text/html" })
      .end("<h1>127.0.0.1 says hello</h1>"),
  "JSON that is no answer": (_, response) =>
    void response.writeHead(200, json).end("[1, 2, 3]"),
  "data of another shape": (_, response) =>
    void response.writeHead(200, json).end('{"data": {"scatter": 7}}'),
  "neither data nor errors": (_, response) =>
    void response.writeHead(200, json).end('{"data": null}'),
  "an error with its address and a stack": (_, response) =>
    void response.writeHead(200, json).end(
      JSON.stringify({
        data: null,
        errors: [
          {
            message: "connect ECONNREFUSED 127.0.0.1:7702",
            extensions: { code: "BOOM", stacktrace: ["at x (/srv/a.js:1:1)"] },
          },
        ],
      }),
    ),
  "50 MB": (_, response) => flood(response, { ...json }),
  "50 MB, announced": (_, response) =>
    flood(response, { ...json, "content-length": String(50 * MEGABYTE) }),
  "a redirect": (_, response) =>
    void response.writeHead(302, { location: memberUrl("att") }).end(),
};

const MEGABYTE = 1024 * 1024;

/** Answers that speak in the name of others. */
const forgeries: Readonly<Record<string, (text: string) => string>> = {
  "records of Singtel's": (text) =>
    text.replaceAll('"id":"etisalat/', '"id":"singtel/'),
  "the name of another member": (text) =>
    text.replaceAll('"slug":"etisalat"', '"slug":"singtel"'),
  "the full name of another member": (text) =>
    text.replaceAll('"name":"Etisalat"', '"name":"Singtel"'),
  "types of Singtel's": (text) =>
    text.replaceAll("EtisalatCampaignRecord", "SingtelCampaignRecord"),
};

describe.each(["singtel", "att"])("for %s, a member", (home) => {
  it.each(Object.keys(garbage))(
    "that answers with %s costs its own part alone",
    async (name) => {
      behaviour = garbage[name] ?? honest;
      await expectOnlyEtisalatMissing(home);
    },
    600_000,
  );

  it.each(Object.keys(forgeries))(
    "that answers with %s is not believed",
    async (name) => {
      behaviour = passingTo(memberUrl("etisalat"), () => {}, forgeries[name]);
      await expectKnownWithoutEtisalat(home);
    },
    600_000,
  );

  it("that adds fields nobody asked for changes no byte of the answer", async () => {
    behaviour = passingTo(
      memberUrl("etisalat"),
      () => {},
      (text) =>
        text
          .replaceAll(/"id":"etisalat/g, '"forged":"canary","id":"etisalat')
          .replace(/^\{/, '{"extensions":{"forged":"canary"},'),
    );
    const { data, errors, text } = await ask(home, known);
    expect(errors).toBeUndefined();
    expect(text).not.toMatch(/forged|canary/);
    expect(data).toEqual((await askGateway(gatewayOf(home), known)).data);
  });

  it("that never answers is timed out, and is whole again afterwards", async () => {
    behaviour = () => {};
    const late = await ask(home, known);
    expect(statusesOf(late)["etisalat"]).toBe("TIMED_OUT");
    expect(late.errors).toEqual(missing("campaign", "MEMBER_TIMED_OUT"));
    behaviour = honest;
    const whole = await ask(home, known);
    expect(whole.errors).toBeUndefined();
    expect(whole.data).toEqual((await askGateway(gatewayOf(home), known)).data);
  });

  it("that begins an answer and never ends it is timed out", async () => {
    behaviour = (_, response) => {
      response.writeHead(200, json);
      response.write('{"data": {');
    };
    const late = await ask(home, known);
    expect(statusesOf(late)["etisalat"]).toBe("TIMED_OUT");
  });

  it("that refuses is told as one that refused", async () => {
    behaviour = (_, response) =>
      void response
        .writeHead(401, json)
        .end(
          '{"errors":[{"message":"no","extensions":{"code":"TOKEN_INVALID"}}]}',
        );
    const refused = await ask(home, known);
    expect(statusesOf(refused)["etisalat"]).toBe("REFUSED");
    expect(refused.errors).toEqual(missing("campaign", "MEMBER_REFUSED"));
  });
});

async function expectOnlyEtisalatMissing(home: string): Promise<void> {
  await expectKnownWithoutEtisalat(home);
  const nameless = await ask(home, unknown);
  expect(nameless.data).toEqual({ campaign: null });
  expect(nameless.errors).toEqual(missing("campaign"));
  expect(statusesOf(nameless)).toEqual(allBut("INVALID_ANSWER"));
  const item = await ask(home, items);
  expect(item.data).toEqual({ nodes: [null] });
  expect(item.errors).toEqual(missing("nodes"));
}

async function expectKnownWithoutEtisalat(home: string): Promise<void> {
  const answer = await ask(home, known);
  expect(answer.data).toMatchObject({
    campaign: {
      name: "Operation Parliament",
      records: [
        {
          id: expect.stringMatching("^att/"),
          member: { slug: "att", name: "AT&T" },
        },
        {
          id: expect.stringMatching("^singtel/"),
          author: "Trustwave SpiderLabs (Singtel)",
          member: { slug: "singtel", name: "Singtel" },
        },
      ],
    },
  });
  expect(answer.errors).toEqual(missing("campaign"));
  expect(statusesOf(answer)).toEqual(allBut("INVALID_ANSWER"));
}

async function ask(home: string, query: string): Promise<Asked<unknown>> {
  const answer = await askGateway(gateways.get(home)?.url ?? "", query);
  expect(answer.tookMs).toBeLessThan(WALL);
  expectNoLeak(answer.text, [
    imposter.url,
    ...runningDemo().members.map(({ url }) => url),
  ]);
  return answer;
}

function missing(path: string, code = "MEMBER_INVALID_ANSWER") {
  return [
    expect.objectContaining({
      path: [path],
      extensions: { code, member: "etisalat" },
    }),
  ];
}

function allBut(status: string) {
  return {
    att: "ANSWERED",
    etisalat: status,
    singtel: "ANSWERED",
    softbank: "ANSWERED",
    telefonica: "ANSWERED",
  };
}

/** 50 MB of an answer that looks well until its end. */
function flood(
  response: Parameters<Behaviour>[1],
  headers: Readonly<Record<string, string>>,
): void {
  response.writeHead(200, headers);
  response.write('{"data":{"scatter":{"m0":[');
  let left = 50;
  const more = () => {
    if (response.destroyed) return;
    if (left === 0) response.end("]}}}");
    else response.write(" ".repeat(MEGABYTE), more);
    left -= 1;
  };
  more();
}
