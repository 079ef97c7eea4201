/** How a command that serves hears that it shall end. */

/** Milliseconds in which a repeated signal is the same wish: npm passes on what its group was sent already. */
const SAME_WISH = 1_000;

/**
 * Resolves with the name of the first signal that asks the process to end.
 * A repetition at once changes nothing, so that what is being closed is closed
 * (the last lines of an audit log among it); a later one ends the process.
 */
export function endAsked(): Promise<NodeJS.Signals> {
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  return new Promise((resolve) => {
    const asked = (signal: NodeJS.Signals) => {
      resolve(signal);
      setTimeout(() => {
        for (const each of signals) process.off(each, asked);
      }, SAME_WISH).unref();
    };
    for (const each of signals) process.on(each, asked);
  });
}
