/**
 * Makes a store ready for questions: constraints and indexes, the texts that a
 * partner replaces, and a warm-up, since the first statements on a cold JVM
 * take seconds (DESIGN 13). *Ready* means that every statement ran.
 */
import { createHash } from "node:crypto";
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";

import {
  fragments,
  markOlderPersonal,
  noteSchema,
  notedSchema,
  recordToWarmUpWith,
  sortOlderRecords,
  statements,
} from "../../cypher/generated.ts";
import type { Graph } from "../../cypher/graph.ts";
import type { Store } from "../../cypher/neo4j.ts";
import type { AnyQuery, Query } from "../../cypher/query.ts";
import type { Viewer } from "../../cypher/rows.ts";
import { parseStatement } from "../../cypher/statement.ts";
import { personalInStore } from "./intake/personal.ts";

export interface PrepareOptions {
  /** A folder with texts that replace ours. */
  readonly texts?: string | undefined;
  /** Whether constraints and indexes may be made: not with a partner's read-only login. */
  readonly writable: boolean;
  /** What shall be in the store before plans are made for it: they depend on what is there. */
  readonly load?: (store: Store) => Promise<void>;
}

/** Gives the store with its texts replaced. Throws where a text does not fit, with its name and the fault. */
export async function prepareStore(
  store: Store,
  { texts, writable, load }: PrepareOptions,
): Promise<Store> {
  const replaced =
    texts === undefined
      ? store
      : withTexts(store, await checkedTexts(store, texts));
  if (writable) await makeSchema(store);
  await load?.(store);
  await warmUp(replaced);
  return replaced;
}

const all: readonly AnyQuery[] = Object.values(statements);

/** Makes constraints and indexes unless they were made by these very texts: on a cold JVM asking again costs 0.6 s. */
async function makeSchema(store: Store): Promise<void> {
  const graph = store.graph({ requestId: "schema", timeoutMs: 60_000 });
  const schema = all.filter(({ name }) => /^\d/.test(name));
  const texts = [
    ...schema.map(({ text }) => text),
    JSON.stringify(personalInStore),
  ].join(";");
  const hash = createHash("sha256").update(texts).digest("hex");
  const [noted] = await graph.read(notedSchema, {});
  if (noted?.schema === hash) return;
  for (const query of schema) await graph.write(query, {});
  await sortOlder(graph);
  await markOlder(graph);
  await graph.write(noteSchema, { schema: hash });
}

/** Records of a store that an older Tessera loaded; a transaction has 64 MB, enough for some 30,000. */
async function sortOlder(graph: Graph): Promise<void> {
  for (;;) {
    const [row] = await graph.write(sortOlderRecords, { first: 10_000 });
    if (row === undefined || row.written === 0) return;
  }
}

/** The same records, and what is personal among them. */
async function markOlder(graph: Graph): Promise<void> {
  for (;;) {
    const [row] = await graph.write(markOlderPersonal, {
      ...personalInStore,
      first: 10_000,
    });
    if (row === undefined || row.written === 0) return;
  }
}

/**
 * Runs the reading statements. On a cold JVM compiling their plans takes 4 s of
 * CPU, and five stores on two cores feel it: those that every question uses are
 * waited for, the others follow when the first questions are through. The
 * second round is 40 times as quick as the first; more of them change nothing.
 */
async function warmUp(store: Store): Promise<void> {
  const graph = store.graph({ requestId: "warm-up", timeoutMs: 60_000 });
  const [some] = await graph.read(recordToWarmUpWith, { viewer: everyone });
  const run = async (queries: readonly AnyQuery[]) => {
    for (const query of queries)
      await graph.read(query, sampleParams(query.params, some));
  };
  const reads = all.filter(({ mode }) => mode === "read");
  const inEveryQuestion = reads.filter(({ name }) => FIRST.has(name));
  for (let round = 0; round < 2; round++) await run(inEveryQuestion);
  const others = reads.filter(({ name }) => !FIRST.has(name));
  // A store that ends meanwhile needs no warming: whoever asks it is told.
  const later = setTimeout(() => void run(others).catch(() => {}), LATER_MS);
  later.unref();
}

const LATER_MS = 15_000;

const FIRST: ReadonlySet<string> = new Set([
  "records-by-keys",
  "records-by-ids",
  "edges-page",
  "edges-of-records",
  "targets-of-records",
  "withheld-by-marking",
]);

/** The owner's own staff: what is read here stays in this process and is thrown away. */
const everyone: Viewer = {
  organisation: "warm-up",
  affiliation: "staff",
  names: [],
  purpose: "research",
  ceiling: 4,
  own: true,
  community: true,
  acting: true,
  audiences: ["warm-up"],
  feeds: [],
  personal: true,
  sightings: true,
};

function sampleParams(
  names: readonly string[],
  some?: { readonly id: string; readonly kind: string; readonly key: string },
): Record<string, unknown> {
  const samples: Readonly<Record<string, unknown>> = {
    viewer: everyone,
    ids: [some?.id ?? "warm-up"],
    keys: [some?.key ?? "name:warmup"],
    kinds: [some?.kind ?? "CAMPAIGN"],
    kind: some?.kind ?? "CAMPAIGN",
    to: "INDICATOR",
    beyond: "",
    missing: "",
    first: 10,
    most: 10,
    part: "warm-up",
    name: "warmup",
    query: '"warmup"',
  };
  return Object.fromEntries(names.map((name) => [name, samples[name] ?? null]));
}

/** The replaced texts by the name of their statement, each checked against the head that it keeps. */
async function checkedTexts(
  store: Store,
  folder: string,
): Promise<ReadonlyMap<string, string>> {
  const files = (await readdir(folder)).filter((file) =>
    file.endsWith(".cypher"),
  );
  const texts = await Promise.all(
    files.map(async (file): Promise<readonly [string, string]> => {
      const name = file.replace(/\.cypher$/, "");
      const ours = all.find((query) => query.name === name);
      if (ours === undefined)
        throw new Error(`${file}: no statement of Tessera has this name.`);
      const theirs = parseStatement(
        name,
        await readFile(join(folder, file), "utf8"),
        fragments,
      );
      const columns = theirs.returns.map((column) => column.name).join(", ");
      if (columns !== ours.columns.join(", "))
        throw new Error(
          `${file}: the columns must be ${ours.columns.join(", ")}, but are ${columns}.`,
        );
      const params = theirs.params
        .map((param) => param.name)
        .find((name_) => !ours.params.includes(name_));
      if (params !== undefined)
        throw new Error(`${file}: the statement has no parameter ${params}.`);
      await store.explain(theirs.text, sampleParams(ours.params));
      return [name, theirs.text];
    }),
  );
  return new Map(texts);
}

function withTexts(store: Store, texts: ReadonlyMap<string, string>): Store {
  const replaced = <Params, Row>(
    query: Query<Params, Row>,
  ): Query<Params, Row> => ({
    ...query,
    text: texts.get(query.name) ?? query.text,
  });
  return {
    ...store,
    graph: (run) => {
      const graph: Graph = store.graph(run);
      return {
        read: (query, params) => graph.read(replaced(query), params),
        write: (query, params) => graph.write(replaced(query), params),
      };
    },
  };
}
