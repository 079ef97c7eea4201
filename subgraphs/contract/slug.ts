/**
 * The slug of a member: the name by which files, tokens, ids and GraphQL types
 * know it. Apart, because every side has to agree on what a good one is.
 */

const FORM = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** Words that would collide with what the alliance itself is called. */
const RESERVED: ReadonlySet<string> = new Set([
  "alliance",
  "gateway",
  "tessera",
  "scatter",
  "query",
  "record",
  "entity",
  "node",
]);

/**
 * What is wrong with a slug, in one sentence, or `undefined` if it is a good one.
 *
 * `slugFault("Sing Tel")` → `A slug is lower-case letters, digits and single hyphens …, but got "Sing Tel".`
 */
export function slugFault(slug: string): string | undefined {
  if (slug.length > 40 || !FORM.test(slug))
    return `A slug is lower-case letters, digits and single hyphens, starts with a letter and has at most 40 characters ("softbank-jp"), but got ${JSON.stringify(slug.slice(0, 60))}.`;
  if (RESERVED.has(slug))
    return `The slug "${slug}" is reserved; choose another one.`;
  return undefined;
}

/**
 * The prefix of a member's GraphQL types: `softbank-jp` → `SoftbankJp`.
 * Two slugs of one prefix cannot live in one alliance.
 */
export function typePrefix(slug: string): string {
  return slug
    .split("-")
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join("");
}

/**
 * The faults of a list of slugs: bad ones, and two that are one to GraphQL.
 * An empty list means that they can live together.
 */
export function slugFaults(slugs: readonly string[]): readonly string[] {
  const faults: string[] = [];
  const seen = new Map<string, string>();
  for (const slug of slugs) {
    const fault = slugFault(slug);
    if (fault !== undefined) {
      faults.push(fault);
      continue;
    }
    const twin = seen.get(typePrefix(slug).toLowerCase());
    if (twin !== undefined)
      faults.push(
        `The slugs "${twin}" and "${slug}" are one and the same to GraphQL; rename one.`,
      );
    seen.set(typePrefix(slug).toLowerCase(), slug);
  }
  return faults;
}
