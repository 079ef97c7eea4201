import { usePage } from "../state/page-context.ts";
import { words } from "../words.ts";
import type { KnownRecord } from "./entity.ts";
import type { RecordGaps } from "./record-holes.ts";

/** How many records of whom, in how much they differ, and who is not among them and why. */
export function RecordsSummary({
  known,
  missing,
  gaps,
  differing,
}: {
  readonly known: readonly KnownRecord[];
  /** Records that are known of, and did not come. */
  readonly missing: number;
  readonly gaps: RecordGaps;
  /** Properties. */
  readonly differing: number;
}) {
  const { told } = usePage();
  const namesOf = (slugs: readonly string[]) =>
    told.members.flatMap(({ slug, name }) =>
      slugs.includes(slug) ? name : [],
    );
  const { without, notAsked } = gaps;
  const members = new Set(known.map(({ member }) => member.slug)).size;
  const texts = words.entity;
  return (
    <p className="quiet">
      {texts.recordsCount(known.length, members)}
      {known.length > 1 && ` ${texts.differing(differing)}`}
      {missing > 0 && ` ${texts.missing(missing)}`}
      {without.length > 0 && ` ${texts.without(namesOf(without))}`}
      {notAsked.length > 0 && ` ${texts.notAsked(namesOf(notAsked))}`}
    </p>
  );
}
