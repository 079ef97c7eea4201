/**
 * Corroboration, sightings and timelines by their definition: over one union of
 * what the viewer may see, pair by pair. Slow and simple.
 */
import { Oracle } from "./oracle.ts";
import { seenOf } from "./world.ts";
import type { World, WorldRecord } from "./world.ts";
import type { WorldSighting } from "./world-corroboration.ts";

export interface OracleCorroboration {
  readonly members: number;
  /** The sources, each as the ids of its records, in text order. */
  readonly sources: readonly (readonly string[])[];
  readonly echoes: number;
  readonly sightedBy: number;
}

export interface OracleSightings {
  readonly count: number | null;
  readonly organisations: number;
  readonly members: readonly string[];
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
  readonly negative: number;
  readonly falsePositives: number;
  readonly records: readonly string[];
}

export interface OracleTimeline {
  /** `<at> <what> <whose word, or ~> <claim's id>`, in order of time; at one time by the rest. */
  readonly items: readonly string[];
  readonly undated: number;
}

/** The timeline of an entity, by the ids of its records. Facts of a world's records are those of its wire. */
export function timelineIn(
  world: World,
  ids: readonly string[],
  kinds: readonly string[],
): OracleTimeline {
  const seen = seenOf(world);
  const records = seen.records.filter(({ id }) => ids.includes(id));
  const edges = new Map(
    kinds
      .flatMap((to) =>
        new Oracle(world).unitsOf({ records: ids, attached: [] }, to),
      )
      .map(({ edge, from, to }) => [
        edge.id,
        { edge, report: from.kind === "REPORT" || to.kind === "REPORT" },
      ]),
  );
  const sums = records.map(({ id }) => sightingsIn(world, [id]));
  const found: (string | null)[] = [
    ...records.map(({ id, owner }) =>
      line(
        `20${id.slice(-2)}-01-01T00:00:00.000Z`,
        "ACTIVITY_FIRST_SEEN",
        owner,
      ),
    ),
    ...records.map(({ owner, rests }) =>
      line(rests?.created, "RECORD_CREATED", owner),
    ),
    ...[...edges.values()].map(({ edge: { id, owner, type, said }, report }) =>
      line(
        said?.created ?? said?.startTime,
        report && type === "object-refs" ? "REPORT" : "STATEMENT",
        owner,
        id,
      ),
    ),
    ...sums
      .filter(({ organisations }) => organisations > 0)
      .map(({ firstSeen, members }) =>
        line(firstSeen, "SIGHTING", members[0] ?? "~"),
      ),
  ];
  return {
    items: found.flatMap((item) => item ?? []).toSorted(),
    undated: found.filter((item) => item === null).length,
  };
}

function line(
  at: string | null | undefined,
  ...rest: readonly string[]
): string | null {
  return at === null || at === undefined ? null : [at, ...rest].join(" ");
}

/** `ids` are the entity's records. */
export function corroborationIn(
  world: World,
  ids: readonly string[],
): OracleCorroboration {
  const seen = seenOf(world);
  const records = seen.records.filter(
    ({ id, rests }) => ids.includes(id) && rests?.revoked !== true,
  );
  const sources: string[][] = [];
  const placed = new Set<WorldRecord>();
  for (const first of records) {
    if (placed.has(first)) continue;
    const source = new Set([first]);
    for (const one of source)
      for (const other of records)
        if (oneSource(one, other, seen)) source.add(other);
    for (const record of source) placed.add(record);
    sources.push([...source].map(({ id }) => id).toSorted());
  }
  return {
    members: new Set(records.map(({ owner }) => owner)).size,
    sources: sources.toSorted(byFirst),
    echoes: records.length - sources.length,
    sightedBy: sightingsIn(world, ids).organisations,
  };
}

export function sightingsIn(
  world: World,
  ids: readonly string[],
): OracleSightings {
  const { sightings = [], counted = [] } = seenOf(world);
  const all = sightings.filter(({ of }) => ids.includes(of));
  const seen = all.filter(
    ({ count, falsePositive }) => count !== 0 && !falsePositive,
  );
  const counts = seen.flatMap(({ count }) => count ?? []);
  const shown = (one: WorldSighting) => !counted.includes(ownerOf(one));
  return {
    count: counts.length === 0 ? null : counts.reduce((a, b) => a + b),
    organisations: new Set(seen.map(ownerOf)).size,
    members: [...new Set(seen.filter(shown).map(ownerOf))].toSorted(),
    firstSeen: seen.flatMap(begins).toSorted()[0] ?? null,
    lastSeen: seen.flatMap(ends).toSorted().at(-1) ?? null,
    negative: all.filter(({ count }) => count === 0).length,
    falsePositives: all.filter(
      ({ count, falsePositive }) => count !== 0 && falsePositive,
    ).length,
    records: all
      .filter(shown)
      .map(({ id }) => id)
      .toSorted(),
  };
}

function ownerOf({ of }: WorldSighting): string {
  return of.slice(0, of.indexOf("/"));
}

function begins({ firstSeen, lastSeen }: WorldSighting): readonly string[] {
  return [firstSeen ?? lastSeen ?? []].flat();
}

function ends({ firstSeen, lastSeen }: WorldSighting): readonly string[] {
  return [lastSeen ?? firstSeen ?? []].flat();
}

/** Two records are one source if they cite one thing; if neither cites anything, if they are of one author, or both of none and of one feed. */
function oneSource(a: WorldRecord, b: WorldRecord, seen: World): boolean {
  const [left, right] = [citedBy(a, seen), citedBy(b, seen)];
  if (left.length > 0 || right.length > 0)
    return left.some((cited) => right.includes(cited));
  const [one, other] = [authorOf(a), authorOf(b)];
  if (one !== null || other !== null) return one === other;
  return a.owner === b.owner && a.feed === b.feed;
}

/** The pages that a record cites, the reports that name it, and the pages that these cite. */
function citedBy(record: WorldRecord, seen: World): readonly string[] {
  const reports = seen.records.filter(
    (report) =>
      report.kind === "REPORT" &&
      report.rests?.revoked !== true &&
      seen.edges.some(
        ({ from, to, type }) =>
          type === "object-refs" && from === report.id && to === record.id,
      ),
  );
  const own = record.kind === "REPORT" ? [record] : [];
  return [
    ...[record, ...reports].flatMap(({ rests }) => rests?.cites ?? []),
    ...[...own, ...reports].map(({ id }) => id.split("/").at(-1) ?? ""),
  ].map((cited) => cited.toLowerCase().replace(/#.*$/, ""));
}

function authorOf({ rests }: WorldRecord): string | null {
  return rests?.author?.toLowerCase().replaceAll(/[^a-z]/g, "") ?? null;
}

function byFirst(a: readonly string[], b: readonly string[]): number {
  return (a[0] ?? "") < (b[0] ?? "") ? -1 : 1;
}
