/**
 * The command line as a user runs it: exit codes, one JSON report as the last
 * line, and plain words for bad use; and that nothing of a demonstration
 * outlives it, however it ends.
 */
import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { kill } from "node:process";

import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";

import { freePort } from "../../cypher/server/free-port.ts";
import { askGateway, statusesOf } from "../support/ask-gateway.ts";
import { gatewayWith } from "../support/gateway-with.ts";
import { gatewayOf, runningDemo } from "../support/running-demo.ts";

// Cold stores on a busy machine take seconds for what is asked first.
jest.setTimeout(600_000);

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

interface Report {
  readonly ready: boolean;
  readonly gateways: readonly {
    readonly url: string;
    readonly pid: number;
    readonly issuerPid: number;
  }[];
  readonly members: readonly {
    readonly slug: string;
    readonly pid: number;
    readonly storePid: number;
  }[];
}

const launcher = resolve("gateway/command-line/tessera.js");

describe.each(["singtel", "att"])(
  "tessera ask, at the gateway of %s",
  (home) => {
    const ask = (...args: readonly string[]) =>
      run("ask", ...args, "--gateway", gatewayOf(home));

    it("prints what was found as tables, and exits with 0", async () => {
      const { code, out } = await ask("Operation Parliament");
      expect(code).toBe(0);
      for (const text of [
        "Gaza Cybergang",
        "Telefónica",
        "NOT attributed-to",
        "ANSWERED",
      ])
        expect(out).toContain(text);
    });

    it("exits with 1 where everybody answered and nobody knows the name", async () => {
      const { code, out } = await ask("Operation Nobody Has Heard Of");
      expect(code).toBe(1);
      expect(out).toContain("Nothing goes by");
    });

    it("ends with one JSON report", async () => {
      const { code, out } = await ask("Operation Parliament", "--json");
      expect(code).toBe(0);
      const report = lastLine(out) as {
        data: { entities: readonly unknown[] };
      };
      expect(report.data.entities).toHaveLength(2);
    });

    it("exits with 2 where a member did not answer, known name or not", async () => {
      const gone = await gatewayWith(home, {
        softbank: `http://127.0.0.1:${await freePort()}/graphql`,
      });
      try {
        for (const name of [
          "Operation Parliament",
          "Operation Nobody Has Heard Of",
        ]) {
          const { code, out } = await run("ask", name, "--gateway", gone.url);
          expect(code).toBe(2);
          expect(out).toContain("MEMBER_UNREACHABLE");
        }
      } finally {
        await gone.stop();
      }
    }, 600_000);

    it("exits with 3 for a member that does not exist, and names those that do", async () => {
      const { code, out } = await ask("WIRTE", "--members", "nobody");
      expect(code).toBe(3);
      expect(out).toContain("BAD_OPTION");
      expect(out).toContain("att,etisalat,singtel,softbank,telefonica");
    });
  },
);

describe("bad use", () => {
  it.each([
    [
      "a gateway that is not there",
      ["ask", "WIRTE", "--gateway", "http://127.0.0.1:1/graphql"],
      "No gateway answers",
    ],
    [
      "a port that is none",
      ["demo", "--port", "99999"],
      "A port is a number from 1 to 65535",
    ],
    [
      "a member that does not exist",
      ["demo", "--members", "nobody"],
      "--members takes slugs",
    ],
    [
      "a home that is not among the members",
      ["demo", "--members", "att", "--home", "singtel"],
      "not among --members",
    ],
    [
      "a file that is not there",
      ["load", "no-such-file.json", "--config", "MEMBER"],
      "there is no such file",
    ],
    [
      "a configuration that is not there",
      ["member", "--config", "no-such-file.json"],
      "there is no such file",
    ],
    ["a command that does not exist", ["conquer"], "unknown command"],
    [
      "a level that does not exist",
      ["load", "package.json", "--config", "MEMBER", "--marking", "PURPLE"],
      "--marking takes",
    ],
  ])("is 3 with one plain line: %s", async (_, args, words) => {
    const config = join(runningDemo().folder, "singtel", "member.json");
    const { code, err } = await run(
      ...args.map((arg) => (arg === "MEMBER" ? config : arg)),
    );
    expect(code).toBe(3);
    expect(err).toContain(words);
    expect(err).not.toMatch(/\n? +at .+:\d+:\d+|node:internal/);
  });

  it("ends with a JSON report too", async () => {
    const { code, out } = await run(
      "load",
      "no-such-file.json",
      "--json",
      "--config",
      join(runningDemo().folder, "att", "member.json"),
    );
    expect(code).toBe(3);
    expect(lastLine(out)).toEqual({
      error: "Cannot read no-such-file.json: there is no such file.",
    });
  });
});

describe("a demonstration", () => {
  let folder: string;
  const started: ChildProcess[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "tessera-cli-"));
  });

  afterAll(async () => {
    for (const child of started) child.kill("SIGTERM");
    await rm(folder, { recursive: true, force: true });
  }, 600_000);

  it("says plainly which port is in use, and starts nothing", async () => {
    const port = await freePort();
    const server = createServer().listen(port, "127.0.0.1");
    const { code, out } = await run(
      "demo",
      "--members",
      "att",
      "--home",
      "att",
      "--port",
      String(port),
      "--data",
      folder,
      "--json",
    );
    server.close();
    expect(code).not.toBe(0);
    expect((lastLine(out) as { error: string }).error).toMatch(
      `Port ${port} is in use.`,
    );
  }, 600_000);

  it("goes on when a member crashes, says which, and ends everything at SIGINT", async () => {
    const demo = await start();
    const crashed = demo.report.members.find(({ slug }) => slug === "etisalat");
    kill(crashed?.pid ?? 0, "SIGKILL");
    await until(() => demo.err().includes("etisalat"));
    expect(demo.err()).toContain("etisalat (SIGKILL) has ended");
    const answer = await askGateway(
      demo.report.gateways[0]?.url ?? "",
      '{ campaign(key: "Operation Parliament") { records { id } } }',
    );
    expect(answer.data).toEqual({
      campaign: { records: [{ id: expect.stringMatching("^att/") }] },
    });
    expect(statusesOf(answer)).toEqual({
      att: "ANSWERED",
      etisalat: "UNREACHABLE",
    });
    // Twice, as under npm: the terminal tells the whole group, and npm passes it on.
    demo.child.kill("SIGINT");
    setTimeout(() => demo.child.kill("SIGINT"), 50);
    expect(await demo.ended).toBe(0);
    await until(() => pidsOf(demo.report).every((pid) => !lives(pid)));
  }, 600_000);

  it("leaves no process behind when it is killed itself, and starts again over the same data", async () => {
    const demo = await start();
    expect(pidsOf(demo.report)).toHaveLength(6);
    expect(pidsOf(demo.report).every(lives)).toBe(true);
    demo.child.kill("SIGKILL");
    await demo.ended;
    await until(() => pidsOf(demo.report).every((pid) => !lives(pid)));
    const again = await start();
    const answer = await askGateway<{ entities: readonly unknown[] }>(
      again.report.gateways[0]?.url ?? "",
      '{ entities(key: "Operation Parliament") { id } }',
    );
    expect(answer.data.entities).toHaveLength(2);
    again.child.kill("SIGINT");
    expect(await again.ended).toBe(0);
    await until(() => pidsOf(again.report).every((pid) => !lives(pid)));
  }, 600_000);

  /** Two members on free ports; resolves when it is ready. */
  async function start() {
    const child = spawn(
      process.execPath,
      [
        launcher,
        "demo",
        "--json",
        "--members",
        "att,etisalat",
        "--home",
        "att",
        "--port",
        String(await freeRow(2)),
        "--member-port",
        String(await freeRow(2)),
        "--bolt-port",
        String(await freeRow(2)),
        "--data",
        folder,
      ],
      { stdio: ["ignore", "pipe", "pipe"] },
    );
    started.push(child);
    let [out, err] = ["", ""];
    child.stdout.on("data", (chunk: Buffer) => (out += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (err += chunk.toString()));
    const ended = new Promise<number | null>((done) => {
      child.once("close", (code) => done(code));
    });
    await until(() => out.includes('"ready":true') || child.exitCode !== null);
    const report = lastLine(out) as Report;
    expect({ ...report, err }).toMatchObject({ ready: true });
    return { child, ended, report, err: () => err };
  }
});

/** Runs a command to its end. */
function run(...args: readonly string[]): Promise<Ran> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [launcher, ...args], {
      stdio: ["ignore", "pipe", "pipe"],
    });
    let [out, err] = ["", ""];
    child.stdout.on("data", (chunk: Buffer) => (out += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (err += chunk.toString()));
    child.once("close", (code) => done({ code, out, err }));
  });
}

function lastLine(out: string): unknown {
  return JSON.parse(out.trim().split("\n").at(-1) ?? "");
}

function pidsOf({ gateways, members }: Report): readonly number[] {
  return [
    ...gateways.flatMap(({ pid, issuerPid }) => [pid, issuerPid]),
    ...members.flatMap(({ pid, storePid }) => [pid, storePid]),
  ];
}

function lives(pid: number): boolean {
  try {
    kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Waits for something that happens soon; the test's own limit ends it otherwise. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds())
    await new Promise((done) => {
      setTimeout(done, 100);
    });
}

/** The first of so many ports in a row that nothing listens on now. */
async function freeRow(count: number): Promise<number> {
  for (;;) {
    const first = await freePort();
    const rest = Array.from(
      { length: count - 1 },
      (_, index) => first + 1 + index,
    );
    if ((await Promise.all(rest.map(isFree))).every(Boolean)) return first;
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((done) => {
    const server = createServer();
    server.once("error", () => done(false));
    server.listen(port, "127.0.0.1", () => server.close(() => done(true)));
  });
}
