/** The six questions whose cost is measured: as the public API takes them, and as somebody would write them by hand. */
import type { Query } from "../../../cypher/query.ts";
import * as byHand from "./by-hand.ts";
import { keysOf } from "./subjects.ts";
import type { Subjects } from "./subjects.ts";

/** A question over HTTP. */
export interface AskedQuestion {
  readonly name: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** How much an answer holds; nothing is a fault. */
  readonly found: (data: Readonly<Record<string, never>>) => number;
}

/** The same in Cypher, for whoever may see everything. */
export interface CostQuestion extends AskedQuestion {
  readonly byHand: Query<
    Readonly<Record<string, unknown>>,
    { readonly id: string }
  >;
  readonly params: Readonly<Record<string, unknown>>;
}

export function costQuestions(subjects: Subjects): readonly CostQuestion[] {
  const { actor, value, bigCampaign, sharedCampaign, values } = subjects;
  return [
    {
      name: "an entity by name, with its records",
      query: `query ($key: String!) { actor(key: $key) { name records { name description member { name } marking { tlp } } } }`,
      variables: { key: actor },
      found: sizeAt("actor", "records"),
      byHand: byHand.recordsByKeys,
      params: { keys: keysOf(actor), kind: "ACTOR" },
    },
    {
      name: "an indicator, with its records",
      query: `query ($value: String!) { indicator(value: $value) { name records { name pattern member { name } marking { tlp } } } }`,
      variables: { value },
      found: sizeAt("indicator", "records"),
      byHand: byHand.recordsByKeys,
      params: { keys: keysOf(value), kind: "INDICATOR" },
    },
    {
      name: "a page of 20 indicators of a big campaign, with records",
      query: `query ($key: String!) { campaign(key: $key) { indicators(first: 20) { edges { node { name records { pattern member { name } } } } } } }`,
      variables: { key: bigCampaign },
      found: sizeAt("campaign", "indicators", "edges"),
      byHand: byHand.indicatorsOfCampaign,
      params: { keys: keysOf(bigCampaign), first: 20 },
    },
    {
      name: "a page of 100 indicators of a big campaign",
      query: `query ($key: String!) { campaign(key: $key) { indicators(first: 100) { edges { node { name } claims { confidence member { name } } } } } }`,
      variables: { key: bigCampaign },
      found: sizeAt("campaign", "indicators", "edges"),
      byHand: byHand.indicatorsOfCampaign,
      params: { keys: keysOf(bigCampaign), first: 100 },
    },
    {
      name: "related campaigns",
      query: `query ($key: String!) { campaign(key: $key) { related(first: 10) { edges { score node { id name } } } } }`,
      variables: { key: sharedCampaign },
      found: sizeAt("campaign", "related", "edges"),
      byHand: byHand.relatedCampaigns,
      params: { keys: keysOf(sharedCampaign) },
    },
    {
      name: "1,000 values looked up",
      query: `query ($values: [String!]!) { lookup(values: $values) { value status members { name } } }`,
      variables: { values },
      found: sizeAt("lookup"),
      byHand: byHand.lookUp,
      params: { keys: values.flatMap(keysOf) },
    },
  ];
}

function sizeAt(
  ...path: readonly string[]
): (data: Readonly<Record<string, unknown>>) => number {
  return (data) => {
    const end = path.reduce<unknown>(
      (node, name) =>
        typeof node === "object" && node !== null
          ? (node as Readonly<Record<string, unknown>>)[name]
          : undefined,
      data,
    );
    return Array.isArray(end) ? end.length : 0;
  };
}
