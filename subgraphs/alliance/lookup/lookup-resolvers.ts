/** The root field `lookup`. Indicators are closed only where they are asked for. */
import type { GraphQLFieldResolver } from "graphql";

import type { AllianceContext } from "../context.ts";
import { membersOf } from "../entity.ts";
import type { EntityView } from "../entity.ts";
import { memberOf } from "../resolvers/member-of.ts";
import { entitiesByKeys } from "../resolve.ts";
import { lookupValues } from "./lookup-values.ts";
import type { ListedAt, LookedUp, RoleAt } from "./lookup-values.ts";

type Field<Parent, Args = object> = GraphQLFieldResolver<
  Parent,
  AllianceContext,
  Args
>;

export const lookupField: Field<
  unknown,
  { readonly values: readonly string[] }
> = (_, { values }, { holdings, members }) =>
  lookupValues(holdings, members, values);

const lookupFields: Record<string, Field<LookedUp>> = {
  members: (looked, _, { members }) => looked.members.map(memberOf(members)),
  indicator: async (looked, _, context) =>
    (await indicatorsOf(looked, context))[0] ?? null,
  indicators: (looked, _, context) => indicatorsOf(looked, context),
  roles: (looked, _, { members }) =>
    looked.roles.map((role: RoleAt) => ({
      ...role,
      precision: null,
      members: role.members.map(memberOf(members)),
    })),
  warningLists: (looked, _, { members }) =>
    looked.warningLists.map((hit: ListedAt) => ({
      ...hit,
      member: memberOf(members)(hit.member),
    })),
};

/** The resolvers of the type `Lookup`. */
export const lookupResolvers = { Lookup: lookupFields };

/** The parts that most members hold first; then by their records. */
async function indicatorsOf(
  { keys }: LookedUp,
  { holdings }: AllianceContext,
): Promise<readonly EntityView[]> {
  if (keys.length === 0) return [];
  const found = await entitiesByKeys(holdings, ["INDICATOR"], keys);
  return found.toSorted(
    (a, b) =>
      membersOf(b.records).length - membersOf(a.records).length ||
      (firstRecord(a) < firstRecord(b) ? -1 : 1),
  );
}

function firstRecord({ records }: EntityView): string {
  return records[0]?.id ?? "";
}
