import type { ClaimShownFragment } from "../api/generated.ts";
import { Confidence } from "../shown/confidence.tsx";
import { DateShown, NotStated } from "../shown/date-shown.tsx";
import { MarkingChip } from "../shown/marking-chip.tsx";
import { MemberBadge } from "../shown/member-badge.tsx";
import { References } from "../shown/references.tsx";
import { SafeText } from "../shown/safe-text.tsx";
import { StanceChip } from "../shown/stance-chip.tsx";
import { words } from "../words.ts";

/** One member's claim. A denial is a claim of its own, and never reads as a connection. */
export function ClaimCells({ claim }: { readonly claim: ClaimShownFragment }) {
  const { member, author, confidence, basis, description } = claim;
  return (
    <>
      <td>
        <MemberBadge slug={member.slug} />
        {author !== null && (
          <div className="quiet small">
            <SafeText text={author} most={80} />
          </div>
        )}
      </td>
      <td className="statement">
        <Statement claim={claim} />
      </td>
      <td>
        <Confidence confidence={confidence} />
      </td>
      <td className="basis">
        {basis === null ? <NotStated /> : <SafeText text={basis} />}
        {description !== null && (
          <div className="quiet">
            <SafeText text={description} />
          </div>
        )}
      </td>
      <td className="when">
        <When claim={claim} />
      </td>
      <td className="sources">
        {claim.references.length === 0 ? (
          <NotStated />
        ) : (
          <References references={claim.references} most={1} />
        )}
      </td>
      <td>
        <MarkingChip tlp={claim.marking.tlp} />
      </td>
    </>
  );
}

/** Whether it is said or denied, and what. */
export function Statement({
  claim: { stance, relationshipType, forward, revoked },
}: {
  readonly claim: Pick<
    ClaimShownFragment,
    "stance" | "relationshipType" | "forward" | "revoked"
  >;
}) {
  const told = words.entity.claims;
  return (
    <>
      <StanceChip stance={stance} />{" "}
      <span className={revoked ? "relation revoked" : "relation"}>
        <span aria-hidden="true">{forward ? "→ " : "← "}</span>
        <span className="visually-hidden">
          {forward ? told.forward : told.backward}
        </span>
        <SafeText text={relationshipType} most={60} />
      </span>
      {revoked && <span className="chip">{words.entity.revoked}</span>}
    </>
  );
}

/** Since when it holds and until when, as far as that is said; and when it was said. */
function When({
  claim: { startTime, stopTime, created, modified },
}: {
  readonly claim: Pick<
    ClaimShownFragment,
    "startTime" | "stopTime" | "created" | "modified"
  >;
}) {
  const told = words.entity.claims;
  return (
    <>
      {startTime !== null && (
        <div>
          {told.since} <DateShown date={startTime} />
        </div>
      )}
      {stopTime !== null && (
        <div>
          {told.until} <DateShown date={stopTime} />
        </div>
      )}
      <div className="quiet">
        {told.said} <DateShown date={modified ?? created} />
      </div>
    </>
  );
}
