import { Fragment } from "react";

import { shortName } from "../graph/canvas/elements.ts";
import { Confidence } from "../shown/confidence.tsx";
import { MemberBadge } from "../shown/member-badge.tsx";
import { SafeText } from "../shown/safe-text.tsx";
import { words } from "../words.ts";
import { Hop, Passing, Stop } from "./path-steps.tsx";
import type { PathFound, Step } from "./path-steps.tsx";

/** One way, hop by hop, with who states each, and how sure its least sure hop is. */
export function PathShown({
  path: { length, weakest, steps, nodes },
  number,
}: {
  readonly path: PathFound;
  readonly number: number;
}) {
  const [first] = nodes;
  const chain = nodes.map(({ __typename, name }) =>
    shortName({ typename: __typename, name }),
  );
  return (
    <details className="path" open={number === 1}>
      <summary>
        <h3>{words.paths.path(number, length)}</h3>{" "}
        <span className="chain">
          {chain.map((name, place) => (
            <Fragment key={nodes[place]?.id}>
              {place > 0 && " → "}
              <bdi>{name}</bdi>
            </Fragment>
          ))}
        </span>{" "}
        {weakest !== null && (
          <span className="quiet">
            {words.paths.noSurer(weakest.confidence, weakest.member.name)}
          </span>
        )}
      </summary>
      {weakest !== null && <Weakest claim={weakest} />}
      <ol className="plain hops">
        {first !== undefined && (
          <li className="stop">
            <Stop entity={first} />
          </li>
        )}
        {steps.map((step) => (
          <li key={stepKey(step)}>
            {step.__typename === "EdgeStep" ? (
              <Hop step={step} weakest={weakest?.id ?? null} />
            ) : (
              <Passing step={step} />
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}

/** Nothing is on a path twice. */
function stepKey(step: Step): string {
  return step.__typename === "EdgeStep"
    ? `${step.from.id} ${step.to.id}`
    : `${step.left.id} ${step.right.id}`;
}

function Weakest({
  claim: { member, relationshipType, confidence, basis },
}: {
  readonly claim: NonNullable<PathFound["weakest"]>;
}) {
  return (
    <div className="weakest">
      <strong>{words.paths.weakest}</strong> <MemberBadge slug={member.slug} />{" "}
      <SafeText text={relationshipType} most={60} />{" "}
      <Confidence confidence={confidence} />
      {basis !== null && (
        <>
          {" "}
          <SafeText text={basis} />
        </>
      )}
    </div>
  );
}
