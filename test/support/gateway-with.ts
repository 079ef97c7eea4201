/**
 * A gateway in the test's own process over the shared demonstration, with some
 * members' addresses replaced: by a recording proxy, a hostile server, or none.
 */
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";

import type { JWK } from "jose";

import { startChild } from "../../gateway/demo/child.ts";
import type { Child } from "../../gateway/demo/child.ts";
import { peopleAt } from "../../gateway/demo/issuer/get-token.ts";
import { fixedKeys } from "../../gateway/home-keys/home-keys.ts";
import { keysIn } from "../../gateway/home-keys/key-file.ts";
import { readGatewayConfig } from "../../gateway/read-config.ts";
import { parseRegistry } from "../../gateway/registry/registry.ts";
import { startGateway } from "../../gateway/server.ts";
import type { GatewayOptions } from "../../gateway/server.ts";
import { createSignIn } from "../../gateway/sign-in/sign-in.ts";
import { silentLog } from "../../subgraphs/serving/log.ts";
import { readSecret } from "../../subgraphs/serving/secret.ts";
import { runningDemo } from "./running-demo.ts";

export interface GatewayWith {
  /** The GraphQL address. */
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * The gateway of `home`; `urls` replaces members' addresses by slug, `options` what
 * else it is started with. The deadline is long unless a test is about it: cold
 * stores on a busy machine must not decide.
 */
export async function gatewayWith(
  home: string,
  urls: Readonly<Record<string, string>> = {},
  options: Partial<GatewayOptions> = {},
): Promise<GatewayWith> {
  const { folder } = runningDemo();
  const json = readJson(join(folder, "registry.json")) as {
    readonly members: readonly {
      readonly slug: string;
      readonly url: string;
    }[];
  };
  const registry = parseRegistry({
    members: json.members.map((member) => ({
      ...member,
      url: urls[member.slug] ?? member.url,
    })),
  });
  const file = join(folder, home, "gateway.json");
  const config = readGatewayConfig(readJson(file), file);
  const issuer = await issuerOf(home, config.signIn.issuer);
  const server = await startGateway({
    home,
    registry,
    host: "127.0.0.1",
    port: 0,
    keys: fixedKeys(keysIn(readJson(config.key))),
    secret: await readSecret(config.secret),
    signIn: createSignIn({ home, config: config.signIn, log: silentLog }),
    issuer: config.signIn,
    deadlineMs: 20_000,
    log: silentLog,
    ...options,
  });
  return {
    url: `${server.url}/graphql`,
    stop: async () => {
      await server.stop(500);
      await issuer?.stop();
    },
  };
}

/** The issuer of a home whose gateway the demonstration does not run, unless it runs already. */
async function issuerOf(home: string, url: string): Promise<Child | undefined> {
  if ((await peopleAt(url)) !== undefined) return undefined;
  const issuer = startChild({
    name: `issuer of ${home}`,
    entry: resolve("dist/gateway/command-line/main.js"),
    args: [
      "issuer",
      "--config",
      join(runningDemo().folder, home, "issuer.json"),
    ],
    watch: () => {},
    log: process.stderr,
  });
  await issuer.report;
  return issuer;
}

/** The private key of a home of the demonstration. */
export function homeKeyOf(home: string): JWK {
  const file = join(runningDemo().folder, home, "home-key.json");
  const [key] = keysIn(readJson(file));
  return { ...key };
}

/** The GraphQL address of a member of the demonstration. */
export function memberUrl(slug: string): string {
  const member = runningDemo().members.find((each) => each.slug === slug);
  if (member === undefined) throw new Error(`No member ${slug} runs.`);
  return member.url;
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, "utf8"));
}
