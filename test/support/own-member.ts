/**
 * A member in the test's own process over a real store: what it is asked goes
 * through HTTP and token, like a gateway's question, and the test sees the bytes.
 */
import { generateKeyPairSync } from "node:crypto";

import type { Store } from "../../cypher/neo4j.ts";
import { demoMembers } from "../../gateway/demo/members.ts";
import type { Principal } from "../../subgraphs/contract/principal.ts";
import { fixedPolicy } from "../../subgraphs/member/policy/live.ts";
import type { LivePolicy } from "../../subgraphs/member/policy/live.ts";
import type { PolicyFile } from "../../subgraphs/member/policy/schema.ts";
import { startMemberServer } from "../../subgraphs/member/server.ts";
import type { WarningLists } from "../../subgraphs/member/warning-lists/warning-lists.ts";
import { silentLog } from "../../subgraphs/serving/log.ts";
import { createSigner } from "../../subgraphs/wire/signer.ts";
import { policyFor, publicKeyOf } from "./policies.ts";

export interface OwnMember {
  /** The GraphQL address. */
  readonly url: string;
  /** The bytes of the answer to an analyst of this organisation; `who` is what else is told of the person. */
  ask(
    organisation: string,
    query: string,
    variables?: Readonly<Record<string, unknown>>,
    who?: Partial<Principal>,
  ): Promise<string>;
  /** From now on these rules hold, and no others. */
  rule(rules: Partial<PolicyFile>): void;
  stop(): Promise<void>;
}

/** Serves `store` as this member of the demonstration; everybody is in its community. `rules` are what else its policy says, `warningLists` its own. */
export async function ownMember(
  slug: string,
  store: Store,
  rules: Partial<PolicyFile> = {},
  warningLists?: WarningLists,
): Promise<OwnMember> {
  const homes = new Map(
    demoMembers.map((member) => [member.slug, generateKeyPairSync("ed25519")]),
  );
  const ruled = (changed: Partial<PolicyFile>) =>
    policyFor(slug, changed, (home) => {
      const pair = homes.get(home);
      if (pair === undefined) throw new Error(`No home ${home}.`);
      return publicKeyOf(pair.publicKey);
    });
  let held = fixedPolicy(ruled(rules));
  const policy: LivePolicy = { current: () => held.current(), close: () => {} };
  const server = await startMemberServer({
    member: {
      slug,
      name: demoMembers.find((each) => each.slug === slug)?.name ?? slug,
    },
    host: "127.0.0.1",
    port: 0,
    policy,
    store,
    secret: Buffer.alloc(32, 1),
    warningLists,
    log: silentLog,
  });
  const url = `${server.url}/graphql`;
  return {
    url,
    rule: (changed) => {
      held = fixedPolicy(ruled(changed));
    },
    ask: async (organisation, query, variables = {}, who = {}) => {
      const key = homes.get(organisation)?.privateKey;
      if (key === undefined) throw new Error(`No home ${organisation}.`);
      const sign = createSigner({ home: organisation, privateKey: key });
      const principal = { ...analystOf(organisation), ...who };
      const body = JSON.stringify({ query, variables });
      return untilThereIsTime(async () =>
        post(url, body, await sign({ member: slug, principal, body })),
      );
    },
    stop: () => server.stop(500),
  };
}

async function post(url: string, body: string, token: string): Promise<string> {
  const response = await fetch(url, {
    method: "POST",
    headers: {
      authorization: `Bearer ${token}`,
      "content-type": "application/json",
    },
    body,
  });
  return response.text();
}

/** A store that plans a statement for the first time may be short of time, and says so: that is not what these tests look at. */
async function untilThereIsTime(ask: () => Promise<string>): Promise<string> {
  for (let tries = 0; tries < 60; tries++) {
    const text = await ask();
    if (!text.includes('"STORE_TIMED_OUT"')) return text;
  }
  throw new Error("The store never had time to answer.");
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
