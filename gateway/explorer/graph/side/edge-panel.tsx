import { words } from "../../words.ts";
import { shortName } from "../canvas/elements.ts";
import type { EdgeDrawn } from "../picture/edges.ts";
import type { Picture } from "../picture/picture.ts";
import { ClaimItem } from "./claim-item.tsx";

/** A connection: every statement about it, each with whose it is. */
export function EdgePanel({
  edge,
  picture,
}: {
  readonly edge: EdgeDrawn;
  readonly picture: Picture;
}) {
  const nameOf = (id: string) => {
    const node = picture.nodes.find((each) => each.id === id);
    return node === undefined ? id : shortName(node);
  };
  return (
    <>
      <h2>{words.graph.between(nameOf(edge.from), nameOf(edge.to))}</h2>
      <p className="quiet">{words.graph.statements(edge.claims.length)}</p>
      <ul className="plain claim-list">
        {edge.claims.map((claim) => (
          <ClaimItem
            key={claim.id}
            claim={claim}
            from={nameOf(claim.from)}
            to={nameOf(claim.from === edge.from ? edge.to : edge.from)}
          />
        ))}
      </ul>
    </>
  );
}
