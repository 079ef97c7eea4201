/**
 * A fuzzer that nobody here wrote (schemathesis) makes questions of the schema and
 * asks them, seeded: at a gateway as its analyst, and at a member behind a proxy
 * that signs each question as a home does. No fault of the server's own, and every
 * error has a code of the table.
 */
import { spawn } from "node:child_process";
import { createServer } from "node:http";
import type { IncomingMessage, Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { readFileSync } from "node:fs";

import { describe, expect, it } from "@jest/globals";

import { keysIn, signingKey } from "../../gateway/home-keys/key-file.ts";
import { createSigner } from "../../subgraphs/wire/signer.ts";
import { demoToken } from "../support/demo-token.ts";
import { analystOf } from "../support/own-member.ts";
import { pythonWith } from "../support/python.ts";
import { gatewayOf, runningDemo } from "../support/running-demo.ts";

const HOME = "singtel";
const QUESTIONS = "8";

const python = pythonWith(["schemathesis==4.32.5"]);

describe("questions made of the schema by schemathesis", () => {
  if ("missing" in python) {
    it.todo(`need Python: ${python.missing}`);
    return;
  }
  const { executable } = python;

  it("are answered by a gateway, or refused with a code", async () => {
    const url = gatewayOf(HOME);
    const token = await demoToken(url);
    const told = await fuzz(executable, url, [
      "-H",
      `Authorization: Bearer ${token ?? ""}`,
    ]);
    expect(told).toMatchObject({ exitCode: 0 });
    expect(told.text).toMatch(/\d+ generated/);
  });

  it("are answered by a member, or refused with a code", async () => {
    const proxy = await signingProxy();
    try {
      const { port } = proxy.address() as AddressInfo;
      const told = await fuzz(
        executable,
        `http://127.0.0.1:${port}/graphql`,
        [],
      );
      expect(told).toMatchObject({ exitCode: 0 });
    } finally {
      proxy.close();
    }
  });
});

function fuzz(
  executable: string,
  url: string,
  more: readonly string[],
): Promise<{ readonly exitCode: number | null; readonly text: string }> {
  const child = spawn(
    executable,
    [
      "-m",
      "schemathesis.cli",
      "run",
      url,
      ...more,
      "--phases=fuzzing",
      "--max-examples",
      QUESTIONS,
      "--seed=42",
      "--generation-database=none",
      "--checks=told_by_code",
      "--request-timeout=60",
      "--no-color",
    ],
    {
      env: {
        ...process.env,
        SCHEMATHESIS_HOOKS: "test/conformance/schemathesis_hooks.py",
      },
    },
  );
  let text = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (piece: string) => {
      text += piece;
    });
  return new Promise((resolve) => {
    child.once("close", (exitCode) => resolve({ exitCode, text }));
  });
}

/** Signs each question to Singtel's member as Singtel's own gateway does: a token is good for one body, once. */
async function signingProxy(): Promise<Server> {
  const { folder, members } = runningDemo();
  const url = members.find(({ slug }) => slug === HOME)?.url ?? "";
  const file = join(folder, HOME, "home-key.json");
  const keys = keysIn(JSON.parse(readFileSync(file, "utf8")));
  const sign = createSigner({
    home: HOME,
    privateKey: () => signingKey(keys),
  });
  const server = createServer((request, response) => {
    void (async () => {
      const body = await bodyOf(request);
      const token = await sign({
        member: HOME,
        principal: analystOf(HOME),
        body,
      });
      const answer = await fetch(url, {
        method: "POST",
        headers: {
          "content-type": request.headers["content-type"] ?? "application/json",
          authorization: `Bearer ${token}`,
        },
        body,
      });
      response.writeHead(answer.status, {
        "content-type":
          answer.headers.get("content-type") ?? "application/json",
      });
      response.end(await answer.text());
    })();
  });
  await new Promise<void>((done) => {
    server.listen(0, "127.0.0.1", done);
  });
  return server;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = "";
  for await (const piece of request.setEncoding("utf8")) body += piece;
  return body;
}
