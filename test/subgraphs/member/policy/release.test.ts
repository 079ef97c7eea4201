import { describe, expect, it } from "@jest/globals";
import {
  assert,
  boolean,
  constantFrom,
  property,
  record,
  subarray,
} from "fast-check";
import type { Arbitrary } from "fast-check";

import { releasedTo } from "../../../../subgraphs/member/policy/release.ts";
import { viewerOf } from "../../../../subgraphs/member/policy/viewer.ts";
import type { Policy } from "../../../../subgraphs/member/policy/schema.ts";
import { policyFile, policyFor } from "../../../support/policies.ts";

const slugs = ["att", "etisalat", "singtel", "softbank", "telefonica"];
const groups = ["north", "south"];
const listed = policyFile("att")["organisations"] as Readonly<
  Record<string, object>
>;

const some = (values: readonly string[]) => subarray([...values]);
const audience = some([...slugs, ...groups.map((name) => `group:${name}`)]);

const arbitraryPolicy = record({
  community: some(slugs),
  groups: record({ north: some(slugs), south: some(slugs) }),
  feeds: record({
    own: record({ audience, community: boolean() }),
  }),
  personalData: constantFrom("withhold", "share"),
  suspended: some(slugs.slice(1)),
  denied: some(slugs.slice(1)),
}).map(({ suspended, denied, ...rules }) =>
  policyFor("att", {
    ...rules,
    deniedCountries: ["KP"],
    organisations: Object.fromEntries(
      Object.entries(listed).map(([slug, organisation]) => [
        slug,
        {
          ...organisation,
          suspended: suspended.includes(slug),
          country: denied.includes(slug) ? "KP" : "SG",
        },
      ]),
    ),
  }),
);

const arbitraryMarked = record({
  id: constantFrom("att/own/campaign--1", "att/other/campaign--1"),
  tlp: constantFrom("CLEAR", "GREEN", "AMBER", "AMBER_STRICT", "RED", null),
  audience,
  bare: boolean(),
  personal: boolean(),
});

type Marked = typeof arbitraryMarked extends Arbitrary<infer M> ? M : never;

/** The rule of visible.cypher for an analyst of an organisation, in other words. */
function sees(slug: string, marked: Marked, policy: Policy): boolean {
  const listing = policy.organisations[slug];
  if (listing?.suspended === true || listing?.country === "KP") return false;
  const viewer = viewerOf(
    {
      organisation: slug,
      pseudonym: "p",
      name: null,
      country: null,
      affiliation: "staff",
      purpose: "hunting",
      ceiling: "RED",
      tokenId: "t",
      agreement: null,
      legalBasis: null,
    },
    policy,
  );
  if (marked.personal && !viewer.personal) return false;
  switch (marked.tlp) {
    case "CLEAR":
      return true;
    case "GREEN":
      return viewer.community;
    case "AMBER":
    case "AMBER_STRICT":
      return marked.audience.some((name) => viewer.audiences.includes(name));
    case "RED":
      return false;
    default:
      return (
        marked.bare && viewer.feeds.includes(marked.id.split("/")[1] ?? "")
      );
  }
}

describe("to whom a record may be told by asking", () => {
  it("is never anybody whose analysts may not see it", () => {
    assert(
      property(arbitraryPolicy, arbitraryMarked, (policy, marked) => {
        for (const slug of releasedTo(marked, policy, slugs.slice(1)))
          expect(sees(slug, marked, policy)).toBe(true);
      }),
    );
  });

  it("is everybody whose analysts may see it, but for what is CLEAR: its keys stay in the community", () => {
    assert(
      property(arbitraryPolicy, arbitraryMarked, (policy, marked) => {
        const told = releasedTo(marked, policy, slugs.slice(1));
        for (const slug of slugs.slice(1))
          expect(told.includes(slug)).toBe(
            sees(slug, marked, policy) &&
              (marked.tlp !== "CLEAR" || policy.community.includes(slug)),
          );
      }),
    );
  });

  it("is nobody for what is personal, marked CLEAR or not", () => {
    const marked = { tlp: "CLEAR", personal: true };
    expect(releasedTo(marked, policyFor("att"), slugs)).toEqual([]);
  });

  it("is nobody through a group that is empty, or that there is not", () => {
    const policy = policyFor("att", { groups: { north: [] } });
    for (const name of ["group:north", "group:south", "group:toString"])
      expect(
        releasedTo({ tlp: "AMBER", audience: [name] }, policy, slugs),
      ).toEqual([]);
  });
});
