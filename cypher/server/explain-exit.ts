/**
 * Says in plain words why a store ended.
 *
 * Neo4j gives an exit code and a log full of stacks; an operator needs one
 * line: what it means, and the line of the log that tells most.
 */

/** How a store's process ended. */
export interface StoreExit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  /** Whether `stop()` asked for it. */
  readonly wasAsked: boolean;
  /** One plain line for people. */
  readonly reason: string;
}

// Read in the source of Neo4j 5.26 (NeoBootstrapper); above 128 is 128 + a signal's number.
const meanings: Readonly<Record<number, string>> = {
  0: "it ended in order",
  1: "its web server could not start, or Java itself failed",
  2: "its database could not start, for example because its files are in use or damaged",
  3: "its configuration is wrong, or page cache and heap are larger than the machine's memory",
  4: "its licence was not accepted",
  137: "it was killed (SIGKILL), perhaps because memory ran out",
  143: "it was asked to end (SIGTERM)",
};

/** The meaning of an exit, with the last telling line of the log if there is one. */
export function explainExit(
  code: number | null,
  signal: NodeJS.Signals | null,
  log: string,
): string {
  const line = code === 0 || code === 143 ? undefined : tellingLine(log);
  return `${meaning(code, signal)}${line === undefined ? "" : ` (${line})`}`;
}

/** The line that names a cause: no stack frame, and errors before all else. */
export function tellingLine(log: string): string | undefined {
  const all = log.split("\n");
  const lines = all.filter((line) => line.trim() !== "" && !isNoise(line));
  return shorten(
    all.find((line) => javaGivesUp.test(line)) ??
      lines.findLast((line) => line.includes("Caused by:")) ??
      lines.findLast((line) => /\b(ERROR|Error|\w*Exception)\b/.test(line)) ??
      lines.at(-1),
  );
}

// Java names the trouble with its flags or the memory first, and then says at
// length that it gives up.
const javaGivesUp =
  /^(Error: |Could not reserve|# There is insufficient memory)/;

function meaning(code: number | null, signal: NodeJS.Signals | null): string {
  if (signal === "SIGKILL") return meanings[137] ?? "";
  if (signal !== null) return `it was ended by ${signal}`;
  return meanings[code ?? 0] ?? `it ended with code ${code}`;
}

/** A frame of a stack, the frame around Java's own crash report, or Java's remarks on class archives. */
function isNoise(line: string): boolean {
  return /^\s*(at |\.\.\. \d+ more|#|\[[\d.]+s\])/.test(line);
}

/** Without date, level and the names of exception classes. */
function shorten(line: string | undefined): string | undefined {
  return line
    ?.replace(/^\S+ \S+ (INFO|WARN|ERROR) +/, "")
    .replace(/^# |^.*Caused by: /, "")
    .replace(/^(?:[\w$]+\.)+[\w$]+: /, "")
    .trim()
    .slice(0, 300);
}
