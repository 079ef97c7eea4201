import { Confidence } from "../../shown/confidence.tsx";
import { DateShown, NotStated } from "../../shown/date-shown.tsx";
import { MarkingChip } from "../../shown/marking-chip.tsx";
import { MemberBadge } from "../../shown/member-badge.tsx";
import { SafeText } from "../../shown/safe-text.tsx";
import { words } from "../../words.ts";
import type { SeenClaim } from "../picture/piece.ts";

/** One member's statement, as a sentence in its own direction. A denial never reads as a connection. */
export function ClaimItem({
  claim,
  from,
  to,
  weakest = false,
}: {
  readonly claim: SeenClaim;
  readonly from: string;
  readonly to: string;
  /** Whether it is the least sure one of a path. */
  readonly weakest?: boolean;
}) {
  const { member, stance, forward, relationshipType, revoked } = claim;
  const denies = stance === "DISPUTES";
  const [subject, object] = forward ? [from, to] : [to, from];
  return (
    <li
      className={`claim ${denies ? "claim-denied" : ""} ${weakest ? "claim-weakest" : ""}`}
    >
      <MemberBadge slug={member.slug} />{" "}
      <span className={denies ? "chip denies" : "chip"}>
        {denies ? words.entity.disputes : words.entity.asserts}
      </span>{" "}
      {weakest && <span className="chip">{words.paths.weakestHere}</span>}
      {revoked && <span className="chip denies">{words.entity.revoked}</span>}
      <p className="claim-says">
        <bdi>{subject}</bdi>{" "}
        <em>
          <SafeText text={relationshipType} most={60} />
        </em>{" "}
        <bdi>{object}</bdi>
      </p>
      <p className="claim-facts">
        <MarkingChip tlp={claim.marking.tlp} />
        <Confidence confidence={claim.confidence} />
        <DateShown date={claim.modified ?? claim.created} />
      </p>
      <p className="quiet">
        {words.entity.claims.basis}:{" "}
        {claim.basis === null ? <NotStated /> : <SafeText text={claim.basis} />}
      </p>
    </li>
  );
}
