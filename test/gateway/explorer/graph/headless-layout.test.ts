import { describe, expect, it } from "@jest/globals";

import { headlessLayout } from "../../../../gateway/explorer/graph/canvas/headless-layout.ts";
import type { ToLayOut } from "../../../../gateway/explorer/graph/canvas/headless-layout.ts";

const times = <Made>(many: number, make: (n: number) => Made) =>
  Array.from({ length: many }, (_, n) => make(n));

const node = (id: string, n: number) => ({
  id,
  place: { x: n, y: n },
  width: 34,
  height: 34,
});

const hub = (n: number) => `hub${n}`;
const leaf = (n: number, m: number) => `leaf${n}.${m}`;

/** Stars of a hub with its leaves, each hub connected with the next. */
function stars(hubs: number, leaves: number): ToLayOut {
  return {
    nodes: times(hubs, (n) => [
      node(hub(n), n),
      ...times(leaves, (m) => node(leaf(n, m), n)),
    ]).flat(),
    edges: times(hubs, (n) => [
      ...(n === 0 ? [] : [{ source: hub(n - 1), target: hub(n) }]),
      ...times(leaves, (m) => ({ source: hub(n), target: leaf(n, m) })),
    ]).flat(),
    pinned: [],
  };
}

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

describe("a layout that is worked out in a worker", () => {
  const drawn = stars(6, 40);
  const places = headlessLayout(drawn);
  const apart = (one: string, other: string) => {
    const [from, to] = [places.get(one), places.get(other)];
    if (from === undefined || to === undefined)
      throw new Error(`No place for ${one} or ${other}.`);
    return Math.hypot(from.x - to.x, from.y - to.y);
  };

  it("gives everything a place of its own, and few a place where they overlap by half", () => {
    expect([...places.keys()].toSorted()).toEqual(
      drawn.nodes.map(({ id }) => id).toSorted(),
    );
    const ids = [...places.keys()];
    const distances = ids.flatMap((one, n) =>
      ids.slice(n + 1).map((other) => apart(one, other)),
    );
    expect(distances.filter((distance) => distance < 1)).toEqual([]);
    // It begins anywhere: of 13 runs one had two pairs of the 30,000 that close.
    expect(distances.filter((distance) => distance < 17).length).toBeLessThan(
      ids.length / 10,
    );
  });

  it("puts what is connected closer together than what is not", () => {
    const connected = drawn.edges.map(({ source, target }) =>
      apart(source, target),
    );
    const others = drawn.nodes.map(({ id }, n) =>
      apart(id, drawn.nodes[(n + 100) % drawn.nodes.length]?.id ?? id),
    );
    expect(mean(connected) * 2).toBeLessThan(mean(others));
  });

  it("leaves what is pinned where it is", () => {
    const pinned = [
      { nodeId: "hub0", position: { x: -500, y: 40 } },
      { nodeId: "hub5", position: { x: 700, y: -30 } },
    ];
    const kept = headlessLayout({ ...drawn, pinned });
    for (const { nodeId, position } of pinned) {
      expect(kept.get(nodeId)?.x).toBeCloseTo(position.x, 3);
      expect(kept.get(nodeId)?.y).toBeCloseTo(position.y, 3);
    }
  });
});
