/**
 * One page of an entity's edges, from many stores (reference: lists 2, `edges`).
 * Each member gives its own edges in one total order; a row joins those that
 * speak of one thing (edge-rows.ts) and is given at the place of its first one,
 * so that none comes twice, whatever the page size.
 */
import { createHash } from "node:crypto";

import { z } from "zod";

import { BAD_CURSOR } from "../../contract/errors.ts";
import type { Kind } from "../../contract/kinds.ts";
import type { Sealer } from "../../serving/seal.ts";
import { Ledger } from "../../wire/ledger.ts";
import { noteAnswers } from "../answer.ts";
import { EdgeRows } from "./edge-rows.ts";
import type { Places } from "./edge-rows.ts";
import { EdgeWalk } from "./edge-walk.ts";
import { membersOf } from "../entity.ts";
import type { EntityView } from "../entity.ts";
import type { ReadFilter } from "../lists/read-filter.ts";
import type { Holdings } from "../scatter/holdings.ts";
import type { Unit } from "../scatter/summary.ts";

export interface EdgeListAsked {
  readonly from: EntityView;
  readonly to: Kind;
  readonly types: readonly string[] | null;
  /** Which of them: those that meet it. */
  readonly filter: ReadFilter;
  readonly first: number;
  readonly after: string | null;
}

export interface EdgeRow {
  readonly node: EntityView;
  readonly claims: readonly Unit[];
  readonly cursor: () => string;
}

export interface EdgeList {
  readonly rows: readonly EdgeRow[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  /** Where the next page begins; null: the page is empty and there is none. */
  readonly endCursor: () => string | null;
  /** Exact, or null. */
  readonly totalCount: number | null;
  readonly ledger: Ledger;
}

/** Pulls a page may make; a met bound gives a short page that goes on (reference: lists 3). */
const MOST_PULLS = 8;

export async function edgeList(
  holdings: Holdings,
  cursors: Sealer,
  asked: EdgeListAsked,
): Promise<EdgeList> {
  const { after } = asked;
  const question = questionHash(holdings, asked);
  const start = after === null ? {} : opened(cursors, after, question);
  const ledger = new Ledger();
  const { rows, end } = await standingPage(holdings, asked, start, ledger);
  noteAnswers(holdings.question, ledger);
  const whole =
    after === null &&
    end === null &&
    ledger.failures().length === 0 &&
    rows.every(({ node }) => !node.truncated);
  const cursorOf = (places: Places) => () => cursors.seal([question, places]);
  const last = end ?? rows.at(-1)?.places;
  return {
    rows: rows.map(({ node, claims, places }) => ({
      node,
      claims,
      cursor: cursorOf(places),
    })),
    hasNextPage: end !== null,
    hasPreviousPage: after !== null,
    endCursor: last === undefined ? () => null : cursorOf(last),
    totalCount: whole ? rows.length : null,
    ledger,
  };
}

interface Row {
  readonly node: EntityView;
  readonly claims: readonly Unit[];
  /** Where the lists stand behind it. */
  readonly places: Places;
}

interface Page {
  readonly rows: readonly Row[];
  /** Where the lists stand behind the page; null: they are at their ends. */
  readonly end: Places | null;
}

/** A page of what those hold who answered throughout: if a member fails in the middle, it is made again without that one. */
async function standingPage(
  holdings: Holdings,
  asked: EdgeListAsked,
  start: Places,
  ledger: Ledger,
): Promise<Page> {
  for (;;) {
    const alive = holdings.alive(holdings.question.asked).length;
    const page = await pageOf(holdings, asked, start, ledger);
    if (holdings.alive(holdings.question.asked).length === alive) return page;
  }
}

async function pageOf(
  holdings: Holdings,
  { from, to, types, filter, first }: EdgeListAsked,
  start: Places,
  ledger: Ledger,
): Promise<Page> {
  const lists = new EdgeRows(
    holdings,
    { from, to: to.name, types, filter: filter.records },
    start,
    ledger,
  );
  const walk = new EdgeWalk(lists, start, first);
  const given = new Set<Unit>();
  const rows: Row[] = [];
  for (let pulls = 0; ;) {
    if (walk.hungry()) {
      // Not where the last row stands: a list of one thing's edges alone would never be left behind.
      if (pulls === MOST_PULLS) return { rows, end: walk.places() };
      pulls += 1;
      await walk.pull();
      continue;
    }
    const candidates = walk.candidates();
    if (candidates.length === 0) return { rows, end: null };
    const next = likelyRows(
      candidates.filter((unit) => !given.has(unit)),
      first + 1 - rows.length,
    );
    const joined = await lists.rowsOf(next);
    for (const unit of candidates) {
      if (!given.has(unit)) {
        const row = joined.get(unit);
        if (row === undefined) break;
        const isNew = !row.some(
          (other) => other !== unit && other.matches && walk.consumed(other),
        );
        const { length: held } = membersOf(lists.nodeOf(unit).records);
        if (isNew && held >= filter.minMembers) {
          const places = rows.at(-1)?.places ?? walk.places();
          if (rows.length === first) return { rows, end: places };
          walk.consume(unit);
          rows.push({
            node: lists.nodeOf(unit),
            claims: inOwnersOrder(row),
            places: walk.places(),
          });
        }
        for (const other of row) given.add(other);
      }
      walk.consume(unit);
    }
  }
}

/**
 * The first units that could make so many rows. Units at one place of the order
 * mostly lead to one thing, so they are taken as one: else a page of things that
 * five members hold would be closed in a fifth of its rows at a time.
 */
function likelyRows(units: readonly Unit[], rows: number): readonly Unit[] {
  const sorts = [...new Set(units.map(({ sort }) => sort))].slice(0, rows);
  return units.filter(({ sort }) => sorts.includes(sort));
}

function inOwnersOrder(row: readonly Unit[]): readonly Unit[] {
  return row.toSorted((a, b) => (claimName(a) < claimName(b) ? -1 : 1));
}

function claimName({ owner, id, to }: Unit): string {
  return `${owner} ${id} ${to.id}`;
}

/** A cursor belongs to its question: the entity, the list, who asks and who was asked. */
function questionHash(
  holdings: Holdings,
  { from, to, types, filter }: EdgeListAsked,
): string {
  const text = JSON.stringify([
    from.id,
    to.name,
    types,
    filter,
    holdings.question.principal,
    holdings.question.asked,
  ]);
  return createHash("sha256").update(text).digest("base64url").slice(0, 16);
}

const cursorForm = z.tuple([
  z.string(),
  z.record(
    z.string(),
    z.object({ sort: z.string(), id: z.string(), to: z.string() }),
  ),
]);

function opened(cursors: Sealer, after: string, question: string): Places {
  const parsed = cursorForm.safeParse(cursors.open(after));
  if (!parsed.success || parsed.data[0] !== question) throw BAD_CURSOR.of();
  return parsed.data[1];
}
