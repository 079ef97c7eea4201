/** The home's issuer, as it describes itself (OpenID Connect Discovery 1.0, 4). */
import type { Told } from "../api/told.ts";

export type PageSignIn = NonNullable<Told["signIn"]>;

export interface Issuer {
  readonly authorization_endpoint: string;
  readonly token_endpoint: string;
}

/** Rejects with one sentence if the issuer does not answer. */
export async function discover({ issuer }: PageSignIn): Promise<Issuer> {
  const address = `${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`;
  const response = await fetch(address).catch(() => undefined);
  if (response?.ok !== true)
    throw new Error(`The issuer ${issuer} does not answer.`);
  const told = (await response.json()) as Partial<Issuer>;
  const { authorization_endpoint, token_endpoint } = told;
  if (
    typeof authorization_endpoint !== "string" ||
    typeof token_endpoint !== "string"
  )
    throw new Error(`The issuer ${issuer} does not say where one signs in.`);
  return { authorization_endpoint, token_endpoint };
}
