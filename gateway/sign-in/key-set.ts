/**
 * The issuer's public keys: found where the issuer says (OpenID Connect
 * Discovery 1.0, section 4) or where the configuration does, kept for ten
 * minutes, and asked for again when a token names a key that is new. While the
 * issuer cannot be reached, the last keys serve for a bounded time: an outage
 * must not stop an incident response, nor a stolen key outlive its retirement.
 */
import {
  createLocalJWKSet,
  createRemoteJWKSet,
  customFetch,
  errors,
  jwksCache,
} from "jose";
import type { JSONWebKeySet, JWKSCacheInput, JWTVerifyGetKey } from "jose";

import type { Log } from "../../subgraphs/serving/log.ts";
import { fetchSmall } from "./fetch-small.ts";
import { isSafe } from "./sign-in-config.ts";

export interface KeySetOptions {
  readonly issuer: string;
  /** Where the keys are; absent: where the issuer's discovery document says. */
  readonly jwks?: string | undefined;
  /** Milliseconds for which the last keys serve beyond their time. */
  readonly staleMs: number;
  readonly log: Log;
  /** Milliseconds since the epoch. */
  readonly now?: () => number;
  readonly timing?: Partial<KeySetTiming>;
}

/** Milliseconds. */
export interface KeySetTiming {
  /** For one request to the issuer. */
  readonly timeout: number;
  /** Between two requests that unknown keys cause, and after one that failed. */
  readonly cooldown: number;
  /** After one that failed while there are no keys at all: a gateway may start before its issuer. */
  readonly firstCooldown: number;
  /** For which keys are as good as new. */
  readonly maxAge: number;
}

const usualTiming: KeySetTiming = {
  timeout: 5_000,
  cooldown: 30_000,
  firstCooldown: 2_000,
  maxAge: 600_000,
};

/** Gives the key of a token's header, for `jwtVerify`; rejects if there is none, or none may be used any more. */
export function createKeySet(options: KeySetOptions): JWTVerifyGetKey {
  const { issuer, staleMs, log, now = Date.now } = options;
  const timing = { ...usualTiming, ...options.timing };
  // `jose` puts a new set here each time that it has read one well.
  let read: JWKSCacheInput = {};
  let last: { readonly jwks: JSONWebKeySet; readonly at: number } | undefined;
  let waitUntil = 0;
  let remote: Promise<ReturnType<typeof createRemoteJWKSet>> | undefined;

  const connect = async () => {
    read = {};
    const url = options.jwks ?? (await discoverKeys(issuer, timing.timeout));
    return createRemoteJWKSet(new URL(url), {
      timeoutDuration: timing.timeout,
      cooldownDuration: timing.cooldown,
      cacheMaxAge: timing.maxAge,
      [customFetch]: fetchSmall,
      [jwksCache]: read,
    });
  };

  const lastKeys: JWTVerifyGetKey = (header, token) => {
    if (last === undefined)
      throw new Error(`the keys of ${issuer} were never read`);
    const age = now() - last.at;
    if (age > timing.maxAge + staleMs)
      throw new Error(
        `the keys of ${issuer} were last read ${Math.round(age / 1000)} s ago, which is longer than they may be used`,
      );
    return createLocalJWKSet(last.jwks)(header, token);
  };

  return async (header, token) => {
    if (now() < waitUntil) return lastKeys(header, token);
    try {
      const keys = await (remote ??= connect());
      try {
        return await keys(header, token);
      } finally {
        const { jwks } = read;
        if (jwks !== undefined && jwks !== last?.jwks)
          last = { jwks, at: now() };
      }
    } catch (error) {
      // The keys were read, and the token's is none of them.
      if (isAboutTheToken(error)) throw error;
      remote = undefined;
      waitUntil =
        now() + (last === undefined ? timing.firstCooldown : timing.cooldown);
      log.error(
        { issuer, reason: String(error), lastRead: last?.at ?? null },
        "the issuer's keys cannot be read",
      );
      return lastKeys(header, token);
    }
  };
}

function isAboutTheToken(error: unknown): boolean {
  return (
    error instanceof errors.JWKSNoMatchingKey ||
    error instanceof errors.JWKSMultipleMatchingKeys ||
    error instanceof errors.JOSENotSupported
  );
}

/** The address of the issuer's keys, from a document that names the very issuer. */
async function discoverKeys(issuer: string, timeout: number): Promise<string> {
  const at = `${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`;
  const response = await fetchSmall(at, {
    redirect: "manual",
    signal: AbortSignal.timeout(timeout),
  });
  if (response.status !== 200)
    throw new Error(`${at} answered with ${response.status}`);
  const told = (await response.json()) as {
    readonly issuer?: unknown;
    readonly jwks_uri?: unknown;
  } | null;
  if (told?.issuer !== issuer)
    throw new Error(`${at} speaks for another issuer`);
  const { jwks_uri: keys } = told;
  if (typeof keys !== "string" || !URL.canParse(keys) || !isSafe(new URL(keys)))
    throw new Error(`${at} names no https address of keys`);
  return keys;
}
