import { at } from "../address/address.ts";
import { go } from "../address/history.ts";
import { useAddress } from "../address/use-address.ts";
import { QuestionShown } from "../answered/question-shown.tsx";
import { pathsDocument } from "../api/generated.ts";
import type { EntityNamedFragment, PathsQuery } from "../api/generated.ts";
import { useQuestion } from "../api/use-question.ts";
import { printId } from "../address/list-text.ts";
import { shortName } from "../graph/canvas/elements.ts";
import { words } from "../words.ts";
import { MOST_PATHS } from "./path-limits.ts";
import { PathShown } from "./path-shown.tsx";

/** The ways that were found, what was not crossed, and whether there may be more. */
export function PathsFound({
  from,
  to,
  hops,
}: {
  readonly from: EntityNamedFragment;
  readonly to: EntityNamedFragment;
  readonly hops: number;
}) {
  const question = useQuestion(pathsDocument, {
    from: from.id,
    to: to.id,
    maxHops: hops,
    first: MOST_PATHS,
  });
  const says = words.paths;
  return (
    <QuestionShown question={question}>
      {({ paths: { paths, notCrossed, partial, reason } }, { answer }) => {
        const whole = !partial && (answer?.complete ?? true);
        return (
          <>
            <div className="paths-head">
              <h2>{says.found(paths.length, hops, whole)}</h2>
              {paths.length > 0 && (
                <InGraph from={from.id} to={to.id} hops={hops} />
              )}
            </div>
            {partial && (
              <p className="note note-warning">{says.partial(reason)}</p>
            )}
            {paths.length === 0 && (
              <p>{whole ? says.noneNext : says.noneIncomplete}</p>
            )}
            {paths.map((path, index) => (
              <PathShown
                key={path.nodes.map(({ id }) => id).join(" ")}
                path={path}
                number={index + 1}
              />
            ))}
            <NotCrossed notCrossed={notCrossed} />
          </>
        );
      }}
    </QuestionShown>
  );
}

/** The same ways as a picture. */
function InGraph({
  from,
  to,
  hops,
}: {
  readonly from: string;
  readonly to: string;
  readonly hops: number;
}) {
  const address = useAddress();
  return (
    <button
      type="button"
      onClick={() =>
        go({
          ...at({ view: "graph", ids: [from, to] }, address),
          shown: { path: `${printId(from)}:${printId(to)}:${hops}` },
        })
      }
    >
      {words.paths.inGraph}
    </button>
  );
}

function NotCrossed({ notCrossed }: Pick<PathsQuery["paths"], "notCrossed">) {
  if (notCrossed.length === 0) return null;
  return (
    <section>
      <h2>{words.paths.notCrossed}</h2>
      <p className="quiet">{words.paths.notCrossedWhy}</p>
      <ul>
        {notCrossed.map(({ entity: { __typename, id, name }, degree }) => (
          <li key={id}>
            <bdi>{shortName({ typename: __typename, name })}</bdi>:{" "}
            {words.paths.edges(degree)}
          </li>
        ))}
      </ul>
    </section>
  );
}
