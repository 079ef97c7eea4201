/**
 * What the analyst's page is told before anybody has signed in (`/explorer.json`):
 * whose home this is, where one signs in, and whom a question would go to. It is
 * nothing that the home does not tell everybody at `/.well-known`.
 */
import { purposes } from "../../subgraphs/contract/principal.ts";
import type { RegisteredMember } from "../registry/registry.ts";

/** `page` of the gateway's configuration. */
export interface PageSignIn {
  /** The page, as the issuer knows it: a public client with PKCE. */
  readonly clientId: string;
  /** The scopes that make the issuer give an access token for this gateway. */
  readonly scope: string;
}

export interface PageToldOptions {
  readonly home: string;
  readonly members: readonly RegisteredMember[];
  readonly issuer?:
    { readonly issuer: string; readonly audience: string } | undefined;
  /** Absent: nobody can sign in on the page, which says so. */
  readonly page?: PageSignIn | undefined;
}

/** The JSON of `/explorer.json`; members that are suspended are told, since questions name them. */
export function pageTold({ home, members, issuer, page }: PageToldOptions) {
  const name = members.find(({ slug }) => slug === home)?.name ?? home;
  return {
    home: { slug: home, name },
    members: members.map((member) => ({
      slug: member.slug,
      name: member.name,
      suspended: member.status === "suspended",
    })),
    purposes,
    signIn:
      issuer === undefined || page === undefined
        ? null
        : {
            issuer: issuer.issuer,
            audience: issuer.audience,
            clientId: page.clientId,
            scope: page.scope,
          },
  };
}

export type PageTold = ReturnType<typeof pageTold>;
