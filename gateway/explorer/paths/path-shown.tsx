import { Link } from "../address/link.tsx";
import type { PathsQuery } from "../api/generated.ts";
import { shortName } from "../graph/canvas/elements.ts";
import { ClaimItem } from "../graph/side/edge-panel.tsx";
import { Confidence } from "../shown/confidence.tsx";
import { EntityName } from "../shown/entity-name.tsx";
import { KindChip } from "../shown/kind-chip.tsx";
import { MemberBadge, MemberBadges } from "../shown/member-badge.tsx";
import { SafeText } from "../shown/safe-text.tsx";
import { words } from "../words.ts";

export type PathFound = PathsQuery["paths"]["paths"][number];
type Step = PathFound["steps"][number];
type EdgeStep = Extract<Step, { __typename: "EdgeStep" }>;
type IdentityStep = Extract<Step, { __typename: "IdentityStep" }>;

/** One way, hop by hop, with who states each, and how sure its least sure hop is. */
export function PathShown({
  path: { length, weakest, steps, nodes },
  number,
}: {
  readonly path: PathFound;
  readonly number: number;
}) {
  const [first] = nodes;
  return (
    <article className="path" aria-label={words.paths.path(number, length)}>
      <h3>{words.paths.path(number, length)}</h3>
      {weakest !== null && (
        <div className="weakest">
          <strong>{words.paths.weakest}</strong>{" "}
          <MemberBadge slug={weakest.member.slug} />{" "}
          <SafeText text={weakest.relationshipType} most={60} />{" "}
          <Confidence confidence={weakest.confidence} />
          {weakest.basis !== null && (
            <>
              {" "}
              <SafeText text={weakest.basis} />
            </>
          )}
        </div>
      )}
      <ol className="plain hops">
        {first !== undefined && (
          <li className="stop">
            <Stop entity={first} />
          </li>
        )}
        {steps.map((step, index) => (
          // A path has no step twice, and its steps never change places.
          <li key={index}>
            {step.__typename === "EdgeStep" ? (
              <Hop step={step} weakest={weakest?.id ?? null} />
            ) : (
              <Passing step={step} />
            )}
          </li>
        ))}
      </ol>
    </article>
  );
}

function Stop({ entity }: { readonly entity: EdgeStep["to"] }) {
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

function Hop({
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
function Passing({
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
