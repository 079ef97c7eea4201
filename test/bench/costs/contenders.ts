/** Who is measured: five raw queries side by side, one store with the union, and Tessera over HTTP. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";

import { connectStore } from "../../../cypher/neo4j.ts";
import type { Store, StoreAddress } from "../../../cypher/neo4j.ts";
import { demoMembers } from "../../../gateway/demo/members.ts";
import { authorization } from "../../support/ask-gateway.ts";
import type { RunningCorpus } from "../corpus/start-corpus.ts";
import type { Contender } from "../measure.ts";
import type { AskedQuestion, CostQuestion } from "./questions.ts";

/** The members' stores, opened as a plain driver would. */
export async function memberStores(
  corpus: RunningCorpus,
): Promise<readonly Store[]> {
  return Promise.all(
    demoMembers.map(async ({ slug }) => {
      const folder = join(corpus.folder, slug);
      const config = JSON.parse(
        await readFile(join(folder, "member.json"), "utf8"),
      );
      const password = await readFile(
        join(folder, "store", "password"),
        "utf8",
      );
      return connectStore({
        uri: `bolt://127.0.0.1:${config.store.boltPort}`,
        user: "neo4j",
        password: password.trim(),
      });
    }),
  );
}

/** The same statement at every store at once; this process counts too. */
export function limit(
  stores: readonly Store[],
  corpus: RunningCorpus,
  { byHand, params }: CostQuestion,
): Contender {
  return {
    name: "limit",
    pids: [process.pid, ...storePids(corpus)],
    ask: async () => {
      await Promise.all(
        stores.map((store) => store.graph(RUN).read(byHand, params)),
      );
    },
  };
}

/** One statement at one store with everybody's records; must find something. */
export function central(
  store: Store,
  { pid }: StoreAddress & { readonly pid: number },
  { name, byHand, params }: CostQuestion,
): Contender {
  return {
    name: "central copy",
    pids: [process.pid, pid],
    ask: async () => {
      const rows = await store.graph(RUN).read(byHand, params);
      if (rows.length === 0)
        throw new Error(`The central copy has no answer for: ${name}.`);
    },
  };
}

export function tessera(
  corpus: RunningCorpus,
  question: AskedQuestion,
): Contender {
  return {
    name: "tessera",
    pids: [
      ...corpus.gateways.map(({ pid }) => pid),
      ...corpus.members.map(({ pid }) => pid),
      ...storePids(corpus),
    ],
    ask: async () => {
      await askTessera(corpus, question);
    },
  };
}

export interface Cost {
  readonly requests: number;
  readonly rounds: number;
}

/** Asks once, checks that there is an answer without a fault, and says what it took. */
export async function askTessera(
  corpus: RunningCorpus,
  { name, query, variables, found }: AskedQuestion,
): Promise<Cost> {
  const url = corpus.gateways[0]?.url ?? "";
  const response = await fetch(url, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      ...(await authorization(url)),
    },
    body: JSON.stringify({ query, variables }),
  });
  const answer = (await response.json()) as {
    readonly data?: Record<string, never> | null;
    readonly errors?: readonly unknown[];
    readonly extensions?: { readonly answer: Cost };
  };
  if (answer.errors !== undefined || !answer.data || found(answer.data) === 0)
    throw new Error(
      `Tessera has no whole answer for: ${name}: ${JSON.stringify(answer.errors ?? answer.data).slice(0, 500)}`,
    );
  return answer.extensions?.answer ?? { requests: NaN, rounds: NaN };
}

/** Longer than any answer should take: what is slow shall be seen, not cut. */
const RUN = { requestId: "bench", timeoutMs: 30_000 };

function storePids(corpus: RunningCorpus): readonly number[] {
  return corpus.members.flatMap(({ storePid }) => storePid ?? []);
}
