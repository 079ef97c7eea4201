/** `tessera gateway`: runs the gateway of one home. */
import { join } from "node:path";

import type { JWK } from "jose";

import { createLog } from "../../subgraphs/serving/log.ts";
import { readGatewayConfig } from "../read-config.ts";
import { readRegistry } from "../registry/registry-file.ts";
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
    limits: definedOnly(config.limits),
    port: options.port ?? config.port,
    registry: await readRegistry(config.registry),
    registryFile: config.registry,
    sdlEveryMs: config.sdlCheckSeconds * 1_000,
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

function definedOnly(
  limits: Readonly<Record<string, number | undefined>>,
): Record<string, number> {
  return Object.fromEntries(
    Object.entries(limits).filter(
      (entry): entry is [string, number] => entry[1] !== undefined,
    ),
  );
}
