import { useState } from "react";
import type { RefObject } from "react";

import { words } from "../../words.ts";
import type { Drawing } from "../canvas/drawing.ts";

/** Many things take some seconds, in which the picture can be worked with. */
export function LayOutButton({
  drawing,
}: {
  readonly drawing: RefObject<Drawing | null>;
}) {
  const [running, setRunning] = useState(0);
  const layOut = async () => {
    setRunning((before) => before + 1);
    try {
      await drawing.current?.layOut();
    } finally {
      setRunning((before) => before - 1);
    }
  };
  return (
    <button type="button" onClick={() => void layOut()}>
      {running > 0 ? words.graph.layingOut : words.graph.layOut}
    </button>
  );
}
