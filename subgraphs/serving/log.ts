/**
 * One log for every server here: JSON lines on standard error. Tokens, cookies
 * and query variables never reach it: search terms are sensitive themselves.
 */
import { pino } from "pino";

export interface Log {
  info(fields: Readonly<Record<string, unknown>>, message: string): void;
  warn(fields: Readonly<Record<string, unknown>>, message: string): void;
  error(fields: Readonly<Record<string, unknown>>, message: string): void;
}

/** A log whose lines carry the server's name. */
export function createLog(name: string, level = "warn"): Log {
  return pino(
    { name, level, redact: ["authorization", "cookie", "token", "variables"] },
    pino.destination({ dest: 2, sync: true }),
  );
}

/** A log that keeps nothing, for tests. */
export const silentLog: Log = {
  info: () => {},
  warn: () => {},
  error: () => {},
};
