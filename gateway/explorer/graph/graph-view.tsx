import { useMemo, useRef, useState } from "react";

import { useTitle } from "../use-title.ts";
import { words } from "../words.ts";
import { AskedPieces } from "./asked-pieces.tsx";
import type { Drawing } from "./canvas/drawing.ts";
import { GraphCanvas } from "./graph-canvas.tsx";
import { GraphNotes } from "./graph-notes.tsx";
import { Legend } from "./legend.tsx";
import { GraphList } from "./side/graph-list.tsx";
import { SelectedPanel } from "./side/selected-panel.tsx";
import { asksOf } from "./state/asks.ts";
import { pin, remove } from "./state/change-shown.ts";
import { useArrivals, usePicture } from "./state/use-arrivals.ts";
import { useGraphState } from "./state/use-graph-state.ts";
import { AddThing } from "./tools/add-thing.tsx";
import { GraphTools } from "./tools/graph-tools.tsx";
import "./graph.css";

/** The graph around entities: the picture, and beside it the same as a list. */
export function GraphView({ ids }: { readonly ids: readonly string[] }) {
  useTitle(words.graph.title);
  const state = useGraphState();
  const { shown, change } = state;
  const asks = useMemo(() => asksOf(ids, shown), [ids, shown]);
  const [arrivals, put] = useArrivals();
  const unanswered = asks.filter(({ key }) => !arrivals.has(key)).length;
  const picture = usePicture(asks, arrivals, shown);
  const [selected, select] = useState<string | null>(null);
  const [picked, setPicked] = useState<readonly string[]>([]);
  const drawing = useRef<Drawing>(null);
  const thing = selected?.startsWith("n ") ? selected.slice(2) : null;
  const actions = {
    change,
    select,
    picked,
    pick: (id: string) => setPicked(pickedWith(picked, id)),
    remove: (id: string) => {
      change(remove(id));
      select(null);
    },
    pin: (id: string) => {
      const place = drawing.current?.placeOf(id) ?? null;
      change(pin(id, id in shown.pins ? null : place), true);
    },
  };
  const onKey = (key: string) => {
    if (key === "Escape") select(null);
    if (thing === null) return;
    if (key === "Delete") actions.remove(thing);
    if (key === "p") actions.pin(thing);
    if (key === "b") actions.pick(thing);
    if (key === "Enter")
      document.querySelector<HTMLElement>("#graph-selected")?.focus();
  };
  return (
    <div className="graph">
      <h1>{words.graph.title}</h1>
      <AddThing onAdd={actions.change} none={asks.length === 0} />
      <AskedPieces asks={asks} arrivals={arrivals} put={put} />
      {asks.length > 0 && (
        <>
          <GraphTools
            picture={picture}
            unanswered={unanswered}
            state={state}
            drawing={drawing}
          />
          <GraphNotes
            picture={picture}
            state={state}
            settled={unanswered === 0}
          />
          <div className="graph-parts">
            <div className="graph-main">
              <GraphCanvas
                picture={picture}
                pins={shown.pins}
                selected={selected}
                picked={picked}
                onSelect={select}
                onKey={onKey}
                drawing={drawing}
              />
              <p id="graph-keys" className="quiet graph-keys">
                {words.graph.keys}
              </p>
              <Legend />
            </div>
            <div className="graph-side">
              <SelectedPanel
                subject={selected}
                picture={picture}
                shown={shown}
                actions={actions}
              />
              <GraphList
                picture={picture}
                selected={selected}
                select={select}
              />
            </div>
          </div>
        </>
      )}
    </div>
  );
}

/** At most two are picked: a third takes the place of the first. */
function pickedWith(picked: readonly string[], id: string): readonly string[] {
  return picked.includes(id)
    ? picked.filter((each) => each !== id)
    : [...picked, id].slice(-2);
}
