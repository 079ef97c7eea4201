import { DateShown } from "../shown/date-shown.tsx";
import { MemberBadges } from "../shown/member-badge.tsx";
import { words } from "../words.ts";
import type { StandingShown } from "./sources-shown.tsx";

/** Who saw it, how often, from when to when; and who looked and did not. */
export function SightingsShown({
  sightings,
}: Pick<StandingShown, "sightings">) {
  const { count, organisations, members, firstSeen, lastSeen } = sightings;
  const told = words.entity.sightings;
  const unnamed = organisations - members.length;
  const nothing =
    organisations + sightings.negative + sightings.falsePositives === 0;
  return (
    <div>
      <dt>{told.title}</dt>
      <dd>
        {nothing ? (
          <span className="quiet">{told.none}</span>
        ) : (
          <>
            <p>
              {told.seen(organisations, count)}{" "}
              {firstSeen !== null && (
                <>
                  {told.from} <DateShown date={firstSeen} />{" "}
                </>
              )}
              {lastSeen !== null && (
                <>
                  {told.until} <DateShown date={lastSeen} />
                </>
              )}
            </p>
            <MemberBadges slugs={members.map(({ slug }) => slug)} />
            {unnamed > 0 && <p className="quiet">{told.unnamed(unnamed)}</p>}
            {sightings.negative > 0 && (
              <p>{told.negative(sightings.negative)}</p>
            )}
            {sightings.falsePositives > 0 && (
              <p>{told.harmless(sightings.falsePositives)}</p>
            )}
          </>
        )}
      </dd>
    </div>
  );
}
