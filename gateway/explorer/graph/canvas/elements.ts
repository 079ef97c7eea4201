/**
 * The picture as elements of cytoscape. A connection that some assert and others
 * deny is two lines; what only somebody denies is never drawn as a connection. Pure.
 */
import type { ElementDefinition } from "cytoscape";

import { defanged } from "../../shown/defanged.ts";
import { cutText, visibleText } from "../../shown/visible-text.ts";
import { words } from "../../words.ts";
import { asserted, claimants, direction, disputed } from "../picture/edges.ts";
import type { EdgeDrawn } from "../picture/edges.ts";
import type { NodeDrawn, SeenClaim } from "../picture/piece.ts";
import type { Picture } from "../picture/picture.ts";
import type { Stub } from "../picture/stubs.ts";
import { strictest } from "./strictest.ts";

/** Characters of a name below its node. */
const MOST_NAME = 30;

/** Elements have ids of their own, since things, connections and gaps may go by the same. */
export const nodeElement = (id: string): string => `n ${id}`;
export const edgeElement = (key: string): string => `e ${key}`;
export const denialElement = (key: string): string => `d ${key}`;
export const stubElement = (id: string): string => `s ${id}`;
export const stubLine = (id: string): string => `l ${id}`;

/** `placeOf`: a member's place in the registry, by its slug. */
export function elementsOf(
  { nodes, edges, stubs }: Picture,
  placeOf: (slug: string) => number,
  nameOf: (slug: string) => string,
): readonly ElementDefinition[] {
  return [
    ...nodes.map((node) => nodeOf(node, placeOf)),
    ...stubs.map((stub) => ({
      group: "nodes" as const,
      data: {
        id: stubElement(stub.id),
        kind: "stub",
        subject: `s ${stub.id}`,
        label: stubText(stub, nameOf),
        anchor: nodeElement(stub.at),
      },
    })),
    ...edges.flatMap((edge) => linesOf(edge, placeOf)),
    ...stubs.map(({ id, at }) => ({
      group: "edges" as const,
      data: {
        id: stubLine(id),
        kind: "stub",
        subject: `s ${id}`,
        source: nodeElement(at),
        target: stubElement(id),
      },
    })),
  ];
}

export function stubText(stub: Stub, nameOf: (slug: string) => string): string {
  switch (stub.kind) {
    case "more":
      return words.graph.more(stub.count, stub.field);
    case "not-crossed":
      return words.graph.notCrossed(stub.crossing.degree);
    case "away":
      return words.graph.away(nameOf(stub.member));
    case "bound":
      return words.graph.bound;
  }
}

/** A thing's name as a picture bears it: defanged, visible, short. */
export function shortName({
  typename,
  name,
}: Pick<NodeDrawn, "typename" | "name">): string {
  const plain = visibleText(typename === "Indicator" ? defanged(name) : name);
  return cutText(plain.replaceAll("\n", " "), MOST_NAME).text;
}

function nodeOf(
  node: NodeDrawn,
  placeOf: (slug: string) => number,
): ElementDefinition {
  const { id, typename, members, records } = node;
  return {
    group: "nodes",
    data: {
      id: nodeElement(id),
      kind: "thing",
      subject: `n ${id}`,
      label: shortName(node),
      letter: words.graph.letter(typename),
      places: members.map(placeOf).toSorted((a, b) => a - b),
      tlp: strictest(records.map(({ tlp }) => tlp)),
    },
  };
}

function linesOf(
  edge: EdgeDrawn,
  placeOf: (slug: string) => number,
): readonly ElementDefinition[] {
  const line = (id: string, kind: string, claims: readonly SeenClaim[]) => {
    if (claims.length === 0) return [];
    const members = claimants(claims);
    const [only] = members.length === 1 ? members : [];
    return {
      group: "edges" as const,
      data: {
        id,
        kind,
        subject: `e ${edge.key}`,
        source: nodeElement(edge.from),
        target: nodeElement(edge.to),
        direction: direction(edge, claims) ?? "",
        members: members.length,
        place: only === undefined ? -1 : placeOf(only),
        label: words.graph.line(
          kind === "denied",
          [...new Set(claims.map((claim) => claim.relationshipType))]
            .toSorted()
            .map((type) => cutText(visibleText(type), MOST_NAME).text),
          members.length,
          strictest(claims.map(({ marking }) => marking.tlp)),
        ),
      },
    };
  };
  return [
    line(edgeElement(edge.key), "asserted", asserted(edge)),
    line(denialElement(edge.key), "denied", disputed(edge)),
  ].flat();
}
