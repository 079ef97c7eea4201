/** Neo4j's jars and class archive, fetched and made once for all tests of this checkout. */
import type { Keeper } from "../../cypher/server/keeper.ts";
import { answers, ownNeo4j } from "../../gateway/command-line/own-neo4j.ts";

export { answers };

export async function prepareNeo4j(keeper: Keeper): Promise<void> {
  await ownNeo4j(keeper, () => {});
}
