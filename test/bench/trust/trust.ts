/**
 * `npm run bench -- trust`: what trust costs. The headline question to a gateway
 * and members with everything on, and to others without what can be left out,
 * over the same five stores, in interleaved rounds. Read the ratios.
 */
import { writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";

import { startKeeper } from "../../../cypher/server/keeper.ts";
import { startChild } from "../../../gateway/demo/child.ts";
import type { Child } from "../../../gateway/demo/child.ts";
import { demoMembers } from "../../../gateway/demo/members.ts";
import { authorization } from "../../support/ask-gateway.ts";
import { ownDemo } from "../../support/own-demo.ts";
import type { OwnDemo } from "../../support/own-demo.ts";
import { readJson } from "../../../gateway/command-line/common.ts";
import { measure, median } from "../measure.ts";
import type { Contender, Figure } from "../measure.ts";
import { tokensCost } from "./tokens-cost.ts";

export interface TrustOptions {
  readonly rounds: number;
  /** Of one round. */
  readonly questions: number;
}

const HOME = "singtel";
const HOLDERS = 3;
const REQUESTS = 10;
const AT_ONCE = [1, 4, 16];
const WARM_UP = 400;
/** Of some three seconds each. */
const FIRST_TRIES = 20;
const QUERY = `{ campaign(key: "Operation Parliament") { name records { name description member { name } } } }`;

/** What is compared, in words: the figures are of nothing else. */
const COMPARED = [
  "on:   access tokens of the home's issuer verified; policies followed with every request; rates of members; limits of the gateway with",
  "      its budgets; audit chains of the gateway and of five members, each answer after its line; what the command line starts",
  "off:  the principal is given; policies read once; rates and limits raised beyond reach; no audit",
  "both: tokens made for each request and checked with memory of their use (no option leaves that out); policy in the Cypher; pruning,",
  "      bounds and breakers for replies; the estimate of cost; counters of /metrics",
];

export async function benchTrust(
  options: TrustOptions,
  say: (line: string) => void,
): Promise<void> {
  say("starting five members and a gateway, twice over the same stores …");
  const demo = await ownDemo(
    demoMembers.map(({ slug }) => slug),
    [HOME],
  );
  const keeper = startKeeper();
  const without = await startWithout(demo, (pid) => keeper.watch(pid));
  try {
    const pair = [withTrust(demo), without.contender];
    say(`warming up: ${WARM_UP} questions each …`);
    for (const contender of pair) {
      await untilWhole(contender);
      await measure(contender, WARM_UP, 4);
    }
    COMPARED.forEach(say);
    await table(pair, options, say);
    say(
      `the ${REQUESTS} tokens of a question, made and checked, by themselves: ${(await tokensCost(REQUESTS)).toFixed(1)} ms of CPU (on both sides)`,
    );
  } finally {
    for (const child of without.children) await child.stop();
    keeper.close();
    await demo.stop();
  }
}

/** Stores that have just started are late with what they are asked first. */
async function untilWhole(contender: Contender): Promise<void> {
  for (let left = FIRST_TRIES; ; left--) {
    try {
      await contender.ask();
      return;
    } catch (error) {
      if (left === 0) throw error;
    }
  }
}

async function table(
  pair: readonly Contender[],
  { rounds, questions }: TrustOptions,
  say: (line: string) => void,
): Promise<void> {
  say(
    `\nThe headline question, ${rounds} × ${questions} questions, medians; CPU of all node processes`,
  );
  say(
    "at once             per second    p50 ms    p95 ms    CPU ms   of the throughput without",
  );
  for (const atOnce of AT_ONCE) {
    const [on, off] = await interleaved(pair, atOnce, rounds, questions);
    if (on === undefined || off === undefined) return;
    const share = (100 * on.perSecond) / off.perSecond;
    say(row(`${atOnce}`, "on", on, `${share.toFixed(1)} %`));
    say(row("", "off", off, ""));
  }
}

/** Whoever begins a round ends the next one: a machine that gets slower favours nobody. */
async function interleaved(
  pair: readonly Contender[],
  atOnce: number,
  rounds: number,
  questions: number,
): Promise<readonly Figure[]> {
  const figures = new Map<Contender, Figure[]>(pair.map((each) => [each, []]));
  for (let round = 0; round < rounds; round++)
    for (const contender of round % 2 === 0 ? pair : pair.toReversed())
      figures.get(contender)?.push(await measure(contender, questions, atOnce));
  return [...figures.values()].map(median);
}

function withTrust({ gateways, members }: OwnDemo): Contender {
  const url = gateways[0]?.url ?? "";
  return {
    name: "on",
    pids: [...gateways, ...members].map(({ pid }) => pid),
    ask: async () => askOnce(url, await authorization(url)),
  };
}

interface Without {
  readonly contender: Contender;
  readonly children: readonly Child[];
}

async function startWithout(
  demo: OwnDemo,
  watch: (pid: number) => void,
): Promise<Without> {
  const children: Child[] = [];
  const start = async (name: string, args: readonly string[]) => {
    const child = startChild({
      name,
      entry: resolve("dist/test/bench/trust/without.js"),
      args,
      watch,
      log: process.stderr,
    });
    children.push(child);
    return String((await child.report)["url"]);
  };
  const urls = new Map<string, string>();
  for (const { slug } of demo.members)
    urls.set(
      slug,
      await start(`${slug} without`, [
        "member",
        join(demo.folder, slug, "member.json"),
      ]),
    );
  const registry = join(demo.folder, "registry-without.json");
  await writeFile(registry, JSON.stringify(await registryAt(demo, urls)));
  const config = join(demo.folder, HOME, "gateway.json");
  const url = await start("gateway without", ["gateway", config, registry]);
  return {
    children: children.toReversed(),
    contender: {
      name: "off",
      pids: children.map(({ pid }) => pid),
      ask: () => askOnce(url, {}),
    },
  };
}

/** The demonstration's registry with other addresses. */
async function registryAt(
  { folder }: OwnDemo,
  urls: ReadonlyMap<string, string>,
) {
  const { members } = (await readJson(join(folder, "registry.json"))) as {
    readonly members: readonly { readonly slug: string }[];
  };
  return {
    members: members.map((member) => ({
      ...member,
      url: urls.get(member.slug),
    })),
  };
}

async function askOnce(
  url: string,
  headers: Readonly<Record<string, string>>,
): Promise<void> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify({ query: QUERY }),
  });
  const text = await response.text();
  const { data } = JSON.parse(text) as {
    readonly data?: {
      readonly campaign: { readonly records: readonly unknown[] } | null;
    };
  };
  if (data?.campaign?.records.length !== HOLDERS)
    throw new Error(
      `Three members hold the campaign, but the answer is ${text.slice(0, 500)}`,
    );
}

function row(
  atOnce: string,
  name: string,
  { perSecond, p50, p95, cpu }: Figure,
  ratio: string,
): string {
  const cells = [perSecond, p50, p95, cpu].map((number) =>
    number.toFixed(1).padStart(10),
  );
  return `${atOnce.padStart(7)}  ${name.padEnd(9)} ${cells.join("")}   ${ratio}`;
}
