/**
 * Revocation without recall: cutting off an organisation, or raising a marking,
 * holds from the next question on, everywhere, the memory of the gateway included.
 * The gateway is a process of the test's own, beside Singtel's of the demonstration.
 */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";

import { startChild } from "../../gateway/demo/child.ts";
import type { Child } from "../../gateway/demo/child.ts";
import { askGateway, statusesOf } from "../support/ask-gateway.ts";
import { runningDemo } from "../support/running-demo.ts";
import { objectsOf, recordsOf } from "./canary/flock-objects.ts";
import type { Flock } from "./canary/flocks.ts";
import { heapOf } from "./canary/heap.ts";
import {
  loadObjects,
  recordIds,
  removeObjects,
} from "./canary/load-objects.ts";
import { siskin, siskinsIn, stixIdOf } from "./canary/siskins.ts";

// Cold stores on a busy machine take seconds for what is asked first.
jest.setTimeout(600_000);

const flock: Flock = {
  n: 2_000,
  owner: "etisalat",
  tlp: "AMBER",
  audience: ["singtel"],
  seenBy: ["singtel"],
  toldTo: ["singtel"],
};

const UNRELATED =
  '{ campaign(key: "Operation Soft Cell") { name records { id } } }';

let folder = "";
let gateway: Child;
let url = "";
let ids: ReadonlyMap<string, string>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "tessera-revocation-"));
  await loadObjects("etisalat", objectsOf(flock));
  ids = await recordIds("etisalat");
  gateway = await startWatchedGateway();
  url = String((await gateway.report)["url"]);
}, 300_000);

afterAll(async () => {
  await gateway.stop();
  await removeObjects("etisalat");
  await rm(folder, { recursive: true, force: true });
}, 60_000);

/** Singtel's gateway once more, with an audit of its own, that writes down its memory when it is told to. */
async function startWatchedGateway(): Promise<Child> {
  const home = join(runningDemo().folder, "singtel");
  const config: object = JSON.parse(
    await readFile(join(home, "gateway.json"), "utf8"),
  );
  const file = join(home, "gateway-revocation.json");
  const audit = { folder: join(folder, "audit") };
  await writeFile(file, JSON.stringify({ ...config, port: 0, audit }));
  return startChild({
    name: "gateway of singtel",
    entry: "--heapsnapshot-signal=SIGUSR2",
    args: [
      // A snapshot cuts what is longer, and something may hide behind the cut.
      "--heap-snapshot-string-limit=100000000",
      `--diagnostic-dir=${folder}`,
      resolve("dist/gateway/command-line/main.js"),
      "gateway",
      "--config",
      file,
    ],
    watch: () => {},
    log: process.stderr,
  });
}

interface Way {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** Every way in which the flock is found. What is typed is in variables: texts of questions are kept, by right. */
const ways: Readonly<Record<string, () => Way>> = {
  "by id": () => ({
    query:
      "query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Record { author marking { statements } stix } } }",
    variables: { ids: recordsOf(flock).map(({ id }) => ids.get(id)) },
  }),
  "by name": () => ({
    query:
      "query ($key: String!) { entities(key: $key) { records { author stix ... on ActorRecord { description aliases } } } }",
    variables: { key: `${siskin(2_003)} set` },
  }),
  "in a list": () => ({
    query:
      "query ($authors: [String!]) { vulnerabilities(filter: { authors: $authors }) { edges { node { names { value } } } } }",
    variables: { authors: [`${siskin(2_000)} house`] },
  }),
  "by search": () => ({
    query:
      "query ($text: String!) { search(text: $text) { edges { node { records { author } } } } }",
    variables: { text: siskin(2_004) },
  }),
  "as a value": () => ({
    query:
      "query ($values: [String!]!) { lookup(values: $values) { indicators { records { author stix } } } }",
    variables: { values: [`${siskin(2_006)}.example`] },
  }),
  "on a way": () => ({
    query:
      "query ($from: ID!, $to: ID!) { paths(from: $from, to: $to) { paths { nodes { names { value } } } } }",
    variables: {
      from: ids.get(stixIdOf("campaign", 2_002)),
      to: ids.get(stixIdOf("malware", 2_004)),
    },
  }),
  "around others": () => ({
    query:
      '{ neighbourhood(id: "actor/G0090", first: 200) { nodes { entity { name } } edges { claims { basis } } } }',
  }),
};

/** What an answer tells of the flock that the question did not name. */
async function heardOf(way: string) {
  const { query, variables = {} } = ways[way]?.() ?? { query: "{" };
  const { data, ...told } = await askGateway(url, query, { variables });
  const typed = siskinsIn(JSON.stringify(variables));
  return {
    status: statusesOf(told)["etisalat"],
    heard: siskinsIn(JSON.stringify(data ?? null)).filter(
      (n) => !typed.includes(n),
    ),
  };
}

async function heardOfAll() {
  const all = [];
  for (const way of Object.keys(ways))
    all.push({ way, ...(await heardOf(way)) });
  return all;
}

/** Runs with Singtel cut off by Etisalat's policy file, as its owner would write it. */
async function cutOff(work: () => Promise<void>): Promise<void> {
  const file = join(runningDemo().folder, "etisalat", "policy.json");
  const text = await readFile(file, "utf8");
  const policy = JSON.parse(text);
  policy.organisations.singtel.suspended = true;
  await writeFile(file, JSON.stringify(policy));
  try {
    await work();
  } finally {
    await writeFile(file, text);
  }
}

const told = expect.arrayContaining([expect.any(Number)]);
const allTold = Object.keys(ways).map((way) => ({
  way,
  status: "ANSWERED",
  heard: told,
}));
const nothingTold = (status: string) =>
  Object.keys(ways).map((way) => ({ way, status, heard: [] }));

describe("an organisation that is cut off", () => {
  it("gets nothing of that member from the next question on, and all of it again when that is undone", async () => {
    expect(await heardOfAll()).toEqual(allTold);
    await cutOff(async () => {
      expect(await heardOfAll()).toEqual(nothingTold("REFUSED"));
    });
    expect(await heardOfAll()).toEqual(allTold);
  });

  it("keeps no text of it in its gateway's memory once it asked for something else", async () => {
    expect(await heardOfAll()).toEqual(allTold);
    await cutOff(async () => {
      await expectForgotten();
    });
  });
});

describe("a record whose marking is raised", () => {
  it("is gone from the next question on, everywhere, and from the gateway's memory", async () => {
    expect(await heardOfAll()).toEqual(allTold);
    const raised: Flock = { ...flock, tlp: "AMBER_STRICT", audience: [] };
    await loadObjects(
      "etisalat",
      objectsOf(raised, "2020-06-02T00:00:00.000Z"),
    );
    expect(await heardOfAll()).toEqual(nothingTold("ANSWERED"));
    await expectForgotten();
  });
});

async function expectForgotten(): Promise<void> {
  await askGateway(url, UNRELATED);
  const heap = await heapOf(gateway.pid, folder);
  // What the gateway does hold is found so.
  expect(heap).toContain("Operation Soft Cell");
  const at = heap.search(/siskin\d{4}q|00000000-5151-4000-8000-/i);
  expect(at === -1 ? "" : heap.slice(at - 200, at + 200)).toBe("");
}
