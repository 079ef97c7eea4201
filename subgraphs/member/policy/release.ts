/**
 * To which of the asked members something may be told by asking them for it:
 * the rule of visible.cypher, said of organisations instead of a viewer.
 */
import { GROUP } from "../../contract/audience.ts";
import { isTlp, releasableTo } from "../../contract/marking.ts";
import type { Policy } from "./schema.ts";

/** The marking of a record, an edge or a statement, as the store has it. */
export interface Marked {
  readonly id?: unknown;
  readonly tlp: string | null;
  readonly audience?: readonly string[] | null;
  /** It says nothing of who may see it, so that its feed may be opened. */
  readonly bare?: unknown;
  readonly personal?: unknown;
}

/** The asked members to whom this may be told. Who is cut off or in a denied country is told nothing. */
export function releasedTo(
  marked: Marked,
  policy: Policy,
  among: readonly string[],
): readonly string[] {
  if (marked.personal === true && policy.personalData === "withhold") return [];
  const answered = among.filter((slug) => isAnswered(slug, policy));
  const tlp = isTlp(marked.tlp) ? marked.tlp : null;
  if (tlp === null) return openedTo(marked, policy, answered);
  const audience = slugsOf(marked.audience ?? [], policy);
  return releasableTo({ tlp, audience }, policy.community, answered);
}

function openedTo(
  { id, bare }: Marked,
  policy: Policy,
  among: readonly string[],
): readonly string[] {
  const feed =
    bare === true && typeof id === "string" ? id.split("/")[1] : undefined;
  const opened =
    feed !== undefined && Object.hasOwn(policy.feeds, feed)
      ? policy.feeds[feed]
      : undefined;
  if (opened === undefined) return [];
  const slugs = [
    ...slugsOf(opened.audience, policy),
    ...(opened.community ? policy.community : []),
  ];
  return among.filter((slug) => slugs.includes(slug));
}

/** The organisations that an audience means. */
function slugsOf(
  audience: readonly string[],
  { groups }: Policy,
): readonly string[] {
  return audience.flatMap((entry) => {
    if (!entry.startsWith(GROUP)) return [entry];
    const name = entry.slice(GROUP.length);
    return Object.hasOwn(groups, name) ? (groups[name] ?? []) : [];
  });
}

function isAnswered(
  slug: string,
  { organisations, deniedCountries }: Policy,
): boolean {
  const listed = Object.hasOwn(organisations, slug)
    ? organisations[slug]
    : undefined;
  return !(
    listed === undefined ||
    listed.suspended ||
    (listed.country !== null && deniedCountries.includes(listed.country))
  );
}
