/**
 * Warms a gateway up before it says that it answers: the planner's first plan
 * takes ten times as long as its second, and a first question should not pay
 * for that. No member is asked.
 */
import type { ApolloServer } from "@apollo/server";

import type { Question } from "../subgraphs/wire/question.ts";
import type { HomeContext } from "./home-context.ts";
import type { RequestOptions } from "./request-options.ts";

/** Shapes that people ask for: one entity with its records, every meaning of a name, edges with claims. */
const SHAPES: readonly string[] = [
  `{ campaign(key: "warm-up") { id name records { id name member { name } } } }`,
  `{ entities(key: "warm-up") { id name records { id ... on CampaignRecord { name } ... on ActorRecord { name } ... on IndicatorRecord { value } } ... on Campaign { actors { edges { node { id name } claims { stance } } } } } }`,
];

/** `question` makes a question that may be told to these members: here to none. */
export async function warmUp(
  server: ApolloServer<HomeContext>,
  question: (options: RequestOptions, signal: AbortSignal) => Question,
): Promise<void> {
  const options: RequestOptions = {
    asked: [],
    requireAll: false,
    purpose: "research",
    identify: false,
  };
  for (const query of SHAPES) {
    const { signal } = new AbortController();
    const contextValue = { options, question: question(options, signal) };
    await server.executeOperation({ query }, { contextValue });
  }
}
