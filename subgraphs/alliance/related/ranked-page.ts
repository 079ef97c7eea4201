/**
 * A page of a list that is in hand as a whole: the highest first, then by id.
 * A cursor names the place of its edge, sealed, and belongs to its question.
 */
import { createHash } from "node:crypto";

import { z } from "zod";

import { BAD_CURSOR } from "../../contract/errors.ts";
import type { Sealer } from "../../serving/seal.ts";
import type { EntityView } from "../entity.ts";

/** Where something stands: its rank, its id, and its first record, since parts of one entity may share an id. */
type Place = readonly [rank: number, id: string, record: string];

export interface PageAsked {
  readonly first: number;
  readonly after: string | null;
  /** Everything by which this list differs from others; a cursor of another one is refused. */
  readonly question: unknown;
}

export interface RankedPage<Item> {
  readonly items: readonly Item[];
  readonly cursorOf: (item: Item) => string;
  readonly hasNextPage: boolean;
}

/** The next items after the cursor; throws BAD_CURSOR if it is not one of this list. */
export function rankedPage<Item extends { readonly view: EntityView }>(
  all: readonly Item[],
  rankOf: (item: Item) => number,
  { first, after, question }: PageAsked,
  cursors: Sealer,
): RankedPage<Item> {
  const hash = hashOf(question);
  const start = after === null ? null : opened(cursors, after, hash);
  const placeOf = (item: Item): Place => [
    rankOf(item),
    item.view.id,
    item.view.records[0]?.id ?? "",
  ];
  const rest = all
    .filter((item) => start === null || inOrder(placeOf(item), start) > 0)
    .toSorted((a, b) => inOrder(placeOf(a), placeOf(b)));
  return {
    items: rest.slice(0, first),
    cursorOf: (item) => cursors.seal([hash, placeOf(item)]),
    hasNextPage: rest.length > first,
  };
}

function inOrder(a: Place, b: Place): number {
  if (a[0] !== b[0]) return b[0] - a[0];
  const [left, right] = a[1] === b[1] ? [a[2], b[2]] : [a[1], b[1]];
  return left < right ? -1 : Number(left > right);
}

function hashOf(question: unknown): string {
  const text = JSON.stringify(question);
  return createHash("sha256").update(text).digest("base64url").slice(0, 16);
}

const cursorForm = z.tuple([
  z.string(),
  z.tuple([z.number(), z.string(), z.string()]),
]);

function opened(cursors: Sealer, after: string, hash: string): Place {
  const parsed = cursorForm.safeParse(cursors.open(after));
  if (!parsed.success || parsed.data[0] !== hash) throw BAD_CURSOR.of();
  return parsed.data[1];
}
