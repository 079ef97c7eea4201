/**
 * `/metrics`, on the server's own port. Numbers tell how much an organisation asks,
 * and when; so they go to this machine alone, or to whoever has the configured token.
 */
import { createHash, timingSafeEqual } from "node:crypto";
import { readFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";

import type { Express, Request } from "express";
import type { Registry } from "prom-client";
import { z } from "zod";

/** Who gets the numbers: this machine, bearers of a token, or nobody. */
export type MetricsAccess =
  | { readonly kind: "this-machine" }
  | { readonly kind: "token"; readonly token: string }
  | { readonly kind: "off" };

export const metricsConfig = z
  .union([
    z.boolean(),
    z.strictObject({
      /** A file with the token that a scraper sends as `authorization: Bearer …`. */
      token: z.string().min(1),
    }),
  ])
  .default(true);

export type MetricsConfig = boolean | { readonly token: string };

/** The configuration with its path made absolute. */
export function metricsSettings(
  config: MetricsConfig,
  file: string,
): MetricsConfig {
  return typeof config === "boolean"
    ? config
    : { token: resolve(dirname(file), config.token) };
}

/** The access that a configuration means; throws one sentence that names the file of the token. */
export async function metricsAccess(
  config: MetricsConfig,
): Promise<MetricsAccess> {
  if (typeof config === "boolean")
    return { kind: config ? "this-machine" : "off" };
  const text = await readFile(config.token, "utf8").catch((error: Error) => {
    throw new Error(
      `\`metrics.token\` names ${config.token}, which cannot be read (${error.message}).`,
    );
  });
  const token = text.trim();
  if (token.length < SHORTEST_TOKEN)
    throw new Error(
      `\`metrics.token\` names ${config.token}, which holds ${token.length} characters; a token has ${SHORTEST_TOKEN} or more.`,
    );
  return { kind: "token", token };
}

const SHORTEST_TOKEN = 16;

/** For the HTTP server's further routes. */
export function metricsRoute(
  registry: Registry,
  access: MetricsAccess,
): (app: Express) => void {
  return (app) => {
    app.get("/metrics", (request, response, next) => {
      const status = statusFor(request, access);
      if (status === 200)
        registry
          .metrics()
          .then((text) => response.type(registry.contentType).send(text), next);
      else response.sendStatus(status);
    });
  };
}

function statusFor(request: Request, access: MetricsAccess): number {
  if (access.kind === "off") return 404;
  if (access.kind === "token") return bears(request, access.token) ? 200 : 401;
  return isFromHere(request) ? 200 : 403;
}

/** What a proxy on this machine passes on comes from elsewhere. */
function isFromHere({ socket, headers }: Request): boolean {
  const address = (socket.remoteAddress ?? "").replace(/^::ffff:/, "");
  const passedOn = ["forwarded", "x-forwarded-for", "x-real-ip", "via"];
  return (
    (address === "::1" || address.startsWith("127.")) &&
    passedOn.every((name) => headers[name] === undefined)
  );
}

function bears({ headers }: Request, token: string): boolean {
  return timingSafeEqual(
    hashOf(headers.authorization ?? ""),
    hashOf(`Bearer ${token}`),
  );
}

function hashOf(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
