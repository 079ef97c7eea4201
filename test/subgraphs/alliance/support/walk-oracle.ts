/** The oracle of walks over a world, as the property tests ask it. */
import { walkLimits } from "../../../../subgraphs/alliance/walks/walk-limits.ts";
import type { WalkLimits } from "../../../../subgraphs/alliance/walks/walk-limits.ts";
import { idsIn } from "./all-knowing.ts";
import { Oracle } from "./oracle.ts";
import { PathOracle } from "./oracle-paths.ts";
import type { World } from "./world.ts";

/** Limits that small worlds meet: so many edges of a thing, twice as many of an end, ten in an answer. */
export function smallLimits(edges: number): WalkLimits {
  return { ...walkLimits, edges, edgesOfEnds: 2 * edges, edgesAtOnce: 10 };
}

/** `failed` did not answer. */
export async function walkOracle(
  world: World,
  limits: WalkLimits,
  failed?: string,
): Promise<PathOracle> {
  const asked = world.members.filter((member) => member !== failed);
  const oracle = new Oracle(world, asked);
  const idOf = await idsIn(world, failed);
  return new PathOracle({ world, oracle, asked, limits, idOf });
}
