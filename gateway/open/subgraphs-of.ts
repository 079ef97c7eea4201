/**
 * What a supergraph says of its subgraphs: name, address (`join__graph`) and the
 * schema of each, as far as the supergraph needs it. The planner reads them out
 * in the same way, so what it plans fits.
 */
import { Supergraph } from "@apollo/federation-internals";

import type { MemberEndpoint } from "../../subgraphs/wire/member-endpoint.ts";

/** The subgraphs of a Federation 2 supergraph; throws one sentence if the text is none. */
export function subgraphsOf(supergraph: string): readonly MemberEndpoint[] {
  return [...read(supergraph).subgraphs().values()].map(
    ({ name, url, schema }) => ({
      slug: name,
      name,
      url: addressOf(name, url),
      schema: schema.toGraphQLJSSchema(),
      terms: "federation",
    }),
  );
}

function read(supergraph: string): Supergraph {
  try {
    return Supergraph.build(supergraph, { validateSupergraph: false });
  } catch (error) {
    throw new Error(
      `The supergraph must be one of Federation 2, but: ${error instanceof Error ? error.message : String(error)}`,
      { cause: error },
    );
  }
}

function addressOf(name: string, url: string): string {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (parsed?.protocol === "http:" || parsed?.protocol === "https:") return url;
  throw new Error(
    `The subgraph "${name}" must have an address in the supergraph (join__graph), for example "http://127.0.0.1:4101/graphql", but has ${JSON.stringify(url)}.`,
  );
}
