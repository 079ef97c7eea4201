/**
 * `npm run bench -- identity --actors FILE --labels FILE`: what the rule of
 * identity scores on labelled actors of public catalogues, each standing for a
 * member. A measure rather than a timing: pairs of records that it joins, against
 * the true ones. Blind, the catalogues' ids of each other are hidden, so that
 * only names can join; that is the honest test, since the labels come from them.
 */
import { closed } from "../subgraphs/alliance/identity/rule/closed.ts";
import { identify } from "../../subgraphs/alliance/identity/rule/identify.ts";
import type {
  Identified,
  RuleRecord,
} from "../../subgraphs/alliance/identity/rule/rule-record.ts";
import { scoreOf, withTwoIds } from "../support/identity/measure.ts";
import type { Score } from "../support/identity/measure.ts";
import {
  actorRecords,
  attackIdsById,
  labelsById,
  membersOf,
} from "../support/identity/public-actors.ts";
import type { PublicActor } from "../support/identity/public-actors.ts";
import {
  BadFile,
  readActors,
  readLabels,
} from "../support/identity/read-labelled.ts";

export interface IdentityFiles {
  readonly actors: string;
  readonly labels: string;
}

interface Figures extends Score {
  /** Clusters that hold two ids of ATT&CK groups. */
  readonly twoIds: number;
  /** Records of the largest cluster. */
  readonly largest: number;
  /** Clusters of two records or more. */
  readonly clusters: number;
}

/** Of the blind test, unless another part says so. */
export interface IdentityReport extends Figures {
  /** With the ids that catalogues state about each other. */
  readonly visible: Figures;
  /** Blind, but records without a label count too if they own or state the id of one ATT&CK group alone, a mere reference included. */
  readonly wide: Score & { readonly cases: number };
  /** Records whose cluster is another one when the search begins at them. */
  readonly startDependent: number;
  /** Labelled records. */
  readonly cases: number;
  readonly records: number;
  readonly catalogues: number;
  /** Milliseconds for all records at once, in memory; the median of five. */
  readonly ms: number;
}

export async function benchIdentity(
  files: IdentityFiles,
): Promise<IdentityReport> {
  const actors = await readActors(files.actors);
  const labels = await readLabels(files.labels);
  const truth = labelsById(actors, labels);
  if (truth.size === 0)
    throw new BadFile(
      `No label of ${files.labels} is that of a record in ${files.actors}: the two must belong together.`,
    );
  const members = membersOf(actors);
  const records = actorRecords(actors, { blind: true });
  const blind = identify(records, members);
  const seen = identify(actorRecords(actors, { blind: false }), members);
  const wide = widened(actors, truth);
  return {
    ...figuresOf(blind, actors, truth),
    visible: figuresOf(seen, actors, truth),
    wide: { ...scoreOf(blind, wide), cases: wide.size },
    startDependent: startDependent(records, blind, members),
    cases: truth.size,
    records: actors.length,
    catalogues: members.length,
    ms: medianMs(() => identify(records, members)),
  };
}

/** The report for people. */
export function identityTable(report: IdentityReport): string {
  const { visible, wide, records, catalogues, cases, ms } = report;
  return [
    `${records} actors of ${catalogues} catalogues, ${cases} labelled`,
    row("", ["precision", "recall", "two ids", "largest", "clusters"]),
    row("by names alone", figures(report)),
    row("with the ids that they state", figures(visible)),
    row(`by names alone, ${wide.cases} records`, [
      wide.precision.toFixed(3),
      wide.recall.toFixed(3),
    ]),
    `${report.startDependent} records depend on where the search begins; all at once take ${ms.toFixed(0)} ms.`,
  ].join("\n");
}

function row(name: string, cells: readonly (string | number)[]): string {
  return `${name.padEnd(34)}${cells.map((cell) => String(cell).padStart(11)).join("")}`;
}

function figures(of: Figures): readonly (string | number)[] {
  const { precision, recall, twoIds, largest, clusters } = of;
  return [precision.toFixed(3), recall.toFixed(3), twoIds, largest, clusters];
}

function figuresOf(
  found: Identified,
  actors: readonly PublicActor[],
  truth: ReadonlyMap<string, string>,
): Figures {
  const sizes = found.clusters.map(({ records }) => records.length);
  return {
    ...scoreOf(found, truth),
    twoIds: withTwoIds(found, attackIdsById(actors)).length,
    largest: Math.max(...sizes),
    clusters: sizes.filter((size) => size > 1).length,
  };
}

/** The labels, and those that further records give themselves. */
function widened(
  actors: readonly PublicActor[],
  truth: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const stated = actors.flatMap(({ n, ownIds, statedIds }) => {
    const all = [...ownIds, ...statedIds.map(({ id }) => id)];
    const groups = new Set(
      all.flatMap((id) => (id.startsWith("attack:") ? [id.slice(7)] : [])),
    );
    const [only] = groups;
    return groups.size === 1 && only !== undefined ? [[n, only] as const] : [];
  });
  return new Map([...labelsById(actors, new Map(stated)), ...truth]);
}

function startDependent(
  records: readonly RuleRecord[],
  whole: Identified,
  members: readonly string[],
): number {
  const expected = clusterById(whole);
  return records.filter((start) => {
    const part = identify(closed(records, start, members), members);
    return clusterById(part).get(start.id) !== expected.get(start.id);
  }).length;
}

/** Of each record its cluster, spelled out. */
function clusterById({ clusters }: Identified): ReadonlyMap<string, string> {
  return new Map(
    clusters.flatMap((cluster) =>
      cluster.records.map((id) => [id, cluster.records.join("\n")] as const),
    ),
  );
}

function medianMs(work: () => unknown): number {
  const taken = [1, 2, 3, 4, 5].map(() => {
    const before = performance.now();
    work();
    return performance.now() - before;
  });
  return taken.toSorted((a, b) => a - b)[2] ?? Number.NaN;
}
