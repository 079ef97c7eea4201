import type { ClaimShownFragment } from "../api/generated.ts";
import { Confidence } from "../shown/confidence.tsx";
import { DateShown, NotStated } from "../shown/date-shown.tsx";
import { MarkingChip } from "../shown/marking-chip.tsx";
import { MemberBadge } from "../shown/member-badge.tsx";
import { SafeText } from "../shown/safe-text.tsx";
import { words } from "../words.ts";

/** One member's claim. A denial is a claim of its own, and never reads as a connection. */
export function ClaimCells({ claim }: { readonly claim: ClaimShownFragment }) {
  const { member, stance, relationshipType, confidence, basis } = claim;
  const denies = stance === "DISPUTES";
  return (
    <>
      <td>
        <MemberBadge slug={member.slug} />
      </td>
      <td>
        <span className={denies ? "chip denies" : "chip"}>
          {denies ? words.entity.disputes : words.entity.asserts}
        </span>{" "}
        <SafeText text={relationshipType} most={60} />
        {claim.revoked && (
          <span className="chip denies">{words.entity.revoked}</span>
        )}
      </td>
      <td>
        <Confidence confidence={confidence} />
      </td>
      <td>{basis === null ? <NotStated /> : <SafeText text={basis} />}</td>
      <td>
        <DateShown date={claim.modified ?? claim.created} />
      </td>
      <td>
        <MarkingChip tlp={claim.marking.tlp} />
      </td>
    </>
  );
}
