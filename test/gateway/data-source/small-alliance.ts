/**
 * A federation in small for the tests of the data sources: Apollo's gateway, two
 * members of the contract's template as HTTP servers on loopback, and a stub of
 * the alliance that knows three campaigns by name.
 */
import { ApolloGateway } from "@apollo/gateway";
import { ApolloServer } from "@apollo/server";
import { composeServices } from "@apollo/composition";
import { buildSubgraphSchema } from "@apollo/subgraph";
import { prettyFormatQueryPlan } from "@apollo/query-planner";
import { graphql, parse } from "graphql";
import type { GraphQLFormattedError, GraphQLSchema } from "graphql";

import { createAllianceDataSource } from "../../../gateway/data-source/alliance-data-source.ts";
import type { GatewayContext } from "../../../gateway/data-source/gateway-context.ts";
import { questionOf } from "../../../gateway/data-source/gateway-context.ts";
import { createMemberDataSource } from "../../../gateway/data-source/member-data-source.ts";
import { planHook } from "../../../gateway/data-source/plan-hook.ts";
import { repairErrorPaths } from "../../../gateway/data-source/repair-error-paths.ts";
import { allianceSdl } from "../../../subgraphs/contract/sdl/alliance-sdl.ts";
import { memberSdl } from "../../../subgraphs/contract/sdl/member-sdl.ts";
import { typePrefix } from "../../../subgraphs/contract/slug.ts";
import type { Question } from "../../../subgraphs/wire/question.ts";
import { createWire } from "../../../subgraphs/wire/wire.ts";
import type { WireEvent } from "../../../subgraphs/wire/wire.ts";
import {
  answerJson,
  endpoint,
  questionTo,
  serve,
  sign,
} from "../../subgraphs/wire/fixture.ts";

export type Slug = "att" | "singtel";
export const slugs: readonly Slug[] = ["att", "singtel"];

/** What a member received. */
export interface Received {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** How a member answers: `undefined` is honestly, else what it sends or does instead. */
export type Behaviour = "hang" | { readonly answer: unknown } | undefined;

export interface Asked {
  readonly data: unknown;
  readonly errors: readonly GraphQLFormattedError[];
  readonly extensions: Readonly<Record<string, unknown>> | undefined;
  readonly question: Question;
  /** The plan's text. */
  readonly plan: string;
}

export interface SmallAlliance {
  readonly received: Readonly<Record<Slug, Received[]>>;
  readonly behaviour: Record<Slug, Behaviour>;
  readonly events: WireEvent[];
  readonly logged: unknown[];
  /** What the alliance does before it answers; it may ask members, or throw. */
  before: (question: Question, stub: SmallAlliance) => Promise<void>;
  readonly wire: ReturnType<typeof createWire>;
  ask(query: string, options?: AskOptions): Promise<Asked>;
  close(): Promise<void>;
}

export interface AskOptions {
  readonly variables?: Record<string, unknown>;
  readonly ms?: number;
  readonly asked?: readonly string[];
}

export async function startSmallAlliance(): Promise<SmallAlliance> {
  const received: Record<Slug, Received[]> = { att: [], singtel: [] };
  const behaviour: Record<Slug, Behaviour> = {
    att: undefined,
    singtel: undefined,
  };
  const events: WireEvent[] = [];
  const logged: unknown[] = [];
  const servers = await Promise.all(
    slugs.map((slug) => {
      const schema = memberSubgraph(slug);
      return serve((_, response, body) => {
        const asked: Received = JSON.parse(body);
        received[slug].push(asked);
        const how = behaviour[slug];
        if (how === "hang") return;
        if (how !== undefined) return answerJson(response, how.answer);
        void graphql({
          schema,
          source: asked.query,
          variableValues: asked.variables,
        }).then((answer) => answerJson(response, answer));
      });
    }),
  );
  const members = slugs.map((slug, at) =>
    endpoint(slug, servers[at]?.url ?? ""),
  );
  const wire = createWire({
    members,
    sign,
    log: (event) => events.push(event),
  });
  const log = { error: (fields: unknown) => void logged.push(fields) };
  let plan = "";
  const hook = planHook(slugs);
  const alliance = {
    schema: allianceStub(() => small),
    contextOf: (question: Question) => ({ question }),
  };
  const gateway = new ApolloGateway({
    supergraphSdl: supergraph(),
    buildService: ({ name }) =>
      name === "alliance"
        ? createAllianceDataSource({ alliance, members, log })
        : createMemberDataSource({ member: name, members, wire }),
    experimental_didResolveQueryPlan: (options) => {
      plan = prettyFormatQueryPlan(options.queryPlan);
      hook(options);
    },
  });
  const server = new ApolloServer<GatewayContext>({
    gateway,
    includeStacktraceInErrorResponses: true,
    stopOnTerminationSignals: false,
    plugins: [repairErrorPaths(log)],
  });
  await server.start();
  const small: SmallAlliance = {
    received,
    behaviour,
    events,
    logged,
    wire,
    before: () => Promise.resolve(),
    ask: async (query, { variables = {}, ms = 2_000, asked = slugs } = {}) => {
      const question = questionTo(asked, ms);
      const { body } = await server.executeOperation(
        { query, variables },
        { contextValue: { question } },
      );
      if (body.kind !== "single") throw new Error("one result was expected");
      const { data, errors = [], extensions } = body.singleResult;
      // As a caller gets it: no prototypes, nothing undefined.
      const shown: Pick<Asked, "data" | "errors"> = JSON.parse(
        JSON.stringify({ data, errors }),
      );
      return { ...shown, extensions, question, plan };
    },
    close: async () => {
      await server.stop();
      await wire.close();
      await Promise.all(servers.map((each) => each.close()));
    },
  };
  return small;
}

function supergraph(): string {
  const { supergraphSdl, errors } = composeServices([
    {
      name: "alliance",
      url: "http://alliance.invalid",
      typeDefs: parse(allianceSdl(slugs)),
    },
    ...slugs.map((slug) => ({
      name: slug,
      url: `http://${slug}.invalid`,
      typeDefs: parse(memberSdl({ slug, version: "1.0" })),
    })),
  ]);
  if (supergraphSdl === undefined)
    throw new Error(`The SDL must compose, but: ${errors?.join("; ")}`);
  return supergraphSdl;
}

export function campaignId(slug: Slug, number: number): string {
  return `${slug}/own/campaign--${number}`;
}

/** The campaigns 1 and 2 exist at each member; what else is asked for does not. */
function recordOf(slug: Slug, id: string): unknown {
  const number = Number(id.split("--")[1]);
  if (number > 2) return null;
  return {
    __typename: `${typePrefix(slug)}CampaignRecord`,
    id,
    stixId: `campaign--${number}`,
    name: `${slug} ${number}`,
    description: null,
    labels: ["x"],
    member: { slug, name: typePrefix(slug) },
    stix: { id: `campaign--${number}`, nested: { deep: [1] } },
    actors: ({ first }: { readonly first: number }) => {
      if (first > 100) throw badArgument();
      return {
        edges: Array.from({ length: first }, (_, at) => ({ cursor: `${at}` })),
        pageInfo: { hasNextPage: false, hasPreviousPage: false },
      };
    },
  };
}

function badArgument(): Error {
  return Object.assign(new Error("first is 900 at 10.0.0.7"), {
    extensions: { code: "BAD_ARGUMENT", secret: "10.0.0.7" },
  });
}

function memberSubgraph(slug: Slug): GraphQLSchema {
  return buildSubgraphSchema({
    typeDefs: parse(memberSdl({ slug, version: "1.0" })),
    resolvers: {
      Query: {
        scatter: () => ({
          contract: "1.0",
          match: ({ ids }: { readonly ids: readonly string[] }) =>
            ids.map((id) => ({ id, record: recordOf(slug, id) })),
        }),
      },
      [`${typePrefix(slug)}CampaignRecord`]: {
        __resolveReference: ({ id }: { readonly id: string }) =>
          recordOf(slug, id),
      },
    },
  });
}

/** `campaign(key: "1,2")` has the records 1 and 2 of each member, as often as they are named. */
function allianceStub(small: () => SmallAlliance): GraphQLSchema {
  return buildSubgraphSchema({
    typeDefs: parse(allianceSdl(slugs)),
    resolvers: {
      Query: {
        campaign: async (
          _: unknown,
          { key }: { readonly key: string },
          context: unknown,
        ) => {
          const question = questionOf(Object(context));
          await small().before(question, small());
          if (key === "none") return null;
          const records = key
            .split(",")
            .flatMap((number) =>
              slugs.map((slug) => referenceTo(slug, number)),
            );
          return { id: "campaign/x", name: "X", records, attached: records };
        },
      },
    },
  });
}

function referenceTo(slug: Slug, number: string): unknown {
  return {
    __typename: `${typePrefix(slug)}CampaignRecord`,
    id: campaignId(slug, Number(number)),
  };
}
