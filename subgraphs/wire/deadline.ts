/**
 * A signal that aborts at a deadline or when the caller goes away. Made by hand:
 * `AbortSignal.any` of a long-lived signal costs more, and on Node 20 keeps what
 * it made until that signal ends.
 */

export interface Deadline {
  readonly signal: AbortSignal;
  /** Why the signal aborted, if it did. */
  readonly cause: () => "time" | "caller" | undefined;
  /** Must be called when the request is over. */
  readonly release: () => void;
}

/** A signal that aborts after `ms`, or with `caller`. */
export function startDeadline(ms: number, caller: AbortSignal): Deadline {
  const controller = new AbortController();
  let cause: "time" | "caller" | undefined;
  const end = (why: "time" | "caller") => {
    cause ??= why;
    controller.abort();
  };
  const onCaller = () => end("caller");
  const timer = setTimeout(() => end("time"), ms);
  if (caller.aborted) onCaller();
  else caller.addEventListener("abort", onCaller);
  return {
    signal: controller.signal,
    cause: () => cause,
    release: () => {
      clearTimeout(timer);
      caller.removeEventListener("abort", onCaller);
    },
  };
}
