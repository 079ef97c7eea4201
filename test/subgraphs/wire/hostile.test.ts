/**
 * What a member may send that is not an answer, beyond `wire.test.ts` (size,
 * drip, depth, HTML, redirects) and `prune.test.ts` (forgeries, shapes): packed
 * bytes, headers, keys that objects have of their own.
 */
import type { ServerResponse } from "node:http";
import { gzipSync } from "node:zlib";

import { afterEach, describe, expect, it } from "@jest/globals";

import type { Reply } from "../../../subgraphs/wire/reply.ts";
import { createWire } from "../../../subgraphs/wire/wire.ts";
import { answerJson, endpoint, questionTo, serve, sign } from "./fixture.ts";

const query = "{ scatter { contract } }";
const honest = { data: { scatter: { contract: "1.0" } } };

const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((each) => each.close()));
});

async function askOne(
  answer: (response: ServerResponse) => void,
): Promise<Reply> {
  const server = await serve((_, response) => answer(response));
  const wire = createWire({ members: [endpoint("att", server.url)], sign });
  opened.push(wire, server);
  return wire.ask(questionTo(["att"], 5_000), { member: "att", query });
}

describe("a member that is hostile", () => {
  it.each(["gzip", "br", "deflate"])(
    "cannot make the home unpack anything: %s",
    async (encoding) => {
      const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024, 0x20));
      const before = process.memoryUsage().arrayBuffers;
      const reply = await askOne((response) => {
        response.writeHead(200, {
          "content-type": "application/json",
          "content-encoding": encoding,
        });
        response.end(bomb);
      });
      expect(reply).toMatchObject({ kind: "failed", status: "INVALID_ANSWER" });
      expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(
        32 * 1024 * 1024,
      );
    },
  );

  it("passes on none of its headers, and none of its extensions", async () => {
    const reply = await askOne((response) => {
      response.setHeader("set-cookie", "canary=1");
      response.setHeader("x-canary", "1");
      answerJson(response, { ...honest, extensions: { canary: 1 } });
    });
    expect(reply).toMatchObject({ kind: "answered", data: honest.data });
    expect(JSON.stringify(reply)).not.toContain("canary");
  });

  it("with more headers than are read is not used", async () => {
    const reply = await askOne((response) => {
      for (let at = 0; at < 40; at++)
        response.setHeader(`x-${at}`, "x".repeat(4_000));
      answerJson(response, honest);
    });
    expect(reply).toMatchObject({ kind: "failed", status: "INVALID_ANSWER" });
  });

  it.each([
    '{"__proto__":{"polluted":1},"data":{"scatter":{"contract":"1.0"}}}',
    '{"data":{"__proto__":{"polluted":1},"scatter":{"contract":"1.0"}}}',
    '{"data":{"scatter":{"contract":"1.0","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}}}',
  ])("changes no object of ours: %s", async (text) => {
    const reply = await askOne((response) => answerJson(response, text));
    expect(reply).toMatchObject({ kind: "answered", data: honest.data });
    expect(JSON.stringify(reply)).not.toContain("polluted");
    expect("polluted" in {}).toBe(false);
  });

  it.each([
    '{"data":{"__proto__":{"scatter":{"contract":"1.0"}}}}',
    '{"__proto__":{"data":{"scatter":{"contract":"1.0"}}}}',
  ])("cannot answer by an inherited key: %s", async (text) => {
    const reply = await askOne((response) => answerJson(response, text));
    expect(reply).toMatchObject({ kind: "failed", status: "INVALID_ANSWER" });
  });
});
