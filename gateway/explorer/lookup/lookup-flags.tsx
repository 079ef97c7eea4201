import { usePage } from "../state/page-context.ts";
import { visibleText } from "../shown/visible-text.ts";
import { words } from "../words.ts";
import type { LookupRow } from "./lookup-row.ts";

/** What one should mind before one blocks it. */
export function LookupFlags({
  row: { killSwitch, detect, warningLists, addressRange },
}: {
  readonly row: LookupRow;
}) {
  const { told } = usePage();
  const nameOf = (slug: string) =>
    told.members.find((member) => member.slug === slug)?.name ?? slug;
  return (
    <ul className="plain flags">
      {killSwitch && (
        <li>
          <span className="chip denies">
            {words.lookup.flag("kill-switch")}
          </span>{" "}
          {words.lookup.killSwitch}
        </li>
      )}
      {!detect && !killSwitch && (
        <li>
          <span className="chip denies">
            {words.lookup.flag("not-to-detect")}
          </span>
        </li>
      )}
      {listsOf(warningLists).map(([name, slugs]) => (
        <li key={name}>
          <span className="chip">{words.lookup.flag("warning-list")}</span>{" "}
          <bdi>{visibleText(name)}</bdi>{" "}
          <span className="quiet">
            {words.lookup.listed(
              slugs.map(nameOf),
              slugs.length === told.members.length,
            )}
          </span>
        </li>
      ))}
      {addressRange !== null && (
        <li>
          <span className="chip">{words.lookup.range(addressRange)}</span>
        </li>
      )}
    </ul>
  );
}

/** Each list once, with those who have it (slugs). */
function listsOf(
  hits: LookupRow["warningLists"],
): readonly (readonly [string, readonly string[]])[] {
  const lists = new Map<string, Set<string>>();
  for (const { name, member } of hits)
    lists.set(name, (lists.get(name) ?? new Set()).add(member.slug));
  return [...lists].map(([name, slugs]) => [name, [...slugs]]);
}
