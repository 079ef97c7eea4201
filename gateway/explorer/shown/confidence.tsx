import { words } from "../words.ts";
import { NotStated } from "./date-shown.tsx";

/** How sure the author is, 0 to 100. */
export function Confidence({
  confidence,
}: {
  readonly confidence: number | null;
}) {
  if (confidence === null) return <NotStated />;
  return (
    <span className="confidence">
      <meter min={0} max={100} value={confidence} aria-hidden="true" />
      {words.shown.confidence(confidence)}
    </span>
  );
}
