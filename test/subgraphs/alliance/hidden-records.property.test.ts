/** Non-inference (DESIGN 8): what the viewer may not see changes no byte of an answer. */
import { describe, expect, it, jest } from "@jest/globals";
import * as fc from "fast-check";

import { anyWorld, names } from "./support/arbitrary-world.ts";
import { ask, readable } from "./support/ask-alliance.ts";
import { seenOf } from "./support/world.ts";

jest.setTimeout(600_000);

const QUESTION = `query ($key: String!, $first: Int!) {
  entities(key: $key) {
    __typename id name
    names { value primary members { slug name } }
    members { slug }
    records { __typename id }
    attached { id }
    sameName { __typename id name }
    identity { truncated dependsOn { slug } links { ...L } rejected { ...L other { id } } }
    answer { ...A }
    ... on Actor { firstSeen { value members { slug } } actors(first: $first) { ...AA } campaigns(first: $first) { ...AC } }
    ... on Campaign { firstSeen { value members { slug } } actors(first: $first) { ...CA } }
  }
}
fragment L on IdentityLink { left right by key keys strength points reason statements { says key author reason member { slug } } }
fragment A on Answer { complete members { member { slug } status tookMs asOf } }
fragment P on PageInfo { hasNextPage hasPreviousPage startCursor endCursor }
fragment C on Claim { id member { slug } relationshipType forward stance marking { tlp } record { id } target { id } }
fragment AA on ActorActorConnection { totalCount pageInfo { ...P } answer { ...A } edges { cursor node { id name } claims { ...C } } }
fragment AC on ActorCampaignConnection { totalCount pageInfo { ...P } answer { ...A } edges { cursor node { id name } claims { ...C } } }
fragment CA on CampaignActorConnection { totalCount pageInfo { ...P } answer { ...A } edges { cursor node { id name sameName { id } } claims { ...C } } }`;

const worlds = anyWorld({ kinds: ["ACTOR", "ACTOR", "CAMPAIGN"], edges: 15 });

describe("a rich question in any world", () => {
  it("is answered byte for byte as if the hidden records and edges were not there", async () => {
    await fc.assert(
      fc.asyncProperty(
        worlds,
        fc.constantFrom(...names),
        fc.integer({ min: 1, max: 5 }),
        async (world, key, first) => {
          const options = { variables: { key, first }, cursors: readable };
          const told = await ask(world, QUESTION, options);
          const bare = await ask(seenOf(world), QUESTION, options);
          expect(told.codes).toEqual([]);
          expect(JSON.stringify(told.data)).toBe(JSON.stringify(bare.data));
          expect(told.wire.asked).toEqual(bare.wire.asked);
        },
      ),
      { numRuns: 200 },
    );
  });
});
