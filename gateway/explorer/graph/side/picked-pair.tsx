import { Link } from "../../address/link.tsx";
import { words } from "../../words.ts";
import { shortName } from "../canvas/elements.ts";
import type { Picture } from "../picture/picture.ts";

/** Two things that were picked, and the way to the paths between them. */
export function PickedPair({
  picked,
  picture,
}: {
  readonly picked: readonly string[];
  readonly picture: Picture;
}) {
  const [from, to] = picked;
  const nameOf = (id: string) => {
    const node = picture.nodes.find((each) => each.id === id);
    return node === undefined ? id : shortName(node);
  };
  if (from === undefined) return null;
  return (
    <p className="graph-picked">
      {to === undefined ? (
        words.graph.pickAnother(nameOf(from))
      ) : (
        <Link to={{ view: "paths", from, to }}>
          {words.graph.pathsBetween(nameOf(from), nameOf(to))}
        </Link>
      )}
    </p>
  );
}
