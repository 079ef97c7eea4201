/**
 * What the alliance must answer, by the definition and not by its algorithm
 * (reference: lists 1): one union of what the viewer may see, entities by the rule
 * (oracle-identity.ts), rows as components of edges. Slow and simple.
 */
import { IdentityOracle } from "./oracle-identity.ts";
import { seenOf, sortOf } from "./world.ts";
import type { World, WorldEdge, WorldRecord } from "./world.ts";

/** An entity, by the ids of its records. */
export interface OracleEntity {
  readonly records: readonly string[];
  readonly attached: readonly string[];
}

/** An edge as it is seen from one of its ends. */
export interface OracleUnit {
  readonly edge: WorldEdge;
  readonly from: WorldRecord;
  readonly to: WorldRecord;
}

export interface OracleRow {
  readonly node: OracleEntity;
  /** The edges' ids, in order. */
  readonly claims: readonly string[];
}

/** Whether the owner of a record or an edge releases it to a member. */
export function may(
  thing: WorldRecord | WorldEdge,
  member: string,
  world: World,
): boolean {
  if (thing.owner === member) return true;
  switch (thing.tlp) {
    case "CLEAR":
    case "GREEN":
      return world.members.includes(member);
    case "AMBER":
    case "AMBER_STRICT":
      return thing.audience.includes(member);
    default:
      return false;
  }
}

export class Oracle {
  readonly #world: World;
  readonly #seen: World;
  readonly #identities = new Map<string, IdentityOracle>();

  /** `asked` are the members that were asked and answered. */
  constructor(world: World, asked: readonly string[] = world.members) {
    this.#world = world;
    const seen = seenOf(world);
    this.#seen = {
      ...seen,
      records: seen.records.filter(({ owner }) => asked.includes(owner)),
      edges: seen.edges.filter(({ owner }) => asked.includes(owner)),
    };
  }

  get records(): readonly WorldRecord[] {
    return this.#seen.records;
  }

  /** The entities that go by one of the keys, a part that another one shows folded into it. */
  entitiesOfKeys(
    kinds: readonly string[],
    keys: readonly string[],
  ): readonly OracleEntity[] {
    const seeds = this.records.filter(
      (record) =>
        kinds.includes(record.kind) &&
        record.keys.some(({ key }) => keys.includes(key)),
    );
    return folded(distinct(seeds.map((seed) => this.entityOf(seed))));
  }

  /** The entity of a record, among the records of these members. */
  entityOf(
    seed: WorldRecord,
    among: readonly string[] = this.#world.members,
  ): OracleEntity {
    const { records, attached } = this.#identityAmong(among).clusterOf(seed);
    return { records: idsOf(records), attached: idsOf(attached) };
  }

  /** The records that may be asked about on the way to a record's entity, among those of these members. */
  reachOf(seed: WorldRecord, among: readonly string[]): readonly WorldRecord[] {
    return this.#identityAmong(among).reachOf(seed);
  }

  /** The rows of an entity's edges to a kind, in order. */
  rowsOf(
    from: OracleEntity,
    to: string,
    types: readonly string[] | null = null,
  ): readonly OracleRow[] {
    const units = this.unitsOf(from, to, types);
    const left = new Set(units);
    const rows: OracleRow[] = [];
    for (const first of units) {
      if (!left.has(first)) continue;
      const row = component(first, units, (u, v) => this.#sameRow(u, v));
      for (const unit of row) left.delete(unit);
      rows.push({
        node: this.entityOf(first.to, this.audienceOf(first)),
        claims: row.map(claimOf).toSorted(),
      });
    }
    return rows;
  }

  /** Every edge of the entity's records to records of the kind, in the order of lists. */
  unitsOf(
    from: OracleEntity,
    to: string,
    types: readonly string[] | null = null,
  ): readonly OracleUnit[] {
    const records = new Map(this.records.map((record) => [record.id, record]));
    return this.#seen.edges
      .filter(({ type }) => types?.includes(type) ?? true)
      .flatMap((edge) =>
        [
          [edge.from, edge.to],
          [edge.to, edge.from],
        ].flatMap(([near = "", far = ""]) => {
          const end = records.get(far);
          const start = records.get(near);
          return start !== undefined &&
            end?.kind === to &&
            from.records.includes(near)
            ? { edge, from: start, to: end }
            : [];
        }),
      )
      .toSorted(
        (a, b) =>
          compare(sortOf(a.to), sortOf(b.to)) ||
          compare(a.edge.id, b.edge.id) ||
          compare(a.to.id, b.to.id),
      );
  }

  /** The members among whom the edge's other end may be looked for. */
  audienceOf({ edge }: OracleUnit): readonly string[] {
    return this.#world.members.filter((member) =>
      may(edge, member, this.#world),
    );
  }

  #sameRow(u: OracleUnit, v: OracleUnit): boolean {
    return (
      may(u.edge, v.edge.owner, this.#world) &&
      may(v.edge, u.edge.owner, this.#world) &&
      this.entityOf(u.to, this.audienceOf(u)).records.includes(v.to.id) &&
      this.entityOf(v.to, this.audienceOf(v)).records.includes(u.to.id)
    );
  }

  #identityAmong(among: readonly string[]): IdentityOracle {
    const name = among.join(" ");
    const found =
      this.#identities.get(name) ??
      new IdentityOracle(
        this.records.filter(({ owner }) => among.includes(owner)),
        (record, member) => may(record, member, this.#world),
      );
    this.#identities.set(name, found);
    return found;
  }
}

/** How a claim is told apart: an edge between two records of one entity is seen from both ends. */
export function claimOf({ edge, to }: OracleUnit): string {
  return `${edge.id} ${to.id}`;
}

/** A part is folded if others that stay show all of it; parts that only show each other all stay. */
function folded(parts: readonly OracleEntity[]): readonly OracleEntity[] {
  const stays = new Set<OracleEntity>();
  const open = new Set(parts);
  const shownBy = (part: OracleEntity, by: Iterable<OracleEntity>) => {
    const shown = new Set([...by].flatMap(({ attached }) => attached));
    return part.records.every((id) => shown.has(id));
  };
  for (;;) {
    for (const part of open) if (shownBy(part, stays)) open.delete(part);
    const certain = [...open].filter(
      (part) => !shownBy(part, [...stays, ...open]),
    );
    const next = certain.length > 0 ? certain : [...open];
    if (next.length === 0) return parts.filter((part) => stays.has(part));
    for (const part of next) {
      open.delete(part);
      stays.add(part);
    }
  }
}

/** What can be reached from `start` by a relation that goes both ways. */
function component<Thing>(
  start: Thing,
  all: readonly Thing[],
  linked: (a: Thing, b: Thing) => boolean,
): readonly Thing[] {
  const inside = new Set([start]);
  for (const one of inside)
    for (const other of all)
      if (!inside.has(other) && linked(one, other)) inside.add(other);
  return [...inside];
}

function distinct(entities: readonly OracleEntity[]): readonly OracleEntity[] {
  return [
    ...new Map(
      entities.map((entity) => [entity.records.join(" "), entity]),
    ).values(),
  ];
}

function idsOf(records: readonly WorldRecord[]): readonly string[] {
  return records.map(({ id }) => id).toSorted();
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
