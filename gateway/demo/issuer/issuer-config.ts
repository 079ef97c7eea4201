/** What the set-up of the demonstration writes for a home's issuer, and where things are. */

/** `issuer.json` in the home's folder. Files are relative to it. */
export interface IssuerConfig {
  readonly home: string;
  readonly port: number;
  /** The issuer's own address, which its tokens name. */
  readonly issuer: string;
  /** For whom the access tokens are: the home's gateway. */
  readonly audience: string;
  /** Where the analyst's page may get its code; its origin may call the issuer. */
  readonly redirectUris: readonly string[];
  readonly gatewayOrigin: string;
  /** The private keys that sign tokens (JWKS); kept, so that tokens outlive a restart. */
  readonly keys: string;
  /** The program's name and secret, as a service of the home has them. */
  readonly service: string;
}

/** `service.json`: what a program signs in with. */
export interface ServiceSecret {
  readonly clientId: string;
  readonly clientSecret: string;
}

/** The program that asks for tokens on a command line; it runs where the person sits. */
export const CLI_CLIENT = "tessera-cli";
/** The analyst's page. */
export const PAGE_CLIENT = "tessera-page";
/** A loopback address (RFC 8252, 7.3): nobody listens, the code is read off the redirect. */
export const CLI_REDIRECT = "http://127.0.0.1/signed-in";
/** The one thing that an access token is good for. */
export const SCOPE = "ask";
