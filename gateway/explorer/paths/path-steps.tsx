import { Link } from "../address/link.tsx";
import type { PathsQuery } from "../api/generated.ts";
import { shortName } from "../graph/canvas/elements.ts";
import { ClaimItem } from "../graph/side/claim-item.tsx";
import { EntityName } from "../shown/entity-name.tsx";
import { KindChip } from "../shown/kind-chip.tsx";
import { MemberBadge, MemberBadges } from "../shown/member-badge.tsx";
import { SafeText } from "../shown/safe-text.tsx";
import { words } from "../words.ts";

export type PathFound = PathsQuery["paths"]["paths"][number];
export type Step = PathFound["steps"][number];
type EdgeStep = Extract<Step, { __typename: "EdgeStep" }>;
type IdentityStep = Extract<Step, { __typename: "IdentityStep" }>;

/** A thing on the way, and who holds it. */
export function Stop({ entity }: { readonly entity: EdgeStep["to"] }) {
  const { __typename, id, name, members } = entity;
  return (
    <>
      <Link to={{ view: "entity", id }}>
        <EntityName typename={__typename} name={name} />
      </Link>{" "}
      <KindChip typename={__typename} />{" "}
      <MemberBadges slugs={members.map(({ slug }) => slug)} />
    </>
  );
}

/** From one thing to the next, by what members state. */
export function Hop({
  step: { from, to, claims },
  weakest,
}: {
  readonly step: EdgeStep;
  readonly weakest: string | null;
}) {
  const nameOf = ({ __typename, name }: EdgeStep["to"]) =>
    shortName({ typename: __typename, name });
  return (
    <>
      <ul className="plain claim-list">
        {claims.map((claim) => (
          <ClaimItem
            key={claim.id}
            claim={{ ...claim, from: from.id }}
            from={nameOf(from)}
            to={nameOf(to)}
            weakest={claim.id === weakest}
          />
        ))}
      </ul>
      <p className="stop">
        <Stop entity={to} />
      </p>
    </>
  );
}

/** From one member's record of a thing to another's: no hop, but somebody's judgement that they are one. */
export function Passing({
  step: { left, right, links },
}: {
  readonly step: IdentityStep;
}) {
  return (
    <p className="passing">
      {words.paths.passing} <MemberBadge slug={left.member.slug} />{" "}
      {words.paths.passingTo} <MemberBadge slug={right.member.slug} />.{" "}
      <span className="quiet">
        {words.paths.joinedBy}{" "}
        {links.map(({ by, key }) => (
          <span key={`${by} ${key}`}>
            {words.paths.link(by)}{" "}
            <code>
              <SafeText text={key} most={80} />
            </code>{" "}
          </span>
        ))}
      </span>
    </p>
  );
}
