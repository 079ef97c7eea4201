/**
 * What Apollo's compatibility suite expects of a subgraph, in short, of our
 * factory: the suite itself is run by hand (subgraph-compatibility.ts).
 */
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { stripIgnoredCharacters } from "graphql";

import type { RunningServer } from "../../subgraphs/serving/http-server.ts";
import { startProducts } from "./products-subgraph.ts";

let traced: RunningServer;
let plain: RunningServer;
beforeAll(async () => {
  traced = await startProducts(0, true);
  plain = await startProducts(0, false);
});
afterAll(() => Promise.all([traced.stop(100), plain.stop(100)]));

interface Answer {
  readonly data?: unknown;
  readonly errors?: unknown;
  readonly extensions?: unknown;
}

async function ask(
  query: string,
  variables: object = {},
  { url }: RunningServer = plain,
): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      "apollo-federation-include-trace": "ftv1",
    },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as Answer;
}

describe("a subgraph made with the factory", () => {
  it("tells its own SDL with every directive as it stands", async () => {
    const { data } = await ask("{ _service { sdl } }");
    const { _service } = data as {
      readonly _service: { readonly sdl: string };
    };
    const sdl = stripIgnoredCharacters(_service.sdl);
    for (const part of [
      'schema@link(url:"https://specs.apollo.dev/link/v1.0")',
      "https://specs.apollo.dev/federation/v2.3",
      '@composeDirective(name:"@custom")',
      "directive@custom on OBJECT",
      'type Product@custom@key(fields:"id")@key(fields:"sku package")@key(fields:"sku variation { id }")',
      'createdBy:User@provides(fields:"totalProductsCreated")',
      'notes:String@tag(name:"internal")',
      "type ProductDimension@shareable",
      "unit:String@inaccessible",
      'averageProductsCreatedPerYear:Int@requires(fields:"totalProductsCreated yearsOfEmployment")',
      "email:ID!@external",
      'name:String@override(from:"users")',
      'type Inventory@interfaceObject@key(fields:"id")',
    ])
      expect(sdl).toContain(part);
  });

  it.each<[string, object, string, object]>([
    [
      "one field",
      { __typename: "Product", id: "apollo-federation" },
      "... on Product { sku }",
      { sku: "federation" },
    ],
    [
      "two fields",
      {
        __typename: "Product",
        sku: "federation",
        package: "@apollo/federation",
      },
      "... on Product { id }",
      { id: "apollo-federation" },
    ],
    [
      "a field and one of another object",
      { __typename: "Product", sku: "studio", variation: { id: "platform" } },
      "... on Product { id }",
      { id: "apollo-studio" },
    ],
    [
      "a field of another object alone",
      { __typename: "ProductResearch", study: { caseNumber: "1234" } },
      "... on ProductResearch { study { description } }",
      { study: { description: "Federation Study" } },
    ],
    [
      "fields of a type that is no other's",
      {
        __typename: "DeprecatedProduct",
        sku: "apollo-federation-v1",
        package: "@apollo/federation-v1",
      },
      "... on DeprecatedProduct { reason }",
      { reason: "Migrate to Federation V2" },
    ],
    [
      "the key of another subgraph's interface",
      { __typename: "Inventory", id: "apollo-oss" },
      "... on Inventory { deprecatedProducts { sku } }",
      { deprecatedProducts: [{ sku: "apollo-federation-v1" }] },
    ],
    [
      "an external key, with what `@requires` brought from elsewhere",
      {
        __typename: "User",
        email: "support@apollographql.com",
        totalProductsCreated: 40,
        yearsOfEmployment: 8,
      },
      "... on User { name averageProductsCreatedPerYear }",
      { name: "Jane Smith", averageProductsCreatedPerYear: 5 },
    ],
  ])("resolves an entity by %s", async (_, representation, want, entity) => {
    expect(
      await ask(
        `query($r: [_Any!]!) { _entities(representations: $r) { ${want} } }`,
        { r: [representation] },
      ),
    ).toEqual({ data: { _entities: [entity] } });
  });

  it("gives what `@provides` promises without asking the owner, and what is inaccessible in the public graph", async () => {
    expect(
      await ask(
        '{ product(id: "apollo-federation") { createdBy { totalProductsCreated } dimensions { unit } } }',
      ),
    ).toEqual({
      data: {
        product: {
          createdBy: { totalProductsCreated: 1_337 },
          dimensions: { unit: "kg" },
        },
      },
    });
  });

  it("traces for whoever asks for it, if it was told to and not else", async () => {
    expect(await ask("{ __typename }", {}, traced)).toEqual({
      data: { __typename: "Query" },
      extensions: { ftv1: expect.stringMatching(/^[\w+/]+=*$/) },
    });
    expect(await ask("{ __typename }")).toEqual({
      data: { __typename: "Query" },
    });
  });
});
