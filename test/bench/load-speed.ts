/**
 * `npm run bench -- load`: objects a second through the whole intake, from files
 * on disk into a store of its own, empty and full, beside a bare `UNWIND …
 * MERGE` of the same rows in interleaved rounds. Read the ratios. The aim is 0.6.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type { Graph } from "../../cypher/graph.ts";
import { diskFile } from "../../subgraphs/member/intake/disk-file.ts";
import { load } from "../../subgraphs/member/intake/load.ts";
import type { IntakeFile } from "../../subgraphs/member/intake/reader.ts";
import { emptyStore, withStore } from "../support/store.ts";
import { bareMerge, bareRows } from "./load/bare-merge.ts";
import { countsIn } from "./load/counts-in.ts";
import { madeFile } from "./load/made-file.ts";

export interface LoadSpeedOptions {
  /** Objects of one load. */
  readonly objects: number;
  /** Objects that a full store holds before. */
  readonly before: number;
  /** Of loads and bare writes in turn. */
  readonly rounds: number;
  /** ATT&CK Enterprise, to be loaded into an empty store; absent: not measured. */
  readonly attack?: string;
}

const SLUG = "singtel";
/** Loads before anything is measured: a cold JVM is ten times slower. */
const WARM_UP = 2;

interface Bench extends LoadSpeedOptions {
  readonly graph: Graph;
  readonly say: (line: string) => void;
  /** The next file, and how many objects it has. */
  readonly nextFile: (objects: number) => Promise<IntakeFile>;
}

export async function benchLoadSpeed(
  options: LoadSpeedOptions,
  say: (line: string) => void,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "tessera-bench-"));
  const store = await withStore();
  const { graph } = store;
  let number = 0;
  const nextFile = (objects: number) =>
    madeFile(join(folder, `${++number}.json`), number, objects);
  const bench = { ...options, graph, say, nextFile };
  try {
    await warmUp(bench);
    if (options.attack !== undefined) await loadAttack(bench, options.attack);
    say(
      `${options.objects} objects a load, medians of ${options.rounds} interleaved rounds`,
    );
    await emptyStore(graph);
    await compare(bench, "into an empty store", () => emptyStore(graph));
    await loaded(graph, await nextFile(options.before));
    await compare(bench, `with ${options.before} objects before`);
  } finally {
    await store.stop();
    await rm(folder, { recursive: true });
  }
}

async function warmUp({ graph, nextFile, objects }: Bench): Promise<void> {
  for (let round = 0; round < WARM_UP; round++) {
    await loaded(graph, await nextFile(objects));
    await bareMerge(graph, await bareRows(await nextFile(objects), SLUG));
  }
  await emptyStore(graph);
}

async function loadAttack({ graph, say }: Bench, path: string): Promise<void> {
  const file = await diskFile(path, "ATT&CK");
  const start = performance.now();
  const report = await loaded(graph, file);
  const seconds = (performance.now() - start) / 1_000;
  say(
    `ATT&CK: ${report.read} objects in ${seconds.toFixed(1)} s, ${report.counts.rejected} rejected (${(report.read / seconds).toFixed(0)} a second)`,
  );
}

/** Whoever begins a round ends the next one: a machine that gets slower favours nobody. */
async function compare(
  { graph, say, nextFile, objects, rounds }: Bench,
  name: string,
  before: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const rates = { intake: [] as number[], bare: [] as number[] };
  const written = new Set<string>();
  for (let round = 0; round < rounds; round++)
    for (const contender of turns(round)) {
      await before();
      const file = await nextFile(objects);
      const rows =
        contender === "bare" ? await bareRows(file, SLUG) : undefined;
      const held = await countsIn(graph);
      const start = performance.now();
      if (rows === undefined) await loaded(graph, file);
      else await bareMerge(graph, rows);
      const seconds = (performance.now() - start) / 1_000;
      rates[contender].push(objects / seconds);
      const now = await countsIn(graph);
      written.add(now.map((count, at) => count - (held[at] ?? 0)).join(", "));
    }
  if (written.size !== 1)
    throw new Error(
      `Both must write the same records, keys, originals and relationships, but wrote ${[...written].join(" and ")}.`,
    );
  const intake = median(rates.intake);
  const bare = median(rates.bare);
  say(
    `${name}: intake ${intake.toFixed(0)} objects a second, bare MERGE ${bare.toFixed(0)}, ratio ${(intake / bare).toFixed(2)}`,
  );
}

function turns(round: number): readonly ("intake" | "bare")[] {
  return round % 2 === 0 ? ["intake", "bare"] : ["bare", "intake"];
}

async function loaded(graph: Graph, file: IntakeFile) {
  const report = await load({
    graph,
    files: [file],
    options: { slug: SLUG },
    now: new Date(),
  });
  if (report.new + report.counts.rejected !== report.read)
    throw new Error(
      `A load of new objects was expected, but of ${report.read} only ${report.new} were.`,
    );
  return report;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
