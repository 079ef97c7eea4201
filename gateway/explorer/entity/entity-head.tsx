import { Link } from "../address/link.tsx";
import { EntityName } from "../shown/entity-name.tsx";
import { KindChip } from "../shown/kind-chip.tsx";
import { MemberBadges } from "../shown/member-badge.tsx";
import { CopyValue } from "../shown/value.tsx";
import { words } from "../words.ts";
import type { EntityShown } from "./entity.ts";
import { NamesTable } from "./names-table.tsx";

/** What it is, who holds it, by which names, and what else goes by them. */
export function EntityHead({ entity }: { readonly entity: EntityShown }) {
  const { __typename, name, members, names, sameName } = entity;
  return (
    <header className="entity-head">
      <h1>
        <EntityName typename={__typename} name={name} />{" "}
        <KindChip typename={__typename} />
      </h1>
      {__typename === "Indicator" && (
        <p>
          <CopyValue value={name} />
        </p>
      )}
      <p>
        <MemberBadges slugs={members.map(({ slug }) => slug)} />
      </p>
      {names.length > 1 && <NamesTable __typename={__typename} names={names} />}
      {sameName.length > 0 && (
        <section>
          <h2>{words.entity.sameName}</h2>
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
