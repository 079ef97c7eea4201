import { Link } from "../address/link.tsx";
import { EntityName } from "../shown/entity-name.tsx";
import { Wide } from "../shown/wide.tsx";
import { words } from "../words.ts";
import { ClaimCells } from "./claim-cells.tsx";
import type { LinkedEdge } from "./linked-documents.ts";
import { OtherEnd } from "./other-end.tsx";

/** Edges with all that members say of each: one row for each claim, the claims of one edge together. */
export function ClaimsTable({
  edges,
  what,
  caption,
}: {
  readonly edges: readonly LinkedEdge[];
  /** The head of the first column. */
  readonly what: string;
  readonly caption: string;
}) {
  const heads = words.entity.claims;
  return (
    <Wide label={words.entity.table(caption)}>
      <table className="claims">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{what}</th>
            <th scope="col">{heads.member}</th>
            <th scope="col">{heads.relation}</th>
            <th scope="col">{heads.confidence}</th>
            <th scope="col">{heads.basis}</th>
            <th scope="col">{heads.when}</th>
            <th scope="col">{heads.sources}</th>
            <th scope="col">{heads.marking}</th>
          </tr>
        </thead>
        {edges.map(({ node, claims }) => (
          <tbody key={node.id}>
            {claims.map((claim, index) => (
              <tr
                key={claim.id}
                className={claim.stance === "DISPUTES" ? "denial" : undefined}
              >
                {index === 0 && (
                  <th scope="rowgroup" rowSpan={claims.length}>
                    <Link to={{ view: "entity", id: node.id }}>
                      <EntityName typename={node.__typename} name={node.name} />
                    </Link>
                    <OtherEnd node={node} claims={claims} />
                  </th>
                )}
                <ClaimCells claim={claim} />
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </Wide>
  );
}
