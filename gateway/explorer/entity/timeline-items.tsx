import { Link } from "../address/link.tsx";
import type { TimelineShownFragment } from "../api/generated.ts";
import { DateShown } from "../shown/date-shown.tsx";
import { EntityName } from "../shown/entity-name.tsx";
import { KindChip } from "../shown/kind-chip.tsx";
import { MemberBadge } from "../shown/member-badge.tsx";
import { SafeText } from "../shown/safe-text.tsx";
import { words } from "../words.ts";
import { Statement } from "./claim-cells.tsx";

type Item = TimelineShownFragment["items"][number];

/** Item by item, with the year where a new one begins. */
export function TimelineItems({ items }: { readonly items: readonly Item[] }) {
  return (
    <ol className="plain timeline">
      {items.map((item, index) => (
        <li
          key={item.cursor}
          className={`event event-${item.what.toLowerCase().replaceAll("_", "-")} ${item.claim?.stance === "DISPUTES" ? "denial" : ""}`}
        >
          <span className="year" aria-hidden="true">
            {yearOf(item) === yearOf(items[index - 1]) ? "" : yearOf(item)}
          </span>
          <span className="when">
            <DateShown date={item.at} precision={item.precision} />
          </span>
          <span className="what">
            <span className="event-name">
              {words.entity.timeline.what[item.what]}
            </span>{" "}
            <Said item={item} />
          </span>
          <span className="who">
            {item.member === null ? (
              <span className="quiet">{words.entity.timeline.unnamed}</span>
            ) : (
              <MemberBadge slug={item.member.slug} />
            )}
          </span>
        </li>
      ))}
    </ol>
  );
}

function yearOf(item: Item | undefined): string | undefined {
  return item?.at.slice(0, 4);
}

/** The statement with its other end; else the record that states it. */
function Said({ item: { claim, target, record } }: { readonly item: Item }) {
  return (
    <>
      {claim !== null && <Statement claim={claim} />}{" "}
      {target !== null ? (
        <>
          <Link to={{ view: "entity", id: target.id }}>
            <EntityName typename={target.__typename} name={target.name} />
          </Link>{" "}
          <KindChip typename={target.__typename} />
        </>
      ) : (
        record !== null &&
        "name" in record && (
          <span className="quiet">
            <SafeText text={record.name} most={80} cutOnly />
          </span>
        )
      )}
    </>
  );
}
