/**
 * A token that is refused for its time, in words for the log. A clock that is an hour
 * off refuses everybody, and would look like any forgery: so the reason says by how
 * much, and by which clock.
 */
import { errors } from "jose";

const OF_TIME: ReadonlySet<string> = new Set(["exp", "iat", "nbf"]);

/** The reason with seconds and the clock in it, if it was the time; else the reason as it came. `now` in milliseconds since the epoch. */
export function timeFault(reason: unknown, now: number): unknown {
  if (
    !(
      reason instanceof errors.JWTExpired ||
      reason instanceof errors.JWTClaimValidationFailed
    ) ||
    !OF_TIME.has(reason.claim)
  )
    return reason;
  const time = reason.payload[reason.claim];
  if (typeof time !== "number") return reason;
  return new Error(
    `the token is not for this time: its "${reason.claim}" is ${away(time, now)}, by this machine's clock (${new Date(now).toISOString()}); if every token is refused so, one of the clocks is wrong`,
    { cause: reason },
  );
}

/** Seconds from now, in words. */
function away(seconds: number, now: number): string {
  const from = Math.round(seconds - now / 1000);
  return from > 0 ? `${from} s in the future` : `${-from} s in the past`;
}
