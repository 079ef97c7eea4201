import type { RefObject } from "react";

import { words } from "../../words.ts";
import type { Drawing } from "../canvas/drawing.ts";
import { ExportTools } from "../export/export-tools.tsx";
import { edgeFields, typenameOfField } from "../kinds.ts";
import type { Picture } from "../picture/picture.ts";
import { drawAround, hide } from "../state/change-shown.ts";
import { FIRSTS } from "../state/shown.ts";
import type { GraphState } from "../state/use-graph-state.ts";
import { LayOutButton } from "./lay-out-button.tsx";

/** What holds for the picture as a whole: how far, how much, which kinds, how it lies, and its exports. */
export function GraphTools({
  picture,
  unanswered,
  state: { shown, change },
  drawing,
}: {
  readonly picture: Picture;
  readonly unanswered: number;
  readonly state: GraphState;
  readonly drawing: RefObject<Drawing | null>;
}) {
  const says = words.graph;
  return (
    <section className="graph-tools" aria-label={says.tools}>
      <label>
        {says.hops}{" "}
        <select
          value={shown.hops}
          onChange={({ target }) =>
            change(drawAround({ hops: target.value === "2" ? 2 : 1 }))
          }
        >
          <option value="1">{says.hopsOf(1)}</option>
          <option value="2">{says.hopsOf(2)}</option>
        </select>
      </label>
      <label>
        {says.first}{" "}
        <select
          value={shown.first}
          onChange={({ target }) =>
            change(drawAround({ first: Number(target.value) }))
          }
        >
          {FIRSTS.map((first) => (
            <option key={first} value={first}>
              {first}
            </option>
          ))}
        </select>
      </label>
      <fieldset>
        <legend className="visually-hidden">{says.kindsShown}</legend>
        {edgeFields.map((field) => (
          <label key={field} className="kind-shown">
            <input
              type="checkbox"
              checked={!shown.hidden.includes(typenameOfField(field))}
              onChange={({ target }) =>
                change(hide(typenameOfField(field), !target.checked))
              }
            />
            {says.kinds(field)}
          </label>
        ))}
      </fieldset>
      <span className="graph-buttons">
        <LayOutButton drawing={drawing} />
        <button type="button" onClick={() => drawing.current?.fit()}>
          {says.fit}
        </button>
      </span>
      <ExportTools
        picture={picture}
        unanswered={unanswered}
        drawing={drawing}
      />
    </section>
  );
}
