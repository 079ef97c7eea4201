/**
 * The demonstration: five members and a home's gateway on one machine, each in
 * a process of its own, started through the command line like a partner's.
 * Nothing of it outlives the command.
 */
import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { connect } from "node:net";
import { join } from "node:path";

import { Listr } from "listr2";
import type { ListrTask } from "listr2";

import { startChild } from "./child.ts";
import type { Child } from "./child.ts";
import type { DemoMember } from "./members.ts";
import { setUpDemo } from "./set-up.ts";
import type { DemoHome } from "./set-up.ts";
import { issuerPortOf } from "./set-up-issuer.ts";

export interface DemoOptions {
  readonly folder: string;
  readonly members: readonly DemoMember[];
  /** The homes whose gateways run; the first one is asked. */
  readonly homes: readonly DemoHome[];
  /** The folder with the demonstration's data, a folder for each member in it. */
  readonly dataFolder: string;
  /** The command line's entry point. */
  readonly entry: string;
  readonly watch: (pid: number) => void;
  /** Runs before the stores start, with what only one process may do: jars. */
  readonly prepare: (say: (line: string) => void) => Promise<void>;
  /** Builds the analyst's page, which gateways then serve; absent: they serve what is built, and build it themselves where nothing is. */
  readonly buildPage?: (say: (line: string) => void) => Promise<void>;
  readonly quiet?: boolean;
  /** Milliseconds for a whole question; absent: the gateway's own default. */
  readonly deadlineMs?: number;
}

export interface RunningDemo {
  readonly gateways: readonly {
    readonly home: string;
    readonly url: string;
    readonly pid: number;
    /** Whose tokens it takes. */
    readonly issuer: string;
    readonly issuerPid: number;
  }[];
  readonly members: readonly {
    readonly slug: string;
    readonly url: string;
    readonly pid: number;
    readonly storePid: number | null;
  }[];
  /** Resolves with the name of the first process that ends on its own. */
  readonly firstEnd: Promise<string>;
  stop(): Promise<void>;
}

/** Starts everything; on failure ends what it had started and rejects with one sentence. */
export async function runDemo(options: DemoOptions): Promise<RunningDemo> {
  const { folder, members, homes, deadlineMs } = options;
  await mkdir(folder, { recursive: true });
  const log = createWriteStream(join(folder, "demo.log"), { flags: "a" });
  const children: Child[] = [];
  const start = (
    name: string,
    args: readonly string[],
    say?: (line: string) => void,
  ) => {
    const { entry, watch } = options;
    const child = startChild({
      name,
      entry,
      args,
      watch,
      log,
      ...(say === undefined ? {} : { onProgress: say }),
    });
    children.push(child);
    return child;
  };
  const reports = new Map<string, Readonly<Record<string, unknown>>>();
  const stop = async () => {
    // Gateways first: a member that ends under a question would look like a failure.
    for (const child of children
      .toReversed()
      .filter(({ name }) => name.startsWith("gateway")))
      await child.stop();
    await Promise.all(children.map((child) => child.stop()));
    log.end();
  };
  // A gateway asks nobody before it is asked, so it need not wait for the members.
  const gatewayTask = ({ slug }: DemoHome): ListrTask => ({
    title: `issuer and gateway of ${slug}`,
    task: async () => {
      const issuer = start(`issuer of ${slug}`, [
        "issuer",
        "--config",
        join(folder, slug, "issuer.json"),
      ]);
      reports.set(`issuer ${slug}`, await issuer.report);
      const config = join(folder, slug, "gateway.json");
      const child = start(`gateway of ${slug}`, [
        "gateway",
        "--config",
        config,
      ]);
      reports.set(`gateway ${slug}`, await child.report);
    },
  });
  const memberTask = (member: DemoMember): ListrTask => ({
    title: member.name,
    task: async (_, task) => {
      const config = join(folder, member.slug, "member.json");
      const data = await dataToLoad(options, member);
      const args = ["member", "--config", config, ...data.args];
      const child = start(
        member.slug,
        args,
        (line) => void (task.output = line),
      );
      reports.set(member.slug, await child.report);
      await data.note();
    },
  });
  const tasks = new Listr(
    [
      {
        title: "Ports and configuration",
        task: async () => {
          await refuseTakenPorts([
            ...members.flatMap(({ port, boltPort }) => [port, boltPort]),
            ...homes.flatMap((home) => [home.port, issuerPortOf(home)]),
          ]);
          await setUpDemo({
            folder,
            dataFolder: options.dataFolder,
            members,
            homes,
            ...(deadlineMs === undefined ? {} : { deadlineMs }),
          });
        },
      },
      {
        title: "Neo4j from Maven Central",
        task: async (_, task) =>
          options.prepare((line) => void (task.output = line)),
      },
      {
        title: "The analyst's page",
        enabled: options.buildPage !== undefined,
        // Without it GraphQL is answered all the same.
        exitOnError: false,
        task: async (_, task) =>
          options.buildPage?.((line) => void (task.output = line)),
      },
      {
        title: "Issuers and gateways, and members, each over its own Neo4j",
        task: (_, task) =>
          task.newListr(
            [...homes.map(gatewayTask), ...members.map(memberTask)],
            { concurrent: 3 },
          ),
      },
    ],
    {
      renderer:
        options.quiet === true
          ? "silent"
          : process.stderr.isTTY
            ? "default"
            : "simple",
      concurrent: false,
    },
  );
  try {
    await tasks.run();
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    gateways: homes.map(({ slug }) => {
      const report = reports.get(`gateway ${slug}`);
      const issuer = reports.get(`issuer ${slug}`);
      return {
        home: slug,
        url: String(report?.["url"]),
        pid: Number(report?.["pid"]),
        issuer: String(issuer?.["url"]),
        issuerPid: Number(issuer?.["pid"]),
      };
    }),
    members: members.map(({ slug }) => {
      const report = reports.get(slug);
      const storePid = report?.["storePid"];
      return {
        slug,
        url: String(report?.["url"]),
        pid: Number(report?.["pid"]),
        storePid: typeof storePid === "number" ? storePid : null,
      };
    }),
    firstEnd: Promise.race(
      children.map(async ({ name, ended }) => `${name} (${await ended})`),
    ),
    stop,
  };
}

/** A member's data, unless these very files were loaded before. */
async function dataToLoad(
  { folder, dataFolder }: DemoOptions,
  { slug }: DemoMember,
): Promise<{ readonly args: readonly string[]; note(): Promise<void> }> {
  const path = join(dataFolder, slug);
  const mark = join(folder, slug, "loaded");
  const hash = await hashOfFiles(path);
  const known = await readFile(mark, "utf8").catch(() => "");
  if (known === hash) return { args: [], note: () => Promise.resolve() };
  return { args: ["--load", path], note: () => writeFile(mark, hash) };
}

/** Of the names and texts of a folder's files. */
async function hashOfFiles(path: string): Promise<string> {
  const hash = createHash("sha256");
  for (const name of (await readdir(path)).toSorted())
    hash.update(`${name}\n`).update(await readFile(join(path, name)));
  return hash.digest("hex");
}

/** A port in use is said before anything was started. */
async function refuseTakenPorts(ports: readonly number[]): Promise<void> {
  for (const port of ports)
    if (await listens(port))
      throw new Error(
        `Port ${port} is in use. Stop what uses it, or choose another one (--port for gateways, with their issuers one higher; --member-port, --bolt-port).`,
      );
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: "127.0.0.1" }, () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => resolve(false));
  });
}
