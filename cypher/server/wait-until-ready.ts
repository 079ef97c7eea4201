/**
 * Waits until a store answers.
 *
 * An open port is not an answer: only a query is. The port is still looked at
 * first, since that costs nothing while the JVM starts on a busy machine.
 */
import { connect } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

/** Asks one query of the store; false or an error means: not yet. */
export type IsReady = (uri: string, password: string) => Promise<boolean>;

/** What to wait for, and how long. */
export interface WaitUntilReady {
  readonly boltPort: number;
  readonly ask: () => Promise<boolean>;
  readonly withinMs: number;
  /** Aborted when the wait is over for another reason: the store ended, or the command. */
  readonly signal: AbortSignal;
}

/** Resolves to undefined when the store answers, and to what it last said when time is up. Rejects when aborted. */
export async function waitUntilReady(
  options: WaitUntilReady,
): Promise<string | undefined> {
  const { boltPort, signal } = options;
  const deadline = Date.now() + options.withinMs;
  let last = "its port is not open";
  while (Date.now() < deadline) {
    /* oxlint-disable no-await-in-loop -- each look waits for the one before */
    const open = await isOpen(boltPort);
    if (open) {
      const said = await askOnce(options, deadline - Date.now());
      if (said === undefined) return undefined;
      last = said;
    }
    // A question costs more than a look at the port.
    await sleep(open ? 200 : 50, undefined, { signal });
    /* oxlint-enable no-await-in-loop */
  }
  return last;
}

function isOpen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: "127.0.0.1" });
    const end = (open: boolean) => {
      socket.destroy();
      resolve(open);
    };
    socket.once("connect", () => end(true)).once("error", () => end(false));
  });
}

/** Undefined for yes. A question without an answer is asked again after 10 s. */
async function askOnce(
  { ask, signal }: WaitUntilReady,
  leftMs: number,
): Promise<string | undefined> {
  const answered = new AbortController();
  const timer = { signal: AbortSignal.any([signal, answered.signal]) };
  const late = sleep(Math.min(leftMs, 10_000), "it does not answer", timer);
  const answer = ask().then((yes) => (yes ? undefined : "it is not ready"));
  try {
    return await Promise.race([answer, late]);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    answered.abort();
  }
}
