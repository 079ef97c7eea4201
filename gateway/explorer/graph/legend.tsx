import { MemberBadge } from "../shown/member-badge.tsx";
import { usePage } from "../state/page-context.ts";
import { words } from "../words.ts";

/** What the signs of the picture mean. */
export function Legend() {
  const { told } = usePage();
  const { legend } = words.graph;
  return (
    <details className="legend" open>
      <summary>{legend.title}</summary>
      <ul className="plain legend-members" aria-label={legend.members}>
        {told.members.map(({ slug }) => (
          <li key={slug}>
            <MemberBadge slug={slug} />
          </li>
        ))}
      </ul>
      <ul className="plain legend-lines">
        {legend.lines.map(([sign, says]) => (
          <li key={sign}>
            <svg viewBox="0 0 44 12" aria-hidden="true" className={sign}>
              {sign === "line-several" ? (
                <path d="M2 4h40M2 8h40" />
              ) : sign === "box-gap" ? (
                <path d="M6 1h32v10H6z" />
              ) : (
                <path d="M2 6h40" />
              )}
            </svg>
            {says}
          </li>
        ))}
      </ul>
      <p className="quiet">{legend.letters}</p>
      <p className="quiet">{legend.withheld}</p>
    </details>
  );
}
