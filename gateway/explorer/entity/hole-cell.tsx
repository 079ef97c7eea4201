import { words } from "../words.ts";
import type { RecordHole } from "./record-holes.ts";

/** The column of a member that did not answer: not empty, but unknown. */
export function HoleCell({
  hole: { status },
  rows,
  askAgain,
}: {
  readonly hole: RecordHole;
  /** How many the column runs over. */
  readonly rows: number;
  readonly askAgain: () => void;
}) {
  return (
    <td rowSpan={rows} className="hole-column">
      <p>
        <strong>{words.answered.status(status)}</strong>
      </p>
      <p>{words.entity.hole}</p>
      <button type="button" onClick={askAgain}>
        {words.answered.again}
      </button>
    </td>
  );
}
