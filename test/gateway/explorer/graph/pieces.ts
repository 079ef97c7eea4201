/** Made-up pieces of a picture, for tests: few ids, so that they meet. */
import * as fc from "fast-check";

import type {
  More,
  NodeDrawn,
  Piece,
  SeenEdge,
} from "../../../../gateway/explorer/graph/picture/piece.ts";
import { edgeFields } from "../../../../gateway/explorer/graph/kinds.ts";

const TYPES = ["Campaign", "Actor", "Indicator", "Malware"] as const;
const MEMBERS = ["att", "etisalat", "singtel", "softbank"] as const;

/** The type of a thing goes with its id, as it does in the graph. */
export function nodeOf(number: number): NodeDrawn {
  const member = MEMBERS[number % MEMBERS.length] ?? "att";
  return {
    id: `thing/${number}`,
    typename: TYPES[number % TYPES.length] ?? "Actor",
    name: `thing ${number}`,
    members: [member],
    records: [{ id: `${member}/feed/${number}`, member, tlp: "GREEN" }],
  };
}

export function edgeOf(
  from: number,
  to: number,
  claim: {
    readonly id: string;
    readonly member: string;
    readonly denies: boolean;
    readonly revoked?: boolean;
  },
): SeenEdge {
  return {
    from: `thing/${from}`,
    to: `thing/${to}`,
    claims: [
      {
        id: claim.id,
        member: { slug: claim.member, name: claim.member },
        author: null,
        relationshipType: "attributed-to",
        stance: claim.denies ? "DISPUTES" : "ASSERTS",
        forward: true,
        confidence: null,
        basis: null,
        description: null,
        startTime: null,
        stopTime: null,
        references: [],
        created: null,
        modified: null,
        revoked: claim.revoked ?? false,
        marking: { tlp: "GREEN" },
        from: `thing/${from}`,
      },
    ],
  };
}

export function pieceOf(given: Partial<Piece>): Piece {
  return {
    anchor: null,
    nodes: [],
    edges: [],
    more: [],
    notCrossed: [],
    away: [],
    bound: null,
    ...given,
  };
}

const number = fc.nat({ max: 12 });
const edge = fc
  .record({
    from: number,
    to: number,
    claim: fc.record({
      id: fc.nat({ max: 30 }).map(String),
      member: fc.constantFrom(...MEMBERS),
      denies: fc.boolean(),
      revoked: fc.boolean(),
    }),
  })
  .map(({ from, to, claim }) => edgeOf(from, to, claim));

const more: fc.Arbitrary<More> = fc
  .record({
    at: number.map((at) => `thing/${at}`),
    field: fc.constantFrom(...edgeFields),
    total: fc.nat({ max: 500 }),
  })
  .map((given) => ({ by: "neighbours", ...given }));

/** Pieces whose edges may lead to things that none of them has. */
export const pieces: fc.Arbitrary<readonly Piece[]> = fc.array(
  fc
    .record({
      start: number,
      nodes: fc.array(number, { maxLength: 8 }),
      edges: fc.array(edge, { maxLength: 10 }),
      more: fc.array(more, { maxLength: 4 }),
      away: fc.subarray([...MEMBERS]),
      bound: fc.option(fc.constant("time"), { nil: null }),
      crossed: fc.option(number, { nil: null }),
    })
    .map(({ start, nodes, crossed, ...rest }) =>
      pieceOf({
        ...rest,
        anchor: `thing/${start}`,
        nodes: [start, ...nodes].map(nodeOf),
        notCrossed:
          crossed === null ? [] : [{ entity: nodeOf(crossed), degree: 4_000 }],
      }),
    ),
  { maxLength: 5 },
);
