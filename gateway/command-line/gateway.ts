/** `tessera gateway`: runs the gateway of one home. */

import { openAudit } from "../../subgraphs/serving/audit/open-audit.ts";
import { createLog } from "../../subgraphs/serving/log.ts";
import { metricsAccess } from "../../subgraphs/serving/metrics/metrics-route.ts";
import { readSecret } from "../../subgraphs/serving/secret.ts";
import { readTls } from "../../subgraphs/serving/tls.ts";
import type { WireLimits } from "../../subgraphs/wire/limits.ts";
import type { Limits } from "../limits/limits.ts";
import { openHomeKeys } from "../home-keys/home-keys.ts";
import { readGatewayConfig } from "../read-config.ts";
import { readRegistry } from "../registry/registry-file.ts";
import { startGateway } from "../server.ts";
import { createSignIn } from "../sign-in/sign-in.ts";
import {
  buildExplorer,
  explorerFolder,
  explorerIsBuilt,
} from "./build-explorer.ts";
import { BadUse, definedOnly, printJson, readJson } from "./common.ts";
import { configurationFile } from "./configuration-file.ts";
import { endAsked } from "./end-asked.ts";

export interface GatewayCommandOptions {
  readonly config?: string;
  readonly home?: string;
  readonly data?: string;
  readonly port?: number;
  readonly json: boolean;
}

export async function runGateway(
  options: GatewayCommandOptions,
): Promise<number> {
  // Apollo reports metrics home unless told otherwise before it is constructed (reference: federation 1.7).
  process.env["APOLLO_TELEMETRY_DISABLED"] = "1";
  const file = await configurationFile("gateway.json", {
    config: options.config,
    slug: options.home,
    data: options.data,
  });
  const config = readGatewayConfig(await readJson(file), file);
  const { home, signIn } = config;
  const registry = await readRegistry(config.registry).catch((error: Error) => {
    throw new BadUse(error.message);
  });
  const log = createLog(`gateway of ${home}`);
  const keys = await openHomeKeys(config.key, log);
  const secret = await readSecret(config.secret);
  const audit = await openAudit(config.audit, secret, { gateway: home }, log);
  const server = await startGateway({
    ...config,
    limits: definedOnly<Limits>(config.limits),
    breaker: definedOnly<WireLimits>(config.breaker),
    tls: config.tls === undefined ? undefined : await readTls(config.tls),
    port: options.port ?? config.port,
    registry,
    registryFile: config.registry,
    sdlEveryMs: config.sdlCheckSeconds * 1_000,
    keys,
    secret,
    signIn: createSignIn({ home, config: signIn, log }),
    issuer: signIn,
    explorer: { folder: explorerFolder(), signIn: config.page },
    log,
    audit,
    metrics: await metricsAccess(config.metrics),
  });
  const report = {
    ready: true,
    home: config.home,
    url: `${server.url}/graphql`,
    pid: process.pid,
  };
  if (options.json) printJson(report);
  else
    process.stderr.write(
      `The gateway of ${config.home} answers at ${report.url}\n`,
    );
  // GraphQL does not wait for it; the demonstration has built it before.
  if (!explorerIsBuilt())
    buildExplorer().catch(({ message }: Error) =>
      log.warn({ reason: message }, "the analyst's page is not served"),
    );
  await endAsked();
  await server.stop();
  keys.stop();
  // Last: until then questions in flight leave their lines.
  await audit.close();
  return 0;
}
