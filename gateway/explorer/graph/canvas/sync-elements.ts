import type { Core, ElementDefinition } from "cytoscape";

import type { GraphShown } from "../state/shown.ts";
import { nodeElement } from "./elements.ts";
import { layOut } from "./lay-out.ts";
import { placesOf } from "./place.ts";
import type { Point } from "./place.ts";

/** Makes the drawing hold these elements: what is new is placed beside what brought it, the rest stays where it is. */
export function syncElements(
  core: Core,
  elements: readonly ElementDefinition[],
  pins: GraphShown["pins"],
): void {
  const wanted = new Map(elements.map((each) => [String(each.data.id), each]));
  const wasEmpty = core.nodes().empty();
  const added = elements.filter(({ data: { id } }) =>
    core.getElementById(String(id)).empty(),
  );
  core.batch(() => {
    core
      .elements()
      .filter((each) => !wanted.has(each.id()))
      .remove();
    core.elements().forEach((each) => {
      const next = wanted.get(each.id());
      if (next !== undefined) each.data(next.data);
    });
    const places = placesFor(core, added, elements);
    core.add(
      added.map((each) => {
        const position = places.get(String(each.data.id));
        return position === undefined
          ? each
          : { ...each, position: { ...position } };
      }),
    );
    showPins(core, pins);
  });
  const things = added.filter(({ group }) => group === "nodes").length;
  if (things > 0) void layOut(core, wasEmpty ? "first" : "added");
}

/** Beside the thing that it is connected with and that stands already, or will. */
function placesFor(
  core: Core,
  added: readonly ElementDefinition[],
  all: readonly ElementDefinition[],
): ReadonlyMap<string, Point> {
  const standing = new Map(
    core.nodes().map((node) => [node.id(), { ...node.position() }]),
  );
  const beside = new Map<string, string>();
  for (const { data } of all) {
    const { source, target } = data;
    if (source === undefined || target === undefined) continue;
    if (!beside.has(target)) beside.set(target, source);
    if (!beside.has(source) && standing.has(target)) beside.set(source, target);
  }
  const nodes = added.filter(({ group }) => group === "nodes");
  return placesOf(
    nodes.map(({ data }) => {
      const id = String(data.id);
      return { id, beside: beside.get(id) };
    }),
    standing,
  );
}

function showPins(core: Core, pins: GraphShown["pins"]): void {
  core.nodes(".pinned").forEach((node) => {
    const id = node.id();
    if (!Object.keys(pins).some((pinned) => nodeElement(pinned) === id))
      node.removeClass("pinned").unlock();
  });
  for (const [id, place] of Object.entries(pins)) {
    const node = core.getElementById(nodeElement(id));
    if (node.empty() || node.hasClass("pinned")) continue;
    node
      .position({ ...place })
      .addClass("pinned")
      .lock();
  }
}
