/** `identity` of an entity: computed only where it is asked for, from what was learned for the entity. */
import type { GraphQLFieldResolver } from "graphql";

import type { AllianceContext } from "../context.ts";
import type { EntityView } from "../entity.ts";
import { linksOf, neededFor } from "../identity/links.ts";
import type { Link, Word } from "../identity/links.ts";
import { entitiesOfSeeds } from "../resolve.ts";
import { memberOf } from "./member-of.ts";

type Field<Parent> = GraphQLFieldResolver<Parent, AllianceContext>;

/** A link, and among whom the entity was looked for that shows it. */
interface ShownLink extends Link {
  readonly among: readonly string[];
}

export const identityField: Field<EntityView> = (
  entity,
  _,
  { holdings, members },
) => {
  const { among, truncated } = entity;
  const { links, rejected, cut } = linksOf(holdings, entity, among);
  const shown = (link: Link): ShownLink => ({ ...link, among });
  return {
    links: links.map(shown),
    rejected: rejected.map(shown),
    dependsOn: () => neededFor(holdings, entity, among).map(memberOf(members)),
    truncated: truncated || cut,
  };
};

export const identityLinkFields: Record<string, Field<ShownLink>> = {
  key: ({ keys }) => keys[0],
  other: async ({ outside, among }, _, { holdings }) => {
    if (outside === null) return null;
    const [entity] = await entitiesOfSeeds(holdings, [outside], among);
    return entity ?? null;
  },
};

export const identityStatementFields: Record<string, Field<Word>> = {
  member: ({ member }, _, { members }) => memberOf(members)(member),
};
