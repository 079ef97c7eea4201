import { usePage } from "../../state/page-context.ts";
import { useStore } from "../../state/use-store.ts";
import { askHolesAgain } from "../../answered/merged-answers.ts";
import { words } from "../../words.ts";
import { shortName, stubText } from "../canvas/elements.ts";
import type { Picture } from "../picture/picture.ts";
import type { Stub } from "../picture/stubs.ts";
import { drawAround, open } from "../state/change-shown.ts";
import type { GraphActions } from "./actions.ts";

/** A gap: why something is not drawn, and what one can do about it. */
export function StubPanel({
  stub,
  picture,
  actions,
}: {
  readonly stub: Stub;
  readonly picture: Picture;
  readonly actions: GraphActions;
}) {
  const { told, answered } = usePage();
  const questions = useStore(answered);
  const at = picture.nodes.find(({ id }) => id === stub.at);
  const says = words.graph;
  const nameOf = (slug: string) =>
    told.members.find((member) => member.slug === slug)?.name ?? slug;
  return (
    <>
      <h2>{stubText(stub, nameOf)}</h2>
      <p>
        {says.why(stub.kind, at === undefined ? stub.at : shortName(at))}
        {stub.kind === "bound" && ` ${stub.reason}`}
        {stub.kind === "not-crossed" &&
          ` ${says.crossing(shortName(stub.crossing.entity))}`}
      </p>
      <div className="graph-actions">
        {stub.kind === "more" && !stub.farther && (
          <button
            type="button"
            onClick={() => actions.change(open(stub.at, stub.field))}
          >
            {says.drawKind(stub.field)}
          </button>
        )}
        {stub.kind === "more" && stub.farther && (
          <button
            type="button"
            onClick={() => actions.change(drawAround({ first: 200 }))}
          >
            {says.drawMost}
          </button>
        )}
        {stub.kind === "not-crossed" && (
          <button type="button" onClick={() => actions.select(`n ${stub.at}`)}>
            {says.choosePart}
          </button>
        )}
        {stub.kind === "away" && (
          <button type="button" onClick={() => askHolesAgain(questions)}>
            {words.answered.again}
          </button>
        )}
        {stub.kind === "bound" && (
          <button
            type="button"
            onClick={() => actions.change(drawAround({ hops: 1 }))}
          >
            {says.oneHop}
          </button>
        )}
      </div>
    </>
  );
}
