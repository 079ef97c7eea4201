/** `tessera gateway`: runs the gateway of one home. */
import { join } from "node:path";

import type { JWK } from "jose";

import { createLog } from "../../subgraphs/serving/log.ts";
import type { WireLimits } from "../../subgraphs/wire/limits.ts";
import type { Limits } from "../limits/limits.ts";
import { readGatewayConfig } from "../read-config.ts";
import { readRegistry } from "../registry/registry.ts";
import { startGateway } from "../server.ts";
import { endAsked, printJson, readJson, usualDataFolder } from "./common.ts";

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
  const file =
    options.config ??
    join(options.data ?? usualDataFolder(), options.home ?? "", "gateway.json");
  const config = readGatewayConfig(await readJson(file), file);
  const server = await startGateway({
    ...config,
    limits: definedOnly<Limits>(config.limits),
    breaker: definedOnly<WireLimits>(config.breaker),
    port: options.port ?? config.port,
    registry: await readRegistry(config.registry),
    key: (await readJson(config.key)) as JWK,
    log: createLog(`gateway of ${config.home}`),
    audit: createLog(`questions at ${config.home}`, "info"),
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
  await endAsked();
  await server.stop();
  return 0;
}

/** zod gives a key that is not there as undefined; a default must not be overwritten by it. */
function definedOnly<Values>(given: {
  readonly [Name in keyof Values]?: Values[Name] | undefined;
}): Partial<Values> {
  return Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== undefined),
  ) as Partial<Values>;
}
