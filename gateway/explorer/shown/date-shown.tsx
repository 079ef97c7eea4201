import { words } from "../words.ts";
import { dateText } from "./date-text.ts";

/** A moment (RFC 3339, UTC); what stands in its title is the whole of it. */
export function DateShown({
  date,
  precision = null,
}: {
  readonly date: string | null | undefined;
  /** `year`, `month`, `day`; null: as written. */
  readonly precision?: string | null;
}) {
  if (date === null || date === undefined) return <NotStated />;
  return (
    <time dateTime={date} title={date}>
      {dateText(date, precision)}
    </time>
  );
}

/** Not stated is not nothing, and not 0. */
export function NotStated() {
  return <span className="quiet not-stated">{words.shown.notStated}</span>;
}
