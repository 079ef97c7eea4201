/**
 * Makes a store ready for questions: constraints and indexes, the texts that a
 * partner replaces, and a warm-up, since the first statements on a cold JVM
 * take seconds (DESIGN 13). *Ready* means that every statement ran.
 */
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";

import { statements, visibleRule } from "../../cypher/generated.ts";
import type { Graph } from "../../cypher/graph.ts";
import type { Store } from "../../cypher/neo4j.ts";
import type { AnyQuery, Query } from "../../cypher/query.ts";
import type { Viewer } from "../../cypher/rows.ts";
import { parseStatement } from "../../cypher/statement.ts";

export interface PrepareOptions {
  /** A folder with texts that replace ours. */
  readonly texts?: string | undefined;
  /** Whether constraints and indexes may be made: not with a partner's read-only login. */
  readonly writable: boolean;
}

/** Gives the store with its texts replaced. Throws where a text does not fit, with its name and the fault. */
export async function prepareStore(
  store: Store,
  { texts, writable }: PrepareOptions,
): Promise<Store> {
  const replaced =
    texts === undefined
      ? store
      : withTexts(store, await checkedTexts(store, texts));
  if (writable) await makeSchema(store);
  await warmUp(replaced);
  return replaced;
}

const all: readonly AnyQuery[] = Object.values(statements);

async function makeSchema(store: Store): Promise<void> {
  const graph = store.graph({ requestId: "schema", timeoutMs: 60_000 });
  for (const query of all.filter(({ name }) => /^\d/.test(name)))
    await graph.write(query, {});
}

/**
 * Compiles the plans of the reading statements. On a cold JVM that takes 5 s of
 * CPU a store, and five stores on two cores feel it: what every question uses
 * is waited for, the rest follows while the member answers already.
 */
async function warmUp(store: Store): Promise<void> {
  const graph = store.graph({ requestId: "warm-up", timeoutMs: 60_000 });
  const reads = all.filter(({ mode }) => mode === "read");
  const run = async (queries: readonly AnyQuery[]) => {
    for (const query of queries)
      await graph.read(query, sampleParams(query.params));
  };
  const inEveryQuestion = reads.filter(({ name }) => FIRST.has(name));
  // The second round is 40 times as quick as the first; more of them change nothing.
  for (let round = 0; round < 2; round++) await run(inEveryQuestion);
  void run(reads.filter(({ name }) => !FIRST.has(name))).catch(() => {
    // The store has ended or is ending; whoever asks next is told.
  });
}

const FIRST: ReadonlySet<string> = new Set([
  "records-by-keys",
  "records-by-ids",
  "edges-page",
  "edges-of-records",
  "targets-of-records",
]);

const nobody: Viewer = {
  organisation: "warm-up",
  affiliation: "staff",
  subject: null,
  purpose: "research",
  ceiling: 0,
  own: false,
  community: false,
  acting: true,
};

const SAMPLES: Readonly<Record<string, unknown>> = {
  viewer: nobody,
  ids: ["warm-up/own/campaign--00000000-0000-4000-8000-000000000000"],
  keys: ["name:warmup"],
  kinds: ["CAMPAIGN"],
  kind: "CAMPAIGN",
  to: "INDICATOR",
  by: "NAME",
  first: 10,
};

function sampleParams(names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(names.map((name) => [name, SAMPLES[name] ?? null]));
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
        visibleRule,
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
