/** What the tokens of a question cost by themselves: made and checked in this process, as gateway and member do. */
import { generateKeyPairSync } from "node:crypto";

import { tokenVerifier } from "../../../subgraphs/serving/verify-token.ts";
import { trustOf } from "../../../subgraphs/member/policy/trust.ts";
import { createSigner } from "../../../subgraphs/wire/signer.ts";
import { analystOf } from "../../support/own-member.ts";
import { newKey, policyFor, publicKeyOf } from "../../support/policies.ts";

const TIMES = 3_000;
const BODY = JSON.stringify({ query: "x".repeat(2_000) });

/** Milliseconds of CPU for so many tokens. */
export async function tokensCost(count: number): Promise<number> {
  const { privateKey, publicKey } = generateKeyPairSync("ed25519");
  const policy = policyFor("att", {}, (home) =>
    home === "singtel" ? publicKeyOf(publicKey) : newKey(),
  );
  const sign = createSigner({ home: "singtel", privateKey });
  const verify = tokenVerifier({ member: "att", trust: () => trustOf(policy) });
  const one = async () => {
    const principal = analystOf("singtel");
    const token = await sign({ member: "att", principal, body: BODY });
    await verify({
      authorization: `Bearer ${token}`,
      body: Buffer.from(BODY),
    });
  };
  for (let warm = 0; warm < TIMES / 3; warm++) await one();
  const before = process.cpuUsage();
  for (let time = 0; time < TIMES; time++) await one();
  const { user, system } = process.cpuUsage(before);
  return (count * (user + system)) / 1_000 / TIMES;
}
