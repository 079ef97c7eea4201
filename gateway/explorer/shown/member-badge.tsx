import { usePage } from "../state/page-context.ts";
import { memberLook, shapePaths } from "./member-look.ts";

/** A member's mark and name. */
export function MemberBadge({ slug }: { readonly slug: string }) {
  const { told } = usePage();
  const place = told.members.findIndex((member) => member.slug === slug);
  const name = told.members[place]?.name ?? slug;
  return (
    <span className="member">
      <MemberMark place={place} />
      <span>{name}</span>
    </span>
  );
}

export function MemberMark({ place }: { readonly place: number }) {
  const { shape, colour } = memberLook(place);
  return (
    <svg
      className={`mark member-${colour}`}
      viewBox="0 0 16 16"
      aria-hidden="true"
    >
      <path d={shapePaths[shape]} />
    </svg>
  );
}

/** Several, in the registry's order. */
export function MemberBadges({ slugs }: { readonly slugs: readonly string[] }) {
  const { told } = usePage();
  return (
    <span className="members">
      {told.members
        .filter(({ slug }) => slugs.includes(slug))
        .map(({ slug }) => (
          <MemberBadge key={slug} slug={slug} />
        ))}
    </span>
  );
}
