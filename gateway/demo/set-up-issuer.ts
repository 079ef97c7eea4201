/**
 * Writes what a home's issuer is configured with, and what its gateway believes
 * of its tokens. Keys and secrets are made once and kept: a restart must not make
 * tokens worthless.
 */
import { generateKeyPairSync, randomBytes } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

import type { IssuerConfig, ServiceSecret } from "./issuer/issuer-config.ts";
import { serviceOf } from "./issuer/people.ts";

export interface HomePorts {
  readonly slug: string;
  readonly port: number;
  /** Absent: the one after the gateway's. */
  readonly issuerPort?: number;
}

export function issuerPortOf({ port, issuerPort }: HomePorts): number {
  return issuerPort ?? port + 1;
}

export async function setUpIssuer(
  folder: string,
  home: HomePorts,
): Promise<void> {
  const { slug, port } = home;
  await writeOnce(join(folder, slug, "issuer-keys.json"), () => ({
    keys: [signingJwk()],
  }));
  await writeOnce(join(folder, slug, "service.json"), (): ServiceSecret => ({
    clientId: serviceOf(slug).login,
    clientSecret: randomBytes(32).toString("base64url"),
  }));
  const gatewayOrigin = `http://127.0.0.1:${port}`;
  const config: IssuerConfig = {
    home: slug,
    port: issuerPortOf(home),
    issuer: issuerUrl(home),
    audience: audience(slug),
    gatewayOrigin,
    redirectUris: [`${gatewayOrigin}/`, `${gatewayOrigin}/signed-in`],
    keys: "issuer-keys.json",
    service: "service.json",
  };
  await writeFile(
    join(folder, slug, "issuer.json"),
    `${JSON.stringify(config, null, 2)}\n`,
  );
}

/** `signIn` of the gateway's configuration. */
export function signInOf(home: HomePorts) {
  return {
    issuer: issuerUrl(home),
    audience: audience(home.slug),
    algorithms: ["ES256"],
    name: "agreed_name",
    country: "country",
    principals: [
      { when: { role: "analyst" }, affiliation: "staff" },
      { when: { role: "client" }, affiliation: "client" },
      { when: { role: "service" }, affiliation: "service" },
      { when: { role: "guest" }, affiliation: "guest" },
    ],
  };
}

function issuerUrl(home: HomePorts): string {
  return `http://127.0.0.1:${issuerPortOf(home)}`;
}

function audience(slug: string): string {
  return `tessera:gateway:${slug}`;
}

function signingJwk() {
  const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  return {
    ...privateKey.export({ format: "jwk" }),
    kid: randomBytes(8).toString("hex"),
    alg: "ES256",
    use: "sig",
  };
}

/** Keeps what is there; what is new is for its owner's eyes alone. */
async function writeOnce(file: string, make: () => object): Promise<void> {
  const known = await readFile(file, "utf8").catch(() => undefined);
  if (known === undefined)
    await writeFile(file, `${JSON.stringify(make(), null, 2)}\n`, {
      mode: 0o600,
    });
}
