/** How a registered member is reached, and what it may answer: all from the registry, nothing from the member. */
import { memberSchema } from "../../subgraphs/wire/member-schema.ts";
import type { MemberEndpoint } from "../../subgraphs/wire/member-endpoint.ts";
import type { RegisteredMember } from "./registry.ts";

export function memberEndpoint({
  slug,
  name,
  url,
  contract,
}: RegisteredMember): MemberEndpoint {
  return { slug, name, url, schema: memberSchema({ slug, version: contract }) };
}
