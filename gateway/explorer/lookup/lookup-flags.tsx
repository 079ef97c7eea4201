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
      {warningLists.map(({ name, matched, member: { slug } }) => (
        <li key={`${slug} ${name} ${matched}`}>
          <span className="chip">{words.lookup.flag("warning-list")}</span>{" "}
          <bdi>{words.lookup.listed(visibleText(name), nameOf(slug))}</bdi>
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
