import { Link } from "../address/link.tsx";
import type { EntityNamedFragment } from "../api/generated.ts";
import { EntityName } from "../shown/entity-name.tsx";
import { KindChip } from "../shown/kind-chip.tsx";
import { MemberBadges } from "../shown/member-badge.tsx";
import { words } from "../words.ts";

/** Entities one below the other, each with its kind and the members that hold it. */
export function EntityList({
  entities,
  caption,
}: {
  readonly entities: readonly EntityNamedFragment[];
  /** For screen readers: what these are. */
  readonly caption: string;
}) {
  return (
    <table className="list">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.ask.name}</th>
          <th scope="col">{words.ask.kind}</th>
          <th scope="col">{words.ask.heldBy}</th>
        </tr>
      </thead>
      <tbody>
        {entities.map(({ __typename, id, name, members }) => (
          <tr key={id}>
            <th scope="row">
              <Link to={{ view: "entity", id }}>
                <EntityName typename={__typename} name={name} />
              </Link>
            </th>
            <td>
              <KindChip typename={__typename} />
            </td>
            <td>
              <MemberBadges slugs={members.map(({ slug }) => slug)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
