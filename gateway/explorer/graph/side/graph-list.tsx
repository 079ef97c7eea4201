import { memo, useDeferredValue } from "react";

import { MarkingChip } from "../../shown/marking-chip.tsx";
import { MemberBadges } from "../../shown/member-badge.tsx";
import { cutText, visibleText } from "../../shown/visible-text.ts";
import { usePage } from "../../state/page-context.ts";
import { words } from "../../words.ts";
import { shortName, stubText } from "../canvas/elements.ts";
import { strictest } from "../canvas/strictest.ts";
import { asserted, claimants, disputed } from "../picture/edges.ts";
import type { EdgeDrawn } from "../picture/edges.ts";
import type { NodeDrawn, SeenClaim } from "../picture/piece.ts";
import type { Picture } from "../picture/picture.ts";
import { SubjectRow } from "./subject-row.tsx";

interface ListProps {
  readonly picture: Picture;
  readonly selected: string | null;
  readonly select: (subject: string | null) => void;
}

/** The same as the picture, for the keyboard and for screen readers: every thing, connection and gap. */
export function GraphList({ picture, ...props }: ListProps) {
  // The picture comes first: a long list is made when there is time.
  return <Lists picture={useDeferredValue(picture)} {...props} />;
}

const Lists = memo(function Lists({ picture, selected, select }: ListProps) {
  const { told } = usePage();
  const { nodes, edges, stubs } = picture;
  const names = new Map(nodes.map((node) => [node.id, shortName(node)]));
  const nameOf = (slug: string) =>
    told.members.find((member) => member.slug === slug)?.name ?? slug;
  const says = words.graph;
  const row = (subject: string) => ({
    subject,
    selected: subject === selected,
    select,
  });
  return (
    <nav className="graph-list" aria-label={says.list}>
      <h2>{says.things(nodes.length)}</h2>
      <ul className="plain">
        {nodes.map((node) => (
          <SubjectRow
            key={node.id}
            {...row(`n ${node.id}`)}
            of={node}
            Body={NodeRow}
          />
        ))}
      </ul>
      <h2>{says.connections(edges.length)}</h2>
      <ul className="plain">
        {edges.map((edge) => (
          <SubjectRow
            key={edge.key}
            {...row(`e ${edge.key}`)}
            of={edge}
            label={says.between(
              names.get(edge.from) ?? edge.from,
              names.get(edge.to) ?? edge.to,
            )}
            Body={EdgeRow}
          />
        ))}
      </ul>
      <h2>{says.gaps(stubs.length)}</h2>
      <ul className="plain">
        {stubs.map((stub) => (
          <SubjectRow
            key={stub.id}
            {...row(`s ${stub.id}`)}
            of={stub}
            label={says.gapAt(stubText(stub, nameOf), names.get(stub.at) ?? "")}
            Body={StubRow}
          />
        ))}
      </ul>
    </nav>
  );
});

function NodeRow({ of: node }: { readonly of: NodeDrawn }) {
  return (
    <>
      <span className="quiet">{words.shown.kind(node.typename)}</span>{" "}
      <bdi>{shortName(node)}</bdi>
      <span className="row-signs">
        <MemberBadges slugs={node.members} />
        {node.records.length > 0 && (
          <MarkingChip tlp={strictest(node.records.map(({ tlp }) => tlp))} />
        )}
      </span>
    </>
  );
}

function EdgeRow({
  of: edge,
  label,
}: {
  readonly of: EdgeDrawn;
  readonly label: string;
}) {
  const holds = asserted(edge);
  const denials = disputed(edge);
  return (
    <>
      <bdi>{label}</bdi>
      <span className="row-signs">
        {typesOf(holds)}
        <MemberBadges slugs={claimants(holds)} />
        {denials.length > 0 && (
          <span className="chip denies">
            {words.graph.denials(denials.length)}
          </span>
        )}
        <MarkingChip
          tlp={strictest(edge.claims.map(({ marking }) => marking.tlp))}
        />
      </span>
    </>
  );
}

function StubRow({ label }: { readonly label: string }) {
  return <bdi className="gap">{label}</bdi>;
}

function typesOf(claims: readonly SeenClaim[]): string {
  const types = new Set(claims.map((claim) => claim.relationshipType));
  return [...types]
    .map((type) => cutText(visibleText(type), 40).text)
    .join(", ");
}
