/** Parts of answers as parts of a picture. Pure. */
import { isHole } from "../../answered/merged-answers.ts";
import type { AnswerTold } from "../../api/answer.ts";
import type {
  ClaimShownFragment,
  EntityNamedFragment,
  NodeDrawnFragment,
} from "../../api/generated.ts";
import type { NodeDrawn, RecordMark, SeenEdge } from "./piece.ts";

export function nodeOf(entity: NodeDrawnFragment): NodeDrawn {
  return { ...namedNode(entity), records: entity.records.flatMap(markOf) };
}

/** A thing of which no record was asked for. */
export function namedNode({
  __typename,
  id,
  name,
  members,
}: EntityNamedFragment): NodeDrawn {
  return {
    id,
    typename: __typename,
    name,
    members: members.map(({ slug }) => slug),
    records: [],
  };
}

/** Null, whose owner did not answer, has no marking that anybody knows. */
function markOf(
  record: NodeDrawnFragment["records"][number],
): readonly RecordMark[] {
  return record === null
    ? []
    : [
        {
          id: record.id,
          member: record.member.slug,
          tlp: record.marking.tlp,
        },
      ];
}

export function edgeOf(
  from: string,
  to: string,
  claims: readonly ClaimShownFragment[],
): SeenEdge {
  return { from, to, claims: claims.map((claim) => ({ ...claim, from })) };
}

export function awayOf(told: AnswerTold | null): readonly string[] {
  return (told?.members ?? []).filter(isHole).map(({ member }) => member);
}
