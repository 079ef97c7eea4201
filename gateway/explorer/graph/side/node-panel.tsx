import { Link } from "../../address/link.tsx";
import { EntityName } from "../../shown/entity-name.tsx";
import { KindChip } from "../../shown/kind-chip.tsx";
import { MarkingChip } from "../../shown/marking-chip.tsx";
import { MemberBadge } from "../../shown/member-badge.tsx";
import { words } from "../../words.ts";
import type { NodeDrawn } from "../picture/piece.ts";
import type { Picture } from "../picture/picture.ts";
import type { GraphShown } from "../state/shown.ts";
import type { GraphActions } from "./actions.ts";
import { KindCounts } from "./kind-counts.tsx";
import { PickedPair } from "./picked-pair.tsx";

/** A thing: who holds it and under which marking, what is connected with it by kind, and what one can do. */
export function NodePanel({
  node,
  picture,
  shown,
  actions,
}: {
  readonly node: NodeDrawn;
  readonly picture: Picture;
  readonly shown: GraphShown;
  readonly actions: GraphActions;
}) {
  const { id, typename, name, members, records } = node;
  const says = words.graph;
  return (
    <>
      <h2>
        <EntityName typename={typename} name={name} />{" "}
        <KindChip typename={typename} />
      </h2>
      <ul className="plain graph-holders" aria-label={says.heldBy}>
        {members.map((slug) => (
          <li key={slug}>
            <MemberBadge slug={slug} />
            {records
              .filter(({ member }) => member === slug)
              .map((record) => (
                <MarkingChip key={record.id} tlp={record.tlp} />
              ))}
          </li>
        ))}
      </ul>
      <div className="graph-actions">
        <button
          type="button"
          aria-pressed={id in shown.pins}
          onClick={() => actions.pin(id)}
        >
          {id in shown.pins ? says.unpin : says.pin}
        </button>
        <button
          type="button"
          aria-pressed={actions.picked.includes(id)}
          onClick={() => actions.pick(id)}
        >
          {actions.picked.includes(id) ? says.unpick : says.pick}
        </button>
        <button type="button" onClick={() => actions.remove(id)}>
          {says.remove}
        </button>
        <Link to={{ view: "entity", id }}>{says.open}</Link>
      </div>
      <PickedPair picked={actions.picked} picture={picture} />
      <KindCounts
        node={node}
        picture={picture}
        shown={shown}
        actions={actions}
      />
    </>
  );
}
