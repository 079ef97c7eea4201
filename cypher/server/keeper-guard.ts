/**
 * The whole program of the keeper's guard process.
 *
 * It runs as `node -e` on the text of this function, so that it needs no file
 * of its own and is the same from source and from dist. Hence the one rule
 * here: the function may use nothing from outside its own braces.
 */

/**
 * Reads lines from its input, `+ <pid> <start>` and `- <pid>`. When the input
 * ends, so has whoever wrote to it: then every process still registered gets
 * SIGTERM and, if it lives on after `patience` milliseconds, SIGKILL.
 */
/* istanbul ignore next: counters would be names from outside the braces */
export function guard(patience: number): void {
  const { readFileSync } = process.getBuiltinModule("node:fs");
  const { createInterface } = process.getBuiltinModule("node:readline");
  const watched = new Map<number, string>();

  // Ctrl-C and a closing terminal end the command; the guard outlives it.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    process.on(signal, () => undefined);
  }
  createInterface({ input: process.stdin })
    .on("line", (line) => {
      const [sign, pid, start] = line.split(" ");
      if (sign === "+") watched.set(Number(pid), start ?? "");
      if (sign === "-") watched.delete(Number(pid));
    })
    .on("close", endAll);

  function endAll(): void {
    const deadline = Date.now() + patience;
    tell("SIGTERM");
    const timer = setInterval(() => {
      if (Date.now() > deadline) tell("SIGKILL");
      for (const pid of watched.keys()) if (!isSame(pid)) watched.delete(pid);
      if (watched.size === 0) clearInterval(timer);
    }, 100);
  }

  function tell(signal: "SIGTERM" | "SIGKILL"): void {
    for (const pid of watched.keys()) {
      try {
        if (isSame(pid)) process.kill(pid, signal);
      } catch {
        watched.delete(pid); // It ended between the look and the signal.
      }
    }
  }

  /** Whether the id still names the process that was registered: see process-start.ts. */
  function isSame(pid: number): boolean {
    try {
      if (watched.get(pid) === "") return process.kill(pid, 0);
      const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
      const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
      return fields[0] !== "Z" && fields[19] === watched.get(pid);
    } catch {
      return false;
    }
  }
}
