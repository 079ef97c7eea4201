import { describe, expect, it } from "@jest/globals";

import { memberEndpoint } from "../../../gateway/registry/member-endpoint.ts";
import { parseRegistry } from "../../../gateway/registry/registry.ts";

const att = {
  slug: "att",
  name: "AT&T",
  url: "http://127.0.0.1:4101/graphql",
  contract: "1.0",
};

describe("a registry", () => {
  it("lists the members: slug, name, address and contract version", () => {
    const { members } = parseRegistry({ members: [att] });
    expect(members).toEqual([att]);
  });

  it.each<[string, unknown, string]>([
    ["a bad slug", [{ ...att, slug: "AT&T" }], 'but got "AT&T"'],
    ["a reserved slug", [{ ...att, slug: "alliance" }], "is reserved"],
    ["two members of one slug", [att, att], "are one and the same to GraphQL"],
    [
      "two slugs that are one to GraphQL",
      [att, { ...att, slug: "at-t" }],
      'The slugs "att" and "at-t" are one and the same',
    ],
    ["an address that is none", [{ ...att, url: "att:4101" }], "url"],
    ["an address of another protocol", [{ ...att, url: "file:///etc" }], "url"],
    [
      "a contract version that nobody speaks",
      [{ ...att, contract: "9.0" }],
      "contract",
    ],
    ["a member without a name", [{ ...att, name: "" }], "name"],
    ["a field that nobody knows", [{ ...att, token: "x" }], "token"],
    ["nobody", [], "members"],
  ])("with %s is refused, and the fault is named", (_, members, fault) => {
    expect(() => parseRegistry({ members })).toThrow(
      "The registry is not valid:",
    );
    expect(() => parseRegistry({ members })).toThrow(fault);
  });

  it("names every fault at once", () => {
    const members = [
      { ...att, slug: "X" },
      { ...att, slug: "query" },
    ];
    expect(() => parseRegistry({ members })).toThrow(/"X"[^]*reserved/);
  });
});

describe("a registered member", () => {
  it("may answer what the contract's template says for its slug, and nothing that it says itself", () => {
    const { schema, ...rest } = memberEndpoint({ ...att, contract: "1.0" });
    expect(rest).toEqual({ slug: att.slug, name: att.name, url: att.url });
    expect(schema.getType("AttCampaignRecord")).toBeDefined();
    expect(schema.getQueryType()?.getFields()["scatter"]).toBeDefined();
  });
});
