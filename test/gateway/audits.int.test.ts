/** GraphQL over HTTP, as the specification's own audits see it, on the gateway and on a member. */
import { describe, expect, it, jest } from "@jest/globals";
import { serverAudits } from "graphql-http";

import { createSigner } from "../../subgraphs/wire/signer.ts";
import { authorization } from "../support/ask-gateway.ts";
import { homeKeyOf, memberUrl } from "../support/gateway-with.ts";
import { analystOf } from "../support/own-member.ts";
import { gatewayOf } from "../support/running-demo.ts";

// Cold stores on a busy machine take seconds for what is asked first.
jest.setTimeout(600_000);

describe("the audits of GraphQL over HTTP", () => {
  it.each(["singtel", "att"])(
    "find no error at the gateway of %s",
    async (home) => {
      expect(await findings(gatewayOf(home), signedIn)).toEqual(expected);
    },
    600_000,
  );

  it("find no error at a member that is asked with a token", async () => {
    expect(await findings(memberUrl("singtel"), signedFetch)).toEqual(expected);
  }, 600_000);
});

/** What the audits remark beside errors: by level, in words of theirs. */
const expected = {
  error: [],
  warn: [
    "SHOULD use 200 status code on document parsing failure when accepting application/json",
    "SHOULD use 200 status code on document validation failure when accepting application/json",
    "SHOULD use a status code of 200 on variable coercion failure when accepting application/json",
  ],
  notice: [
    "MAY accept application/x-www-form-urlencoded formatted GET requests",
    "MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/graphql-response+json",
    "MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/json",
  ],
};

async function findings(url: string, fetchFn: unknown) {
  const found: Record<string, string[]> = { error: [], warn: [], notice: [] };
  for (const audit of serverAudits({ url, fetchFn })) {
    const { status, name } = await audit.fn();
    if (status !== "ok") found[status]?.push(name);
  }
  return found;
}

/** Asks as the home's analyst. */
async function signedIn(
  url: string,
  init: RequestInit = {},
): Promise<Response> {
  const headers = new Headers(init.headers);
  // The audits of GET have the question in the address.
  const gateway = new URL(url).origin;
  for (const [name, value] of Object.entries(await authorization(gateway)))
    headers.set(name, value);
  return fetch(url, { ...init, headers });
}

/** Signs each request as AT&T's home does: the token is bound to the bytes of the body. */
async function signedFetch(
  url: string,
  init: RequestInit = {},
): Promise<Response> {
  const sign = createSigner({ home: "att", privateKey: homeKeyOf("att") });
  const token = await sign({
    member: "singtel",
    principal: analystOf("att"),
    body: typeof init.body === "string" ? init.body : "",
  });
  const headers = new Headers(init.headers);
  headers.set("authorization", `Bearer ${token}`);
  return fetch(url, { ...init, headers });
}
