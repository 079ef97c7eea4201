/**
 * What is related to an entity: from its own edges to what they lead to (the
 * evidence), and from there on to others of its kind. Three steps, each told
 * only to whom the way there may be told (way.ts). The rule in ten lines stands
 * above the tests' oracle.
 */
import { MOST_HOLDERS, relating } from "../../contract/sdl/public/related.ts";
import type { Relating } from "../../contract/sdl/public/related.ts";
import { kinds } from "../../contract/kinds.ts";
import type { KindName } from "../../contract/kinds.ts";
import type { Ledger } from "../../wire/ledger.ts";
import type { EntityView } from "../entity.ts";
import type { Holdings } from "../scatter/holdings.ts";
import type { Unit } from "../scatter/summary.ts";
import { throughout } from "../walks/throughout.ts";
import { expanded } from "./expanded.ts";
import type { FurtherWay } from "./expanded.ts";
import { ownEdges } from "./own-edges.ts";
import { weighed } from "./weighed.ts";
import type { LeftOut, Related } from "./weighed.ts";
import { thingsAt } from "./things.ts";
import type { Thing } from "./things.ts";
import { stands, wayAlong } from "./way.ts";
import type { Way } from "./way.ts";

export interface AllRelated {
  /** Neither is in any order. */
  readonly related: readonly Related[];
  readonly leftOut: readonly LeftOut[];
  /** Whether a bound was met, so that there may be more. */
  readonly bounded: boolean;
}

export interface Bounds {
  /** Edges of the entity that are looked at, of each member to each kind. */
  readonly edges: number;
  /** Edges of a record beyond which none of them is followed (DESIGN 5). */
  readonly degree: number;
  /** Holders beyond which something is no evidence. */
  readonly holders: number;
}

const BOUNDS: Bounds = { edges: 1_000, degree: 100, holders: MOST_HOLDERS };

/** Everything that is related to the entity, by what those hold who answer throughout. */
export async function relatedOf(
  holdings: Holdings,
  from: EntityView,
  ledger: Ledger,
  bounds: Bounds = BOUNDS,
): Promise<AllRelated> {
  const rule = relating.get(from.kind.name);
  if (rule === undefined)
    throw new Error(`Nothing can be related to a ${from.kind.one}.`);
  return throughout(holdings, () =>
    allRelated(holdings, { from, rule, bounds, ledger }),
  );
}

interface Asked {
  readonly from: EntityView;
  readonly rule: Relating;
  readonly bounds: Bounds;
  readonly ledger: Ledger;
}

async function allRelated(
  holdings: Holdings,
  { from, rule, bounds, ledger }: Asked,
): Promise<AllRelated> {
  const own = await ownEdges(holdings, from, lookedAt(rule), bounds.edges);
  const standing = own.units.filter(stands);
  const among = holdings.alive(from.among);
  const ways = standing
    .filter(({ to }) => rule.weights[to.kind] !== undefined)
    .map((unit) => wayAlong(unit, among));
  const shared = await thingsAt(holdings, ways, ledger);
  const listed = shared.filter(onWarningList);
  const { crowded, ...further } = await expanded(
    holdings,
    shared.filter((thing) => !listed.includes(thing)),
    { to: rule.with, degree: bounds.degree },
  );
  const itself = itselfAndItsReports(from, standing);
  const others = await thingsAt(
    holdings,
    further.ways.filter(({ unit }) => !itself.has(unit.to.id)),
    ledger,
  );
  const foreign = others.filter(({ ids }) => !meets(ids, itself));
  const { related, overCorrelating } = weighed(foreign, {
    weights: rule.weights,
    most: bounds.holders,
    claimsOf: (thing) => between(own.units, thing),
    otherClaimsOf: (thing, other) => between(further.unitsOf(thing), other),
  });
  return {
    related,
    leftOut: [
      ...overCorrelating,
      ...listed.map(leftOut("WARNING_LIST")),
      ...crowded.map(leftOut("TOO_MANY_EDGES")),
    ],
    bounded: own.bounded || [...shared, ...foreign].some(truncated),
  };
}

/** The kinds of evidence; and reports, where they can be related, to tell apart those that name the entity. */
function lookedAt(rule: Relating): readonly KindName[] {
  return kinds
    .map(({ name }) => name)
    .filter(
      (name) =>
        rule.weights[name] !== undefined ||
        (name === "REPORT" && rule.with.includes(name)),
    );
}

/** The records of the entity, and the reports that name it: `reports` lists those, and what they hold is its own evidence once more. */
function itselfAndItsReports(
  { records }: EntityView,
  standing: readonly Unit[],
): ReadonlySet<string> {
  const reports = standing.filter(({ to }) => to.kind === "REPORT");
  return new Set([
    ...records.map(({ id }) => id),
    ...reports.map(({ to }) => to.id),
  ]);
}

function onWarningList({ view }: Thing<Way>): boolean {
  return view.records.some(({ facts }) =>
    facts.some(({ field }) => field === "warningLists"),
  );
}

function meets(ids: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return [...ids].some((id) => others.has(id));
}

/** The edges that lead to the thing, in an order of its owners'. */
function between(
  units: readonly Unit[],
  { ids }: Pick<Thing<Way>, "ids">,
): readonly Unit[] {
  return units
    .filter(({ to }) => ids.has(to.id))
    .toSorted((a, b) => (claimName(a) < claimName(b) ? -1 : 1));
}

function claimName({ owner, id, to }: Unit): string {
  return `${owner} ${id} ${to.id}`;
}

function leftOut(reason: LeftOut["reason"]): (thing: Thing<Way>) => LeftOut {
  return ({ view }) => ({ view, reason, holders: null });
}

function truncated({ view }: Pick<Thing<FurtherWay>, "view">): boolean {
  return view.truncated;
}
