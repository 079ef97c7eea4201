/** A real process that writes lines as fast as it can, and is ended: what it said is written is there. */
import { spawn } from "node:child_process";

import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";

import { verifyChain } from "../../../../subgraphs/serving/audit/verify-chain.ts";
import { build, builtModule } from "../../../support/built.ts";
import { linesOf, removed, tempFolder } from "./audit-folder.ts";

const LONG = 300_000;

/** Says the number of each line that was acknowledged; on SIGTERM it closes its log, like the servers here. */
const script = (folder: string) => `
  import { openAuditLog } from ${builtModule("subgraphs/serving/audit/audit-log.js")};
  import { silentLog } from ${builtModule("subgraphs/serving/log.js")};
  const log = await openAuditLog({ folder: ${JSON.stringify(folder)}, terms: "hashed", onFailure: "refuse",
    secret: Buffer.alloc(32), of: { gateway: "singtel" }, log: silentLog });
  let ended = false;
  process.once("SIGTERM", async () => { ended = true; await log.close(); process.exit(0); });
  const ask = async (who) => {
    for (let number = 0; !ended; number += 1)
      if (await log.append({ event: "question", who, number }) && !ended)
        process.stdout.write(who + ":" + number + "\\n");
  };
  await Promise.all(["a", "b", "c", "d"].map(ask));
`;

beforeAll(build, LONG);

const folders: string[] = [];
afterAll(async () => {
  for (const folder of folders) await removed(folder);
});

describe.each([
  ["SIGTERM", 0],
  ["SIGKILL", null],
] as const)("a process that is ended by %s", (signal, exit) => {
  it(
    "has written every line that it acknowledged, in one whole chain",
    async () => {
      const folder = await tempFolder();
      folders.push(folder);
      const child = spawn(
        process.execPath,
        ["--input-type=module", "--eval", script(folder)],
        { stdio: ["ignore", "pipe", "inherit"] },
      );
      let out = "";
      child.stdout.on("data", (chunk: Buffer) => {
        out += chunk.toString();
        // In the middle of its work, and once: a second one would end it while it closes.
        if (out.length > 20_000 && !child.killed) child.kill(signal);
      });
      const code = await new Promise((done) => {
        child.once("close", done);
      });
      expect(code).toBe(exit);
      const lines = await linesOf(folder);
      const written = new Set(
        lines.map(({ who, number }) => `${String(who)}:${String(number)}`),
      );
      const acknowledged = out.split("\n").slice(0, -1);
      expect(acknowledged.length).toBeGreaterThan(1_000);
      expect(acknowledged.filter((each) => !written.has(each))).toEqual([]);
      const { ok, faults } = await verifyChain(folder);
      expect({ ok, faults }).toEqual({ ok: true, faults: [] });
      expect(lines.at(-1)?.["event"] === "stop").toBe(signal === "SIGTERM");
    },
    LONG,
  );
});
