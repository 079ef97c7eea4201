/**
 * Access tokens of the demonstration's people, got as a user gets them: from the
 * issuer that the gateway names, over HTTP. One sign-in for each person and
 * gateway of a test file, since each takes half a dozen requests.
 */
import { decodeJwt } from "jose";

import {
  issuerOfGateway,
  tokenOf,
} from "../../gateway/command-line/sign-in.ts";
import { peopleAt } from "../../gateway/demo/issuer/get-token.ts";
import { DEMO_VARIABLE, runningDemo } from "./running-demo.ts";

/** Milliseconds: well within what a token is good for. */
const KEPT = 30 * 60_000;

const tokens = new Map<
  string,
  { readonly at: number; readonly token: Promise<string | undefined> }
>();

/** The token of somebody at a gateway's home (its analyst); undefined where the gateway's issuer is none of a demonstration's. */
export function demoToken(
  gateway: string,
  as?: string,
): Promise<string | undefined> {
  const key = JSON.stringify([gateway, as]);
  const known = tokens.get(key);
  if (known !== undefined && Date.now() - known.at < KEPT) return known.token;
  const token = signIn(gateway, as);
  tokens.set(key, { at: Date.now(), token });
  return token;
}

async function signIn(
  gateway: string,
  as: string | undefined,
): Promise<string | undefined> {
  const demo =
    process.env[DEMO_VARIABLE] === undefined ? undefined : runningDemo();
  const ready = as === undefined ? demo?.tokens[gateway] : undefined;
  if (ready !== undefined && lastsFor(ready) > KEPT) return ready;
  const issuer = await issuerOfGateway(gateway);
  const told = issuer === undefined ? undefined : await peopleAt(issuer);
  if (issuer === undefined || told === undefined) return undefined;
  return tokenOf({ issuer, told }, as, demo?.folder);
}

/** Milliseconds. */
function lastsFor(token: string): number {
  return (decodeJwt(token).exp ?? 0) * 1000 - Date.now();
}
