import { describe, expect, it, jest } from "@jest/globals";

import { composeSupergraph } from "../../../gateway/registry/supergraph.ts";
import { publicGraph, registryOf, slugsOf } from "./alliance-of.ts";

// Planning is synchronous work of seconds where the machine is busy.
jest.setTimeout(600_000);

const two = await graphOf(["att", "singtel"]);
const five = await graphOf(slugsOf(5));

const headline = `{ campaign(key: "Operation Parliament") {
  name records { name description member { name } }
} }`;
const indicators = `{ campaign(key: "Operation Parliament") {
  indicators { edges { node { name records { name } } claims { stance member { name } } } }
} }`;

describe("the plan of the campaign that several members hold", () => {
  it("asks the alliance first, then every member side by side", async () => {
    expect(await two.planOf(headline)).toMatchInlineSnapshot(`
     "QueryPlan {
       Sequence {
         Fetch(service: "alliance") {
           {
             campaign(key: "Operation Parliament") {
               name
               records {
                 __typename
                 ... on AttCampaignRecord {
                   __typename
                   id
                 }
                 ... on SingtelCampaignRecord {
                   __typename
                   id
                 }
               }
             }
           }
         },
         Parallel {
           Flatten(path: "campaign.records.@") {
             Fetch(service: "att") {
               {
                 ... on AttCampaignRecord {
                   __typename
                   id
                 }
               } =>
               {
                 ... on AttCampaignRecord {
                   name
                   description
                   member {
                     name
                   }
                 }
               }
             },
           },
           Flatten(path: "campaign.records.@") {
             Fetch(service: "singtel") {
               {
                 ... on SingtelCampaignRecord {
                   __typename
                   id
                 }
               } =>
               {
                 ... on SingtelCampaignRecord {
                   name
                   description
                   member {
                     name
                   }
                 }
               }
             },
           },
         },
       },
     }"
    `);
  });

  it("is one request to each member, however many there are", async () => {
    expect(outline(await five.planOf(headline))).toEqual(aRoundOf(5));
  });

  it("of records' ids asks no member: the ids are the alliance's already", async () => {
    const plan = await five.planOf(
      `{ campaign(key: "x") { records { id } attached { id } } }`,
    );
    expect(outline(plan)).toEqual([`Fetch(service: "alliance")`]);
  });

  it("of names, claims and answers asks no member", async () => {
    const plan = await five.planOf(
      `{ campaign(key: "x") {
        names { value members { name } } answer { complete } identity { links { left right by } }
        firstSeen { value } actors { edges { node { id name } claims { author confidence marking { tlp } } } }
      } }`,
    );
    expect(outline(plan)).toEqual([`Fetch(service: "alliance")`]);
  });
});

describe("the plan of a campaign's indicators", () => {
  it("asks the alliance for the edges, then every member for its records", async () => {
    expect(await two.planOf(indicators)).toMatchInlineSnapshot(`
     "QueryPlan {
       Sequence {
         Fetch(service: "alliance") {
           {
             campaign(key: "Operation Parliament") {
               indicators {
                 edges {
                   node {
                     name
                     records {
                       __typename
                       ... on AttIndicatorRecord {
                         __typename
                         id
                       }
                       ... on SingtelIndicatorRecord {
                         __typename
                         id
                       }
                     }
                   }
                   claims {
                     stance
                     member {
                       name
                     }
                   }
                 }
               }
             }
           }
         },
         Parallel {
           Flatten(path: "campaign.indicators.edges.@.node.records.@") {
             Fetch(service: "att") {
               {
                 ... on AttIndicatorRecord {
                   __typename
                   id
                 }
               } =>
               {
                 ... on AttIndicatorRecord {
                   name
                 }
               }
             },
           },
           Flatten(path: "campaign.indicators.edges.@.node.records.@") {
             Fetch(service: "singtel") {
               {
                 ... on SingtelIndicatorRecord {
                   __typename
                   id
                 }
               } =>
               {
                 ... on SingtelIndicatorRecord {
                   name
                 }
               }
             },
           },
         },
       },
     }"
    `);
  });

  it("is one request to each member, however many there are", async () => {
    expect(outline(await five.planOf(indicators))).toEqual(aRoundOf(5));
  });
});

describe("the plan of a record by its id", () => {
  it("asks the alliance whose it is, then its owner: every member is planned for, the one is asked", async () => {
    const plan = await two.planOf(
      `{ node(id: "att/own/x") { id ... on CampaignRecord { name } } }`,
    );
    expect(outline(plan)).toEqual([
      "Sequence",
      `Fetch(service: "alliance")`,
      "Parallel",
      `Fetch(service: "att")`,
      `Fetch(service: "singtel")`,
    ]);
  });
});

async function graphOf(slugs: readonly string[]) {
  return publicGraph(composeSupergraph(registryOf(slugs)).sdl);
}

/** Who is asked, and in which order: a plan without its selections. */
function outline(plan: string): readonly string[] {
  return plan.match(/Sequence|Parallel|Fetch\(service: "[^"]+"\)/g) ?? [];
}

function aRoundOf(count: number): readonly string[] {
  return [
    "Sequence",
    `Fetch(service: "alliance")`,
    "Parallel",
    ...slugsOf(count).map((slug) => `Fetch(service: "${slug}")`),
  ];
}
