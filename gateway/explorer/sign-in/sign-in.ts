/**
 * The OIDC authorization code flow with PKCE (RFC 6749, 4.1; RFC 7636; RFC 9700):
 * to the issuer and back to the address at which one was. What must survive the
 * way is kept for the tab, and used once.
 */
import type { Kept } from "../state/kept.ts";
import { discover } from "./issuer.ts";
import type { PageSignIn } from "./issuer.ts";
import { challengeOf, randomText } from "./pkce.ts";
import { subjectOf } from "./session.ts";
import type { Session } from "./session.ts";

/** Where the issuer sends people back to. */
export const RETURN_PATH = "/signed-in";

const NAME = "signing-in";
/** Milliseconds that a token lives whose issuer does not say how long. */
const USUAL_LIFE = 300_000;

interface UnderWay {
  readonly state: string;
  readonly verifier: string;
  /** Path and query. */
  readonly returnTo: string;
}

/** Leaves the page for the issuer's; `choose`: it asks who one is even if it knows. */
export async function beginSignIn(
  signIn: PageSignIn,
  kept: Kept,
  { returnTo, choose }: { readonly returnTo: string; readonly choose: boolean },
): Promise<void> {
  const { authorization_endpoint } = await discover(signIn);
  const underWay: UnderWay = {
    state: randomText(),
    verifier: randomText(),
    returnTo,
  };
  kept.write(NAME, JSON.stringify(underWay));
  const target = new URL(authorization_endpoint);
  for (const [name, value] of Object.entries({
    client_id: signIn.clientId,
    redirect_uri: `${location.origin}${RETURN_PATH}`,
    response_type: "code",
    scope: signIn.scope,
    state: underWay.state,
    code_challenge: await challengeOf(underWay.verifier),
    code_challenge_method: "S256",
    ...(choose ? { prompt: "login" } : {}),
  }))
    target.searchParams.set(name, value);
  location.assign(target);
}

export interface SignedIn {
  readonly session: Session;
  readonly returnTo: string;
}

/** Makes a token of what the issuer sent along; rejects with one sentence if it is none. */
export async function finishSignIn(
  signIn: PageSignIn,
  kept: Kept,
  search: string,
): Promise<SignedIn> {
  const given = new URLSearchParams(search);
  const underWay = JSON.parse(kept.read(NAME) ?? "null") as UnderWay | null;
  kept.write(NAME, null);
  const fault = given.get("error_description") ?? given.get("error");
  if (fault !== null) throw new Error(`The issuer says: ${fault}.`);
  const code = given.get("code");
  if (
    underWay === null ||
    code === null ||
    given.get("state") !== underWay.state
  )
    throw new Error("This sign-in was not begun in this tab.");
  const { token_endpoint } = await discover(signIn);
  const response = await fetch(token_endpoint, {
    method: "POST",
    body: new URLSearchParams({
      grant_type: "authorization_code",
      client_id: signIn.clientId,
      redirect_uri: `${location.origin}${RETURN_PATH}`,
      code,
      code_verifier: underWay.verifier,
    }),
  });
  const told = (await response.json()) as {
    readonly access_token?: string;
    readonly expires_in?: number;
    readonly error_description?: string;
  };
  const { access_token: token, expires_in } = told;
  if (token === undefined)
    throw new Error(
      `The issuer gave no token: ${told.error_description ?? response.status}.`,
    );
  return {
    returnTo: safePath(underWay.returnTo),
    session: {
      kind: "signed-in",
      token,
      subject: subjectOf(token),
      expiresAt:
        Date.now() +
        (expires_in === undefined ? USUAL_LIFE : expires_in * 1000),
    },
  };
}

/** A path of this page, and nothing that a browser takes for another host. */
function safePath(path: string): string {
  return /^\/(?:\?|$)/.test(path) ? path : "/";
}
