/** Values with who states them, those of the same members together. Pure. */
import type { ClaimedShownFragment } from "../api/generated.ts";

export interface ClaimedGroup {
  readonly slugs: readonly string[];
  readonly values: readonly ClaimedShownFragment[];
}

/** Those of most members first. */
export function claimedGroups(
  values: readonly ClaimedShownFragment[],
): readonly ClaimedGroup[] {
  const groups = new Map<string, ClaimedShownFragment[]>();
  for (const value of values) {
    const key = slugsOf(value).join(",");
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return [...groups.values()]
    .map((group) => ({
      slugs: group[0] === undefined ? [] : slugsOf(group[0]),
      values: group,
    }))
    .toSorted((one, other) => other.slugs.length - one.slugs.length);
}

function slugsOf({ members }: ClaimedShownFragment): readonly string[] {
  return members.map(({ slug }) => slug).toSorted();
}
