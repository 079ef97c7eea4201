/** `tessera issuer`: runs the issuer of a home of the demonstration. */
import { randomBytes } from "node:crypto";
import { dirname, resolve } from "node:path";

import type { JWKS } from "oidc-provider";

import type {
  IssuerConfig,
  ServiceSecret,
} from "../demo/issuer/issuer-config.ts";
import { startIssuer } from "../demo/issuer/start-issuer.ts";
import { EXIT, printJson, readJson } from "./common.ts";
import { configurationFile } from "./configuration-file.ts";
import { endAsked } from "./end-asked.ts";

export interface IssuerOptions {
  readonly config?: string;
  readonly home?: string;
  readonly data?: string;
  readonly json: boolean;
}

export async function runIssuer(options: IssuerOptions): Promise<number> {
  const file = await configurationFile("issuer.json", {
    config: options.config,
    slug: options.home,
    data: options.data,
  });
  // Written by the set-up of the demonstration, read by nobody else.
  const config = (await readJson(file)) as IssuerConfig;
  const at = (path: string) => resolve(dirname(file), path);
  const running = await startIssuer({
    ...config,
    jwks: (await readJson(at(config.keys))) as JWKS,
    service: (await readJson(at(config.service))) as ServiceSecret,
    cookieKey: randomBytes(32).toString("base64url"),
  });
  const report = {
    ready: true,
    home: config.home,
    url: config.issuer,
    pid: process.pid,
  };
  if (options.json) printJson(report);
  else
    process.stderr.write(
      `The issuer of ${config.home} answers at ${config.issuer}\n`,
    );
  await endAsked();
  await running.stop();
  return EXIT.ok;
}
