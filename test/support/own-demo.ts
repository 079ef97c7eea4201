/**
 * A small demonstration of a test's own, whose processes it may stop, kill and
 * starve: some of the members on free ports, and gateways with the usual deadline.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

import { freePort } from "../../cypher/server/free-port.ts";
import { startKeeper } from "../../cypher/server/keeper.ts";
import { buildExplorer } from "../../gateway/command-line/build-explorer.ts";
import { demoMembers } from "../../gateway/demo/members.ts";
import { runDemo } from "../../gateway/demo/run-demo.ts";
import type { RunningDemo } from "../../gateway/demo/run-demo.ts";
import { prepareNeo4j } from "./prepare-neo4j.ts";

export interface OwnDemo extends RunningDemo {
  readonly folder: string;
}

export async function ownDemo(
  slugs: readonly string[],
  homes: readonly string[],
): Promise<OwnDemo> {
  const folder = await mkdtemp(join(tmpdir(), "tessera-own-demo-"));
  const keeper = startKeeper();
  const chosen = demoMembers.filter(({ slug }) => slugs.includes(slug));
  const members = await Promise.all(
    chosen.map(async (member) => ({
      ...member,
      port: await freePort(),
      boltPort: await freePort(),
    })),
  );
  // A demonstration goes on without its page, or with an older one; a test must not.
  await buildExplorer();
  const demo = await runDemo({
    folder,
    members,
    homes: await Promise.all(
      homes.map(async (slug) => ({
        slug,
        port: await freePort(),
        issuerPort: await freePort(),
      })),
    ),
    dataFolder: resolve("gateway/demo/data"),
    entry: resolve("dist/gateway/command-line/main.js"),
    watch: (pid) => keeper.watch(pid),
    prepare: () => prepareNeo4j(keeper),
    quiet: true,
  });
  return {
    ...demo,
    folder,
    stop: async () => {
      await demo.stop();
      keeper.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
