import { describe, expect, it } from "@jest/globals";

import {
  policyWarnings,
  remarkLine,
} from "../../../../subgraphs/member/policy/faults.ts";
import {
  BadPolicy,
  parsePolicy,
} from "../../../../subgraphs/member/policy/read.ts";
import { ratesOf, trustOf } from "../../../../subgraphs/member/policy/trust.ts";
import { newKey, policyFile, policyFor } from "../../../support/policies.ts";

const singtel = { issuer: "tessera:home:singtel", key: newKey() };

/** The organisations of the file, one of them changed. */
const organisations = (slug: string, change: object) => {
  const file = policyFile("att");
  const all = file["organisations"] as Readonly<Record<string, object>>;
  return { organisations: { ...all, [slug]: { ...all[slug], ...change } } };
};

function faultsOf(text: string): readonly string[] {
  try {
    parsePolicy(text, "/etc/tessera/policy.json");
    return [];
  } catch (error) {
    if (!(error instanceof BadPolicy)) throw error;
    expect(error.message).toContain("/etc/tessera/policy.json");
    return error.faults;
  }
}

describe("a policy that is not valid", () => {
  it.each<[string, object, RegExp]>([
    ["no slug", { member: "AT&T" }, /^member: /],
    ["a word that nobody knows", { communty: [] }, /communty/],
    [
      "an unknown word about an organisation",
      organisations("att", { cients: true }),
      /^organisations\.att: .*cients/,
    ],
    [
      "a community of strangers",
      { community: ["att", "vodafone"] },
      /^community\.1: "vodafone" is not among the organisations/,
    ],
    [
      "a group of strangers",
      { groups: { north: ["att", "vodafone"] } },
      /^groups\.north\.1: "vodafone" is not among/,
    ],
    [
      "a group with the name of an organisation",
      { groups: { singtel: ["att"] } },
      /^groups\.singtel: A group must not have the name of an organisation/,
    ],
    [
      "a feed for strangers",
      { feeds: { talos: { audience: ["vodafone"] } } },
      /^feeds\.talos\.audience\.0: "vodafone"/,
    ],
    [
      "a feed for a group that there is not",
      { feeds: { talos: { audience: ["group:south"] } } },
      /^feeds\.talos\.audience: There is no group south/,
    ],
    [
      "no organisation of its own",
      { organisations: { singtel }, community: [] },
      /^organisations: The member's own organisation att is missing/,
    ],
    [
      "two organisations with one issuer",
      organisations("att", { issuer: "tessera:home:singtel" }),
      /^organisations\.singtel\.issuer: It is that of att already/,
    ],
    [
      "two organisations with one key",
      {
        organisations: {
          att: { ...singtel, issuer: "tessera:home:att" },
          singtel: { ...singtel, key: undefined, keys: [singtel.key] },
        },
        community: [],
      },
      /^organisations\.singtel\.key: It is that of att already/,
    ],
    [
      "an organisation without an issuer",
      organisations("att", { issuer: "" }),
      /^organisations\.att\.issuer: /,
    ],
    [
      "an organisation without a key",
      organisations("att", { key: undefined }),
      /^organisations\.att: .*one of `key`, `keys` and `jwks`/,
    ],
    [
      "an organisation with a key and an address of keys",
      organisations("att", { jwks: "https://att.example/keys" }),
      /^organisations\.att: .*one of/,
    ],
    [
      "a private key",
      organisations("att", { key: { ...newKey(), d: "secret" } }),
      /^organisations\.att\.key: This is a private key/,
    ],
    [
      "a key that is not Ed25519",
      organisations("att", { key: { ...newKey(), crv: "P-256" } }),
      /^organisations\.att\.key\.crv: /,
    ],
    ...[
      "http://att.example/keys",
      "ftp://att.example/keys",
      "keys.json",
      "https://user:pass@att.example/keys",
    ].map((jwks): [string, object, RegExp] => [
      `keys at ${jwks}`,
      organisations("att", { key: undefined, jwks }),
      /^organisations\.att\.jwks: The address of published keys is https/,
    ]),
    [
      "a country that is none",
      { deniedCountries: ["XX"] },
      /^deniedCountries\.0: A country is a code/,
    ],
    [
      "a country in words",
      organisations("att", { country: "Singapore" }),
      /^organisations\.att\.country: A country is a code/,
    ],
    ["a purpose that is none", { purposes: ["curiosity"] }, /^purposes\.0: /],
    ["no way to treat RED", { red: "everybody" }, /^red: /],
    ["no way to show sightings", { sightings: "hidden" }, /^sightings: /],
    [
      "what this version cannot do",
      { withheld: true },
      /^withheld: .*not told by this version/,
    ],
    ["rates of nothing", { rates: { concurrent: 0 } }, /^rates\.concurrent: /],
  ])("for %s names the file and the key", (_, change, line) => {
    const faults = faultsOf(JSON.stringify(policyFile("att", change)));
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(line);
  });

  it("names everything that is wrong at once", () => {
    const file = policyFile("att", { red: "x", purposes: ["x"] });
    expect(faultsOf(JSON.stringify(file))).toHaveLength(2);
  });

  it.each(["", "{", "[]", "null", '{"member":'])(
    "for the text %j is a sentence, no stack",
    (text) => {
      expect(faultsOf(text)).toHaveLength(1);
    },
  );
});

describe("a policy that holds, and is worth a second look", () => {
  it.each<[string, object, string]>([
    [
      "an empty group",
      { groups: { north: [] } },
      "groups.north: The group is empty: it is closed to all.",
    ],
    [
      "groups that overlap",
      { groups: { north: ["att", "singtel"], south: ["singtel"] } },
      "groups.south: It shares singtel with the group north: who is in one of an audience's groups sees the record.",
    ],
    [
      "a feed for nobody",
      { feeds: { talos: {} } },
      "feeds.talos: The feed is opened to nobody.",
    ],
    [
      "a cut through one's own gateway",
      organisations("att", { suspended: true }),
      "organisations.att.suspended: Your own people are cut off.",
    ],
  ])("warns of %s", (_, rules, line) => {
    expect(policyWarnings(policyFor("att", rules)).map(remarkLine)).toEqual([
      line,
    ]);
  });

  it("warns of organisations whose country it cannot know, where countries are denied", () => {
    const denied = policyFor("att", { deniedCountries: ["KP"] });
    expect(policyWarnings(denied)).toHaveLength(5);
    expect(policyWarnings(policyFor("att"))).toEqual([]);
  });
});

describe("an owner's policy", () => {
  it("withholds what it does not speak of", () => {
    expect(policyFor("att")).toMatchObject({
      groups: {},
      feeds: {},
      deniedCountries: [],
      personalData: "withhold",
      red: "withhold",
      sightings: "named",
      purposes: ["incident-response", "hunting", "detection", "research"],
      organisations: { singtel: { clients: false, suspended: false } },
    });
  });

  it("binds each issuer to one organisation, with what it asks under", () => {
    const policy = policyFor("att", {
      ...organisations("singtel", { agreement: "TSA-7", country: "SG" }),
      agreement: "TSA",
      legalBasis: "GDPR 6(1)(f)",
    });
    const { issuers } = trustOf(policy);
    const of = (slug: string) =>
      issuers.find(({ organisation }) => organisation === slug);
    expect(of("singtel")).toMatchObject({
      issuer: "tessera:home:singtel",
      agreement: "TSA-7",
      legalBasis: "GDPR 6(1)(f)",
      country: "SG",
      published: null,
    });
    expect(of("singtel")?.keys).toHaveLength(1);
    expect(of("etisalat")).toMatchObject({ agreement: "TSA", country: null });
  });

  it("gives an organisation its own rates, else the policy's, else generous ones", () => {
    const policy = policyFor("att", {
      ...organisations("singtel", { rates: { concurrent: 2 } }),
      rates: { questionsPerMinute: 100, concurrent: 8 },
    });
    expect(ratesOf("singtel", policy)).toEqual({
      questionsPerMinute: 100,
      concurrent: 2,
    });
    expect(ratesOf("etisalat", policy).concurrent).toBe(8);
    expect(
      ratesOf("singtel", policyFor("att")).questionsPerMinute,
    ).toBeGreaterThanOrEqual(60_000);
  });
});
