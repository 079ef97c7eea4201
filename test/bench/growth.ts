/**
 * `npm run bench -- growth`: how a question's cost grows with the number of
 * members, and with the number of values that they hold. The data are made up:
 * every member has one campaign in common with all others, and values of its own.
 */
import type { DataSet } from "./corpus/corpus.ts";
import { startCorpus } from "./corpus/start-corpus.ts";
import type { RunningCorpus } from "./corpus/start-corpus.ts";
import { indicator, relationship, thing } from "./corpus/stix.ts";
import { askTessera, tessera } from "./costs/contenders.ts";
import type { AskedQuestion } from "./costs/questions.ts";
import { measure, median } from "./measure.ts";

export interface GrowthOptions {
  /** How many members there are, one run for each. */
  readonly members: readonly number[];
  /** How many values each member holds, one run of five members for each. */
  readonly values: readonly number[];
}

const ROUNDS = 5;
const QUESTIONS = 20;
const WARM_UP = 60;
const SHARED = 20;

export async function benchGrowth(
  { members, values }: GrowthOptions,
  say: (line: string) => void,
): Promise<void> {
  say("\nMore members, 400 values each");
  for (const count of members) await run(count, 400, say);
  say("\nMore values, five members");
  for (const count of values) await run(5, Math.round(count / 5), say);
}

async function run(
  count: number,
  values: number,
  say: (line: string) => void,
): Promise<void> {
  const holders = Array.from({ length: count }, (_, n) => ({
    slug: `member${n + 1}`,
    name: `Member ${n + 1}`,
  }));
  const corpus = await startCorpus(
    holders.map(({ slug }) => dataOf(slug, values)),
    holders,
  );
  try {
    say(`${count} members, ${count * values} values`);
    for (const question of questions) await one(corpus, question, say);
  } finally {
    await corpus.stop();
  }
}

async function one(
  corpus: RunningCorpus,
  question: AskedQuestion,
  say: (line: string) => void,
): Promise<void> {
  const contender = tessera(corpus, question);
  await measure(contender, WARM_UP, 2);
  const figures = [];
  for (let round = 0; round < ROUNDS; round++)
    figures.push(await measure(contender, QUESTIONS, 1));
  const { p50, p95, cpu } = median(figures);
  const { requests, rounds } = await askTessera(corpus, question);
  say(
    `  ${question.name.padEnd(40)} ${requests} requests, ${rounds} rounds, p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms, CPU ${cpu.toFixed(1)} ms`,
  );
}

/** One campaign and twenty values that all hold, and values of this member alone. */
function dataOf(slug: string, values: number): DataSet {
  const campaign = thing("campaign", slug, { name: "Operation Common Ground" });
  const named = Array.from({ length: values }, (_, n) =>
    n < SHARED ? `shared-${n}.example` : `${slug}-${n}.example`,
  );
  const objects = named.flatMap((value, n) => {
    const made = indicator(slug, "domain-name", value);
    if (made === undefined) return [];
    // One value in ten belongs to the campaign: a page of it is a page of many.
    return n % 10 === 0
      ? [made, relationship("indicates", made, campaign)]
      : [made];
  });
  return { slug, name: slug, objects: [campaign, ...objects] };
}

const questions: readonly AskedQuestion[] = [
  {
    name: "a campaign by name, with its records",
    query: `{ campaign(key: "Operation Common Ground") { name records { name member { name } } } }`,
    variables: {},
    found: (data) => Object.keys(data["campaign"] ?? {}).length,
  },
  {
    name: "a value, with its records",
    query: `{ indicator(value: "shared-7.example") { name records { name member { name } } } }`,
    variables: {},
    found: (data) => Object.keys(data["indicator"] ?? {}).length,
  },
  {
    name: "a page of 20 of the campaign's values",
    query: `{ campaign(key: "Operation Common Ground") { indicators(first: 20) { edges { node { name } } } } }`,
    variables: {},
    found: (data) => Object.keys(data["campaign"] ?? {}).length,
  },
];
