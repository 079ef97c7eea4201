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
  it("lists the members: slug, name, address and contract version; an old file's are all active", () => {
    const { members } = parseRegistry({ members: [att] });
    expect(members).toEqual([{ ...att, status: "active" }]);
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
    [
      "an address that is none",
      [{ ...att, url: "att:4101" }],
      "An address begins with",
    ],
    [
      "an address of another protocol",
      [{ ...att, url: "file:///etc" }],
      "An address begins with",
    ],
    [
      "an address with a password",
      [{ ...att, url: "https://att:secret@att.example/graphql" }],
      "An address has no user, password or fragment",
    ],
    ["a status that does not exist", [{ ...att, status: "asleep" }], "status"],
    [
      "a hash that is none",
      [{ ...att, sdl: { hash: "abc", approvedAt: "2026-11-28T17:00:00Z" } }],
      "A hash is 64 hexadecimal digits",
    ],
    [
      "an approval without its time",
      [{ ...att, sdl: { hash: "0".repeat(64) } }],
      "sdl.approvedAt",
    ],
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

  it("that is not valid is named: the file, the entry, the key", () => {
    const bad = { ...att, slug: "telecorp", url: "nowhere", token: "x" };
    expect(() => parseRegistry({ members: [att, bad] }, "home/registry.json"))
      .toThrow(`The registry home/registry.json is not valid:
members[1] ("telecorp").url: An address begins with https:// or http://
members[1] ("telecorp"): Unrecognized key: "token"`);
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
    const { schema, ...rest } = memberEndpoint({
      ...att,
      contract: "1.0",
    });
    expect(rest).toEqual({ slug: att.slug, name: att.name, url: att.url });
    expect(schema.getType("AttCampaignRecord")).toBeDefined();
    expect(schema.getQueryType()?.getFields()["scatter"]).toBeDefined();
  });
});
