import type { ReactNode } from "react";

import type { ClaimedShownFragment } from "../api/generated.ts";
import { DateShown } from "../shown/date-shown.tsx";
import { Folded } from "../shown/folded.tsx";
import { MemberBadges } from "../shown/member-badge.tsx";
import { SafeText } from "../shown/safe-text.tsx";
import { claimedGroups } from "./claimed-groups.ts";
import { countryName } from "./country-name.ts";

/** How a property's values are shown. */
export type ValueShape = "text" | "date" | "country";

/** What is stated of the thing as a whole, with who states it. */
export function ClaimedValues({
  values,
  shape,
}: {
  readonly values: readonly ClaimedShownFragment[];
  readonly shape: ValueShape;
}) {
  return claimedGroups(values).map(({ slugs, values: group }) => (
    <div key={slugs.join(",")} className="claimed">
      <Folded
        most={30}
        className={shape === "text" ? "folded" : "folded in-line"}
        items={group.map((value) => ({
          key: value.value,
          shown: valueShown(value, shape),
        }))}
      />
      <MemberBadges slugs={slugs} />
    </div>
  ));
}

function valueShown(
  { value, precision }: ClaimedShownFragment,
  shape: ValueShape,
): ReactNode {
  if (shape === "date") return <DateShown date={value} precision={precision} />;
  return <SafeText text={shape === "country" ? countryName(value) : value} />;
}
