/** To which address a command puts its questions. */
import { BadUse } from "../common.ts";

/**
 * The address of a gateway's GraphQL: as given, or, where that is the gateway's
 * own (`http://HOST:PORT`, where its page is), `/graphql` there. Throws BadUse
 * for what is no address.
 */
export function graphqlAddress(gateway: string): string {
  const url = URL.canParse(gateway) ? new URL(gateway) : undefined;
  if (url === undefined || !["http:", "https:"].includes(url.protocol))
    throw new BadUse(
      `--gateway takes the address of a gateway, such as http://127.0.0.1:4000/graphql, but got ${JSON.stringify(gateway)}.`,
    );
  if (url.pathname === "/") url.pathname = "/graphql";
  return url.href;
}
