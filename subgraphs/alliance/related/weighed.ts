/** Related entities with their evidence, weighed by rarity; what too many hold is no evidence. */
import type { KindName } from "../../contract/kinds.ts";
import type { EntityView } from "../entity.ts";
import type { Unit } from "../scatter/summary.ts";
import type { FurtherWay } from "./expanded.ts";
import { scoreOf, weightOf } from "./score.ts";
import type { Thing } from "./things.ts";
import type { Way } from "./way.ts";

/** An entity that shares evidence with the one that was asked about. */
export interface Related {
  readonly view: EntityView;
  readonly score: number;
  readonly evidence: readonly Evidence[];
}

export interface Evidence {
  readonly view: EntityView;
  readonly weight: number;
  /** How many hold it, the one that was asked about among them. */
  readonly holders: number;
  /** Every edge between the one that was asked about and the evidence. */
  readonly claims: readonly Unit[];
  /** Every edge between the evidence and the related one. */
  readonly otherClaims: readonly Unit[];
}

/** Something that the entity holds and that was not counted. */
export interface LeftOut {
  readonly view: EntityView;
  readonly reason: "OVER_CORRELATING" | "WARNING_LIST" | "TOO_MANY_EDGES";
  /** null: not counted. */
  readonly holders: number | null;
}

export interface Weighing {
  /** What one piece of each kind weighs that two hold. */
  readonly weights: Readonly<Partial<Record<KindName, number>>>;
  /** More holders than this say nothing. */
  readonly most: number;
  readonly claimsOf: (thing: Thing<Way>) => readonly Unit[];
  readonly otherClaimsOf: (
    thing: Thing<Way>,
    other: Pick<Thing<Way>, "ids">,
  ) => readonly Unit[];
}

/** The others that share something, and what too many share. */
export function weighed(
  others: readonly Thing<FurtherWay>[],
  weighing: Weighing,
): {
  readonly related: readonly Related[];
  readonly overCorrelating: readonly LeftOut[];
} {
  const shared = [...holdersOf(others)];
  const counted = shared.filter(([, holders]) => holders <= weighing.most);
  const evidence = new Map(
    counted.map(([thing, holders]) => [
      thing,
      weighedThing(thing, holders, weighing),
    ]),
  );
  const related = others.map(({ view, ...other }): Related => {
    const found = sharedWith(other).flatMap((thing) => {
      const own = evidence.get(thing);
      const otherClaims = weighing.otherClaimsOf(thing, other);
      return own === undefined ? [] : [{ ...own, otherClaims }];
    });
    const score = scoreOf(found.map(({ weight }) => weight));
    return { view, score, evidence: found };
  });
  return {
    related: related.filter((other) => other.evidence.length > 0),
    overCorrelating: shared
      .filter(([, holders]) => holders > weighing.most)
      .map(([{ view }, holders]) => ({
        view,
        reason: "OVER_CORRELATING",
        holders,
      })),
  };
}

function weighedThing(
  thing: Thing<Way>,
  holders: number,
  { weights, claimsOf }: Weighing,
): Omit<Evidence, "otherClaims"> {
  const { view } = thing;
  const weight = weightOf(weights[view.kind.name] ?? 0, holders);
  return { view, weight, holders, claims: claimsOf(thing) };
}

/** How many hold each thing: those others that a way over it leads to, and the one that was asked about. */
function holdersOf(
  others: readonly Thing<FurtherWay>[],
): ReadonlyMap<Thing<Way>, number> {
  const holders = new Map<Thing<Way>, number>();
  for (const thing of others.flatMap(sharedWith))
    holders.set(thing, (holders.get(thing) ?? 1) + 1);
  return holders;
}

/** What the ways to it lead over, each once. */
function sharedWith({
  parts,
}: Pick<Thing<FurtherWay>, "parts">): readonly Thing<Way>[] {
  return [
    ...new Set(parts.flatMap(({ ways }) => ways.map(({ over }) => over))),
  ];
}
