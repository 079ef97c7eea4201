import { Link } from "../address/link.tsx";
import { EntityName } from "../shown/entity-name.tsx";
import { KindChip } from "../shown/kind-chip.tsx";
import { MemberBadges } from "../shown/member-badge.tsx";
import { SafeText } from "../shown/safe-text.tsx";
import { CopyValue } from "../shown/value.tsx";
import { words } from "../words.ts";
import type { EntityShown } from "./entity.ts";

/** What it is, who holds it, what else goes by its name, and where one can go from it. */
export function EntityHead({ entity }: { readonly entity: EntityShown }) {
  const { __typename, id, name, members, sameName } = entity;
  return (
    <header className="entity-head">
      <h1>
        {__typename === "Indicator" ? (
          <EntityName typename={__typename} name={name} />
        ) : (
          <SafeText text={name} most={120} />
        )}{" "}
        <KindChip typename={__typename} />
      </h1>
      {__typename === "Indicator" && (
        <p>
          <CopyValue value={name} />
        </p>
      )}
      <p className="held">
        <span className="quiet">{words.entity.heldBy}</span>{" "}
        <MemberBadges slugs={members.map(({ slug }) => slug)} />
        <span className="onward">
          <Link to={{ view: "graph", ids: [id] }}>{words.entity.toGraph}</Link>
          <Link to={{ view: "paths", from: id, to: null }}>
            {words.entity.toPaths}
          </Link>
        </span>
      </p>
      {sameName.length > 0 && (
        <section className="same-name" aria-label={words.entity.sameName}>
          <p>{words.entity.sameName}</p>
          <ul className="plain">
            {sameName.map((other) => (
              <li key={other.id}>
                <Link to={{ view: "entity", id: other.id }}>
                  <EntityName typename={other.__typename} name={other.name} />
                </Link>{" "}
                <KindChip typename={other.__typename} />{" "}
                <MemberBadges slugs={other.members.map(({ slug }) => slug)} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </header>
  );
}
