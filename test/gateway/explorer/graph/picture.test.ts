import { describe, expect, it } from "@jest/globals";
import * as fc from "fast-check";

import { elementsOf } from "../../../../gateway/explorer/graph/canvas/elements.ts";
import { pictureOf } from "../../../../gateway/explorer/graph/picture/picture.ts";
import { pictureJson } from "../../../../gateway/explorer/graph/export/picture-json.ts";
import { edgeOf, nodeOf, pieceOf, pieces } from "./pieces.ts";

const whole = { without: [], hidden: [] };
const elements = (picture: ReturnType<typeof pictureOf>) =>
  elementsOf(
    picture,
    () => 0,
    (slug) => slug,
  );

describe("a picture", () => {
  it("draws nothing twice, and no line without both of its ends", () => {
    fc.assert(
      fc.property(
        pieces,
        fc.array(fc.nat({ max: 12 }), { maxLength: 4 }),
        fc.nat({ max: 14 }),
        (given, out, most) => {
          const without = out.map((number) => `thing/${number}`);
          const picture = pictureOf(given, {
            without,
            hidden: ["Malware"],
            most,
          });
          const drawn = elements(picture);
          const ids = drawn.map(({ data }) => String(data.id));
          expect(new Set(ids).size).toBe(ids.length);
          const nodes = new Set(
            drawn
              .filter(({ group }) => group === "nodes")
              .map(({ data }) => data.id),
          );
          for (const { data, group } of drawn)
            if (group === "edges") {
              expect(nodes).toContain(data.source);
              expect(nodes).toContain(data.target);
            }
          for (const { id, typename } of picture.nodes) {
            expect(without).not.toContain(id);
            expect(typename).not.toBe("Malware");
          }
          expect(picture.nodes.length).toBeLessThanOrEqual(most);
        },
      ),
    );
  });

  it("has every thing of every answer, or says how many are too many", () => {
    fc.assert(
      fc.property(pieces, fc.nat({ max: 14 }), (given, most) => {
        const { nodes, tooMany } = pictureOf(given, { ...whole, most });
        const all = new Set(
          given.flatMap((piece) => piece.nodes.map(({ id }) => id)),
        );
        expect(nodes.length + tooMany).toBe(all.size);
      }),
    );
  });

  it("is the same whoever answers first, but for the order", () => {
    fc.assert(
      fc.property(pieces, (given) => {
        const sorted = (of: typeof given) => {
          const { nodes, edges } = pictureOf(of, whole);
          return {
            nodes: nodes.map(({ id }) => id).toSorted(),
            edges: edges
              .map(({ key, claims }) =>
                [key, ...claims.map(({ id }) => id).toSorted()].join(" "),
              )
              .toSorted(),
          };
        };
        expect(sorted(given.toReversed())).toEqual(sorted(given));
      }),
    );
  });

  it("draws a denial as a line of its own, without a direction, and never as a connection", () => {
    const picture = pictureOf(
      [
        pieceOf({
          nodes: [0, 1, 2].map(nodeOf),
          edges: [
            edgeOf(0, 1, { id: "a", member: "singtel", denies: true }),
            edgeOf(0, 2, { id: "b", member: "etisalat", denies: false }),
            edgeOf(2, 0, { id: "c", member: "singtel", denies: true }),
            edgeOf(0, 2, { id: "d", member: "softbank", denies: false }),
          ],
        }),
      ],
      whole,
    );
    const lines = elements(picture).filter(({ group }) => group === "edges");
    expect(
      lines.map(({ data }) => [data["kind"], data.target, data["members"]]),
    ).toEqual([
      ["denied", "n thing/1", 1],
      ["asserted", "n thing/2", 2],
      ["denied", "n thing/2", 1],
    ]);
  });

  it("draws no line for what was taken back", () => {
    const claim = { id: "a", member: "att", denies: false, revoked: true };
    const picture = pictureOf(
      [pieceOf({ nodes: [0, 1].map(nodeOf), edges: [edgeOf(0, 1, claim)] })],
      whole,
    );
    expect(elements(picture).filter(({ group }) => group === "edges")).toEqual(
      [],
    );
  });

  it("is exported as it is drawn", () => {
    fc.assert(
      fc.property(pieces, (given) => {
        const picture = pictureOf(given, { ...whole, most: 6 });
        const json = pictureJson(picture);
        expect(json.nodes.map(({ id }) => id)).toEqual(
          picture.nodes.map(({ id }) => id),
        );
        expect(json.edges.map(({ claims }) => claims.length)).toEqual(
          picture.edges.map(({ claims }) => claims.length),
        );
        expect(json.notDrawn.length).toBe(
          picture.stubs.length + (picture.tooMany > 0 ? 1 : 0),
        );
      }),
    );
  });
});
