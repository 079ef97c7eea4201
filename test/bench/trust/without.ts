/**
 * A gateway or a member without what trust costs and can be left out, over the
 * same registry, policy and store as the one with everything. No option of the
 * product does this: it is a process of the bench's own.
 * Arguments: `gateway CONFIG REGISTRY`, or `member CONFIG`.
 */
import { readFile } from "node:fs/promises";

import { connectStore } from "../../../cypher/neo4j.ts";
import { readJson } from "../../../gateway/command-line/common.ts";
import { openStore } from "../../../gateway/command-line/open-store.ts";
import { fixedKeys } from "../../../gateway/home-keys/home-keys.ts";
import { keysIn } from "../../../gateway/home-keys/key-file.ts";
import { openLimits } from "../../../gateway/limits/limits.ts";
import { readGatewayConfig } from "../../../gateway/read-config.ts";
import { readRegistry } from "../../../gateway/registry/registry-file.ts";
import { startGateway } from "../../../gateway/server.ts";
import { fixedPolicy } from "../../../subgraphs/member/policy/live.ts";
import { parsePolicy } from "../../../subgraphs/member/policy/read.ts";
import { readMemberConfig } from "../../../subgraphs/member/read-config.ts";
import { startMemberServer } from "../../../subgraphs/member/server.ts";
import { readWarningLists } from "../../../subgraphs/member/warning-lists/read-warning-lists.ts";
import { createLog } from "../../../subgraphs/serving/log.ts";
import { readSecret } from "../../../subgraphs/serving/secret.ts";
import { analystOf } from "../../support/own-member.ts";

const UNBOUNDED = 1_000_000_000;

const [what, file = "", registry = ""] = process.argv.slice(2);
const { url } = await (what === "gateway" ? gateway() : member());
process.stdout.write(
  `${JSON.stringify({ ready: true, url: `${url}/graphql`, pid: process.pid })}\n`,
);
process.once("SIGTERM", () => process.exit(0));

/** Everybody is the analyst, nothing is checked of them, and nothing is written down. */
async function gateway() {
  const config = readGatewayConfig(await readJson(file), file);
  const { home, deadlineMs } = config;
  return startGateway({
    home,
    registry: await readRegistry(registry),
    host: "127.0.0.1",
    port: 0,
    keys: fixedKeys(keysIn(await readJson(config.key))),
    secret: await readSecret(config.secret),
    signIn: async ({ options: { purpose } }) => ({
      ...analystOf(home),
      purpose,
    }),
    deadlineMs,
    limits: openLimits,
    log: createLog("gateway without"),
    metrics: { kind: "off" },
  });
}

/** The policy is read once and its rates are never met. */
async function member() {
  const config = readMemberConfig(await readJson(file), file);
  const policy = parsePolicy(
    await readFile(config.policy, "utf8"),
    config.policy,
  );
  const rates = { questionsPerMinute: UNBOUNDED, concurrent: 10_000 };
  return startMemberServer({
    member: config,
    host: "127.0.0.1",
    port: 0,
    policy: fixedPolicy({ ...policy, rates }),
    store: connectStore(await openStore(config)),
    secret: await readSecret(config.secret),
    warningLists:
      config.warningLists === undefined
        ? undefined
        : await readWarningLists(config.warningLists),
    log: createLog(`${config.slug} without`),
    metrics: { kind: "off" },
  });
}
