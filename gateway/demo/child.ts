/**
 * A command of Tessera in a process of its own, as the demonstration starts
 * them: its JSON lines are its progress and its report.
 */
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

export interface Child {
  readonly name: string;
  readonly pid: number;
  /** Resolves with the report that says `ready`, or the last one of a command that ended well; rejects if it ended otherwise. */
  readonly report: Promise<Readonly<Record<string, unknown>>>;
  readonly ended: Promise<number | string>;
  stop(): Promise<void>;
}

export interface ChildOptions {
  readonly name: string;
  /** The command line's entry point, and its arguments. */
  readonly entry: string;
  readonly args: readonly string[];
  readonly onProgress?: (line: string) => void;
  /** Ends the process with the command that started it. */
  readonly watch: (pid: number) => void;
  /** Gets what the process writes on standard error. */
  readonly log: NodeJS.WritableStream;
}

export function startChild({
  name,
  entry,
  args,
  onProgress,
  watch,
  log,
}: ChildOptions): Child {
  const child = spawn(process.execPath, [entry, ...args, "--json"], {
    stdio: ["ignore", "pipe", "pipe"],
    // A Ctrl-C of the terminal reaches the demonstration alone, which ends its processes in order.
    detached: true,
    env: {
      ...process.env,
      NODE_ENV: "production",
      APOLLO_TELEMETRY_DISABLED: "1",
    },
  });
  if (child.pid === undefined) throw new Error(`${name} could not be started.`);
  watch(child.pid);
  child.stderr.pipe(log, { end: false });
  const complaints: string[] = [];
  createInterface({ input: child.stderr }).on("line", (line) => {
    complaints.push(line);
    if (complaints.length > 20) complaints.shift();
  });
  let last: Readonly<Record<string, unknown>> | undefined;
  const ended = new Promise<number | string>((resolve) => {
    child.once("close", (code, signal) => resolve(code ?? signal ?? "unknown"));
  });
  const report = new Promise<Readonly<Record<string, unknown>>>(
    (resolve, reject) => {
      createInterface({ input: child.stdout }).on("line", (line) => {
        last = asReport(line) ?? last;
        if (typeof last?.["progress"] === "string")
          onProgress?.(last["progress"]);
        if (last?.["ready"] === true) resolve(last);
      });
      child.once("close", (code, signal) => {
        if (code === 0 && last !== undefined) return resolve(last);
        const how = `${code ?? signal}`;
        reject(
          new Error(
            `${name} ended (${how}): ${lastComplaint(last, complaints)}`,
          ),
        );
      });
    },
  );
  report.catch(() => {});
  return {
    name,
    pid: child.pid,
    report,
    ended,
    stop: async () => {
      child.kill("SIGTERM");
      await ended;
    },
  };
}

function asReport(line: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "object" && value !== null
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

function lastComplaint(
  last: Readonly<Record<string, unknown>> | undefined,
  complaints: readonly string[],
): string {
  const error = last?.["error"];
  return typeof error === "string"
    ? error
    : (complaints.at(-1) ?? "it gave no reason");
}
