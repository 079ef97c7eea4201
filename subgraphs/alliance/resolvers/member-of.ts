import type { AllianceMember } from "../context.ts";

/** The member of a slug, as the registry names it. */
export function memberOf(
  members: readonly AllianceMember[],
): (slug: string) => AllianceMember {
  return (slug) =>
    members.find((member) => member.slug === slug) ?? { slug, name: slug };
}
