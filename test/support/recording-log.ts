/** A log that a test reads: every line with its level. */
import type { Log } from "../../subgraphs/serving/log.ts";

export interface LogLine {
  readonly level: "info" | "warn" | "error";
  readonly message: string;
  readonly [field: string]: unknown;
}

export function recordingLog(): [Log, LogLine[]] {
  const lines: LogLine[] = [];
  const at = (level: LogLine["level"]): Log["info"] => {
    return (fields, message) => void lines.push({ ...fields, level, message });
  };
  return [{ info: at("info"), warn: at("warn"), error: at("error") }, lines];
}
