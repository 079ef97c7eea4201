/**
 * `tessera member`: runs a member's subgraph, with a Neo4j of its own or over
 * one that is there already. Says `ready` when it can answer, warmed up.
 */
import { basename } from "node:path";

import { connectStore } from "../../cypher/neo4j.ts";
import type { Store } from "../../cypher/neo4j.ts";
import { startKeeper } from "../../cypher/server/keeper.ts";
import type { Keeper } from "../../cypher/server/keeper.ts";
import { startStore } from "../../cypher/server/start-store.ts";
import { openAudit } from "../../subgraphs/serving/audit/open-audit.ts";
import type { AuditLog } from "../../subgraphs/serving/audit/audit-log.ts";
import type { Log } from "../../subgraphs/serving/log.ts";
import { createLog } from "../../subgraphs/serving/log.ts";
import { metricsAccess } from "../../subgraphs/serving/metrics/metrics-route.ts";
import { readSecret } from "../../subgraphs/serving/secret.ts";
import { readTls } from "../../subgraphs/serving/tls.ts";
import type { ServerTls } from "../../subgraphs/serving/tls.ts";
import { load } from "../../subgraphs/member/intake/load.ts";
import { followPolicy } from "../../subgraphs/member/policy/live.ts";
import type { LivePolicy } from "../../subgraphs/member/policy/live.ts";
import { BadPolicy } from "../../subgraphs/member/policy/read.ts";
import { readMemberConfig } from "../../subgraphs/member/read-config.ts";
import type { MemberConfig } from "../../subgraphs/member/read-config.ts";
import type { MemberLimits } from "../../subgraphs/member/limits.ts";
import { startMemberServer } from "../../subgraphs/member/server.ts";
import { prepareStore } from "../../subgraphs/member/prepare-store.ts";
import { readWarningLists } from "../../subgraphs/member/warning-lists/read-warning-lists.ts";
import {
  definedOnly,
  BATCH_TIME,
  BadUse,
  printJson,
  readJson,
} from "./common.ts";
import { configurationFile } from "./configuration-file.ts";
import { endAsked } from "./end-asked.ts";
import { filesToLoad } from "./files-to-load.ts";
import { openStore } from "./open-store.ts";
import { answers, ownNeo4j } from "./own-neo4j.ts";

export interface MemberOptions {
  readonly config?: string;
  readonly member?: string;
  readonly data?: string;
  /** Files, and folders of them, to load before the member answers. */
  readonly load?: readonly string[];
  readonly json: boolean;
}

/** The configuration that the options name: a file, or a member of the demo's folder. */
export async function memberConfigOf(
  options: MemberOptions,
): Promise<MemberConfig> {
  const { config, member, data } = options;
  const file = await configurationFile("member.json", {
    config,
    slug: member,
    data,
  });
  return readMemberConfig(await readJson(file), file);
}

export async function runMember(options: MemberOptions): Promise<number> {
  const config = await memberConfigOf(options);
  const log = createLog(config.slug);
  const policy = livePolicyOf(config, log);
  const secret = await readSecret(config.secret);
  // Before the store is started: a folder that cannot be written is said at once.
  const audit = await openAudit(
    config.audit,
    secret,
    { member: config.slug },
    log,
  );
  try {
    return await serveMember(options, config, { log, secret, audit, policy });
  } finally {
    // Last: until then requests in flight leave their lines.
    await audit.close();
  }
}

async function serveMember(
  options: MemberOptions,
  config: MemberConfig,
  {
    log,
    secret,
    audit,
    policy,
  }: {
    readonly log: Log;
    readonly secret: Uint8Array;
    readonly audit: AuditLog;
    readonly policy: LivePolicy;
  },
): Promise<number> {
  const keeper = startKeeper();
  const say = (line: string) => {
    if (options.json) printJson({ progress: line });
    else process.stderr.write(`${config.slug}: ${line}\n`);
  };
  const own =
    "home" in config.store
      ? await startOwnStore(config.store, keeper, say)
      : undefined;
  const store = connectStore(own ?? (await openStore(config)));
  try {
    const replaced = await prepareStore(store, {
      texts: config.cypher,
      writable: own !== undefined,
      load: (store_) => loadFirst(store_, config.slug, options.load ?? [], say),
    });
    const server = await startMemberServer({
      member: { slug: config.slug, name: config.name },
      host: config.host,
      port: config.port,
      policy,
      tls: await serverTlsOf(config.tls),
      store: replaced,
      secret,
      audit,
      metrics: await metricsAccess(config.metrics),
      limits: definedOnly<MemberLimits>(config.limits),
      warningLists:
        config.warningLists === undefined
          ? undefined
          : await readWarningLists(config.warningLists),
      log,
    });
    const report = {
      ready: true,
      member: config.slug,
      url: `${server.url}/graphql`,
      pid: process.pid,
      storePid: own?.pid ?? null,
    };
    if (options.json) printJson(report);
    else say(`answers at ${report.url}`);
    const ended = await Promise.race([endAsked(), own?.exited ?? never]);
    if (typeof ended !== "string")
      log.error({ reason: ended.reason }, "the store has ended");
    if (typeof ended !== "string") await endAsked();
    await server.stop();
    policy.close();
  } finally {
    await store.close();
    await own?.stop();
    keeper.close();
  }
  return 0;
}

/** A policy that does not hold at the start ends the member before its store begins. */
function livePolicyOf({ policy, slug }: MemberConfig, log: Log): LivePolicy {
  try {
    return followPolicy({ file: policy, member: slug, log });
  } catch (error) {
    throw error instanceof BadPolicy ? new BadUse(error.message) : error;
  }
}

async function serverTlsOf(
  tls: MemberConfig["tls"],
): Promise<ServerTls | undefined> {
  return tls === undefined
    ? undefined
    : { ...(await readTls(tls)), clients: tls.clients };
}

/** Loads files before the member answers, so that the first question meets a store that is warm. */
async function loadFirst(
  store: Store,
  slug: string,
  paths: readonly string[],
  say: (line: string) => void,
): Promise<void> {
  for (const file of await filesToLoad(paths)) {
    say(`loading ${basename(file.name)}`);
    await load({
      graph: store.graph({ requestId: "load", timeoutMs: BATCH_TIME }),
      files: [file],
      options: { slug },
      now: new Date(),
    });
  }
  say("warming up");
}

const never = new Promise<never>(() => {});

async function startOwnStore(
  store: {
    readonly home: string;
    readonly boltPort: number;
    readonly heapMb?: number | undefined;
  },
  keeper: Keeper,
  say: (line: string) => void,
) {
  const { java, jars } = await ownNeo4j(keeper, say);
  return startStore({
    ...store,
    jars,
    java,
    isReady: answers,
    keeper,
    onProgress: say,
  });
}
