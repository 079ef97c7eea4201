/**
 * The resolvers of `scatter`: what the alliance asks. Each costs one statement
 * for kinds, keys and ids together.
 */
import { CURRENT_CONTRACT } from "../../contract/sdl/version.ts";
import { edges } from "./scatter/edges.ts";
import { frontier } from "./scatter/frontier.ts";
import { lookup } from "./scatter/lookup.ts";
import { match } from "./scatter/match.ts";
import { originals } from "./scatter/originals.ts";
import { count, page } from "./scatter/page.ts";
import { search } from "./scatter/search.ts";
import { sightings } from "./scatter/sightings.ts";

export const scatterResolvers = {
  Query: { scatter: () => ({}) },
  Scatter: {
    contract: () => CURRENT_CONTRACT,
    match,
    page,
    count,
    edges,
    frontier,
    sightings,
    search,
    lookup,
    originals,
  },
};
