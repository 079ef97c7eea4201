/**
 * Signs in at an issuer of the demonstration over HTTP, as a browser would:
 * authorization code with PKCE (RFC 7636) for people, client credentials for the
 * program. Whoever runs it needs no key and no file of the issuer.
 */
import { createHash, randomBytes } from "node:crypto";

import { CLI_CLIENT, CLI_REDIRECT, SCOPE } from "./issuer-config.ts";
import type { ServiceSecret } from "./issuer-config.ts";

/** Who can sign in at a home. */
export interface HomePeople {
  readonly home: string;
  readonly people: readonly { readonly login: string; readonly says: string }[];
}

/** Milliseconds for one request to an issuer, which runs on this machine. */
const PATIENCE = 15_000;
/** Redirects of one sign-in at most. */
const MOST_STEPS = 8;

/** Who there is at an issuer; undefined where it is none of the demonstration's, or does not answer. */
export async function peopleAt(
  issuer: string,
): Promise<HomePeople | undefined> {
  const response = await fetch(`${issuer}/people`, {
    signal: AbortSignal.timeout(PATIENCE),
  }).catch(() => undefined);
  if (response?.ok !== true) return undefined;
  // Another's issuer may answer anything there.
  const told = (await response
    .json()
    .catch(() => null)) as Partial<HomePeople> | null;
  return typeof told?.home === "string" && Array.isArray(told.people)
    ? { home: told.home, people: told.people }
    : undefined;
}

/** An access token for one of the issuer's people. */
export async function personsToken(
  issuer: string,
  login: string,
): Promise<string> {
  const verifier = randomBytes(32).toString("base64url");
  const start = new URL(`${issuer}/auth`);
  start.search = new URLSearchParams({
    client_id: CLI_CLIENT,
    redirect_uri: CLI_REDIRECT,
    response_type: "code",
    scope: `openid ${SCOPE}`,
    code_challenge: createHash("sha256").update(verifier).digest("base64url"),
    code_challenge_method: "S256",
  }).toString();
  return tokenFrom(issuer, {
    grant_type: "authorization_code",
    client_id: CLI_CLIENT,
    redirect_uri: CLI_REDIRECT,
    code: await codeFor(login, start),
    code_verifier: verifier,
  });
}

/** An access token for a program of the home. */
export async function servicesToken(
  issuer: string,
  { clientId, clientSecret }: ServiceSecret,
): Promise<string> {
  return tokenFrom(issuer, {
    grant_type: "client_credentials",
    client_id: clientId,
    client_secret: clientSecret,
    scope: SCOPE,
  });
}

/** Follows the redirects by hand, keeps the cookies, and chooses the person on the page. */
async function codeFor(login: string, start: URL): Promise<string> {
  const cookies = new Map<string, string>();
  let at = start;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const choosing = at.pathname.startsWith("/interaction/");
    const response = await fetch(at, {
      redirect: "manual",
      signal: AbortSignal.timeout(PATIENCE),
      headers: {
        cookie: [...cookies].map((pair) => pair.join("=")).join("; "),
      },
      ...(choosing
        ? { method: "POST", body: new URLSearchParams({ login }) }
        : {}),
    });
    await response.body?.cancel();
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      cookies.set(name, value);
    }
    const next = response.headers.get("location");
    if (next === null)
      throw new Error(
        `The issuer ${start.origin} did not sign ${login} in: it answered with ${response.status}.`,
      );
    at = new URL(next, at);
    const code = at.searchParams.get("code");
    if (code !== null && `${at.origin}${at.pathname}` === CLI_REDIRECT)
      return code;
    if (at.origin !== start.origin) break;
  }
  throw new Error(
    `The issuer ${start.origin} did not sign ${login} in: ${at.searchParams.get("error") ?? "it sent us in circles"}.`,
  );
}

async function tokenFrom(
  issuer: string,
  form: Readonly<Record<string, string>>,
): Promise<string> {
  const response = await fetch(`${issuer}/token`, {
    method: "POST",
    signal: AbortSignal.timeout(PATIENCE),
    body: new URLSearchParams(form),
  });
  const told = (await response.json()) as {
    readonly access_token?: string;
    readonly error?: string;
  };
  if (told.access_token === undefined)
    throw new Error(
      `The issuer ${issuer} gave no token: ${told.error ?? response.status}.`,
    );
  return told.access_token;
}
