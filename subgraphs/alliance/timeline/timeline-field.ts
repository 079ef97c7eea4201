/** `timeline` of an entity. */
import { pageSize } from "../../serving/page-size.ts";
import { answerOf } from "../answer.ts";
import type { AllianceContext } from "../context.ts";
import type { EntityView } from "../entity.ts";
import { memberOf } from "../resolvers/member-of.ts";
import { referenceTo } from "../resolvers/reference-to.ts";
import { timelineOf } from "./timeline-of.ts";

export interface TimelineArgs {
  readonly first?: number | null;
  readonly after?: string | null;
}

/** As the SDL says; it stands here for those who give null. */
const USUAL_PAGE = 50;

export async function timelineField(
  from: EntityView,
  { first, after }: TimelineArgs,
  context: AllianceContext,
) {
  const { rows, hasNextPage, hasPreviousPage, undated, bounded, ledger } =
    await timelineOf(context.holdings, context.cursors, {
      from,
      first: pageSize(first ?? USUAL_PAGE),
      after: after ?? null,
    });
  return {
    items: rows.map(({ member, record, ...item }) => ({
      ...item,
      member: member === null ? null : memberOf(context.members)(member),
      record: record === null ? null : referenceTo(record),
    })),
    pageInfo: {
      hasNextPage,
      hasPreviousPage,
      startCursor: () => rows[0]?.cursor() ?? null,
      endCursor: () => rows.at(-1)?.cursor() ?? null,
    },
    undated,
    bounded,
    answer: () => answerOf(ledger, context),
  };
}
