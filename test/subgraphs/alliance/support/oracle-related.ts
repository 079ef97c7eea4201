/**
 * What must be related to an entity E, in ten lines.
 *  1. Of E's edges the first `edges` of each member to each kind count, by name and id. An edge stands if it asserts and was not taken back. A way begins with a standing edge of E's to a kind of evidence.
 *  2. A way may be told to a member if every edge and every record on it (E's own apart) are released to that member or its own.
 *  3. A way's part is the entity of the record at its end, among those who may be told of it. Parts that share a record, also over others, are one thing.
 *  4. Such a thing is left out and not followed if a record of it is on a warning list, or has more than `degree` edges to the kinds that can be related.
 *  5. Else each way goes on from every record of its part along every standing edge to those kinds, but neither to E nor to a report that E has a standing edge to.
 *  6. Where these longer ways end are the others, by rule 3; one with a record of E or of such a report is none.
 *  7. The holders of a thing are E and the others that a way over it leads to. If they are more than `holders`, it is left out.
 *  8. A thing weighs the weight of its kind / log2(its holders), rounded to four digits.
 *  9. An other is related if a way to it leads over a thing that is not left out; its score is the sum of what these weigh.
 * 10. The claims of a piece of evidence are all edges between its records and those of E, or of the other: denials and revoked ones too.
 */
import { kinds } from "../../../../subgraphs/contract/kinds.ts";
import type { KindName } from "../../../../subgraphs/contract/kinds.ts";
import { may } from "./oracle.ts";
import type { Oracle, OracleEntity, OracleUnit } from "./oracle.ts";
import type { World, WorldRecord } from "./world.ts";

/** Everything here by the ids of records and edges. */
export interface OracleRelated {
  readonly node: readonly string[];
  readonly score: number;
  readonly evidence: readonly OracleEvidence[];
}

export interface OracleEvidence {
  readonly node: readonly string[];
  readonly weight: number;
  readonly holders: number;
  readonly claims: readonly string[];
  readonly otherClaims: readonly string[];
}

export interface OracleLeftOut {
  readonly node: readonly string[];
  readonly reason: string;
  readonly holders: number | null;
}

export interface OracleBounds {
  readonly edges: number;
  readonly degree: number;
  readonly holders: number;
}

export interface OracleAnswer {
  readonly related: readonly OracleRelated[];
  readonly leftOut: readonly OracleLeftOut[];
  readonly ways: readonly OracleWay[];
  readonly bounded: boolean;
}

/** A way of one edge or two, the members that may be told of it, and the part at its end. */
export interface OracleWay {
  readonly units: readonly OracleUnit[];
  readonly told: readonly string[];
  readonly part: readonly string[];
}

export type RelatedKind = "CAMPAIGN" | "ACTOR";

const weights: Readonly<
  Record<RelatedKind, Partial<Record<KindName, number>>>
> = {
  CAMPAIGN: {
    INDICATOR: 1,
    ACTOR: 1,
    MALWARE: 0.5,
    VULNERABILITY: 0.25,
    TECHNIQUE: 0.1,
  },
  ACTOR: {
    INDICATOR: 1,
    CAMPAIGN: 1,
    MALWARE: 0.5,
    VULNERABILITY: 0.25,
    TECHNIQUE: 0.1,
  },
};

const relatedKinds: Readonly<Record<RelatedKind, readonly KindName[]>> = {
  CAMPAIGN: ["CAMPAIGN", "REPORT"],
  ACTOR: ["ACTOR"],
};

type Ways = readonly OracleWay[];

export class RelatedOracle {
  readonly #world: World;
  readonly #oracle: Oracle;
  readonly #kind: RelatedKind;
  readonly #bounds: OracleBounds;
  /** Slow to find, and asked for often. */
  readonly #parts = new Map<string, readonly string[]>();

  /** `oracle` knows what the members hold who were asked and answered. */
  constructor(
    world: World,
    oracle: Oracle,
    kind: RelatedKind,
    bounds: OracleBounds,
  ) {
    this.#world = world;
    this.#oracle = oracle;
    this.#kind = kind;
    this.#bounds = bounds;
  }

  /** What is related to the entity, what is left out, and every way that was gone. */
  answerFor(from: OracleEntity): OracleAnswer {
    const own = this.#own(from);
    const first = own
      .filter((unit) => this.#weightOf(unit.to.kind) > 0 && stands(unit))
      .map((unit) =>
        this.#wayOf([unit], this.#told(unit, this.#world.members)),
      );
    const things = joined(first);
    const listed = things.filter((thing) => this.#onWarningList(thing));
    const crowded = things.filter(
      (thing) => !listed.includes(thing) && this.#crowded(thing),
    );
    const followed = things.filter(
      (thing) => !listed.includes(thing) && !crowded.includes(thing),
    );
    const itself = this.#itself(from, own);
    const further = followed
      .flat()
      .flatMap((way) => this.#further(way, itself));
    const others = joined(further).filter(
      (other) => !recordsOf(other).some((id) => itself.includes(id)),
    );
    const holders = (thing: Ways) =>
      1 + others.filter((other) => leadsOver(other, thing)).length;
    const tooMany = (thing: Ways) => holders(thing) > this.#bounds.holders;
    const evidenceFor = (other: Ways) =>
      followed
        .filter((thing) => leadsOver(other, thing) && !tooMany(thing))
        .map((thing) => ({
          node: recordsOf(thing),
          weight: this.#weight(thing, holders(thing)),
          holders: holders(thing),
          claims: own
            .filter(({ to }) => recordsOf(thing).includes(to.id))
            .map(({ edge }) => edge.id)
            .toSorted(),
          otherClaims: this.#between(recordsOf(thing), recordsOf(other)),
        }));
    const outBecause = (reason: string) => (thing: Ways) => ({
      node: recordsOf(thing),
      reason,
      holders: reason === "OVER_CORRELATING" ? holders(thing) : null,
    });
    return {
      related: others
        .map((other) => ({
          node: recordsOf(other),
          evidence: evidenceFor(other).toSorted(byNode),
        }))
        .filter(({ evidence }) => evidence.length > 0)
        .map((other) => ({ ...other, score: scoreOf(other.evidence) }))
        .toSorted(byNode),
      leftOut: [
        ...listed.map(outBecause("WARNING_LIST")),
        ...crowded.map(outBecause("TOO_MANY_EDGES")),
        ...followed.filter(tooMany).map(outBecause("OVER_CORRELATING")),
      ].toSorted(byNode),
      ways: [...first, ...further],
      bounded: own.length < this.#units(from.records, this.#looked()).length,
    };
  }

  /** E's edges that count, to the kinds that matter. */
  #own({ records }: OracleEntity): readonly OracleUnit[] {
    return this.#looked().flatMap((kind) => {
      const units = this.#units(records, [kind]);
      return this.#world.members.flatMap((member) =>
        units
          .filter(({ edge }) => edge.owner === member)
          .slice(0, this.#bounds.edges),
      );
    });
  }

  #looked(): readonly KindName[] {
    const reports = relatedKinds[this.#kind].filter(
      (kind) => kind === "REPORT",
    );
    return [
      ...kinds
        .map(({ name }) => name)
        .filter((kind) => this.#weightOf(kind) > 0),
      ...reports,
    ];
  }

  #further({ units, told, part }: OracleWay, itself: readonly string[]): Ways {
    return this.#units(part, relatedKinds[this.#kind])
      .filter((unit) => stands(unit) && !itself.includes(unit.to.id))
      .map((unit) => {
        const near = told.filter((member) =>
          may(unit.from, member, this.#world),
        );
        return this.#wayOf([...units, unit], this.#told(unit, near));
      });
  }

  #wayOf(units: readonly OracleUnit[], told: readonly string[]): OracleWay {
    const end = units.at(-1)?.to;
    if (end === undefined) throw new Error("A way has an end.");
    const name = `${end.id} ${told.join(" ")}`;
    const part =
      this.#parts.get(name) ?? this.#oracle.entityOf(end, told).records;
    this.#parts.set(name, part);
    return { units, told, part };
  }

  /** Those of the members who may be told of the edge and of what it leads to. */
  #told({ edge, to }: OracleUnit, members: readonly string[]) {
    return members.filter(
      (member) =>
        may(edge, member, this.#world) && may(to, member, this.#world),
    );
  }

  /** E's records, and the reports that it has standing edges to. */
  #itself({ records }: OracleEntity, own: readonly OracleUnit[]) {
    const reports = own.filter(
      (unit) => unit.to.kind === "REPORT" && stands(unit),
    );
    return [...records, ...reports.map(({ to }) => to.id)];
  }

  #onWarningList(thing: Ways): boolean {
    return this.#recordsIn(thing).some(
      ({ warningLists = [] }) => warningLists.length > 0,
    );
  }

  #crowded(thing: Ways): boolean {
    return recordsOf(thing).some(
      (id) =>
        this.#units([id], relatedKinds[this.#kind]).length >
        this.#bounds.degree,
    );
  }

  #weight(thing: Ways, holders: number): number {
    const ofKind = this.#weightOf(this.#recordsIn(thing)[0]?.kind);
    return rounded(ofKind / Math.log2(holders));
  }

  #weightOf(kind: KindName | undefined): number {
    return kind === undefined ? 0 : (weights[this.#kind][kind] ?? 0);
  }

  #recordsIn(thing: Ways): readonly WorldRecord[] {
    const ids = recordsOf(thing);
    return this.#oracle.records.filter(({ id }) => ids.includes(id));
  }

  #between(near: readonly string[], far: readonly string[]) {
    return this.#units(
      near,
      kinds.map(({ name }) => name),
    )
      .filter(({ to }) => far.includes(to.id))
      .map(({ edge }) => edge.id)
      .toSorted();
  }

  #units(records: readonly string[], to: readonly KindName[]) {
    return to.flatMap((kind) =>
      this.#oracle.unitsOf({ records, attached: [] }, kind),
    );
  }
}

function stands({ edge }: OracleUnit): boolean {
  return edge.stance !== "DISPUTES" && edge.revoked !== true;
}

/** The ways in groups: those whose parts share a record, directly or over others, lead to one thing. */
function joined(ways: Ways): readonly Ways[] {
  const left = new Set(ways);
  const things: Ways[] = [];
  for (const way of left) {
    const thing = new Set([way]);
    for (const one of thing)
      for (const other of left)
        if (one.part.some((id) => other.part.includes(id))) thing.add(other);
    for (const one of thing) left.delete(one);
    things.push([...thing]);
  }
  return things;
}

function recordsOf(thing: Ways): readonly string[] {
  return [...new Set(thing.flatMap(({ part }) => part))].toSorted();
}

function leadsOver(other: Ways, thing: Ways): boolean {
  return other.some((way) =>
    thing.some(({ units: [edge] }) => edge === way.units[0]),
  );
}

function scoreOf(evidence: readonly OracleEvidence[]): number {
  return rounded(evidence.reduce((sum, { weight }) => sum + weight, 0));
}

function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

export function byNode(
  a: { readonly node: readonly string[] },
  b: { readonly node: readonly string[] },
): number {
  return a.node.join(" ") < b.node.join(" ") ? -1 : 1;
}
