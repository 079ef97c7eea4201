/**
 * Who asks: the home's gateway verifies its caller and makes a principal of
 * them. The caller's token goes no further than this folder: members get tokens
 * of the home's own making (wire/signer.ts).
 */
import { HeaderMap } from "@apollo/server";
import { GraphQLError } from "graphql";

import {
  SIGN_IN_INVALID,
  SIGN_IN_REQUIRED,
} from "../../subgraphs/contract/errors.ts";
import { REQUEST_ID_HEADER } from "../../subgraphs/contract/headers.ts";
import type { Principal } from "../../subgraphs/contract/principal.ts";
import type { Log } from "../../subgraphs/serving/log.ts";
import type { RequestOptions } from "../request-options.ts";
import { createKeySet } from "./key-set.ts";
import type { KeySetTiming } from "./key-set.ts";
import { nobody, principalOf } from "./principal-of.ts";
import type { SignInConfig } from "./sign-in-config.ts";
import { verify } from "./verify.ts";

/** What a request shows of whoever asks. */
export interface Asking {
  readonly authorization: string | undefined;
  readonly options: RequestOptions;
  /** In the answer and in the log, so that one finds the other. */
  readonly requestId: string;
}

/** The principal of a request; rejects with SIGN_IN_REQUIRED, SIGN_IN_INVALID or NOT_PERMITTED. */
export type SignIn = (asking: Asking) => Promise<Principal>;

export interface SignInOptions {
  readonly home: string;
  readonly config: SignInConfig;
  readonly log: Log;
  /** Milliseconds since the epoch. */
  readonly now?: () => number;
  readonly timing?: Partial<KeySetTiming>;
}

export function createSignIn(options: SignInOptions): SignIn {
  const { home, config, log, now = Date.now, timing = {} } = options;
  const keys = createKeySet({
    issuer: config.issuer,
    jwks: config.jwks,
    staleMs: config.staleS * 1000,
    log,
    now,
    timing,
  });
  return async ({ authorization, options: asked, requestId }) => {
    if (authorization === undefined && config.anonymous === "clear")
      return nobody(home, asked);
    try {
      if (authorization === undefined) throw SIGN_IN_REQUIRED.of();
      const claims = await verify(bearer(authorization), config, keys, now());
      return principalOf(claims, home, config, asked);
    } catch (reason) {
      const error =
        reason instanceof GraphQLError ? reason : SIGN_IN_INVALID.of();
      log.warn(
        {
          requestId,
          code: error.extensions["code"],
          reason: reason instanceof Error ? reason.message : String(reason),
        },
        "a question was refused at the door",
      );
      throw told(error, requestId);
    }
  };
}

/** The token of `Bearer TOKEN` (RFC 6750, 2.1); anything else is a token that does not verify. */
function bearer(authorization: string): string {
  return /^bearer +([\w.~+/-]+=*)$/i.exec(authorization)?.[1] ?? "";
}

/** The error with what HTTP wants to hear beside it (RFC 6750, 3) and the request's id. */
function told(error: GraphQLError, requestId: string): GraphQLError {
  const { http, ...extensions } = error.extensions;
  const { status } = http as { readonly status: number };
  const headers = new HeaderMap([[REQUEST_ID_HEADER, requestId]]);
  if (status === 401) headers.set("www-authenticate", challenge(error));
  return new GraphQLError(error.message, {
    extensions: { ...extensions, requestId, http: { status, headers } },
  });
}

function challenge({ extensions }: GraphQLError): string {
  return extensions["code"] === SIGN_IN_REQUIRED.code
    ? "Bearer"
    : `Bearer error="invalid_token"`;
}
