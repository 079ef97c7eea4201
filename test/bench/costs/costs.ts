/**
 * `npm run bench -- costs --corpus FOLDER`: what six questions cost over the
 * real corpus in five stores, beside five raw queries side by side (the limit)
 * and one store with everybody's records, from interleaved runs. Requests and
 * rounds do not depend on the machine's mood; of the times, read the ratios.
 */
import { readdir } from "node:fs/promises";
import { join } from "node:path";

import { startKeeper } from "../../../cypher/server/keeper.ts";
import { diskFile } from "../../../subgraphs/member/intake/disk-file.ts";
import { load } from "../../../subgraphs/member/intake/load.ts";
import { withStore } from "../../support/store.ts";
import { corpusOf, overlapsOf } from "../corpus/corpus.ts";
import { DATA, startCorpus } from "../corpus/start-corpus.ts";
import type { RunningCorpus } from "../corpus/start-corpus.ts";
import { measure, median } from "../measure.ts";
import type { Contender, Figure } from "../measure.ts";
import {
  askTessera,
  central,
  limit,
  memberStores,
  tessera,
} from "./contenders.ts";
import { costQuestions } from "./questions.ts";
import type { CostQuestion } from "./questions.ts";
import { subjectsOf } from "./subjects.ts";

export interface CostOptions {
  /** The folder with the real corpus; it is no part of the project. */
  readonly corpus: string;
  /** Trails taken of one of maltrail's lists; half of all stand in one. */
  readonly most: number;
  readonly rounds: number;
  readonly questions: number;
}

export async function benchCosts(
  options: CostOptions,
  say: (line: string) => void,
): Promise<void> {
  const dataSets = await corpusOf(options.corpus, { most: options.most });
  const overlaps = await overlapsOf(options.corpus);
  say("loading the corpus into five stores …");
  const keeper = startKeeper();
  const corpus = await startCorpus(dataSets);
  say("loading it once more into one store …");
  const copy = await withStore();
  try {
    await loadAll(copy.graph, corpus);
    const stores = await memberStores(corpus);
    for (const question of costQuestions(subjectsOf(dataSets, overlaps)))
      await one(
        question,
        [
          limit(stores, corpus, question),
          central(copy.store, copy.address, question),
          tessera(corpus, question),
        ],
        corpus,
        options,
        say,
      );
    for (const store of stores) await store.close();
  } finally {
    await copy.stop();
    await corpus.stop();
    keeper.close();
  }
}

async function one(
  question: CostQuestion,
  contenders: readonly Contender[],
  corpus: RunningCorpus,
  { rounds, questions }: CostOptions,
  say: (line: string) => void,
): Promise<void> {
  const cost = await askTessera(corpus, question);
  for (const contender of contenders) await measure(contender, questions, 1);
  const figures = new Map<string, Figure[]>();
  for (let round = 0; round < rounds; round++)
    for (const contender of contenders) {
      const figure = await measure(contender, questions, 1);
      figures.set(contender.name, [
        ...(figures.get(contender.name) ?? []),
        figure,
      ]);
    }
  say(`\n${question.name}`);
  say("                 requests  rounds   p50 ms   p95 ms   CPU ms");
  for (const [name, all] of figures) {
    const { p50, p95, cpu } = median(all);
    const { requests, rounds: waves } =
      name === "tessera"
        ? cost
        : { requests: name === "limit" ? 5 : 1, rounds: 1 };
    say(
      `${name.padEnd(16)} ${cell(requests, 0)} ${cell(waves, 0)} ${cell(p50, 1)} ${cell(p95, 1)} ${cell(cpu, 1)}`,
    );
  }
}

async function loadAll(
  graph: Parameters<typeof load>[0]["graph"],
  { folder }: RunningCorpus,
): Promise<void> {
  for (const slug of await readdir(join(folder, DATA)))
    await load({
      graph,
      files: [await diskFile(join(folder, DATA, slug, "bundle.json"))],
      options: { slug },
      now: new Date(),
    });
}

function cell(number: number, digits: number): string {
  return number.toFixed(digits).padStart(8);
}
