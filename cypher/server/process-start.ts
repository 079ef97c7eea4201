/**
 * When a process started, as the kernel counts it.
 *
 * A process id is used again after its process has ended. With its start time
 * it names one process for as long as the machine runs.
 */
import { readFileSync } from "node:fs";

/**
 * Clock ticks from the boot to the start of the process, field 22 of
 * /proc/<pid>/stat; undefined if there is no such process. Where there is no
 * /proc the answer is "" for a process that lives: then the id alone must do.
 */
export function processStart(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The second field is the program's name in brackets and may hold spaces
    // and brackets of its own; the third is the state.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return fields[0] === "Z" ? undefined : fields[19];
  } catch {
    return process.platform !== "linux" && lives(pid) ? "" : undefined;
  }
}

function lives(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
