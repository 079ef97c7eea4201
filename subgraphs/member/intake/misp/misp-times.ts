/** MISP's three spellings of time in the one of STIX 2.1 (section 3.6), with exactly three fractional digits. */
import { instantOf, inUtc } from "../instants.ts";

/** Seconds since 1970, as a number or in digits: `"1514764800"` → `2018-01-01T00:00:00.000Z`. Zero says nothing. */
export function unixInstant(value: unknown): string | undefined {
  const text = typeof value === "number" ? String(value) : value;
  if (typeof text !== "string" || !/^\d{1,12}$/.test(text)) return undefined;
  const seconds = Number(text);
  const date = new Date(seconds * 1000);
  if (seconds === 0) return undefined;
  return instantOf(date.toISOString());
}

/** A day as an event has it: `2018-01-01`. */
export function dayInstant(text: string | null): string | undefined {
  return instantOf(`${text ?? ""}T00:00:00.000Z`);
}

const ZONED =
  /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(?:\.(\d{1,30}))?(Z|[+-]\d\d:?\d\d)$/i;

/** ISO 8601 with a zone: `2020-07-23T00:00:00.000000+02:00` → `2020-07-22T22:00:00.000Z`. */
export function zonedInstant(text: string): string | undefined {
  const [, day, time, fraction = "", zone] = ZONED.exec(text.trim()) ?? [];
  if (day === undefined || time === undefined || zone === undefined)
    return undefined;
  const digits = fraction.slice(0, 3).padEnd(3, "0");
  // Checked as UTC first: JavaScript would take 31 February for 3 March.
  const written = instantOf(`${day}T${time}.${digits}Z`);
  return written === undefined ? undefined : inUtc(written, zone);
}

/** The later of two instants, as far as they are stated. */
export function later(
  left: string | undefined,
  right: string | undefined,
): string | undefined {
  if (left === undefined || right === undefined) return left ?? right;
  return left > right ? left : right;
}
