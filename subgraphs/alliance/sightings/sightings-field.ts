/** `sightings` of an entity. */
import { answerOf } from "../answer.ts";
import type { AllianceContext } from "../context.ts";
import type { EntityView } from "../entity.ts";
import { memberOf } from "../resolvers/member-of.ts";
import { referenceToSighting } from "../resolvers/reference-to.ts";
import { sightingsOf } from "./sightings-of.ts";

export async function sightingsField(
  entity: EntityView,
  _: object,
  context: AllianceContext,
) {
  const { members, records, ledger, ...rest } = await sightingsOf(
    context.holdings,
    entity,
  );
  return {
    ...rest,
    members: members.map(memberOf(context.members)),
    records: records.map(referenceToSighting),
    answer: () => answerOf(ledger, context),
  };
}
