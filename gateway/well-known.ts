/**
 * What a gateway tells of itself to whoever asks: the public halves of the
 * home's keys (RFC 7517), for the members' policies, and whose tokens it takes
 * (RFC 9728), for pages and commands that are about to sign somebody in.
 */
import type { Express } from "express";

import type { HomeKeys } from "./home-keys/home-keys.ts";

export interface WellKnown {
  readonly keys: HomeKeys;
  /** Absent: nobody's. */
  readonly signIn?:
    { readonly issuer: string; readonly audience: string } | undefined;
}

export const KEYS_PATH = "/.well-known/jwks.json";
export const RESOURCE_PATH = "/.well-known/oauth-protected-resource";

/** For the routes of an HTTP server. */
export function wellKnown({ keys, signIn }: WellKnown): (app: Express) => void {
  return (app) => {
    app.get(KEYS_PATH, (_, response) => {
      response.set("cache-control", "public, max-age=60");
      response.json({ keys: keys.published() });
    });
    app.get(RESOURCE_PATH, (_, response) => {
      response.json({
        ...(signIn === undefined
          ? {}
          : {
              resource: signIn.audience,
              authorization_servers: [signIn.issuer],
            }),
        bearer_methods_supported: ["header"],
      });
    });
  };
}
