/**
 * Timestamps of STIX 2.1 (section 3.6: RFC 3339, UTC, `Z` only) in the one form
 * that the store holds: exactly three fractional digits, so that text order is
 * time order. Finer digits are cut; the original text keeps them.
 */

const FORM = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{1,30}))?Z$/;

/** `2018-04-12T00:00:00.1Z` → `2018-04-12T00:00:00.100Z`; `undefined` if the text is no such instant. */
export function instantOf(text: string): string | undefined {
  const [, year, month, day, hour, minute, second, fraction] =
    FORM.exec(text) ?? [];
  if (year === undefined || second === undefined) return undefined;
  const digits = (fraction ?? "").slice(0, 3).padEnd(3, "0");
  const whole = `${year}-${month}-${day}T${hour}:${minute}:${second}`;
  // A leap second has no place in JavaScript's time: it is the last instant of its minute.
  const known = whole.endsWith(":60") ? `${whole.slice(0, -2)}59` : whole;
  const instant = `${known}.${digits}Z`;
  const parsed = new Date(instant);
  if (Number.isNaN(parsed.getTime()) || parsed.toISOString() !== instant)
    return undefined;
  return known === whole ? instant : `${known}.999Z`;
}
