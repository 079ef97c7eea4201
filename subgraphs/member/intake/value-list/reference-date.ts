/**
 * The date that a reference tells by its address alone: lists of this form have
 * no dates of their own, and the clock would make every load another one.
 */
import { instantOf } from "../instants.ts";

/** The id of an OTX pulse in a reference. */
export function otxPulse(url: string): string | undefined {
  const [, id] =
    /^https?:\/\/otx\.alienvault\.com\/pulse\/([0-9a-f]{24})\b/i.exec(url) ??
    [];
  return id?.toLowerCase();
}

/** The newest date of the references, none of them after the latest year; `undefined` if they tell none. */
export function newestReferenceDate(
  urls: readonly string[],
  latestYear: number,
): string | undefined {
  return urls
    .flatMap((url) => referenceDate(url) ?? [])
    .filter((date) => Number(date.slice(0, 4)) <= latestYear)
    .toSorted()
    .at(-1);
}

/** Ids of OTX begin with the second of their making, those of Twitter count milliseconds from 2010; blogs write dates in addresses. */
export function referenceDate(url: string): string | undefined {
  const pulse = otxPulse(url);
  if (pulse !== undefined)
    return inRange(Number.parseInt(pulse.slice(0, 8), 16) * 1000);
  const [, status] =
    /^https?:\/\/(?:mobile\.)?(?:twitter|x)\.com\/\w+\/status\/(\d{15,20})\b/.exec(
      url,
    ) ?? [];
  if (status !== undefined)
    return inRange(Number(BigInt(status) >> 22n) + 1_288_834_974_657);
  const [, year, month, day = "01"] =
    /[/_-](20\d\d)[/_-](0[1-9]|1[0-2])(?:[/_-]([0-2]\d|3[01]))?(?!\d)/.exec(
      url,
    ) ?? [];
  return year === undefined
    ? undefined
    : instantOf(`${year}-${month}-${day}T00:00:00Z`);
}

function inRange(time: number): string | undefined {
  return time > 0 && time < 4_102_444_800_000
    ? new Date(time).toISOString()
    : undefined;
}
