/** Loads cytoscape with its layout when a graph is drawn for the first time, and not before. */
import type { Core, CytoscapeOptions } from "cytoscape";

export type MakeGraph = (options: CytoscapeOptions) => Core;

let loaded: Promise<MakeGraph> | undefined;

export function loadCytoscape(): Promise<MakeGraph> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<MakeGraph> {
  const [{ default: cytoscape }, { default: fcose }] = await Promise.all([
    import("cytoscape"),
    import("cytoscape-fcose"),
  ]);
  cytoscape.use(fcose);
  claimStylesheet();
  return cytoscape;
}

/**
 * cytoscape puts a style element for one rule into the page, which the policy
 * forbids, unless something of that id is there already. The rule is in graph.css.
 */
function claimStylesheet(): void {
  const id = "__________cytoscape_stylesheet";
  if (document.getElementById(id) !== null) return;
  const claim = document.createElement("meta");
  claim.id = id;
  document.head.append(claim);
}
