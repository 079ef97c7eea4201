/** CPU time of processes, from the kernel (proc(5)): user and system, in milliseconds. */
import { readFileSync } from "node:fs";

/** Milliseconds in a clock tick: 100 a second on every Linux that Node runs on. */
const TICK_MS = 10;

/** The CPU that the processes have used so far, all their threads included. */
export function cpuMs(pids: readonly number[]): number {
  return pids.map(one).reduce((sum, ms) => sum + ms, 0);
}

function one(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  // The name in parentheses may hold spaces; utime and stime are the 12th and 13th field after it.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
}
