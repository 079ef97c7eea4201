/** The merged lists, as root fields: one a kind, made from the table of kinds. */
import type { GraphQLFieldResolver } from "graphql";

import { kinds } from "../../contract/kinds.ts";
import type { Kind } from "../../contract/kinds.ts";
import { pageSize } from "../../serving/page-size.ts";
import { answerOf } from "../answer.ts";
import type { AllianceContext } from "../context.ts";
import type { ListOrder } from "../scatter/list-at.ts";
import { ListHoldings } from "../scatter/list-holdings.ts";
import { listCursors } from "./list-cursor.ts";
import type { ListCursors } from "./list-cursor.ts";
import type { Standing } from "./list-walk.ts";
import { mergedList } from "./merged-list.ts";
import type { MergedList } from "./merged-list.ts";
import { readFilter } from "./read-filter.ts";
import { isGiven } from "./filter-conditions.ts";
import type { FilterInput } from "./filter-conditions.ts";
import { totalCount } from "./total-count.ts";

interface ListArgs {
  readonly filter?: FilterInput | null;
  readonly orderBy?: {
    readonly by: string;
    readonly descending?: boolean | null;
  } | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

type ListField = GraphQLFieldResolver<unknown, AllianceContext, ListArgs>;

/** A resolver for each kind's list, by the field's name. */
export function listResolvers(): Readonly<Record<string, ListField>> {
  return Object.fromEntries(kinds.map((kind) => [kind.list, listField(kind)]));
}

function listField(kind: Kind): ListField {
  return async (_, args, context) => {
    const { members, question } = context;
    const { records, minMembers } = readFilter(args.filter, members);
    const order = orderOf(args.orderBy);
    const list = { kind: kind.name, filter: records, order };
    const cursors = listCursors(context.cursors, question, {
      ...list,
      minMembers,
    });
    const first = pageSize(args.first);
    const from = isGiven(args.after) ? cursors.open(args.after) : null;
    const lists = new ListHoldings(
      context.holdings,
      list,
      from?.instants ?? {},
    );
    const after = from?.standing ?? null;
    const page = await mergedList(lists, { minMembers, first, after });
    const isAll = from === null && !page.hasNextPage && !page.bounded;
    const mayCount =
      question.asked.length === members.length &&
      page.ledger.failures().length === 0;
    return {
      ...connectionOf(page, lists, cursors, from !== null),
      totalCount: () => {
        if (!mayCount) return null;
        return isAll ? page.rows.length : totalCount(lists, minMembers);
      },
      answer: () => answerOf(page.ledger, context),
    };
  };
}

function orderOf(orderBy: ListArgs["orderBy"]): ListOrder {
  return {
    by: orderBy?.by ?? "NAME",
    descending: orderBy?.descending ?? false,
  };
}

/** A page as Relay has it; cursors are sealed only where they are asked for. */
function connectionOf(
  { rows, hasNextPage, end, bounded }: MergedList,
  { instants }: ListHoldings,
  cursors: ListCursors,
  hasPreviousPage: boolean,
) {
  const cursorOf = (standing: Standing | null | undefined) =>
    isGiven(standing) ? cursors.seal({ standing, instants }) : null;
  return {
    edges: rows.map(({ node, standing }) => ({
      node,
      cursor: () => cursorOf(standing),
    })),
    pageInfo: {
      hasNextPage,
      hasPreviousPage,
      startCursor: () => cursorOf(rows[0]?.standing),
      endCursor: () => cursorOf(end),
    },
    bounded,
  };
}
