import { words } from "../words.ts";
import type { Picture } from "./picture/picture.ts";
import { putAllBack } from "./state/change-shown.ts";
import type { GraphState } from "./state/use-graph-state.ts";

/** What one must know of the picture as a whole, each with what to do. */
export function GraphNotes({
  picture: { nodes, tooMany },
  state: { shown, change, beyondAddress },
  settled,
}: {
  readonly picture: Picture;
  readonly state: GraphState;
  /** Whether every question has been answered. */
  readonly settled: boolean;
}) {
  return (
    <>
      {settled && nodes.length === 0 && (
        <p className="note">{words.graph.nothing}</p>
      )}
      {tooMany > 0 && (
        <p className="note note-warning">
          {words.graph.tooMany(nodes.length, tooMany)}
        </p>
      )}
      {beyondAddress && (
        <p className="note note-warning">{words.graph.beyondAddress}</p>
      )}
      {shown.without.length > 0 && (
        <p className="note">
          {words.graph.without(shown.without.length)}
          <button type="button" onClick={() => change(putAllBack)}>
            {words.graph.putBack}
          </button>
        </p>
      )}
    </>
  );
}
