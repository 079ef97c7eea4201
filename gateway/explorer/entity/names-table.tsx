import { EntityName } from "../shown/entity-name.tsx";
import { MemberBadges } from "../shown/member-badge.tsx";
import { words } from "../words.ts";
import type { EntityShown } from "./entity.ts";

/** Every name, with who uses it. */
export function NamesTable({
  __typename,
  names,
}: Pick<EntityShown, "__typename" | "names">) {
  return (
    <section>
      <h2>{words.entity.names}</h2>
      <ul className="plain names">
        {names.map(({ value, primary, members }) => (
          <li key={value}>
            <span className={primary ? "primary" : ""}>
              <EntityName typename={__typename} name={value} />
            </span>{" "}
            <MemberBadges slugs={members.map(({ slug }) => slug)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
