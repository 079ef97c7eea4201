/** The picture as JSON: what is drawn, and what is not, with every statement as its owner made it. Pure. */
import type { Picture } from "../picture/picture.ts";
import type { SeenClaim } from "../picture/piece.ts";
import type { Stub } from "../picture/stubs.ts";

/** `unanswered`: questions of the picture that have no answer yet, or got none. */
export function pictureJson(
  { nodes, edges, stubs, tooMany }: Picture,
  unanswered = 0,
) {
  return {
    nodes: nodes.map(({ id, typename, name, members, records }) => ({
      id,
      kind: typename,
      name,
      members,
      records,
    })),
    edges: edges.map(({ from, to, claims }) => ({
      from,
      to,
      claims: claims.map(plainClaim),
    })),
    notDrawn: [
      ...stubs.map(plainStub),
      ...(unanswered > 0 ? [{ why: "unanswered", count: unanswered }] : []),
      ...(tooMany > 0 ? [{ why: "too-many", count: tooMany }] : []),
    ],
  };
}

function plainClaim(claim: SeenClaim) {
  const { id, member, relationshipType, stance, forward, from } = claim;
  const { author, confidence, basis, created, modified, revoked } = claim;
  return {
    id,
    member: member.slug,
    author,
    relationshipType,
    stance,
    seenFrom: from,
    forward,
    confidence,
    basis,
    created,
    modified,
    revoked,
    tlp: claim.marking.tlp,
  };
}

function plainStub(stub: Stub) {
  const { at, kind } = stub;
  switch (stub.kind) {
    case "more":
      return { why: kind, at, kind: stub.field, count: stub.count };
    case "not-crossed":
      return {
        why: kind,
        at,
        id: stub.crossing.entity.id,
        edges: stub.crossing.degree,
      };
    case "away":
      return { why: kind, at, member: stub.member };
    case "bound":
      return { why: kind, at, reason: stub.reason };
  }
}
