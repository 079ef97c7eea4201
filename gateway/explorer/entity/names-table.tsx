import { defanged } from "../shown/defanged.ts";
import { Folded } from "../shown/folded.tsx";
import { MemberBadges } from "../shown/member-badge.tsx";
import { SafeText } from "../shown/safe-text.tsx";
import type { EntityShown } from "./entity.ts";

/** Every name, with who uses it. */
export function NamesTable({
  names,
  typename,
}: Pick<EntityShown, "names"> & { readonly typename: string }) {
  return (
    <Folded
      className="names"
      items={names.map(({ value, primary, members }) => ({
        key: value,
        shown: (
          <>
            <span className={primary ? "primary" : ""}>
              <SafeText
                text={typename === "Indicator" ? defanged(value) : value}
                most={120}
              />
            </span>{" "}
            <MemberBadges slugs={members.map(({ slug }) => slug)} />
          </>
        ),
      }))}
    />
  );
}
