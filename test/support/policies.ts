/** Policies of the demonstration's members, with keys that belong to nobody else. */
import { generateKeyPairSync } from "node:crypto";
import type { KeyObject } from "node:crypto";

import { demoMembers } from "../../gateway/demo/members.ts";
import { issuerOf } from "../../subgraphs/contract/token-claims.ts";
import { parsePolicy } from "../../subgraphs/member/policy/read.ts";
import type { Policy } from "../../subgraphs/member/policy/schema.ts";

export interface PublicKey {
  readonly kty: "OKP";
  readonly crv: "Ed25519";
  readonly x: string;
}

export function publicKeyOf(key: KeyObject): PublicKey {
  const { x = "" } = key.export({ format: "jwk" });
  return { kty: "OKP", crv: "Ed25519", x };
}

/** The public keys of the members' homes, each made for this process. */
export function newKey(): PublicKey {
  return publicKeyOf(generateKeyPairSync("ed25519").publicKey);
}

/** A policy as its file would hold it: everybody is in the community; `rules` are what else it says. */
export function policyFile(
  member: string,
  rules: object = {},
  keys: (slug: string) => object = newKey,
): Readonly<Record<string, unknown>> {
  const slugs = demoMembers.map(({ slug }) => slug);
  return {
    member,
    organisations: Object.fromEntries(
      slugs.map((slug) => [slug, { issuer: issuerOf(slug), key: keys(slug) }]),
    ),
    community: slugs,
    ...rules,
  };
}

/** The same, read and checked as a file is. */
export function policyFor(
  member: string,
  rules: object = {},
  keys?: (slug: string) => object,
): Policy {
  return parsePolicy(
    JSON.stringify(policyFile(member, rules, keys)),
    "policy.json",
  );
}
