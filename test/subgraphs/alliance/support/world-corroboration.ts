/**
 * What members of a small world say of sources, dates and sightings: the parts of
 * their answers that corroboration, sightings and timelines are made of.
 */
import { urlKey } from "../../../../subgraphs/contract/keys.ts";
import type { World, WorldEdge, WorldRecord } from "./world.ts";

/** On what a record rests. */
export interface Rests {
  readonly author?: string | null;
  readonly created?: string | null;
  readonly revoked?: boolean;
  /** Addresses of pages that it cites. */
  readonly cites?: readonly string[];
}

/** What a statement says of itself. */
export interface Said {
  readonly author?: string | null;
  readonly created?: string | null;
  readonly startTime?: string | null;
}

export interface WorldSighting {
  readonly id: string;
  /** The record that was seen. */
  readonly of: string;
  readonly count: number | null;
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
  readonly falsePositive: boolean;
  readonly hidden: boolean;
}

/** Sightings that the viewer may see, of records that it may see. */
export function seenSightings(
  sightings: readonly WorldSighting[] | undefined,
  ids: ReadonlySet<string>,
): readonly WorldSighting[] {
  return (sightings ?? []).filter(({ hidden, of }) => !hidden && ids.has(of));
}

/** The fields of a summary that tell on what the record rests. A world's records have no references but pages. */
export function restsOf(record: WorldRecord, seen: World) {
  const { author = null, created = null, revoked = false } = record.rests ?? {};
  const reports = seen.edges
    .filter(({ type, to }) => type === "object-refs" && to === record.id)
    .flatMap(({ from }) => seen.records.find(({ id }) => id === from) ?? [])
    .filter(({ kind, rests }) => kind === "REPORT" && rests?.revoked !== true);
  const citing = [record, ...reports].flatMap(pagesOf);
  const named = [...(record.kind === "REPORT" ? [record] : []), ...reports].map(
    (report) => ({
      key: stixIdOf(report),
      source: report.rests?.author ?? report.names[0] ?? "",
      url: null,
    }),
  );
  return { author, created, revoked, citations: [...citing, ...named] };
}

/** The fields of an edge's summary that tell who stated it, and when. */
export function saidOf({ said = {} }: WorldEdge) {
  const { author = null, created = null, startTime = null } = said;
  return { author, created, startTime, modified: null, references: [] };
}

/** `scatter { sightings }` of a member. */
export function sightingsAt(
  { ids }: { readonly ids: readonly string[] },
  { seen, slug }: { readonly seen: World; readonly slug: string },
) {
  const named = seen.counted?.includes(slug) !== true;
  return ids
    .map((of) => ({
      of,
      all: (seen.sightings ?? []).filter((one) => one.of === of),
    }))
    .filter(({ of, all }) => of.startsWith(`${slug}/`) && all.length > 0)
    .map(({ of, all }) => {
      const absent = all.filter(({ count }) => count === 0);
      const present = all.filter(({ count }) => count !== 0);
      const seenOnes = present.filter((one) => !one.falsePositive);
      const counts = seenOnes.flatMap(({ count }) => count ?? []);
      return {
        of,
        positive: seenOnes.length,
        count: counts.length === 0 ? null : counts.reduce((a, b) => a + b),
        firstSeen:
          seenOnes
            .flatMap((one) => one.firstSeen ?? one.lastSeen ?? [])
            .toSorted()[0] ?? null,
        lastSeen:
          seenOnes
            .flatMap((one) => one.lastSeen ?? one.firstSeen ?? [])
            .toSorted()
            .at(-1) ?? null,
        negative: absent.length,
        falsePositives: present.length - seenOnes.length,
        named,
        ids: named ? all.map(({ id }) => id).toSorted() : [],
      };
    });
}

/** `report--…` of `att/own/report--…`. */
export function stixIdOf({ id }: WorldRecord): string {
  return id.slice(id.lastIndexOf("/") + 1);
}

function pagesOf({ rests }: WorldRecord) {
  return (rests?.cites ?? []).map((url) => ({
    key: urlKey(url),
    source: new URL(url).hostname,
    url,
  }));
}
