/** Words of lists for what STIX states in a fixed form: dates, TLP levels, confidence. Each gives `undefined` for what it cannot read. */
import { markingOfTlp } from "../../../contract/tlp-markings.ts";
import { instantOf, inUtc } from "../instants.ts";
import { tlpWords } from "../stix21/marking-of.ts";

/** How a list writes dates with slashes; without it they could be two days. */
export const dateOrders = ["month/day/year", "day/month/year"] as const;
export type DateOrder = (typeof dateOrders)[number];

/** The instant of a date; one without a zone is UTC, as in OTX, and one without a time the day's beginning. */
export function statedInstant(
  text: string,
  order?: DateOrder,
): string | undefined {
  const written = text.trim();
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(written);
  if (slashed !== null) {
    const [, first = "", second = "", year = ""] = slashed;
    if (order === undefined) return undefined;
    const [month, day] =
      order === "month/day/year" ? [first, second] : [second, first];
    return instantOf(
      `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}T00:00:00Z`,
    );
  }
  const [, day, time = "00:00:00", zone = "Z"] =
    /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?))?(Z|[+-]\d\d:?\d\d)?$/.exec(
      written,
    ) ?? [];
  if (day === undefined) return undefined;
  const whole = time.length === 5 ? `${time}:00` : time;
  const local = instantOf(`${day}T${whole}Z`);
  return local === undefined ? undefined : inUtc(local, zone);
}

/** The STIX id of TLP 2.0's marking for a word such as `white` or `TLP:AMBER`. */
export function statedTlp(text: string): string | undefined {
  const word = text.trim().toLowerCase().replace(/^tlp:/, "");
  const tlp = tlpWords.get(word);
  return tlp === undefined ? undefined : markingOfTlp[tlp];
}

/** 0 to 100, or a word of the scale None, Low, Med, High (STIX 2.1 appendix A). */
export function statedConfidence(text: string): number | undefined {
  const word = text.trim().toLowerCase();
  const known = CONFIDENCES.get(word);
  if (known !== undefined) return known;
  return /^\d{1,3}$/.test(word) && Number(word) <= 100
    ? Number(word)
    : undefined;
}

const CONFIDENCES: ReadonlyMap<string, number> = new Map([
  ["none", 0],
  ["low", 15],
  ["med", 50],
  ["medium", 50],
  ["high", 85],
]);
