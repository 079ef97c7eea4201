/**
 * The golden supergraph: what the five members of the demonstration compose to.
 * It is committed, so that a change of the contract shows as a change of the
 * graph that everybody asks; a test composes it again and compares.
 */
import { CURRENT_CONTRACT } from "../../subgraphs/contract/sdl/version.ts";
import { demoMembers } from "../demo/members.ts";
import { parseRegistry } from "../registry/registry.ts";
import { composeSupergraph } from "../registry/supergraph.ts";

/** A pair of file and text. */
export function generatedSupergraph(): readonly [string, string] {
  const registry = parseRegistry({
    members: demoMembers.map(({ slug, name, port }) => ({
      slug,
      name,
      url: `http://127.0.0.1:${port}/graphql`,
      contract: CURRENT_CONTRACT,
    })),
  });
  return ["test/fixtures/supergraph.graphql", composeSupergraph(registry).sdl];
}
