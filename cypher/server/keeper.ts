/**
 * No process that we start may outlive the command that started it.
 *
 * A command that ends in order stops its processes itself. If it is killed
 * (SIGKILL, out of memory) nobody is left to do so; therefore one small guard
 * process per command holds the other end of a pipe. The kernel closes the
 * pipe with the command, however that ends, and the guard ends what is left.
 */
import { spawn } from "node:child_process";

import { guard } from "./keeper-guard.ts";
import { processStart } from "./process-start.ts";

/** Knows the processes of one command. */
export interface Keeper {
  /** From now on the process ends with this command. Call it right after `spawn`. */
  watch(pid: number): void;
  /** The process has ended, or may stay. */
  forget(pid: number): void;
  /** Ends all that are still watched, as the command's end would, and the guard itself. */
  close(): void;
}

/** Starts the guard. `patienceMs` lies between SIGTERM and SIGKILL: a store that was just loaded writes its pages first. */
export function startKeeper({ patienceMs = 30_000 } = {}): Keeper {
  const child = spawn(
    process.execPath,
    ["-e", `(${guard.toString()})(${patienceMs})`],
    {
      // A session of its own: a Ctrl-C of the terminal must not reach it.
      detached: true,
      // Of the environment it needs nothing, and it shall not hold our secrets.
      env: {},
      stdio: ["pipe", "ignore", "ignore"],
    },
  );
  // If the guard itself is killed, the command goes on without it.
  child.on("error", ignore);
  child.stdin.on("error", ignore);
  // Neither the guard nor its pipe keeps the command alive.
  child.unref();
  unref(child.stdin);
  return {
    watch(pid) {
      const start = processStart(pid);
      if (start !== undefined) child.stdin.write(`+ ${pid} ${start}\n`);
    },
    forget: (pid) => void child.stdin.write(`- ${pid}\n`),
    close: () => void child.stdin.end(),
  };
}

function ignore(): void {}

/** A pipe to a child is a socket, and can be unref'd; its type does not say so. */
function unref(stream: NodeJS.WritableStream): void {
  if ("unref" in stream && typeof stream.unref === "function") stream.unref();
}
