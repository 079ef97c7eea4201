import { describe, expect, it } from "@jest/globals";

import { viewerOf } from "../../../../subgraphs/member/policy/viewer.ts";
import type { Caller } from "../../../../subgraphs/serving/verify-token.ts";
import { policyFile, policyFor } from "../../../support/policies.ts";

const caller: Caller = {
  organisation: "singtel",
  pseudonym: "p-1",
  name: "singtel-lead",
  country: null,
  affiliation: "staff",
  purpose: "hunting",
  ceiling: "RED",
  tokenId: "t-1",
  agreement: null,
  legalBasis: null,
};

const all = policyFile("att")["organisations"] as Readonly<
  Record<string, object>
>;
const policy = policyFor("att", {
  organisations: { ...all, singtel: { ...all["singtel"], clients: true } },
  community: ["att", "singtel", "etisalat"],
  groups: { north: ["etisalat", "softbank"], nobody: [] },
  feeds: {
    open: { community: true },
    north: { audience: ["group:north"] },
    one: { audience: ["singtel"] },
    nobody: { audience: ["group:nobody"] },
  },
  red: "named",
});

describe("how a caller looks to the rule of visibility", () => {
  it.each<[string, Partial<Caller>, object]>([
    [
      "the owner's own staff",
      { organisation: "att" },
      {
        own: true,
        community: true,
        acting: true,
        sightings: true,
        personal: true,
        names: ["singtel-lead", "att/singtel-lead"],
      },
    ],
    [
      "a program of the owner's",
      { organisation: "att", affiliation: "service" },
      { own: true, acting: true, personal: true, names: [] },
    ],
    [
      "a client of the owner's",
      { organisation: "att", affiliation: "client" },
      {
        own: false,
        community: false,
        acting: false,
        personal: false,
        audiences: [],
        feeds: [],
        names: [],
      },
    ],
    [
      "a partner's staff",
      { organisation: "etisalat" },
      {
        own: false,
        community: true,
        acting: true,
        personal: false,
        audiences: ["etisalat", "group:north"],
        feeds: ["open", "north"],
        names: ["etisalat/singtel-lead"],
      },
    ],
    [
      "a partner's client",
      { organisation: "etisalat", affiliation: "client" },
      { community: false, acting: false, audiences: [], feeds: [], names: [] },
    ],
    [
      "a client where the owner grants clients",
      { affiliation: "client" },
      {
        own: false,
        community: true,
        acting: true,
        audiences: ["singtel"],
        feeds: ["open", "one"],
        names: [],
      },
    ],
    [
      "a guest of the owner's",
      { organisation: "att", affiliation: "guest" },
      {
        own: false,
        community: false,
        acting: false,
        personal: false,
        audiences: [],
        feeds: [],
        names: [],
      },
    ],
    [
      "a guest where the owner grants clients",
      { affiliation: "guest" },
      { community: false, acting: false, audiences: [], feeds: [], names: [] },
    ],
    [
      "somebody whom the community does not list, in a group",
      { organisation: "softbank" },
      {
        community: false,
        acting: true,
        audiences: ["softbank", "group:north"],
        feeds: ["north"],
      },
    ],
    [
      "somebody whom the policy does not list at all",
      { organisation: "vodafone" },
      { community: false, audiences: ["vodafone"], feeds: [] },
    ],
    [
      "somebody who did not ask to be named",
      { organisation: "att", name: null },
      { names: [] },
    ],
  ])("%s", (_, who, expected) => {
    expect(viewerOf({ ...caller, ...who }, policy)).toMatchObject(expected);
  });

  it("is nobody by name where the owner lets no RED through gateways", () => {
    const own = { ...caller, organisation: "att" };
    expect(viewerOf(own, policyFor("att")).names).toEqual([]);
  });

  it("sees at most what it wants to see", () => {
    expect(viewerOf({ ...caller, ceiling: "GREEN" }, policy).ceiling).toBe(1);
    expect(viewerOf({ ...caller, ceiling: "RED" }, policy).ceiling).toBe(4);
  });

  it("sees personal data as it is marked where the owner shares it", () => {
    const shared = policyFor("att", { personalData: "share" });
    expect(viewerOf(caller, shared).personal).toBe(true);
  });

  it("sees sightings that are only counted as records if it is the owner's own staff", () => {
    const counted = policyFor("att", { sightings: "counted" });
    const own = { ...caller, organisation: "att" };
    expect(viewerOf(own, counted).sightings).toBe(true);
    expect(viewerOf({ ...own, affiliation: "client" }, counted).sightings).toBe(
      false,
    );
    expect(viewerOf(caller, counted).sightings).toBe(false);
    expect(viewerOf(caller, policy).sightings).toBe(true);
  });
});
