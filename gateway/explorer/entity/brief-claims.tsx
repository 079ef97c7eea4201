import type { EvidenceClaimFragment } from "../api/generated.ts";
import { MemberBadge } from "../shown/member-badge.tsx";
import { SafeText } from "../shown/safe-text.tsx";
import { StanceChip } from "../shown/stance-chip.tsx";
import { words } from "../words.ts";

/** Claims in a line each: who, what, how sure, on what it rests. */
export function BriefClaims({
  claims,
}: {
  readonly claims: readonly EvidenceClaimFragment[];
}) {
  return (
    <ul className="plain brief">
      {claims.map((claim) => (
        <li key={claim.id}>
          <MemberBadge slug={claim.member.slug} />{" "}
          {claim.stance === "DISPUTES" && <StanceChip stance="DISPUTES" />}{" "}
          <SafeText text={claim.relationshipType} most={40} />
          {claim.confidence !== null &&
            `, ${words.shown.confidence(claim.confidence)}`}
          {claim.revoked && (
            <span className="chip">{words.entity.revoked}</span>
          )}
          {claim.basis !== null && (
            <span className="quiet">
              {" "}
              <SafeText text={claim.basis} most={80} />
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
