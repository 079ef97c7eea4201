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
      <td>
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
      <td>
        <Span claim={claim} />
      </td>
      <td>
        <DateShown date={claim.modified ?? claim.created} />
      </td>
      <td className="sources">
        {claim.references.length === 0 ? (
          <NotStated />
        ) : (
          <References references={claim.references} most={2} />
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

function Span({
  claim: { startTime, stopTime },
}: {
  readonly claim: Pick<ClaimShownFragment, "startTime" | "stopTime">;
}) {
  if (startTime === null && stopTime === null) return <NotStated />;
  return (
    <>
      {startTime !== null && <DateShown date={startTime} />} –{" "}
      {stopTime !== null && <DateShown date={stopTime} />}
    </>
  );
}
