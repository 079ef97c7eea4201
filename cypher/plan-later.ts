/**
 * Plans statements that ran out of time. A store forgets the plan that it was
 * not left the time to finish, and begins anew with the next question: on a busy
 * machine a statement that nobody waits for long enough would fail for ever.
 */

/** Has `plan` run for a text in the background: for each text once at a time, and one after the other. */
export function planLater(
  plan: (text: string) => Promise<unknown>,
): (text: string) => void {
  const waiting = new Set<string>();
  let last: Promise<unknown> = Promise.resolve();
  return (text) => {
    if (waiting.has(text)) return;
    waiting.add(text);
    last = last
      .then(() => plan(text))
      // Whoever asks next is told what is wrong with the store.
      .catch(() => {})
      .finally(() => waiting.delete(text));
  };
}
