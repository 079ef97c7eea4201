/** Who gets `/metrics`: this machine, whoever has the token, or nobody. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";

import { afterEach, describe, expect, it } from "@jest/globals";
import { Registry } from "prom-client";

import { startHttpServer } from "../../../subgraphs/serving/http-server.ts";
import {
  metricsAccess,
  metricsRoute,
} from "../../../subgraphs/serving/metrics/metrics-route.ts";
import type { MetricsConfig } from "../../../subgraphs/serving/metrics/metrics-route.ts";
import { removed, tempFolder } from "./audit/audit-folder.ts";

const TOKEN = "0123456789abcdef";
const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await removed(folder);
});

async function fileOf(text: string): Promise<string> {
  const folder = await tempFolder();
  folders.push(folder);
  const file = join(folder, "token");
  await writeFile(file, text);
  return file;
}

async function statusOf(
  config: MetricsConfig,
  headers: Readonly<Record<string, string>> = {},
): Promise<number> {
  const server = await startHttpServer({
    host: "127.0.0.1",
    port: 0,
    ready: async () => {},
    graphql: (_, response) => void response.end(),
    routes: metricsRoute(new Registry(), await metricsAccess(config)),
  });
  try {
    const { status } = await fetch(`${server.url}/metrics`, { headers });
    return status;
  } finally {
    await server.stop(100);
  }
}

describe("/metrics", () => {
  it("answers this machine, and nothing that a proxy passed on", async () => {
    expect(await statusOf(true)).toBe(200);
    expect(await statusOf(true, { forwarded: "for=198.51.100.3" })).toBe(403);
  });

  it("answers whoever sends the token, and nobody else", async () => {
    const config = { token: await fileOf(`${TOKEN}\n`) };
    const authorization = `Bearer ${TOKEN}`;
    expect(await statusOf(config, { authorization })).toBe(200);
    expect(await statusOf(config, { authorization: `${authorization}0` })).toBe(
      401,
    );
    expect(await statusOf(config)).toBe(401);
  });

  it("answers nobody where it is off", async () => {
    expect(await statusOf(false)).toBe(404);
  });

  it("is not served with a token that is missing or short", async () => {
    await expect(metricsAccess({ token: "/nowhere/token" })).rejects.toThrow(
      "`metrics.token` names /nowhere/token, which cannot be read",
    );
    await expect(
      metricsAccess({ token: await fileOf("short") }),
    ).rejects.toThrow("holds 5 characters; a token has 16 or more");
  });
});
