import { describe, expect, it } from "@jest/globals";
import { buildSchema, parse, print } from "graphql";

import { forEachKind } from "../../../gateway/command-line/for-each-kind.ts";

const schema = buildSchema(`
  type Query { entity(id: ID!): Entity, page(first: Int): Page }
  interface Entity { id: ID! }
  type Page { entities: [Entity!]! }
  type Campaign implements Entity { id: ID! actors(first: Int): CampaignActorConnection! related: CampaignRelatedConnection! }
  type Actor implements Entity { id: ID! campaigns(first: Int): ActorCampaignConnection! actors(first: Int): ActorActorConnection! }
  type Report implements Entity { id: ID! }
  type CampaignActorConnection { totalCount: Int }
  type ActorCampaignConnection { totalCount: Int }
  type ActorActorConnection { totalCount: Int }
  type CampaignRelatedConnection { totalCount: Int }
`);

const madeOf = (text: string) =>
  forEachKind(parse(text, { noLocation: true }), schema).map(print);

const inOneForm = (text: string) => print(parse(text));

describe("a document for each kind", () => {
  it("is one operation for each sort of other end, of the types that have it", () => {
    expect(
      madeOf(
        "query LinkedEnds { entity(id: 1) { id ... on Thing { linked: ends(first: 5) { totalCount } } } }",
      ),
    ).toEqual(
      [
        `query LinkedActors { entity(id: 1) { id
          ... on Campaign { linked: actors(first: 5) { totalCount } }
          ... on Actor { linked: actors(first: 5) { totalCount } } } }`,
        `query LinkedCampaigns { entity(id: 1) { id
          ... on Actor { linked: campaigns(first: 5) { totalCount } } } }`,
      ].map(inOneForm),
    );
  });

  it("is one operation of all where its name has no place for an end, and asks a type of no connections nothing", () => {
    expect(
      madeOf(
        "query Counts { entity(id: 1) { ... on Thing { ends { totalCount } } } }",
      ),
    ).toEqual([
      inOneForm(`query Counts { entity(id: 1) {
        ... on Campaign { actors { totalCount } }
        ... on Actor { campaigns { totalCount } actors { totalCount } } } }`),
    ]);
  });
});
