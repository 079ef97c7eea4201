/** Where a walk begins: the entities of the ids that somebody typed. */
import { UNKNOWN_ID } from "../../contract/errors.ts";
import type { EntityView } from "../entity.ts";
import { entityById } from "../resolve.ts";
import type { Holdings } from "../scatter/holdings.ts";

/** The entity of an entity's or a record's id; throws UNKNOWN_ID if nobody who was asked and answered holds it. */
export async function endOf(
  holdings: Holdings,
  argument: string,
  id: string,
): Promise<EntityView> {
  const entity = await entityById(holdings, id);
  if (entity === null)
    throw UNKNOWN_ID.of(
      `\`${argument}\` is an id that nobody who was asked and answered holds for you.`,
      { argument },
    );
  return entity;
}
