import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";

import {
  readPolicy,
  trustedIssuers,
  viewerOf,
} from "../../../subgraphs/member/policy.ts";
import type { Caller } from "../../../subgraphs/serving/verify-token.ts";

const key = {
  kty: "OKP",
  crv: "Ed25519",
  x: "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo",
};
const good = {
  member: "att",
  organisations: {
    att: { issuer: "tessera:home:att", key },
    singtel: { issuer: "tessera:home:singtel", key, clients: true },
    etisalat: { issuer: "tessera:home:etisalat", key },
  },
  community: ["att", "singtel", "etisalat"],
};

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "tessera-policy-"));
});
afterAll(() => rm(folder, { recursive: true }));

describe("an owner's policy", () => {
  it("binds each issuer to one organisation", async () => {
    expect(trustedIssuers(await policyOf({}))).toContainEqual({
      organisation: "singtel",
      issuer: "tessera:home:singtel",
      key,
    });
  });

  it("grants nothing to clients and allows every purpose, unless it says so", async () => {
    const policy = await policyOf({});
    expect(policy.organisations["att"]?.clients).toBe(false);
    expect(policy.purposes).toEqual([
      "incident-response",
      "hunting",
      "detection",
      "research",
    ]);
  });

  it.each<[string, object]>([
    ["a bad slug", { member: "AT&T" }],
    ["a bad slug in the community", { community: ["AT&T"] }],
    [
      "a key that is not Ed25519",
      {
        organisations: { att: { issuer: "x", key: { ...key, crv: "P-256" } } },
      },
    ],
    [
      "an organisation without an issuer",
      { organisations: { att: { issuer: "", key } } },
    ],
    ["a purpose that does not exist", { purposes: ["curiosity"] }],
    ["a word that nobody knows", { communty: [] }],
    ["a way to show sightings that does not exist", { sightings: "hidden" }],
  ])("with %s is refused, by the name of its file", async (_, change) => {
    await expect(policyOf(change)).rejects.toThrow(
      /^The policy .*policy\.json is not valid:/,
    );
  });
});

describe("an owner's sightings", () => {
  it("are shown as records, unless the policy says so", async () => {
    const policy = await policyOf({});
    expect(viewerOf(caller, policy).sightings).toBe(true);
  });

  it("that are only counted are shown as records to the owner's own staff alone", async () => {
    const policy = await policyOf({ sightings: "counted" });
    const own = { ...caller, organisation: "att" };
    expect(viewerOf(own, policy).sightings).toBe(true);
    expect(viewerOf({ ...own, affiliation: "client" }, policy).sightings).toBe(
      false,
    );
    expect(viewerOf(caller, policy).sightings).toBe(false);
  });
});

describe("how a caller looks to the rule of visibility", () => {
  it.each<[string, Partial<Caller>, object]>([
    [
      "the owner's own staff",
      { organisation: "att" },
      { own: true, community: true, acting: true, sightings: true },
    ],
    [
      "a program of the owner's",
      { organisation: "att", affiliation: "service" },
      { own: true, acting: true },
    ],
    [
      "a client of the owner's",
      { organisation: "att", affiliation: "client" },
      { own: false, community: false, acting: false },
    ],
    [
      "a partner's staff",
      { organisation: "etisalat" },
      { own: false, community: true, acting: true },
    ],
    [
      "a partner's client",
      { organisation: "etisalat", affiliation: "client" },
      { own: false, community: false, acting: false },
    ],
    [
      "a client where the owner grants clients",
      { organisation: "singtel", affiliation: "client" },
      { own: false, community: true, acting: true },
    ],
    [
      "somebody whom the community does not list",
      { organisation: "vodafone" },
      { own: false, community: false, acting: true },
    ],
  ])("%s", async (_, who, expected) => {
    expect(viewerOf({ ...caller, ...who }, await policyOf({}))).toMatchObject(
      expected,
    );
  });

  it("is never a person by name, since a gateway tells a pseudonym", async () => {
    expect(viewerOf(caller, await policyOf({})).subject).toBeNull();
  });

  it("sees at most what it wants to see", async () => {
    const policy = await policyOf({});
    expect(viewerOf({ ...caller, ceiling: "GREEN" }, policy).ceiling).toBe(1);
    expect(viewerOf({ ...caller, ceiling: "RED" }, policy).ceiling).toBe(4);
  });
});

const caller: Caller = {
  organisation: "singtel",
  pseudonym: "p-1",
  affiliation: "staff",
  purpose: "hunting",
  ceiling: "RED",
  tokenId: "t-1",
};

async function policyOf(change: object) {
  const file = join(folder, "policy.json");
  await writeFile(file, JSON.stringify({ ...good, ...change }));
  return readPolicy(file);
}
