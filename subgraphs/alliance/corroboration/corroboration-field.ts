/** `corroboration` of an entity. */
import { answerOf } from "../answer.ts";
import type { AllianceContext } from "../context.ts";
import type { EntityView } from "../entity.ts";
import { memberOf } from "../resolvers/member-of.ts";
import { corroborationOf } from "./corroboration-of.ts";

export async function corroborationField(
  entity: EntityView,
  _: object,
  context: AllianceContext,
) {
  const { sources, ledger, ...counts } = await corroborationOf(
    context.holdings,
    entity,
  );
  return {
    ...counts,
    sources: sources.length,
    sourceList: sources.map((source) => ({
      ...source,
      members: source.members.map(memberOf(context.members)),
    })),
    answer: () => answerOf(ledger, context),
  };
}
