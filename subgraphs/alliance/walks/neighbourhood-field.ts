/** The resolver of `neighbourhood`. */
import type { GraphQLFieldResolver } from "graphql";

import {
  MOST_DRAWN,
  MOST_DRAWN_HOPS,
} from "../../contract/sdl/public/neighbourhood.ts";
import { answerOf } from "../answer.ts";
import type { AllianceContext } from "../context.ts";
import { refuseStrangers } from "../refuse-strangers.ts";
import { findNeighbourhood } from "./neighbourhood.ts";
import type { Drawn } from "./neighbourhood.ts";
import { clamped, within } from "./range.ts";

interface NeighbourhoodArgs {
  readonly id: string;
  readonly hops?: number | null;
  readonly first?: number | null;
}

const USUAL_HOPS = 1;
const USUAL_NODES = 50;

export const neighbourhoodField: GraphQLFieldResolver<
  unknown,
  AllianceContext,
  NeighbourhoodArgs
> = async (_, { id, ...args }, context) => {
  refuseStrangers(context.members, id);
  const hops = within("hops", args.hops ?? USUAL_HOPS, MOST_DRAWN_HOPS);
  const first = clamped("first", args.first ?? USUAL_NODES, MOST_DRAWN);
  const asked = { id, hops, first };
  const { reason, ledger, edges, ...found } = await findNeighbourhood(
    context.holdings,
    asked,
  );
  return {
    ...found,
    edges: edges.map(edgeView),
    partial: reason !== null,
    reason,
    answer: () => answerOf(ledger, context),
  };
};

function edgeView({ from, to, hop: { claims } }: Drawn) {
  const types = new Set(claims.map((claim) => claim.relationshipType));
  return {
    from: from.view.id,
    to: to.view.id,
    relationshipTypes: [...types].toSorted(),
    claims,
  };
}
