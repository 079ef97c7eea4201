/** The resolver of `paths`, and what the page of an analyst draws of a path. */
import type { GraphQLFieldResolver } from "graphql";

import { MOST_HOPS, MOST_PATHS } from "../../contract/sdl/public/paths.ts";
import { answerOf } from "../answer.ts";
import type { AllianceContext } from "../context.ts";
import { refuseStrangers } from "../refuse-strangers.ts";
import { referenceTo } from "../resolvers/reference-to.ts";
import type { Holdings } from "../scatter/holdings.ts";
import type { Hop } from "./hops.ts";
import { identityStep } from "./identity-step.ts";
import type { IdentityStep } from "./identity-step.ts";
import { findPaths } from "./paths.ts";
import type { FoundPath } from "./paths.ts";
import { clamped, within } from "./range.ts";
import type { Thing } from "./things.ts";

interface PathsArgs {
  readonly from: string;
  readonly to: string;
  readonly maxHops?: number | null;
  readonly first?: number | null;
}

const USUAL_HOPS = 4;
const USUAL_PATHS = 3;

export const pathsField: GraphQLFieldResolver<
  unknown,
  AllianceContext,
  PathsArgs
> = async (_, { from, to, ...args }, context) => {
  const { holdings, members } = context;
  for (const id of [from, to]) refuseStrangers(members, id);
  const maxHops = within("maxHops", args.maxHops ?? USUAL_HOPS, MOST_HOPS);
  const first = clamped("first", args.first ?? USUAL_PATHS, MOST_PATHS);
  const found = await findPaths(holdings, { from, to, maxHops, first });
  return {
    paths: found.paths.map((path) => pathView(holdings, path)),
    notCrossed: found.notCrossed,
    partial: found.reason !== null,
    reason: found.reason,
    answer: () => answerOf(found.ledger, context),
  };
};

function pathView(holdings: Holdings, path: FoundPath) {
  const { things, hops, weakest } = path;
  return {
    length: hops.length,
    weakest,
    nodes: things.map(({ view }) => view),
    steps: () => hops.flatMap((_, n) => stepsAt(holdings, path, n)),
  };
}

/** Hop number `n`, and before it the step from the record where the last hop ended, if there is one. */
function stepsAt(
  holdings: Holdings,
  { things, hops }: FoundPath,
  n: number,
): readonly object[] {
  const [before, hop] = [hops[n - 1], hops[n]];
  const [from, to] = [things[n], things[n + 1]];
  if (hop === undefined || from === undefined || to === undefined) return [];
  const passed =
    before === undefined
      ? undefined
      : identityStep(holdings, from, before, hop);
  return [
    ...(passed === undefined ? [] : [identityStepView(passed)]),
    edgeStepView(from, to, hop),
  ];
}

function edgeStepView(from: Thing, to: Thing, { claims }: Hop) {
  return { __typename: "EdgeStep", from: from.view, to: to.view, claims };
}

function identityStepView({ thing, left, right, links }: IdentityStep) {
  return {
    __typename: "IdentityStep",
    entity: thing.view,
    left: referenceTo(left),
    right: referenceTo(right),
    links,
  };
}
