/** `tessera issuer`: runs the issuer of a home of the demonstration. */
import { randomBytes } from "node:crypto";
import { dirname, join, resolve } from "node:path";

import type { JWKS } from "oidc-provider";

import type {
  IssuerConfig,
  ServiceSecret,
} from "../demo/issuer/issuer-config.ts";
import { startIssuer } from "../demo/issuer/start-issuer.ts";
import {
  BadUse,
  EXIT,
  printJson,
  readJson,
  usualDataFolder,
} from "./common.ts";
import { endAsked } from "./end-asked.ts";

export interface IssuerOptions {
  readonly config?: string;
  readonly home?: string;
  readonly data?: string;
  readonly json: boolean;
}

export async function runIssuer(options: IssuerOptions): Promise<number> {
  const { config: given, home } = options;
  if (given === undefined && home === undefined)
    throw new BadUse("Whose issuer it is must be said: --home SLUG.");
  const file =
    given ?? join(options.data ?? usualDataFolder(), home ?? "", "issuer.json");
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
