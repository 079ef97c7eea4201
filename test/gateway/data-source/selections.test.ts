import { describe, expect, it } from "@jest/globals";

import { createFetchReader } from "../../../gateway/data-source/selections.ts";

const read = createFetchReader();

/** The plan's own spelling: no commas, no spaces that are not needed. */
const operation = (selection: string, variables = "") =>
  `query($representations:[_Any!]!${variables}){_entities(representations:$representations){${selection}}}`;

describe("the selections of an operation of a plan", () => {
  it("are one text for each type, however they are spelled", () => {
    const tight = read(
      operation(
        "...on AttActorRecord{name member{slug}}...on AttCampaignRecord{a:stix}",
      ),
    );
    const wide = read(
      operation(
        "... on AttActorRecord { name, member { slug } } ... on AttCampaignRecord { a: stix }",
      ),
    );
    expect(tight?.selections).toEqual(wide?.selections);
    expect([...(tight?.selections ?? [])]).toEqual([
      ["AttActorRecord", { text: "name member{slug}", variables: {} }],
      ["AttCampaignRecord", { text: "a:stix", variables: {} }],
    ]);
  });

  it("bring the variables that they use under names of their own, with type and default", () => {
    const fetch = read(
      operation(
        "...on AttActorRecord{campaigns(first:$first after:$after){edges{cursor}}}...on AttCampaignRecord{name}",
        "$first:Int=3$after:String$unused:[ID!]!",
      ),
    );
    expect([...(fetch?.selections.values() ?? [])]).toEqual([
      {
        text: "campaigns(first:$q_first after:$q_after){edges{cursor}}",
        variables: { q_first: "Int = 3", q_after: "String" },
      },
      { text: "name", variables: {} },
    ]);
  });

  it("keep conditions, and join fragments of one type", () => {
    const fetch = read(
      operation(
        "...on AttActorRecord{name}...on AttActorRecord@include(if:$b){feed}",
        "$b:Boolean!",
      ),
    );
    expect(fetch?.selections.get("AttActorRecord")).toEqual({
      text: "name ...on AttActorRecord@include(if:$q_b){feed}",
      variables: { q_b: "Boolean!" },
    });
  });

  it("stand by themselves, without named fragments", () => {
    const fetch = read(
      `${operation("...F")} fragment F on AttActorRecord { name ...G } fragment G on ActorRecord { goals }`,
    );
    expect(fetch?.selections.get("AttActorRecord")?.text).toBe(
      "name ...on ActorRecord{goals}",
    );
  });

  it("are none where no type is named", () => {
    const fetch = read(operation("...@include(if:$b){id}", "$b:Boolean!"));
    expect(fetch?.selections.size).toBe(0);
  });

  it("ask for the type of what comes back", () => {
    expect(read(operation("...on AttActorRecord{name}"))?.query).toBe(
      "query($representations:[_Any!]!){_entities(representations:$representations){__typename ...on AttActorRecord{name}}}",
    );
  });

  it.each([
    "{scatter{contract}}",
    "{_entities(representations:[]){__typename}scatter{contract}}",
  ])("are not read from %s", (text) => {
    expect(read(text)).toBeUndefined();
  });
});
