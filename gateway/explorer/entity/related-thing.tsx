import { Link } from "../address/link.tsx";
import type { RelatedShownFragment } from "../api/generated.ts";
import { EntityName } from "../shown/entity-name.tsx";
import { KindChip } from "../shown/kind-chip.tsx";
import { MemberBadges } from "../shown/member-badge.tsx";
import { words } from "../words.ts";
import { EvidenceTable } from "./evidence-table.tsx";

/** A related thing, with what it has in common with the one in sight. */
export function RelatedThing({
  edge: { node, score, evidence },
  open,
}: {
  readonly edge: RelatedShownFragment["edges"][number];
  readonly open: boolean;
}) {
  const told = words.entity.related;
  const more = evidence.totalCount - evidence.edges.length;
  return (
    <div className="related">
      <h3>
        <Link to={{ view: "entity", id: node.id }}>
          <EntityName typename={node.__typename} name={node.name} />
        </Link>{" "}
        <KindChip typename={node.__typename} />{" "}
        <MemberBadges slugs={node.members.map(({ slug }) => slug)} />
      </h3>
      <details open={open}>
        <summary>{told.evidence(evidence.totalCount, score)}</summary>
        <EvidenceTable
          evidence={evidence.edges}
          caption={told.label(node.name)}
        />
        {more > 0 && <p className="quiet">{told.moreEvidence(more)}</p>}
      </details>
    </div>
  );
}
