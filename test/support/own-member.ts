/**
 * A member in the test's own process over a real store: what it is asked goes
 * through HTTP and token, like a gateway's question, and the test sees the bytes.
 */
import { generateKeyPairSync } from "node:crypto";
import type { KeyObject } from "node:crypto";

import type { Store } from "../../cypher/neo4j.ts";
import { demoMembers } from "../../gateway/demo/members.ts";
import type { Principal } from "../../subgraphs/contract/principal.ts";
import { issuerOf } from "../../subgraphs/contract/token-claims.ts";
import type { Policy } from "../../subgraphs/member/policy.ts";
import { startMemberServer } from "../../subgraphs/member/server.ts";
import type { WarningLists } from "../../subgraphs/member/warning-lists/warning-lists.ts";
import { silentLog } from "../../subgraphs/serving/log.ts";
import { createSigner } from "../../subgraphs/wire/signer.ts";

export interface OwnMember {
  /** The GraphQL address. */
  readonly url: string;
  /** The bytes of the answer to an analyst of this organisation; `as`: in what he or she differs from one. */
  ask(
    organisation: string,
    query: string,
    variables?: Readonly<Record<string, unknown>>,
    as?: Partial<Principal>,
  ): Promise<string>;
  stop(): Promise<void>;
}

/** Serves `store` as this member of the demonstration; everybody is in its community. `rules` are what else its policy says, `warningLists` its own. */
export async function ownMember(
  slug: string,
  store: Store,
  rules: Partial<Policy> = {},
  warningLists?: WarningLists,
): Promise<OwnMember> {
  const homes = new Map(
    demoMembers.map((member) => [member.slug, generateKeyPairSync("ed25519")]),
  );
  const server = await startMemberServer({
    member: {
      slug,
      name: demoMembers.find((each) => each.slug === slug)?.name ?? slug,
    },
    host: "127.0.0.1",
    port: 0,
    policy: { ...policyOf(slug, homes), ...rules },
    store,
    secret: Buffer.alloc(32, 1),
    warningLists,
    log: silentLog,
  });
  const url = `${server.url}/graphql`;
  return {
    url,
    ask: async (organisation, query, variables = {}, as = {}) => {
      const key = homes.get(organisation)?.privateKey;
      if (key === undefined) throw new Error(`No home ${organisation}.`);
      const body = JSON.stringify({ query, variables });
      const sign = createSigner({ home: organisation, privateKey: key });
      const token = await sign({
        member: slug,
        principal: { ...analystOf(organisation), ...as },
        body,
      });
      const response = await fetch(url, {
        method: "POST",
        headers: {
          authorization: `Bearer ${token}`,
          "content-type": "application/json",
        },
        body,
      });
      return response.text();
    },
    stop: () => server.stop(500),
  };
}

/** An analyst of an organisation, as its gateway tells of one. */
export function analystOf(organisation: string): Principal {
  return {
    subject: "analyst",
    name: null,
    country: null,
    organisation,
    affiliation: "staff",
    purpose: "hunting",
    ceiling: "RED",
  };
}

function policyOf(
  member: string,
  homes: ReadonlyMap<string, { readonly publicKey: KeyObject }>,
): Policy {
  const organisations = [...homes].map(([slug, { publicKey }]) => {
    const { x = "" } = publicKey.export({ format: "jwk" });
    const key = { kty: "OKP", crv: "Ed25519", x } as const;
    return [slug, { issuer: issuerOf(slug), key, clients: false }] as const;
  });
  return {
    member,
    organisations: Object.fromEntries(organisations),
    community: [...homes.keys()],
    purposes: ["incident-response", "hunting", "detection", "research"],
    sightings: "named",
  };
}
