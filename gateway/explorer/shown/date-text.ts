/** Dates as precise as they were stated, and no preciser. Pure. */

/** `2017-01-01T00:00:00.000Z` with precision `year` → `2017`; without one, the day, and the time where it is not midnight. */
export function dateText(
  date: string,
  precision: string | null = null,
): string {
  if (precision === "year") return date.slice(0, 4);
  if (precision === "month") return date.slice(0, 7);
  const time = date.slice(11, 16);
  return precision === "day" || time === "00:00" || time === ""
    ? date.slice(0, 10)
    : `${date.slice(0, 10)} ${time}`;
}
