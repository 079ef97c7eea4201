import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";

import { afterEach, describe, expect, it } from "@jest/globals";
import { jwtVerify } from "jose";

import type { Reply } from "../../../subgraphs/wire/reply.ts";
import { createWire } from "../../../subgraphs/wire/wire.ts";
import type {
  Wire,
  WireEvent,
  WireOptions,
} from "../../../subgraphs/wire/wire.ts";
import {
  answerJson,
  endpoint,
  keys,
  questionTo,
  serve,
  sign,
} from "./fixture.ts";
import type { Server } from "./fixture.ts";

const query = "{ scatter { contract again: contract } }";
const honest = { data: { scatter: { contract: "1.0", again: "1.0" } } };

const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((each) => each.close()));
});

async function member(
  answer: (
    request: IncomingMessage,
    response: ServerResponse,
    body: string,
  ) => void,
): Promise<Server> {
  const server = await serve(answer);
  opened.push(server);
  return server;
}

function wireTo(
  url: string,
  options: Partial<WireOptions> = {},
): { readonly wire: Wire; readonly events: WireEvent[] } {
  const events: WireEvent[] = [];
  const wire = createWire({
    members: [endpoint("att", url)],
    sign,
    log: (event) => events.push(event),
    ...options,
  });
  opened.push(wire);
  return { wire, events };
}

/** The question's own time is what counts, and a busy machine has enough of it. */
const unhurried = { limits: { maxMs: 600_000 } };

/** Asks a member that answers so, and tells what came of it. */
async function askOne(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
  options: Partial<WireOptions> = {},
  ms = 30_000,
): Promise<Reply> {
  const { wire } = wireTo((await member(answer)).url, options);
  return wire.ask(questionTo(["att"], ms), { member: "att", query });
}

const failedWith = (status: string) =>
  expect.objectContaining({ kind: "failed", status });

describe("a member that answers as agreed", () => {
  it("gives the data that was asked for and is noted as having answered", async () => {
    const { wire, events } = wireTo(
      (await member((_, response) => answerJson(response, honest))).url,
    );
    const question = questionTo(["att"]);
    const reply = await wire.ask(question, { member: "att", query });
    expect(reply).toMatchObject({ kind: "answered", ...honest, errors: [] });
    expect(question.ledger.answers(["att"])).toMatchObject([
      { member: "att", status: "ANSWERED" },
    ]);
    expect(events).toMatchObject([
      { questionId: "question-1", member: "att", status: "ANSWERED" },
    ]);
  });

  it("gets a token for itself that is bound to the bytes of the request, the question's id and the time that is left", async () => {
    const seen: { headers: IncomingMessage["headers"]; body: string }[] = [];
    const { url } = await member(({ headers }, response, body) => {
      seen.push({ headers, body });
      answerJson(response, honest);
    });
    await wireTo(url, unhurried).wire.ask(questionTo(["att"], 60_000), {
      member: "att",
      query,
    });
    const [{ headers, body } = { headers: {}, body: "" }] = seen;
    const token = (headers["authorization"] ?? "").replace("Bearer ", "");
    const { payload } = await jwtVerify(token, keys.publicKey, {
      audience: "tessera:member:att",
      issuer: "tessera:home:singtel",
    });
    expect(payload["body"]).toBe(
      createHash("sha256").update(body).digest("base64url"),
    );
    expect(headers["x-tessera-request-id"]).toBe("question-1");
    expect(Number(headers["x-tessera-deadline-ms"])).toBeGreaterThan(50_000);
    expect(Number(headers["x-tessera-deadline-ms"])).toBeLessThanOrEqual(
      60_000,
    );
    expect(JSON.parse(body)).toEqual({ query });
  });

  it("may say which of the caller's words were wrong, by a code and never by its own text", async () => {
    const error = {
      message: "secret of 10.0.0.7",
      path: ["scatter"],
      extensions: { code: "BAD_CURSOR", stacktrace: ["at /srv/x.js"] },
    };
    const reply = await askOne((_, response) =>
      answerJson(response, { data: null, errors: [error] }, 400),
    );
    expect(reply).toMatchObject({
      kind: "answered",
      data: null,
      errors: [{ code: "BAD_CURSOR", path: ["scatter"] }],
    });
    expect(JSON.stringify(reply)).not.toContain("secret");
  });
});

describe("whom wire does not ask", () => {
  it("leaves a member alone that the question may not be sent to, and notes nothing", async () => {
    let requests = 0;
    const { url } = await member((_, response) => {
      requests++;
      answerJson(response, honest);
    });
    const question = questionTo(["singtel"]);
    const reply = await wireTo(url).wire.ask(question, {
      member: "att",
      query,
    });
    expect(reply).toEqual(failedWith("NOT_ASKED"));
    expect(requests).toBe(0);
    expect(question.ledger.requests).toBe(0);
  });

  it("does not know a member that the registry does not know", async () => {
    const { wire } = wireTo("http://127.0.0.1:9/graphql");
    const reply = await wire.ask(questionTo(["evil"]), {
      member: "evil",
      query,
    });
    expect(reply).toEqual(failedWith("NOT_ASKED"));
  });

  it("blames no member for a query that the contract does not know", async () => {
    const { wire, events } = wireTo("http://127.0.0.1:9/graphql");
    const reply = await wire.ask(questionTo(["att"]), {
      member: "att",
      query: "{ nonsense }",
    });
    expect(reply).toMatchObject({
      status: "NOT_ASKED",
      error: { code: "INTERNAL" },
    });
    expect(events[0]?.reason).toContain("fault of the home");
  });

  it("blames no member for a key that does not sign", async () => {
    const { wire } = wireTo("http://127.0.0.1:9/graphql", {
      sign: () => Promise.reject(new Error("no key")),
    });
    const reply = await wire.ask(questionTo(["att"]), {
      member: "att",
      query,
    });
    expect(reply).toMatchObject({
      status: "NOT_ASKED",
      error: { code: "INTERNAL" },
    });
  });
});

describe("a member that does not answer", () => {
  it("has timed out when it hangs, at the question's deadline", async () => {
    const reply = await askOne(() => undefined, unhurried, 150);
    expect(reply).toEqual(failedWith("TIMED_OUT"));
  }, 60_000);

  it("has timed out at wire's own limit when the question has more time", async () => {
    const reply = await askOne(
      () => undefined,
      { limits: { maxMs: 120 } },
      60_000,
    );
    expect(reply).toEqual(failedWith("TIMED_OUT"));
  });

  it("has timed out when it drips its answer byte by byte", async () => {
    const reply = await askOne(
      (_, response) => {
        response.writeHead(200, { "content-type": "application/json" });
        const timer = setInterval(() => response.write(" "), 20);
        response.on("close", () => clearInterval(timer));
      },
      {},
      200,
    );
    expect(reply).toEqual(failedWith("TIMED_OUT"));
  });

  it("is not asked any more when no time is left", async () => {
    const reply = await askOne(
      (_, response) => answerJson(response, honest),
      {},
      -1,
    );
    expect(reply).toEqual(failedWith("TIMED_OUT"));
  });

  it("is let go of when the caller goes away", async () => {
    const caller = new AbortController();
    const { wire } = wireTo((await member(() => caller.abort())).url);
    const question = questionTo(["att"], 5_000, caller.signal);
    const reply = await wire.ask(question, { member: "att", query });
    expect(reply).toMatchObject({ status: "TIMED_OUT" });
  });

  it("is unreachable when nothing listens at its address, which no caller sees", async () => {
    const server = await serve(() => undefined);
    await server.close();
    const { wire, events } = wireTo(server.url);
    const reply = await wire.ask(questionTo(["att"]), {
      member: "att",
      query,
    });
    expect(reply).toMatchObject({
      status: "UNREACHABLE",
      error: { code: "MEMBER_UNREACHABLE" },
    });
    expect(events[0]?.reason).toContain("ECONNREFUSED");
  });

  it("is unreachable when it hangs up in the middle of its answer", async () => {
    const reply = await askOne((_, response) => {
      response.writeHead(200, {
        "content-type": "application/json",
        "content-length": "500",
      });
      response.write('{"data":', () => response.destroy());
    });
    expect(reply).toEqual(failedWith("UNREACHABLE"));
  });

  it("is unreachable when the proxy before it says so", async () => {
    const reply = await askOne((_, response) => {
      response.writeHead(503, { "content-type": "text/html" });
      response.end("<h1>down</h1>");
    });
    expect(reply).toEqual(failedWith("UNREACHABLE"));
  });

  it.each([401, 403, 429])("refuses by HTTP status %i", async (status) => {
    const reply = await askOne((_, response) =>
      answerJson(response, honest, status),
    );
    expect(reply).toEqual(failedWith("REFUSED"));
  });

  it.each([
    ["TOKEN_INVALID", "REFUSED"],
    ["PURPOSE_REFUSED", "REFUSED"],
    ["QUESTION_TOO_LARGE", "REFUSED"],
    ["STORE_UNAVAILABLE", "UNREACHABLE"],
    ["STORE_TIMED_OUT", "TIMED_OUT"],
    ["INTERNAL", "INVALID_ANSWER"],
    ["UNAUTHENTICATED", "INVALID_ANSWER"],
    ["constructor", "INVALID_ANSWER"],
  ])("says %s, which counts as %s, data or not", async (code, status) => {
    const reply = await askOne((_, response) =>
      answerJson(response, {
        ...honest,
        errors: [
          { message: "x", extensions: { code: "BAD_CURSOR" } },
          { message: "x", extensions: { code } },
        ],
      }),
    );
    expect(reply).toEqual(failedWith(status));
  });
});

describe("a member whose answer breaks the contract", () => {
  const bodies: readonly (readonly [string, string])[] = [
    ["no JSON", "<html>"],
    ["cut JSON", '{"data":{"scatter":{"contract":"1.0"'],
    ["an empty body", ""],
    ["a list", "[]"],
    ["a number", "7"],
    ["neither data nor errors", "{}"],
    ["data of another shape", '{"data":[]}'],
    ["text for an object", '{"data":{"scatter":"all"}}'],
    ["a list for an object", '{"data":{"scatter":[]}}'],
    ["null where there is none", '{"data":{"scatter":{"contract":null}}}'],
    [
      "a number for a text",
      '{"data":{"scatter":{"contract":1,"again":"1.0"}}}',
    ],
    ["errors that are no list", '{"data":null,"errors":{"length":1}}'],
    ["errors that are null", '{"data":null,"errors":[null]}'],
    [
      "200,000 brackets",
      `{"data":{"scatter":${"[".repeat(200_000)}${"]".repeat(200_000)}}}`,
    ],
  ];

  it.each(bodies)("is not used: %s", async (_, body) => {
    const reply = await askOne((__, response) => answerJson(response, body));
    expect(reply).toMatchObject({
      status: "INVALID_ANSWER",
      error: { code: "MEMBER_INVALID_ANSWER" },
    });
  });

  it("is not read to its end when it is 50 MB, announced or not", async () => {
    const sent = { announced: 0, chunked: 0 };
    const half = Buffer.alloc(512 * 1024, 0x20);
    const flood = (kind: "announced" | "chunked", response: ServerResponse) => {
      const push = () => {
        while (sent[kind] < 50 * 1024 * 1024 && !response.destroyed) {
          sent[kind] += half.length;
          if (!response.write(half)) {
            response.once("drain", push);
            return;
          }
        }
        response.end();
      };
      push();
    };
    const announced = await askOne((_, response) => {
      response.writeHead(200, {
        "content-type": "application/json",
        "content-length": String(50 * 1024 * 1024),
      });
      flood("announced", response);
    });
    const chunked = await askOne((_, response) => {
      response.writeHead(200, { "content-type": "application/json" });
      flood("chunked", response);
    });
    expect(announced).toEqual(failedWith("INVALID_ANSWER"));
    expect(chunked).toEqual(failedWith("INVALID_ANSWER"));
    expect(sent.announced).toBeLessThan(25 * 1024 * 1024);
    expect(sent.chunked).toBeLessThan(35 * 1024 * 1024);
  });

  it.each(["text/html", "text/plain", "application/jsonp", "multipart/mixed"])(
    "is not read as %s",
    async (type) => {
      const reply = await askOne((_, response) => {
        response.writeHead(200, { "content-type": type });
        response.end(JSON.stringify(honest));
      });
      expect(reply).toEqual(failedWith("INVALID_ANSWER"));
    },
  );

  it("is not followed to where it redirects", async () => {
    let followed = 0;
    const trap = await member((_, response) => {
      followed++;
      answerJson(response, honest);
    });
    for (const status of [301, 302, 307, 308]) {
      const reply = await askOne((_, response) => {
        response.writeHead(status, {
          location: trap.url,
          "content-type": "application/json",
        });
        response.end(JSON.stringify(honest));
      });
      expect(reply).toEqual(failedWith("INVALID_ANSWER"));
    }
    expect(followed).toBe(0);
  });

  it("is not used when it is no HTTP", async () => {
    const reply = await askOne((request) => {
      request.socket.end("SSH-2.0-OpenSSH_9.6\r\n\r\n");
    });
    expect(reply).toEqual(failedWith("INVALID_ANSWER"));
  });

  it("leaves the line good for the next question", async () => {
    let requests = 0;
    const { url } = await member((_, response) => {
      requests++;
      answerJson(response, requests === 1 ? "<html>" : honest);
    });
    const { wire } = wireTo(url);
    const question = questionTo(["att"]);
    const first = await wire.ask(question, { member: "att", query });
    const second = await wire.ask(question, { member: "att", query });
    expect([first.kind, second.kind]).toEqual(["failed", "answered"]);
    expect(question.ledger.answers(["att"])).toMatchObject([
      { status: "INVALID_ANSWER" },
    ]);
  });
});

describe("many questions at once", () => {
  it("are all answered, and leave no listener on the caller's signal", async () => {
    const { url } = await member((_, response) => answerJson(response, honest));
    const { wire } = wireTo(url, unhurried);
    const warnings: Error[] = [];
    const onWarning = (warning: Error) => void warnings.push(warning);
    process.on("warning", onWarning);
    const question = questionTo(["att"], 30_000);
    const replies = await Promise.all(
      Array.from({ length: 60 }, () =>
        wire.ask(question, { member: "att", query }),
      ),
    );
    await new Promise((resolve) => {
      setTimeout(resolve, 10);
    });
    process.off("warning", onWarning);
    expect(replies.every(({ kind }) => kind === "answered")).toBe(true);
    expect(question.ledger.requests).toBe(60);
    expect(warnings).toEqual([]);
  });
});
