/** The resolvers of claims. A parent is a `Unit`: an edge as it is seen from one of its ends. */
import type { GraphQLFieldResolver } from "graphql";

import type { AllianceContext } from "../context.ts";
import type { Unit } from "../scatter/summary.ts";
import { memberOf } from "./member-of.ts";
import { referenceTo } from "./reference-to.ts";

export const claimFields: Record<
  string,
  GraphQLFieldResolver<Unit, AllianceContext>
> = {
  member: ({ owner }, _, { members }) => memberOf(members)(owner),
  record: ({ from, owner, to }, _, { holdings }) =>
    referenceTo(holdings.summary(from) ?? { owner, id: from, kind: to.kind }),
  target: ({ to }) => referenceTo(to),
};
