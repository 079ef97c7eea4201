import { Link } from "../address/link.tsx";
import type { RelatedShownFragment } from "../api/generated.ts";
import { EntityName } from "../shown/entity-name.tsx";
import { KindChip } from "../shown/kind-chip.tsx";
import { Wide } from "../shown/wide.tsx";
import { words } from "../words.ts";
import { BriefClaims } from "./brief-claims.tsx";

type Evidence = RelatedShownFragment["edges"][number]["evidence"]["edges"];

/** What two things share, with who says so of the one and of the other. */
export function EvidenceTable({
  evidence,
  caption,
}: {
  readonly evidence: Evidence;
  readonly caption: string;
}) {
  const told = words.entity.related;
  return (
    <Wide label={caption}>
      <table className="evidence">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{told.shared}</th>
            <th scope="col">{told.here}</th>
            <th scope="col">{told.there}</th>
            <th scope="col">{told.weight}</th>
            <th scope="col">{told.holders}</th>
          </tr>
        </thead>
        <tbody>
          {evidence.map(({ node, weight, holders, claims, otherClaims }) => (
            <tr key={node.id}>
              <th scope="row">
                <Link to={{ view: "entity", id: node.id }}>
                  <EntityName typename={node.__typename} name={node.name} />
                </Link>{" "}
                <KindChip typename={node.__typename} />
              </th>
              <td>
                <BriefClaims claims={claims} />
              </td>
              <td>
                <BriefClaims claims={otherClaims} />
              </td>
              <td className="number">{weight}</td>
              <td className="number">{holders}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  );
}
