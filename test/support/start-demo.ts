/** Starts the demonstration once for all tests of the store lane (jest's globalSetup). */
import { spawnSync } from "node:child_process";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

import { buildExplorer } from "../../gateway/command-line/build-explorer.ts";
import { personsToken } from "../../gateway/demo/issuer/get-token.ts";
import { demoMembers } from "../../gateway/demo/members.ts";
import { runDemo } from "../../gateway/demo/run-demo.ts";
import type { RunningDemo } from "../../gateway/demo/run-demo.ts";
import { freePort } from "../../cypher/server/free-port.ts";
import { startKeeper } from "../../cypher/server/keeper.ts";
import type { Keeper } from "../../cypher/server/keeper.ts";
import { prepareNeo4j } from "./prepare-neo4j.ts";
import { DEMO_VARIABLE } from "./running-demo.ts";
import type { DemoUnderTest } from "./running-demo.ts";
import { startOwnStore } from "./store.ts";
import type { LentStore } from "./store.ts";

interface Started {
  readonly demo: RunningDemo;
  readonly keeper: Keeper;
  readonly folder: string;
  readonly spareStore: LentStore;
}

declare global {
  // Jest gives setup and teardown no other way to hand something over.
  var tesseraDemoUnderTest: Started | undefined;
}

export default async function startDemo(): Promise<void> {
  if (globalThis.tesseraDemoUnderTest !== undefined) return;
  const launcher = resolve("gateway/command-line/tessera.js");
  // Compiles when needed; the demonstration runs what a user would run.
  spawnSync(process.execPath, [launcher, "--help"], { stdio: "ignore" });
  const folder = await mkdtemp(join(tmpdir(), "tessera-demo-"));
  const keeper = startKeeper();
  const members = [];
  for (const member of demoMembers)
    members.push({
      ...member,
      port: await freePort(),
      boltPort: await freePort(),
    });
  // A demonstration goes on without its page, or with an older one; a test must not.
  await buildExplorer();
  const demo = await runDemo({
    folder,
    members,
    homes: [
      {
        slug: "singtel",
        port: await freePort(),
        issuerPort: await freePort(),
      },
      {
        slug: "att",
        port: await freePort(),
        issuerPort: await freePort(),
      },
    ],
    dataFolder: resolve("gateway/demo/data"),
    entry: resolve("dist/gateway/command-line/main.js"),
    watch: (pid) => keeper.watch(pid),
    prepare: () => prepareNeo4j(keeper),
    quiet: true,
    // What is asked here is right or wrong, not quick: cold stores on a busy machine must not decide.
    deadlineMs: 20_000,
  });
  const tokens: Record<string, string> = {};
  for (const { url, home, issuer } of demo.gateways)
    tokens[url] = await personsToken(issuer, home);
  const spareStore = await startOwnStore();
  const file = join(folder, "under-test.json");
  const { gateways, members: running } = demo;
  const { uri, user, password, pid } = spareStore.address;
  const told: DemoUnderTest = {
    folder,
    tokens,
    gateways,
    members: running,
    spareStore: { uri, user, password, pid },
  };
  await writeFile(file, JSON.stringify(told));
  process.env[DEMO_VARIABLE] = file;
  globalThis.tesseraDemoUnderTest = { demo, keeper, folder, spareStore };
}
