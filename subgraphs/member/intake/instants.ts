/**
 * Timestamps of STIX 2.1 (section 3.6: RFC 3339, UTC, `Z` only) in the one form
 * that the store holds: exactly three fractional digits, so that text order is
 * time order. Finer digits are cut; the original text keeps them.
 */

const FORM = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{1,30}))?Z$/;

/** Each date of an object is asked for several times, and many objects share one: an eighth of a load's time. */
const known = new Map<string, string | undefined>();
const MOST_KNOWN = 1_000;
const LONGEST_KNOWN = 60;

/** `2018-04-12T00:00:00.1Z` → `2018-04-12T00:00:00.100Z`; `undefined` if the text is no such instant. */
export function instantOf(text: string): string | undefined {
  if (known.has(text)) return known.get(text);
  const instant = madeOf(text);
  if (known.size >= MOST_KNOWN) known.clear();
  if (text.length <= LONGEST_KNOWN) known.set(text, instant);
  return instant;
}

function madeOf(text: string): string | undefined {
  const [, year, month, day, hour, minute, second, fraction] =
    FORM.exec(text) ?? [];
  if (year === undefined || second === undefined) return undefined;
  const digits = (fraction ?? "").slice(0, 3).padEnd(3, "0");
  const whole = `${year}-${month}-${day}T${hour}:${minute}:${second}`;
  // A leap second has no place in JavaScript's time: it is the last instant of its minute.
  const kept = whole.endsWith(":60") ? `${whole.slice(0, -2)}59` : whole;
  const instant = `${kept}.${digits}Z`;
  const parsed = new Date(instant);
  if (Number.isNaN(parsed.getTime()) || parsed.toISOString() !== instant)
    return undefined;
  return kept === whole ? instant : `${kept}.999Z`;
}

/** The instant that a clock of this zone (`Z`, `+02:00`, `-0530`) shows as `local`, which is written as if it were UTC. */
export function inUtc(local: string, zone: string): string | undefined {
  const [, sign, hours = "", minutes = ""] =
    /^([+-])(\d\d):?(\d\d)$/.exec(zone) ?? [];
  if (sign === undefined) return local;
  const shift = (Number(hours) * 60 + Number(minutes)) * 60_000;
  const time = Date.parse(local) + (sign === "-" ? shift : -shift);
  return instantOf(new Date(time).toISOString());
}
