import { words } from "../../words.ts";
import type { Picture } from "../picture/picture.ts";
import type { GraphShown } from "../state/shown.ts";
import type { GraphActions } from "./actions.ts";
import { EdgePanel } from "./edge-panel.tsx";
import { NodePanel } from "./node-panel.tsx";
import { StubPanel } from "./stub-panel.tsx";

/** What is selected, with all that one can do about it. */
export function SelectedPanel({
  subject,
  picture,
  shown,
  actions,
}: {
  readonly subject: string | null;
  readonly picture: Picture;
  readonly shown: GraphShown;
  readonly actions: GraphActions;
}) {
  return (
    <section
      className="graph-panel"
      id="graph-selected"
      tabIndex={-1}
      aria-label={words.graph.selected}
    >
      {bodyOf(subject, picture, shown, actions) ?? (
        <p className="quiet">{words.graph.selectNothing}</p>
      )}
    </section>
  );
}

function bodyOf(
  subject: string | null,
  picture: Picture,
  shown: GraphShown,
  actions: GraphActions,
) {
  const id = subject?.slice(2);
  switch (subject?.slice(0, 2)) {
    case "n ": {
      const node = picture.nodes.find((each) => each.id === id);
      return (
        node && (
          <NodePanel
            key={node.id}
            node={node}
            picture={picture}
            shown={shown}
            actions={actions}
          />
        )
      );
    }
    case "e ": {
      const edge = picture.edges.find(({ key }) => key === id);
      return edge && <EdgePanel edge={edge} picture={picture} />;
    }
    case "s ": {
      const stub = picture.stubs.find((each) => each.id === id);
      return (
        stub && <StubPanel stub={stub} picture={picture} actions={actions} />
      );
    }
    default:
      return null;
  }
}
