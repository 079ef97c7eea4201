/**
 * The issuer of a home of the demonstration: `oidc-provider` with JWT access
 * tokens (RFC 9068), authorization code with PKCE for people and client
 * credentials for programs. The gateway meets it as it would meet any other.
 */
import type { Configuration, JWKS, Provider } from "oidc-provider";

import {
  CLI_CLIENT,
  CLI_REDIRECT,
  PAGE_CLIENT,
  SCOPE,
} from "./issuer-config.ts";
import type { IssuerConfig, ServiceSecret } from "./issuer-config.ts";
import { peopleOf, serviceOf } from "./people.ts";

export interface IssuerOptions extends Omit<IssuerConfig, "keys" | "service"> {
  readonly jwks: JWKS;
  readonly service: ServiceSecret;
  /** Signs the cookies of the sign-in page. */
  readonly cookieKey: string;
}

/** Seconds that an access token is good for. */
export const ACCESS_TOKEN_LIFETIME = 3_600;

const ALGORITHM = "ES256";

export async function createProvider(
  options: IssuerOptions,
): Promise<Provider> {
  // It warns of Node 20 and of its own store, which are meant here, on standard output.
  const { info, warn } = console;
  console.info = console.warn = () => {};
  try {
    const oidc = await import("oidc-provider");
    return new oidc.Provider(options.issuer, configuration(options));
  } finally {
    Object.assign(console, { info, warn });
  }
}

function configuration(options: IssuerOptions): Configuration {
  const { audience, gatewayOrigin, home, jwks } = options;
  const people = peopleOf(home);
  const everybody = [...people, serviceOf(home)];
  const person = (login: string | undefined) =>
    everybody.find((each) => each.login === login);
  return {
    jwks,
    clients: clients(options),
    clientDefaults: { id_token_signed_response_alg: ALGORITHM },
    cookies: { keys: [options.cookieKey] },
    scopes: ["openid"],
    responseTypes: ["code"],
    pkce: { required: () => true },
    ttl: {
      AccessToken: ACCESS_TOKEN_LIFETIME,
      ClientCredentials: ACCESS_TOKEN_LIFETIME,
      Interaction: 600,
      Session: ACCESS_TOKEN_LIFETIME,
      Grant: ACCESS_TOKEN_LIFETIME,
      IdToken: ACCESS_TOKEN_LIFETIME,
    },
    findAccount: (_, login) =>
      people.some((each) => each.login === login)
        ? { accountId: login, claims: () => ({ sub: login }) }
        : undefined,
    extraTokenClaims: (_, token) => ({
      ...person("accountId" in token ? token.accountId : token.clientId)
        ?.claims,
    }),
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    // The home's own clients: whoever signs in has agreed.
    loadExistingGrant: async ({ oidc }) => {
      const grant = new oidc.provider.Grant({
        ...(oidc.client === undefined
          ? {}
          : { clientId: oidc.client.clientId }),
        ...(oidc.session?.accountId === undefined
          ? {}
          : { accountId: oidc.session.accountId }),
      });
      grant.addOIDCScope("openid");
      grant.addResourceScope(audience, SCOPE);
      await grant.save();
      return grant;
    },
    renderError: (context, { error, error_description: because }) => {
      context.type = "text";
      context.body = `Nobody was signed in: ${because ?? error}.`;
    },
    clientBasedCORS: (_, origin) => origin === gatewayOrigin,
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => audience,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope: SCOPE,
          audience,
          accessTokenTTL: ACCESS_TOKEN_LIFETIME,
          accessTokenFormat: "jwt",
          jwt: { sign: { alg: ALGORITHM } },
        }),
      },
    },
  };
}

function clients({
  redirectUris,
  service,
}: IssuerOptions): NonNullable<Configuration["clients"]> {
  const forPeople = {
    grant_types: ["authorization_code"],
    response_types: ["code" as const],
    token_endpoint_auth_method: "none" as const,
  };
  return [
    {
      ...forPeople,
      client_id: CLI_CLIENT,
      application_type: "native",
      redirect_uris: [CLI_REDIRECT],
    },
    {
      ...forPeople,
      client_id: PAGE_CLIENT,
      application_type: "web",
      redirect_uris: [...redirectUris],
    },
    {
      client_id: service.clientId,
      client_secret: service.clientSecret,
      grant_types: ["client_credentials"],
      response_types: [],
      redirect_uris: [],
    },
  ];
}
