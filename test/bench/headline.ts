/**
 * `npm run bench`: what the headline question costs, beside the limit (five raw
 * driver queries side by side) and beside a central copy, from interleaved runs
 * (DESIGN 13). Requests and rounds do not depend on the machine's mood; times
 * do: read the ratios.
 */
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";

import { authorization } from "../support/ask-gateway.ts";
import startDemo from "../support/start-demo.ts";
import stopDemo from "../support/stop-demo.ts";
import { runningDemo } from "../support/running-demo.ts";
import type { DemoUnderTest } from "../support/running-demo.ts";
import { withStore } from "../support/store.ts";
import { startChild } from "../../gateway/demo/child.ts";
import { filesToLoad } from "../../gateway/command-line/files-to-load.ts";
import { demoMembers } from "../../gateway/demo/members.ts";
import { recordsByKeys } from "../../cypher/generated.ts";
import { connectStore } from "../../cypher/neo4j.ts";
import { startKeeper } from "../../cypher/server/keeper.ts";
import { load } from "../../subgraphs/member/intake/load.ts";
import { everything } from "./everything.ts";
import { measure, median } from "./measure.ts";
import type { Contender, Figure } from "./measure.ts";

const ROUNDS = 5;
const QUESTIONS = 150;
const WARM_UP = 400;
const QUERY = `{ campaign(key: "Operation Parliament") { name records { name description member { name } } } }`;
const HOLDERS = 3;

interface Answer {
  readonly data: {
    readonly campaign: { readonly records: readonly unknown[] };
  };
  readonly extensions?: {
    readonly answer: { readonly requests: number; readonly rounds: number };
  };
}

export async function benchHeadline(): Promise<void> {
  say("starting five members, a gateway, and a central copy …");
  await startDemo();
  const keeper = startKeeper();
  const central = await withStore();
  try {
    const demo = runningDemo();
    await loadAll(central.graph);
    const contenders = [
      await limit(demo),
      await centralCopy(central, (pid) => keeper.watch(pid)),
      tessera(demo),
    ];
    say(`warming up: ${WARM_UP} questions each …`);
    for (const contender of contenders) await measure(contender, WARM_UP, 4);
    await table(contenders, await shape(demo));
    await growth(contenders);
  } finally {
    keeper.close();
    await central.stop();
    await stopDemo();
  }
}

async function table(
  contenders: readonly Contender[],
  { requests, rounds }: { requests: number; rounds: number },
): Promise<void> {
  const figures = await interleaved(contenders, 1);
  const [first] = contenders;
  const limitCpu = (first && figures.get(first.name)?.cpu) ?? Number.NaN;
  say(
    `\nThe headline question, one at a time, ${ROUNDS} × ${QUESTIONS} questions, medians`,
  );
  say(
    "                         requests  rounds   p50 ms   p95 ms   CPU ms   CPU / limit",
  );
  for (const { name } of contenders) {
    const figure = figures.get(name);
    if (figure === undefined) continue;
    const counted =
      name === "tessera"
        ? [requests, rounds]
        : name === "limit"
          ? [5, 1]
          : [1, 1];
    say(
      `${name.padEnd(24)} ${counted.map((n) => String(n).padStart(8)).join("")} ${cells(figure)} ${(figure.cpu / limitCpu).toFixed(1).padStart(10)}`,
    );
  }
}

async function growth(contenders: readonly Contender[]): Promise<void> {
  say("\nQuestions at once: p50 ms / questions a second");
  say(
    `${"".padEnd(24)} ${[1, 2, 4, 8, 16].map((n) => String(n).padStart(14)).join("")}`,
  );
  const rows = new Map<string, string>();
  for (const atOnce of [1, 2, 4, 8, 16])
    for (const [name, { p50, perSecond }] of await interleaved(
      contenders,
      atOnce,
      3,
    ))
      rows.set(
        name,
        `${rows.get(name) ?? name.padEnd(24)} ${`${p50.toFixed(1)} / ${perSecond.toFixed(0)}`.padStart(13)}`,
      );
  for (const row of rows.values()) say(row);
}

async function interleaved(
  contenders: readonly Contender[],
  atOnce: number,
  times = ROUNDS,
): Promise<ReadonlyMap<string, Figure>> {
  const figures = new Map<string, Figure[]>(
    contenders.map(({ name }) => [name, []]),
  );
  for (let round = 0; round < times; round++)
    for (const contender of contenders)
      figures
        .get(contender.name)
        ?.push(await measure(contender, QUESTIONS, atOnce));
  return new Map([...figures].map(([name, all]) => [name, median(all)]));
}

/** Five raw driver queries side by side from this process, which counts too. */
async function limit(demo: DemoUnderTest): Promise<Contender> {
  const stores = await Promise.all(
    demoMembers.map(async ({ slug }) => {
      const config = JSON.parse(
        await readFile(join(demo.folder, slug, "member.json"), "utf8"),
      );
      const password = await readFile(
        join(demo.folder, slug, "store", "password"),
        "utf8",
      );
      return connectStore({
        uri: `bolt://127.0.0.1:${config.store.boltPort}`,
        user: "neo4j",
        password: password.trim(),
      });
    }),
  );
  return {
    name: "limit",
    pids: [process.pid, ...storePids(demo)],
    ask: async () => {
      const answers = await Promise.all(
        stores.map((store) =>
          store
            .graph({ requestId: "bench", timeoutMs: 3_000 })
            .read(recordsByKeys, {
              keys: ["name:operationparliament"],
              kinds: ["CAMPAIGN"],
              asOf: null,
              viewer: everything,
            }),
        ),
      );
      expectRecords(answers.flat().length);
    },
  };
}

async function centralCopy(
  store: Awaited<ReturnType<typeof withStore>>,
  watch: (pid: number) => void,
): Promise<Contender> {
  const { uri, user, password, pid } = store.address;
  const child = startChild({
    name: "central",
    entry: resolve("dist/test/bench/central.js"),
    args: [uri, user, password],
    watch,
    log: process.stderr,
  });
  const { url } = await child.report;
  return {
    name: "central copy",
    pids: [child.pid, pid],
    ask: asker(String(url)),
  };
}

function tessera(demo: DemoUnderTest): Contender {
  const [gateway] = demo.gateways;
  return {
    name: "tessera",
    pids: [
      gateway?.pid ?? 0,
      ...demo.members.map(({ pid }) => pid),
      ...storePids(demo),
    ],
    ask: asker(gateway?.url ?? ""),
  };
}

function asker(url: string): () => Promise<void> {
  return async () => {
    expectRecords((await post(url)).data.campaign.records.length);
  };
}

async function shape(
  demo: DemoUnderTest,
): Promise<{ requests: number; rounds: number }> {
  const { extensions } = await post(demo.gateways[0]?.url ?? "");
  return extensions?.answer ?? { requests: Number.NaN, rounds: Number.NaN };
}

async function post(url: string): Promise<Answer> {
  const response = await fetch(url, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      ...(await authorization(url)),
    },
    body: JSON.stringify({ query: QUERY }),
  });
  return (await response.json()) as Answer;
}

function expectRecords(count: number): void {
  if (count !== HOLDERS)
    throw new Error(
      `Three members hold the campaign, but the answer has ${count} records.`,
    );
}

async function loadAll(
  graph: Parameters<typeof load>[0]["graph"],
): Promise<void> {
  for (const { slug } of demoMembers)
    await load({
      graph,
      files: await filesToLoad([resolve("gateway/demo/data", slug)]),
      options: { slug },
      now: new Date(),
    });
}

function storePids(demo: DemoUnderTest): readonly number[] {
  return demo.members.flatMap(({ storePid }) => storePid ?? []);
}

function cells({ p50, p95, cpu }: Figure): string {
  return [p50, p95, cpu]
    .map((number) => number.toFixed(1).padStart(8))
    .join(" ");
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
