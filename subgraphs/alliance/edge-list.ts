/**
 * One page of an entity's edges, from many stores (reference: lists 2, `edges`).
 * Each member gives its own edges in one total order; a row joins the units
 * whose targets are one entity, as far as edge AND record are released; and a
 * row is given at the place of its first unit, so that none comes twice.
 */
import { createHash } from "node:crypto";

import { z } from "zod";

import { BAD_CURSOR } from "../contract/errors.ts";
import type { Kind, KindName } from "../contract/kinds.ts";
import type { Sealer } from "../serving/seal.ts";
import { Ledger } from "../wire/ledger.ts";
import { entityView } from "./entity.ts";
import type { EntityView } from "./entity.ts";
import { close } from "./identity/closure.ts";
import { clusterOf } from "./identity/cluster.ts";
import type { EdgePage, Holdings } from "./scatter/holdings.ts";
import type { Unit } from "./scatter/summary.ts";

export interface EdgeListAsked {
  readonly from: EntityView;
  readonly to: Kind;
  readonly types: readonly string[] | null;
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
  /** Exact, or null. */
  readonly totalCount: number | null;
  readonly ledger: Ledger;
}

interface Place {
  readonly sort: string;
  readonly id: string;
}

/** Where each member's list stands. */
type Places = Readonly<Record<string, Place>>;

/** Pulls a page may make; a met bound gives a short page that goes on (reference: lists 3). */
const MOST_PULLS = 8;

export async function edgeList(
  holdings: Holdings,
  cursors: Sealer,
  asked: EdgeListAsked,
): Promise<EdgeList> {
  const { from, to, types, first, after } = asked;
  const question = questionHash(holdings, asked);
  const start = after === null ? {} : opened(cursors, after, question);
  const ledger = new Ledger();
  const members = membersWithRecords(from);
  const source = new Units(holdings, members, to.name, types);
  const walk = new Walk(source, start, first);
  const rows: EdgeRow[] = [];
  let hasNextPage = false;
  let pulls = 0;
  while (!hasNextPage) {
    if (walk.hungry()) {
      if (pulls === MOST_PULLS) {
        hasNextPage = true;
        break;
      }
      pulls += 1;
      await walk.pull();
      continue;
    }
    const candidates = walk.candidates(first + 1 - rows.length);
    if (candidates.length === 0) break;
    const joined = await joinedRows(source, candidates, ledger);
    for (const unit of candidates) {
      const row = joined.get(unit.id);
      if (
        row !== undefined &&
        !row.some((other) => other !== unit && walk.consumed(other))
      ) {
        if (rows.length === first) {
          hasNextPage = true;
          break;
        }
        walk.consume(unit);
        const places = walk.places();
        rows.push({
          node: nodeOf(holdings, unit, ledger),
          claims: row.toSorted((a, b) =>
            a.owner + a.id < b.owner + b.id ? -1 : 1,
          ),
          cursor: () => cursors.seal([question, places]),
        });
      } else walk.consume(unit);
    }
  }
  noteOutcomes(holdings, ledger);
  const whole =
    after === null && !hasNextPage && ledger.failures().length === 0;
  return {
    rows,
    hasNextPage,
    hasPreviousPage: after !== null,
    totalCount: whole ? rows.length : null,
    ledger,
  };
}

/** The members' lists of edges, and every unit that was seen. */
class Units {
  readonly holdings: Holdings;
  readonly members: ReadonlyMap<string, readonly string[]>;
  readonly to: KindName;
  readonly types: readonly string[] | null;
  readonly #seen = new Map<string, Unit>();

  constructor(
    holdings: Holdings,
    members: ReadonlyMap<string, readonly string[]>,
    to: KindName,
    types: readonly string[] | null,
  ) {
    this.holdings = holdings;
    this.members = members;
    this.to = to;
    this.types = types;
  }

  async next(
    member: string,
    after: Place | null,
    first: number,
  ): Promise<EdgePage> {
    return this.#ask(member, null, after, first);
  }

  /** All edges of the member's records to these records of its own. */
  async towards(member: string, targets: readonly string[]): Promise<void> {
    await this.#ask(member, targets, null, 1);
  }

  /** The units that were seen, by the record that they lead to. */
  byTarget(): ReadonlyMap<string, readonly Unit[]> {
    const targets = new Map<string, Unit[]>();
    for (const unit of this.#seen.values())
      targets.set(unit.to.id, [...(targets.get(unit.to.id) ?? []), unit]);
    return targets;
  }

  async #ask(
    member: string,
    targets: readonly string[] | null,
    after: Place | null,
    first: number,
  ): Promise<EdgePage> {
    const ids = this.members.get(member) ?? [];
    const page = await this.holdings.edges({
      member,
      ids,
      to: this.to,
      types: this.types,
      targets,
      after,
      first,
    });
    for (const unit of page.units)
      this.#seen.set(`${unit.id} ${unit.to.id}`, unit);
    return page;
  }
}

/** A walk over the members' lists: what was pulled, and up to where it was consumed. */
class Walk {
  readonly #source: Units;
  readonly #batch: number;
  readonly #consumed: Map<string, Place>;
  readonly #last: Map<string, Place>;
  readonly #more = new Map<string, boolean>();
  readonly #buffers = new Map<string, readonly Unit[]>();

  constructor(source: Units, start: Places, first: number) {
    this.#source = source;
    this.#batch = first + 1;
    this.#consumed = new Map(Object.entries(start));
    this.#last = new Map(Object.entries(start));
    for (const member of source.members.keys()) {
      this.#more.set(member, true);
      this.#buffers.set(member, []);
    }
  }

  /** Whether a list that goes on has nothing in hand. */
  hungry(): boolean {
    return this.#needy().length > 0;
  }

  async pull(): Promise<void> {
    await Promise.all(
      this.#needy().map(async (member) => {
        const page = await this.#source.next(
          member,
          this.#last.get(member) ?? null,
          this.#batch,
        );
        this.#more.set(member, page.more && !page.failed);
        this.#buffers.set(member, [...page.units]);
        const last = page.units.at(-1);
        if (last !== undefined) this.#last.set(member, last);
      }),
    );
  }

  /** The next units that no list can still undercut, in order. */
  candidates(count: number): readonly Unit[] {
    const open = [...this.#buffers].filter(
      ([member]) => this.#more.get(member) === true,
    );
    const frontier = open
      .flatMap(([, buffer]) => buffer.at(-1) ?? [])
      .toSorted(inOrder)[0];
    return [...this.#buffers.values()]
      .flat()
      .filter((unit) => frontier === undefined || inOrder(unit, frontier) <= 0)
      .toSorted(inOrder)
      .slice(0, count);
  }

  consumed(unit: Unit): boolean {
    const place = this.#consumed.get(unit.owner);
    return place !== undefined && inOrder(unit, place) <= 0;
  }

  /** Everything up to this unit of its member's list has been dealt with. */
  consume(unit: Unit): void {
    this.#consumed.set(unit.owner, { sort: unit.sort, id: unit.id });
    const buffer = this.#buffers.get(unit.owner) ?? [];
    this.#buffers.set(
      unit.owner,
      buffer.filter((other) => inOrder(other, unit) > 0),
    );
  }

  places(): Places {
    return Object.fromEntries(this.#consumed);
  }

  #needy(): readonly string[] {
    return [...this.#buffers]
      .filter(
        ([member, buffer]) =>
          buffer.length === 0 && this.#more.get(member) === true,
      )
      .map(([member]) => member);
  }
}

/** The units of each candidate's row: those whose targets are one entity, in both directions of every release. */
async function joinedRows(
  source: Units,
  candidates: readonly Unit[],
  ledger: Ledger,
): Promise<ReadonlyMap<string, readonly Unit[]>> {
  const { holdings } = source;
  await Promise.all(
    candidates.map((unit) =>
      close(holdings, [unit.to], audienceOf(unit), ledger),
    ),
  );
  const targets = new Map<string, Set<string>>();
  for (const unit of candidates) {
    const audience = audienceOf(unit);
    for (const record of clusterOf(holdings, unit.to, audience).records)
      if (source.members.has(record.owner) && audience.includes(record.owner))
        targets.set(
          record.owner,
          (targets.get(record.owner) ?? new Set()).add(record.id),
        );
  }
  await Promise.all(
    [...targets].map(([member, ids]) => source.towards(member, [...ids])),
  );
  const clusters = new Clusters(holdings);
  const seen = source.byTarget();
  return new Map(
    candidates.map((unit) => [unit.id, rowOf(seen, clusters, unit)]),
  );
}

/** The units of one row, found from its first one. */
function rowOf(
  seen: ReadonlyMap<string, readonly Unit[]>,
  clusters: Clusters,
  first: Unit,
): readonly Unit[] {
  const row = new Set([first]);
  for (const unit of row) {
    const audience = audienceOf(unit);
    for (const record of clusters.recordsOf(unit, audience))
      for (const other of seen.get(record) ?? []) {
        const back = audienceOf(other);
        if (!audience.includes(other.owner) || !back.includes(unit.owner))
          continue;
        if (clusters.recordsOf(other, back).has(unit.to.id)) row.add(other);
      }
  }
  return [...row];
}

/** The records of targets' clusters, each computed once for a page. */
class Clusters {
  readonly #holdings: Holdings;
  readonly #known = new Map<string, ReadonlySet<string>>();

  constructor(holdings: Holdings) {
    this.#holdings = holdings;
  }

  recordsOf({ to }: Unit, audience: readonly string[]): ReadonlySet<string> {
    const key = `${to.id} ${audience.join(" ")}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const records = new Set(
      clusterOf(this.#holdings, to, audience).records.map(({ id }) => id),
    );
    this.#known.set(key, records);
    return records;
  }
}

function nodeOf(holdings: Holdings, unit: Unit, ledger: Ledger): EntityView {
  const among = audienceOf(unit);
  return entityView(holdings, clusterOf(holdings, unit.to, among), {
    truncated: false,
    among,
    ledger,
  });
}

/** The members among whom an edge's target may be looked for: the owner, and whom the edge is released to. */
function audienceOf(unit: Unit): readonly string[] {
  return [...new Set([unit.owner, ...unit.releasableTo])].toSorted();
}

function membersWithRecords({
  records,
}: EntityView): ReadonlyMap<string, readonly string[]> {
  const members = new Map<string, string[]>();
  for (const { owner, id } of records)
    members.set(owner, [...(members.get(owner) ?? []), id]);
  return members;
}

function inOrder(a: Place, b: Place): number {
  if (a.sort !== b.sort) return a.sort < b.sort ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** A cursor belongs to its question: the entity, the list, and who was asked. */
function questionHash(
  holdings: Holdings,
  { from, to, types }: EdgeListAsked,
): string {
  const text = JSON.stringify([
    from.id,
    to.name,
    types,
    holdings.question.asked,
  ]);
  return createHash("sha256").update(text).digest("base64url").slice(0, 16);
}

const cursorForm = z.tuple([
  z.string(),
  z.record(z.string(), z.object({ sort: z.string(), id: z.string() })),
]);

function opened(cursors: Sealer, after: string, question: string): Places {
  const parsed = cursorForm.safeParse(cursors.open(after));
  if (!parsed.success || parsed.data[0] !== question) throw BAD_CURSOR.of();
  return parsed.data[1];
}

function noteOutcomes(holdings: Holdings, ledger: Ledger): void {
  const { asked, ledger: all } = holdings.question;
  for (const { member, status, tookMs, asOf } of all.answers(asked))
    if (status !== "NOT_ASKED")
      ledger.note({ member, status, tookMs: tookMs ?? 0, asOf: asOf ?? 0 });
}
