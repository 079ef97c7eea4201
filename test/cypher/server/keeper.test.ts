/**
 * No process outlives its command. The commands here are real processes that
 * run the compiled keeper, because only a process can be killed.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";

import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { transform } from "@swc/core";

import { guard } from "../../../cypher/server/keeper-guard.ts";
import { startKeeper } from "../../../cypher/server/keeper.ts";
import { processStart } from "../../../cypher/server/process-start.ts";

import type { ChildProcess } from "node:child_process";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "keeper-"));
  await Promise.all(["keeper", "keeper-guard", "process-start"].map(compile));
});
afterAll(() => rm(folder, { recursive: true }));

describe("a process that is kept", () => {
  it("ends when its command is killed with SIGKILL", async () => {
    const [command, kept] = await startCommand(`spawn("sleep", ["60"])`);
    expect(processStart(kept)).toBeDefined();
    command.kill("SIGKILL");
    expect(await isGone(kept)).toBe(true);
  });

  it("ends with SIGKILL when it does not listen to SIGTERM", async () => {
    const deaf = `process.on("SIGTERM", () => {}); setInterval(() => {}, 1000); console.log("deaf")`;
    const [command, kept] = await startCommand(
      `spawn(process.execPath, ["-e", ${JSON.stringify(deaf)}], { stdio: ["ignore", "pipe", "ignore"] })`,
      `await new Promise((heard) => kept.stdout.once("data", heard));`,
    );
    command.kill("SIGKILL");
    await sleep(300);
    expect(processStart(kept)).toBeDefined();
    expect(await isGone(kept)).toBe(true);
  });

  it("does not hold up a command that ends by itself", async () => {
    const [command] = await startCommand(
      `spawn("sleep", ["60"], { stdio: "ignore" })`,
      "kept.unref();",
    );
    const [code] = await once(command, "exit");
    expect(code).toBe(0);
  });

  it("ends when the keeper is closed", async () => {
    const keeper = startKeeper();
    const pid = startSleep();
    keeper.watch(pid);
    keeper.close();
    expect(await isGone(pid)).toBe(true);
  });
});

describe("a process that is not kept", () => {
  it("lives on after it was forgotten", async () => {
    const keeper = startKeeper();
    const [forgotten, kept] = [startSleep(), startSleep()];
    keeper.watch(forgotten);
    keeper.watch(kept);
    keeper.forget(forgotten);
    keeper.close();
    expect(await isGone(kept)).toBe(true);
    expect(processStart(forgotten)).toBeDefined();
    process.kill(forgotten);
  });

  it("lives on when it only has the number of one that was kept", async () => {
    const pid = startSleep();
    const started = `(${guard.toString()})(100)`;
    const child = spawn(process.execPath, ["-e", started], {
      stdio: ["pipe", "ignore", "ignore"],
    });
    child.stdin.end(`+ ${pid} 1\n`);
    await once(child, "exit");
    expect(processStart(pid)).toBeDefined();
    process.kill(pid);
  });
});

/** Starts a command that starts one kept process; gives the command and the kept process's id. */
async function startCommand(
  start: string,
  then = "",
): Promise<readonly [ChildProcess, number]> {
  const file = join(folder, `command-${Math.random()}.mjs`);
  const program = [
    `import { spawn } from "node:child_process";`,
    `import { startKeeper } from "./keeper.mjs";`,
    `const keeper = startKeeper({ patienceMs: 3000 });`,
    `const kept = ${start};`,
    `keeper.watch(kept.pid);`,
    then,
    `console.log(kept.pid);`,
  ];
  await writeFile(file, program.join("\n"));
  const command = spawn(process.execPath, [file], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [line] = await once(createInterface({ input: command.stdout }), "line");
  return [command, Number(line)];
}

function startSleep(): number {
  const { pid } = spawn("sleep", ["60"], { stdio: "ignore" });
  if (pid === undefined) throw new Error("sleep did not start");
  return pid;
}

async function isGone(pid: number): Promise<boolean> {
  // A minute: a guard is a process of its own, and the machine may be busy.
  for (let i = 0; i < 1_200 && processStart(pid) !== undefined; i += 1) {
    // oxlint-disable-next-line no-await-in-loop -- it is a wait
    await sleep(50);
  }
  return processStart(pid) === undefined;
}

/** As tsc would, for a Node that reads no TypeScript. */
async function compile(name: string): Promise<void> {
  const source = await readFile(
    new URL(`../../../cypher/server/${name}.ts`, import.meta.url),
    "utf8",
  );
  const { code } = await transform(source, {
    jsc: { target: "es2022", parser: { syntax: "typescript" } },
    module: { type: "es6" },
  });
  await writeFile(
    join(folder, `${name}.mjs`),
    code.replaceAll(`.ts"`, `.mjs"`),
  );
}
