/** A real process that takes its time to close, and is asked to end more than once. */
import { spawn } from "node:child_process";
import { once } from "node:events";

import { beforeAll, describe, expect, it } from "@jest/globals";

import { build, builtModule } from "../../support/built.ts";

const LONG = 300_000;

interface Closing {
  /** Milliseconds that it takes. */
  readonly takes: number;
  /** What it is sent meanwhile. It sends it itself: so late as is meant here, however busy the machine is. */
  readonly again: readonly (readonly [afterMs: number, NodeJS.Signals])[];
}

/** Says when it listens, when it begins to close, and when it has closed. */
const script = ({ takes, again }: Closing) => `
  import { endAsked } from ${builtModule("gateway/command-line/end-asked.js")};
  const ended = endAsked();
  const alive = setInterval(() => {}, 1_000);
  console.log("listening");
  const signal = await ended;
  console.log("closing");
  for (const [after, signal] of ${JSON.stringify(again)})
    setTimeout(() => process.kill(process.pid, signal), after);
  await new Promise((done) => setTimeout(done, ${takes}));
  clearInterval(alive);
  console.log("closed for " + signal);
`;

/** What it said and how it ended, when it was sent SIGTERM. */
async function ended(closing: Closing) {
  const child = spawn(
    process.execPath,
    ["--input-type=module", "--eval", script(closing)],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  let said = "";
  child.stdout.on("data", (chunk: Buffer) => {
    said += chunk.toString();
    if (!child.killed) child.kill("SIGTERM");
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
      const { said, code } = await ended({
        takes: 300,
        again: [
          [0, "SIGTERM"],
          [20, "SIGINT"],
          [20, "SIGHUP"],
        ],
      });
      expect(said).toBe("listening\nclosing\nclosed for SIGTERM\n");
      expect(code).toBe(0);
    },
    LONG,
  );

  it(
    "ends without closing where it is asked again later",
    async () => {
      const { said, signal } = await ended({
        takes: 60_000,
        again: [[2_000, "SIGINT"]],
      });
      expect(said).toBe("listening\nclosing\n");
      expect(signal).toBe("SIGINT");
    },
    LONG,
  );
});
