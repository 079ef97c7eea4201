/**
 * Apollo's "Products" as a subgraph on the factory that serves a member, without
 * tokens: what the factory makes is a Federation 2 subgraph like any other.
 */
import { readFileSync } from "node:fs";

import { buildSubgraphSchema } from "@apollo/subgraph";
import { parse } from "graphql";

import { defaultLimits } from "../../subgraphs/member/limits.ts";
import type { RunningServer } from "../../subgraphs/serving/http-server.ts";
import { silentLog } from "../../subgraphs/serving/log.ts";
import type { SubgraphResolvers } from "../../subgraphs/serving/subgraph-resolvers.ts";
import { startSubgraph } from "../../subgraphs/serving/start-subgraph.ts";

export const productsSdl = readFileSync(
  "test/fixtures/products.graphql",
  "utf8",
);

const jane = {
  email: "support@apollographql.com",
  name: "Jane Smith",
  totalProductsCreated: 1_337,
  yearsOfEmployment: 10,
};

const deprecated = {
  sku: "apollo-federation-v1",
  package: "@apollo/federation-v1",
  reason: "Migrate to Federation V2",
  createdBy: jane,
};

const studies = [
  { study: { caseNumber: "1234", description: "Federation Study" } },
  { study: { caseNumber: "1235", description: "Studio Study" } },
];

const shared = {
  dimensions: { size: "small", weight: 1, unit: "kg" },
  createdBy: jane,
};

const products = [
  {
    ...shared,
    id: "apollo-federation",
    sku: "federation",
    package: "@apollo/federation",
    variation: { id: "OSS" },
    research: studies.slice(0, 1),
  },
  {
    ...shared,
    id: "apollo-studio",
    sku: "studio",
    package: "",
    variation: { id: "platform" },
    research: studies.slice(1),
  },
];

interface ProductReference {
  readonly id?: string;
  readonly sku?: string;
  readonly package?: string;
  readonly variation?: { readonly id: string };
}

interface UserReference {
  readonly email: string;
  readonly totalProductsCreated?: number;
  readonly yearsOfEmployment?: number;
}

/** By whichever of the three keys the reference has. */
function productOf(by: ProductReference) {
  return products.find(
    ({ id, sku, package: package_, variation }) =>
      (by.id !== undefined && id === by.id) ||
      (sku === by.sku &&
        (package_ === by.package || variation.id === by.variation?.id)),
  );
}

function deprecatedOf(by: { readonly sku: string; readonly package: string }) {
  return by.sku === deprecated.sku && by.package === deprecated.package
    ? deprecated
    : null;
}

const resolvers: unknown = {
  Query: {
    product: (_: unknown, by: { readonly id: string }) => productOf(by),
    deprecatedProduct: (_: unknown, by: Parameters<typeof deprecatedOf>[0]) =>
      deprecatedOf(by),
  },
  Product: { __resolveReference: productOf },
  DeprecatedProduct: { __resolveReference: deprecatedOf },
  ProductResearch: {
    __resolveReference: (by: {
      readonly study: { readonly caseNumber: string };
    }) =>
      studies.find(
        ({ study: { caseNumber } }) => caseNumber === by.study.caseNumber,
      ),
  },
  User: {
    // What its owner told for `@requires` goes over what is known here.
    __resolveReference: (by: UserReference) =>
      by.email === jane.email ? { ...jane, ...by } : null,
    averageProductsCreatedPerYear: (user: Required<UserReference>) =>
      Math.round(user.totalProductsCreated / user.yearsOfEmployment),
  },
  Inventory: {
    __resolveReference: (by: { readonly id: string }) => ({
      ...by,
      deprecatedProducts: [deprecated],
    }),
  },
};

const schema = buildSubgraphSchema({
  typeDefs: parse(productsSdl),
  resolvers: resolvers as SubgraphResolvers,
});

/** Serves it on loopback; `inlineTrace` as the factory has it. */
export function startProducts(
  port: number,
  inlineTrace: boolean,
): Promise<RunningServer> {
  return startSubgraph({
    schema,
    limits: defaultLimits,
    context: async () => ({}),
    inlineTrace,
    host: "127.0.0.1",
    port,
    ready: async () => {},
    log: silentLog,
  });
}
