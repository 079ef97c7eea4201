/** A real process that takes its time to close, and is asked to end more than once. */
import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";

import { beforeAll, describe, expect, it } from "@jest/globals";

import { build, builtModule } from "../../support/built.ts";

const LONG = 300_000;

/** Says when it listens, and when it has closed, which takes `closing` milliseconds. */
const script = (closing: number) => `
  import { endAsked } from ${builtModule("gateway/command-line/end-asked.js")};
  const ended = endAsked();
  const alive = setInterval(() => {}, 1_000);
  console.log("listening");
  const signal = await ended;
  console.log("closing");
  await new Promise((done) => setTimeout(done, ${closing}));
  clearInterval(alive);
  console.log("closed for " + signal);
`;

/** What it said and how it ended; it is asked to end, and `meanwhile` begins when it closes. */
async function ended(
  closing: number,
  meanwhile: (child: ChildProcess) => Promise<void>,
): Promise<{ said: string; code: number | null; signal: string | null }> {
  const child = spawn(
    process.execPath,
    ["--input-type=module", "--eval", script(closing)],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  let said = "";
  child.stdout.on("data", (chunk: Buffer) => {
    const before = said;
    said += chunk.toString();
    const saysNow = (word: string) =>
      said.includes(word) && !before.includes(word);
    if (saysNow("listening")) child.kill("SIGTERM");
    if (saysNow("closing")) void meanwhile(child);
  });
  const [code, signal] = (await once(child, "close")) as [
    number | null,
    string | null,
  ];
  return { said, code, signal };
}

beforeAll(build, LONG);

describe("a process that was asked to end and is closing", () => {
  it(
    "closes to its end though it is asked again at once, by whatever signal",
    async () => {
      const { said, code } = await ended(300, async (child) => {
        await sleep(20);
        for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const)
          child.kill(signal);
      });
      expect(said).toBe("listening\nclosing\nclosed for SIGTERM\n");
      expect(code).toBe(0);
    },
    LONG,
  );

  it(
    "ends without closing where it is asked again later",
    async () => {
      const { said, signal } = await ended(60_000, async (child) => {
        await sleep(2_000);
        // Again and again: a busy machine may be late to stop listening.
        while (child.exitCode === null && child.signalCode === null) {
          child.kill("SIGINT");
          await sleep(1_000);
        }
      });
      expect(said).toBe("listening\nclosing\n");
      expect(signal).toBe("SIGINT");
    },
    LONG,
  );
});
