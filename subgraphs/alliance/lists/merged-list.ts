/**
 * One page of a merged list, from many stores (reference: lists 2). Each member
 * gives its own records in one total order. An entity is in the list if one of
 * its records matches; it is closed before it is given, and given at the place of
 * its first matching record, so that none comes twice, whatever the page size.
 */
import { Ledger } from "../../wire/ledger.ts";
import { LARGEST_PAGE } from "../../serving/page-size.ts";
import { noteAnswers } from "../answer.ts";
import type { EntityView } from "../entity.ts";
import { membersOf } from "../entity.ts";
import type { ListHoldings, Placed } from "../scatter/list-holdings.ts";
import { ListEntities } from "./list-entities.ts";
import { ListWalk, beginning } from "./list-walk.ts";
import type { Standing } from "./list-walk.ts";

export interface MergedListAsked {
  /** Entities of fewer members are passed over; 1: none are. */
  readonly minMembers: number;
  readonly first: number;
  /** null: from the beginning. */
  readonly after: Standing | null;
}

export interface ListRow {
  readonly node: EntityView;
  /** Where the walk stands behind it. */
  readonly standing: Standing;
}

export interface MergedList {
  readonly rows: readonly ListRow[];
  readonly hasNextPage: boolean;
  /** Where the next page begins; null: the page is empty and there is none. */
  readonly end: Standing | null;
  /** Whether a bound was met: the page may be short, or an entity of very many records may come again. */
  readonly bounded: boolean;
  readonly ledger: Ledger;
}

/** Pulls a page may make; a met bound gives a short page that goes on (reference: lists 3). */
const MOST_PULLS = 8;

/** A page of what those hold who answered throughout: if a member fails in the middle, it is made again without that one. */
export async function mergedList(
  lists: ListHoldings,
  asked: MergedListAsked,
): Promise<MergedList> {
  for (;;) {
    const members = lists.alive(lists.question.asked);
    const ledger = new Ledger();
    const page = await pageOf(lists, members, asked, ledger);
    if (lists.alive(members).length < members.length) continue;
    noteAnswers(lists.question, ledger);
    const { rows, next, bounded } = page;
    return {
      rows,
      hasNextPage: next !== null,
      end: next ?? rows.at(-1)?.standing ?? null,
      bounded: bounded || rows.some(({ node }) => node.truncated),
      ledger,
    };
  }
}

interface Page {
  readonly rows: readonly ListRow[];
  /** Where the walk stands behind the page; null: at the end of every list. */
  readonly next: Standing | null;
  readonly bounded: boolean;
}

async function pageOf(
  lists: ListHoldings,
  members: readonly string[],
  asked: MergedListAsked,
  ledger: Ledger,
): Promise<Page> {
  const { after, first } = asked;
  const isSieve = asked.minMembers > 1;
  // One more shows that there is a next page, and another one that nothing of the last row stands behind it.
  const batch = isSieve ? LARGEST_PAGE : first + 2;
  const walk = new ListWalk(lists, members, after ?? beginning, batch);
  const entities = new ListEntities(lists, members, ledger);
  const rows: ListRow[] = [];
  for (let pulls = 0; ;) {
    if (walk.hungry()) {
      if (pulls === MOST_PULLS)
        return { rows, next: walk.standing(), bounded: true };
      pulls += 1;
      await walk.pull();
      continue;
    }
    const candidates = walk.candidates();
    if (candidates.length === 0) return { rows, next: null, bounded: false };
    const fresh = candidates.filter((item) => !walk.shown(item));
    await entities.close(
      isSieve ? fresh : likelyRows(fresh, first + 1 - rows.length),
    );
    if (isFilled(rows, candidates, { walk, entities, asked }))
      return { rows, next: walk.standing(), bounded: false };
  }
}

interface Making {
  readonly walk: ListWalk;
  readonly entities: ListEntities;
  readonly asked: MergedListAsked;
}

/** Makes rows of the candidates as far as they are closed; true: there is one row more than the page takes. */
function isFilled(
  rows: ListRow[],
  candidates: readonly Placed[],
  { walk, entities, asked }: Making,
): boolean {
  for (const item of candidates) {
    if (!walk.shown(item)) {
      const node = entities.of(item.record);
      if (node === undefined) return false;
      const others = entities.matchingBeside(item);
      const isNew = !others.some((other) => walk.consumed(other));
      if (isNew && membersOf(node.records).length >= asked.minMembers) {
        if (rows.length === asked.first) return true;
        walk.show(others);
        walk.consume(item);
        rows.push({ node, standing: walk.standing() });
        continue;
      }
    }
    walk.consume(item);
  }
  return false;
}

/**
 * The first records that could make so many rows. A record that shares a key with
 * an earlier one is mostly of the same thing: else a page of things that five
 * members hold would be closed in a fifth of its rows at a time.
 */
function likelyRows(items: readonly Placed[], rows: number): readonly Placed[] {
  const keys = new Set<string>();
  let fresh = 0;
  const end = items.findIndex(({ record }) => {
    const isFresh = !record.keys.some(({ key }) => keys.has(key));
    if (isFresh) fresh += 1;
    for (const { key } of record.keys) keys.add(key);
    return fresh > rows;
  });
  return end < 0 ? items : items.slice(0, end);
}
