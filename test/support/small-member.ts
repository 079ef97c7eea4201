/**
 * A member in small, in the test's own process: it speaks the contract over HTTP
 * and holds one campaign of one name, so that a gateway of its own is quick to
 * start. Whoever asks is answered; tokens are tested elsewhere.
 */
import { buildSubgraphSchema } from "@apollo/subgraph";
import { graphql, parse } from "graphql";
import type { GraphQLSchema } from "graphql";

import { nameKey } from "../../subgraphs/contract/keys.ts";
import { memberSdl } from "../../subgraphs/contract/sdl/member-sdl.ts";
import { typePrefix } from "../../subgraphs/contract/slug.ts";
import { standIn } from "./stand-in.ts";

export const CAMPAIGN = "Operation Parliament";

export interface SmallMember {
  readonly slug: string;
  readonly name: string;
  /** The GraphQL address. */
  readonly url: string;
  /** The queries that it was asked. */
  readonly asked: string[];
  /** Awaited before each answer to a question of data. */
  hold: Promise<void>;
  /** What it adds to the template, from the next request on. */
  speak(additions: string): void;
  stop(): Promise<void>;
}

/** A member called by its slug's prefix. */
export async function smallMember(slug: string): Promise<SmallMember> {
  const asked: string[] = [];
  let schema = subgraphOf(slug, "");
  const server = await standIn(async (body, response) => {
    const { query, variables } = JSON.parse(body);
    asked.push(query);
    if (!query.includes("_service")) await member.hold;
    const answer = await graphql({
      schema,
      source: query,
      variableValues: variables,
    });
    response.writeHead(200, { "content-type": "application/json" });
    response.end(JSON.stringify(answer));
  });
  const member: SmallMember = {
    slug,
    name: typePrefix(slug),
    url: server.url,
    asked,
    hold: Promise.resolve(),
    speak: (additions) => {
      schema = subgraphOf(slug, additions);
    },
    stop: () => server.stop(),
  };
  return member;
}

function subgraphOf(slug: string, additions: string): GraphQLSchema {
  const record = recordOf(slug);
  const summary = {
    id: record.id,
    kind: "CAMPAIGN",
    feed: "own",
    names: [CAMPAIGN],
    keys: [{ key: nameKey(CAMPAIGN), as: "NAME" }],
    statements: [],
    facts: [],
    citations: [],
    revoked: false,
    matches: true,
    record,
  };
  return buildSubgraphSchema({
    typeDefs: parse(`${memberSdl({ slug, version: "1.0" })}\n${additions}`),
    resolvers: {
      Query: {
        scatter: () => ({
          contract: "1.0",
          match: ({ kinds, keys, ids, among }: Wanted) =>
            kinds.includes("CAMPAIGN") &&
            (keys?.includes(nameKey(CAMPAIGN) ?? "") ||
              ids?.includes(record.id))
              ? [{ ...summary, releasableTo: among }]
              : [],
        }),
      },
      [`${typePrefix(slug)}CampaignRecord`]: {
        __resolveReference: ({ id }: { readonly id: string }) =>
          id === record.id ? record : null,
      },
    },
  });
}

interface Wanted {
  readonly kinds: readonly string[];
  readonly keys?: readonly string[];
  readonly ids?: readonly string[];
  readonly among: readonly string[];
}

function recordOf(slug: string) {
  return {
    __typename: `${typePrefix(slug)}CampaignRecord`,
    id: `${slug}/own/campaign--1b5e6f9c-0000-4000-8000-000000000001`,
    name: CAMPAIGN,
    description: `what ${slug} holds`,
    member: { slug, name: typePrefix(slug) },
    [`${slug}Case`]: `a case of ${slug}`,
  };
}
