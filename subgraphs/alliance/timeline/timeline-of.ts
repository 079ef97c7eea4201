/**
 * One page of an entity's timeline. All dated statements of its records are
 * asked for at once and sorted here: members cannot sort by a date that is made
 * of several fields. Indicators are left out; they would drown everything else.
 */
import { createHash } from "node:crypto";

import { z } from "zod";

import { BAD_CURSOR } from "../../contract/errors.ts";
import type { Sealer } from "../../serving/seal.ts";
import { Ledger } from "../../wire/ledger.ts";
import { noteAnswers } from "../answer.ts";
import type { EntityView } from "../entity.ts";
import { frontierOf } from "../scatter/edges.ts";
import type { FrontierRow } from "../scatter/edges.ts";
import type { Holdings } from "../scatter/holdings.ts";
import { standingRecords, sumsOf } from "../sightings/sightings-of.ts";
import { endsOf } from "./ends-of.ts";
import { inOrder, timelineItems } from "./timeline-items.ts";
import type { TimelineItem, TimelinePlace } from "./timeline-items.ts";

/** Of a record with more edges none is told, and the timeline says that it is bounded. */
export const MOST_EDGES = 500;

export interface TimelineAsked {
  readonly from: EntityView;
  readonly first: number;
  readonly after: string | null;
}

export interface TimelineRow extends TimelineItem {
  /** What the claim leads to. */
  readonly target: EntityView | null;
  readonly cursor: () => string;
}

export interface TimelineView {
  readonly rows: readonly TimelineRow[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly undated: number;
  readonly bounded: boolean;
  readonly ledger: Ledger;
}

/** A page of what those hold who answered throughout: if a member fails in the middle, it is made again without that one. */
export async function timelineOf(
  holdings: Holdings,
  cursors: Sealer,
  asked: TimelineAsked,
): Promise<TimelineView> {
  const question = questionHash(holdings, asked);
  const start =
    asked.after === null ? null : opened(cursors, asked.after, question);
  for (;;) {
    const alive = holdings.alive(holdings.question.asked).length;
    const page = await pageOf(holdings, asked, start);
    if (holdings.alive(holdings.question.asked).length < alive) continue;
    const ledger = new Ledger();
    noteAnswers(holdings.question, ledger);
    const rows = page.rows.map((row) => ({
      ...row,
      cursor: () => cursors.seal([question, row.at, row.name]),
    }));
    return { ...page, rows, hasPreviousPage: start !== null, ledger };
  }
}

async function pageOf(
  holdings: Holdings,
  { from, first }: TimelineAsked,
  start: TimelinePlace | null,
) {
  const [edges, sums] = await Promise.all([
    edgesOfRecords(holdings, from),
    sumsOf(holdings, from),
  ]);
  const { items, undated } = timelineItems({
    records: standingRecords(holdings, from.records),
    units: standingRecords(
      holdings,
      edges.flatMap(({ units }) => units),
    ),
    sums: standingRecords(holdings, sums),
  });
  const rest = items.filter(
    (item) => start === null || inOrder(item, start) > 0,
  );
  const page = rest.slice(0, first);
  const ends = await endsOf(
    holdings,
    from,
    page.flatMap(({ claim }) => claim ?? []),
  );
  return {
    rows: page.map((item) => ({
      ...item,
      target: item.claim === null ? null : (ends.get(item.claim) ?? null),
    })),
    hasNextPage: rest.length > first,
    undated,
    bounded: edges.some(({ degree }) => degree > MOST_EDGES),
  };
}

/** Each record of the entity with its edges, asked of its owner once. */
async function edgesOfRecords(
  holdings: Holdings,
  { kind, records }: EntityView,
): Promise<readonly FrontierRow[]> {
  const to = kind.edgesTo.filter((target) => target !== "INDICATOR");
  const ids = new Map<string, string[]>();
  for (const { owner, id } of standingRecords(holdings, records))
    ids.set(owner, [...(ids.get(owner) ?? []), id]);
  const rows = await Promise.all(
    [...ids].map(([member, own]) => {
      const asked = { member, ids: own, to, most: MOST_EDGES };
      return holdings.once(`timeline ${JSON.stringify(asked)}`, () =>
        frontierOf(holdings, asked),
      );
    }),
  );
  return rows.flatMap((found) => found ?? []);
}

/** A cursor belongs to its question: the entity, and who was asked. */
function questionHash(holdings: Holdings, { from }: TimelineAsked): string {
  const text = JSON.stringify(["timeline", from.id, holdings.question.asked]);
  return createHash("sha256").update(text).digest("base64url").slice(0, 16);
}

const cursorForm = z.tuple([z.string(), z.string(), z.string()]);

function opened(
  cursors: Sealer,
  after: string,
  question: string,
): TimelinePlace {
  const parsed = cursorForm.safeParse(cursors.open(after));
  if (!parsed.success || parsed.data[0] !== question) throw BAD_CURSOR.of();
  const [, at, name] = parsed.data;
  return { at, name };
}
