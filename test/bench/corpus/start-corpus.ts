/** Five members over the real corpus, in processes of their own, and a gateway: what the demonstration is with its own small data. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

import { freePort } from "../../../cypher/server/free-port.ts";
import { startKeeper } from "../../../cypher/server/keeper.ts";
import { demoMembers } from "../../../gateway/demo/members.ts";
import type { DemoMember } from "../../../gateway/demo/members.ts";
import { runDemo } from "../../../gateway/demo/run-demo.ts";
import type { RunningDemo } from "../../../gateway/demo/run-demo.ts";
import { prepareNeo4j } from "../../support/prepare-neo4j.ts";
import type { DataSet } from "./corpus.ts";

/** TLP:GREEN, as STIX 2.1 names it (TLP 2.0): every member may be asked for every key. */
const GREEN = "marking-definition--bab4a63c-aed9-4cf5-a766-dfca5abac2bb";

/** The folder beside the members' own that holds what they load, a folder for each. */
export const DATA = "data";

export interface RunningCorpus extends RunningDemo {
  readonly folder: string;
}

/** Starts the members, each with the data sets that are its own, and the first one's gateway. */
export async function startCorpus(
  dataSets: readonly DataSet[],
  holders: readonly Pick<DemoMember, "slug" | "name">[] = demoMembers,
): Promise<RunningCorpus> {
  const folder = await mkdtemp(join(tmpdir(), "tessera-corpus-"));
  const keeper = startKeeper();
  const members = [];
  for (const member of holders) {
    const { slug } = member;
    await mkdir(join(folder, DATA, slug), { recursive: true });
    await writeFile(
      join(folder, DATA, slug, "bundle.json"),
      bundle(slug, dataSets),
    );
    members.push({
      ...member,
      port: await freePort(),
      boltPort: await freePort(),
    });
  }
  const demo = await runDemo({
    folder,
    members,
    homes: [
      {
        slug: holders[0]?.slug ?? "",
        port: await freePort(),
        issuerPort: await freePort(),
      },
    ],
    dataFolder: join(folder, DATA),
    entry: resolve("dist/gateway/command-line/main.js"),
    watch: (pid) => keeper.watch(pid),
    prepare: () => prepareNeo4j(keeper),
    deadlineMs: 20_000,
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

function bundle(slug: string, dataSets: readonly DataSet[]): string {
  const objects = dataSets
    .filter((set) => set.slug === slug)
    .flatMap((set) => set.objects)
    .map((object) => ({ ...object, object_marking_refs: [GREEN] }));
  const lines = objects.map((object) => JSON.stringify(object));
  return `{"type":"bundle","id":"bundle--00000000-0000-4000-8000-000000000001","objects":[\n${lines.join(",\n")}\n]}`;
}
