import { useState } from "react";
import type { RefObject } from "react";

import { saveFile, saveText } from "../../shown/save-file.ts";
import { words } from "../../words.ts";
import type { Drawing } from "../canvas/drawing.ts";
import type { Picture } from "../picture/picture.ts";
import { pictureJson } from "./picture-json.ts";
import { StixExport } from "./stix-export.tsx";

/** The picture as a file: an image, JSON, or the records of what is drawn as STIX. */
export function ExportTools({
  picture,
  unanswered,
  drawing,
}: {
  readonly picture: Picture;
  /** Questions that have no answer: the file says so. */
  readonly unanswered: number;
  readonly drawing: RefObject<Drawing | null>;
}) {
  // The ids that were drawn when STIX was asked for.
  const [wanted, setWanted] = useState<readonly string[] | null>(null);
  const says = words.graph.exports;
  const nothing = picture.nodes.length === 0;
  return (
    <>
      <fieldset className="graph-buttons">
        <legend className="visually-hidden">{says.title}</legend>
        <button
          type="button"
          disabled={nothing}
          onClick={() =>
            void drawing.current
              ?.png()
              .then((image) => saveFile("graph.png", image))
          }
        >
          {says.png}
        </button>
        <button
          type="button"
          disabled={nothing}
          onClick={() => {
            const text = `${JSON.stringify(pictureJson(picture, unanswered), null, 2)}\n`;
            saveText("graph.json", text, "application/json");
          }}
        >
          {says.json}
        </button>
        <button
          type="button"
          disabled={nothing}
          onClick={() => setWanted(picture.nodes.map(({ id }) => id))}
        >
          {says.stix}
        </button>
      </fieldset>
      {wanted !== null && (
        <StixExport ids={wanted} onClose={() => setWanted(null)} />
      )}
    </>
  );
}
