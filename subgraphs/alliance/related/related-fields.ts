/** The resolvers of `related` and of what hangs below it. */
import type { GraphQLFieldResolver } from "graphql";

import type { Kind } from "../../contract/kinds.ts";
import { relating } from "../../contract/sdl/public/related.ts";
import { pageSize } from "../../serving/page-size.ts";
import { Ledger } from "../../wire/ledger.ts";
import { answerOf, noteAnswers } from "../answer.ts";
import type { AllianceContext } from "../context.ts";
import type { EntityView } from "../entity.ts";
import { rankedPage } from "./ranked-page.ts";
import type { PageAsked, RankedPage } from "./ranked-page.ts";
import { relatedOf } from "./related-of.ts";
import type { Evidence, LeftOut, Related } from "./weighed.ts";

interface Paging {
  readonly first?: number | null;
  readonly after?: string | null;
}

type Field = GraphQLFieldResolver<EntityView, AllianceContext, Paging>;

/** `related`, where entities of the kind have it. */
export function relatedFields(kind: Kind): Readonly<Record<string, Field>> {
  return relating.has(kind.name) ? { related } : {};
}

const related: Field = async (from, paging, context) => {
  const { holdings, cursors } = context;
  const ledger = new Ledger();
  const all = await relatedOf(holdings, from, ledger);
  noteAnswers(holdings.question, ledger);
  const asked = pageAsked(paging, ["related", from.id], context);
  const page = rankedPage(all.related, ({ score }) => score, asked, cursors);
  const exact = !all.bounded && ledger.failures().length === 0;
  return {
    ...connectionOf(page, asked, ({ view, score, evidence }) => ({
      node: view,
      score,
      evidence: evidenceOf(from, { view, evidence }),
    })),
    totalCount: exact ? all.related.length : null,
    leftOut: all.leftOut.toSorted(byEntity).map(({ view, ...why }) => ({
      ...why,
      entity: view,
    })),
    bounded: all.bounded,
    answer: () => answerOf(ledger, context),
  };
};

function evidenceOf(
  from: EntityView,
  { view, evidence }: Pick<Related, "view" | "evidence">,
) {
  return (paging: Paging, context: AllianceContext) => {
    const list = ["evidence", from.id, view.id, view.records[0]?.id];
    const asked = pageAsked(paging, list, context);
    const page = rankedPage(evidence, weightOf, asked, context.cursors);
    return {
      ...connectionOf(page, asked, (shared) => ({
        ...shared,
        node: shared.view,
      })),
      totalCount: evidence.length,
    };
  };
}

function weightOf({ weight }: Evidence): number {
  return weight;
}

const USUAL_PAGE = 10;

/** A cursor belongs to its list and to those who were asked. */
function pageAsked(
  { first, after }: Paging,
  list: readonly unknown[],
  { question }: AllianceContext,
): PageAsked {
  return {
    first: pageSize(first ?? USUAL_PAGE),
    after: after ?? null,
    question: [...list, question.asked],
  };
}

function connectionOf<Item>(
  { items, cursorOf, hasNextPage }: RankedPage<Item>,
  { after }: PageAsked,
  edgeOf: (item: Item) => object,
) {
  const [first] = items;
  const last = items.at(-1);
  return {
    edges: items.map((item) => ({
      ...edgeOf(item),
      cursor: () => cursorOf(item),
    })),
    pageInfo: {
      hasNextPage,
      hasPreviousPage: after !== null,
      startCursor: () => (first === undefined ? null : cursorOf(first)),
      endCursor: () => (last === undefined ? null : cursorOf(last)),
    },
  };
}

function byEntity({ view: a }: LeftOut, { view: b }: LeftOut): number {
  const [left, right] = a.id === b.id ? [leastOf(a), leastOf(b)] : [a.id, b.id];
  return left < right ? -1 : Number(left > right);
}

function leastOf({ records }: EntityView): string {
  return records[0]?.id ?? "";
}
