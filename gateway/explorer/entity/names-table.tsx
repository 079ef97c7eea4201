import { MemberBadges } from "../shown/member-badge.tsx";
import { SafeText } from "../shown/safe-text.tsx";
import { words } from "../words.ts";
import type { EntityShown } from "./entity.ts";

/** Every name, with who uses it. */
export function NamesTable({ names }: Pick<EntityShown, "names">) {
  return (
    <section>
      <h2>{words.entity.names}</h2>
      <ul className="plain names">
        {names.map(({ value, primary, members }) => (
          <li key={value}>
            <span className={primary ? "primary" : ""}>
              <SafeText text={value} most={120} />
            </span>{" "}
            <MemberBadges slugs={members.map(({ slug }) => slug)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
