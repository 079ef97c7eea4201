/**
 * Apollo's type of resolvers, which takes none that name their arguments: ours
 * are checked against the generated types where they are written.
 */
import type { buildSubgraphSchema } from "@apollo/subgraph";

type Given = Parameters<typeof buildSubgraphSchema>[0];

export type SubgraphResolvers = NonNullable<
  Extract<Given, { resolvers?: unknown }>["resolvers"]
>;
