/**
 * Mutual TLS between a home and a member, with an authority that lives as long
 * as the test: who has no certificate of it gets no connection, and a token
 * counts on its own issuer's certificate alone.
 */
import { generateKeyPairSync } from "node:crypto";

import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { generate } from "selfsigned";

import type { Store } from "../../../cypher/neo4j.ts";
import { fixedPolicy } from "../../../subgraphs/member/policy/live.ts";
import { startMemberServer } from "../../../subgraphs/member/server.ts";
import type { RunningServer } from "../../../subgraphs/serving/http-server.ts";
import { silentLog } from "../../../subgraphs/serving/log.ts";
import { defaultLimits } from "../../../subgraphs/wire/limits.ts";
import { createGuard } from "../../../subgraphs/wire/guard.ts";
import { openLine } from "../../../subgraphs/wire/line.ts";
import type { WireTls } from "../../../subgraphs/wire/line.ts";
import { memberSchema } from "../../../subgraphs/wire/member-schema.ts";
import { createSigner } from "../../../subgraphs/wire/signer.ts";
import { analystOf } from "../../support/own-member.ts";
import { newKey, policyFor, publicKeyOf } from "../../support/policies.ts";

// Making certificates takes a busy machine seconds.
jest.setTimeout(600_000);

const singtel = generateKeyPairSync("ed25519");
const store: Store = {
  graph: () => ({ read: async () => [], write: async () => [] }),
  ready: async () => {},
  explain: async () => [],
  close: async () => {},
};

interface Certificate {
  readonly cert: string;
  readonly key: string;
}

let authority: Certificate;
let stranger: Certificate;
let server: RunningServer;

beforeAll(async () => {
  authority = await newAuthority("the alliance");
  stranger = await newAuthority("somebody else");
  const own = await certificate(authority, "tessera:member:att");
  server = await startMemberServer({
    member: { slug: "att", name: "AT&T" },
    host: "127.0.0.1",
    port: 0,
    policy: fixedPolicy(
      policyFor("att", {}, (slug) =>
        slug === "singtel" ? publicKeyOf(singtel.publicKey) : newKey(),
      ),
    ),
    tls: { ...own, ca: authority.cert, clients: "required" },
    store,
    secret: Buffer.alloc(32, 1),
    log: silentLog,
  });
});
afterAll(() => server.stop(100));

async function newAuthority(name: string): Promise<Certificate> {
  const made = await generate([{ name: "commonName", value: name }], {
    keyType: "ec",
    algorithm: "sha256",
    extensions: [
      { name: "basicConstraints", cA: true, critical: true },
      { name: "keyUsage", keyCertSign: true, critical: true },
    ],
  });
  return { cert: made.cert, key: made.private };
}

/** A certificate for a name, good on this machine. */
async function certificate(ca: Certificate, uri: string): Promise<Certificate> {
  const made = await generate([{ name: "commonName", value: "tessera" }], {
    keyType: "ec",
    algorithm: "sha256",
    ca,
    extensions: [
      { name: "basicConstraints", cA: false },
      { name: "extKeyUsage", serverAuth: true, clientAuth: true },
      {
        name: "subjectAltName",
        altNames: [
          { type: 6, value: uri },
          { type: 7, ip: "127.0.0.1" },
        ],
      },
    ],
  });
  return { cert: made.cert, key: made.private };
}

/** How Singtel's home fares with this certificate: the data, or why there is none. */
async function asked(tls: WireTls | undefined): Promise<unknown> {
  const query = "{ scatter { contract } }";
  const line = openLine(
    {
      slug: "att",
      name: "AT&T",
      url: `${server.url}/graphql`,
      schema: memberSchema({ slug: "att", version: "1.0" }),
    },
    defaultLimits,
    createGuard(defaultLimits),
    tls,
  );
  const prepared = line.prepare(query);
  const body = JSON.stringify({ query: prepared.text });
  const sign = createSigner({
    home: "singtel",
    privateKey: singtel.privateKey,
  });
  const answer = await line.exchange({
    query: prepared,
    body,
    token: await sign({ member: "att", principal: analystOf("singtel"), body }),
    requestId: "r-1",
    leftMs: 10_000,
    signal: new AbortController().signal,
  });
  await line.close();
  return "data" in answer ? answer.data : answer.status;
}

const home = async (ca: Certificate, slug: string, trusted = authority) => ({
  ...(await certificate(ca, `tessera:home:${slug}`)),
  ca: trusted.cert,
});

describe("a member that wants certificates", () => {
  it("is at an https address", () => {
    expect(server.url).toMatch(/^https:/);
  });

  it("answers a home with a certificate of its own", async () => {
    expect(await asked(await home(authority, "singtel"))).toEqual({
      scatter: { contract: "1.0" },
    });
  });

  it("refuses a good token on another home's certificate", async () => {
    expect(await asked(await home(authority, "etisalat"))).toBe("REFUSED");
  });

  it("lets nobody connect whom the authority did not certify", async () => {
    expect(await asked(await home(stranger, "singtel"))).toBe("UNREACHABLE");
  });

  it("is not talked to by a home that does not trust its certificate", async () => {
    expect(await asked(await home(authority, "singtel", stranger))).toBe(
      "UNREACHABLE",
    );
    expect(await asked(undefined)).toBe("UNREACHABLE");
  });
});
