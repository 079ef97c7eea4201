/**
 * Which feed a record is from: `--feed` if the loader says so, else its author,
 * else `own`. A feed is part of every id, so an author keeps the one that it
 * got first, whatever it is called later.
 */
import { parseStixId } from "../../contract/stix-id.ts";
import { slugOfName } from "../../contract/names.ts";

/** The feed of records without an author: the member's own. */
export const OWN_FEED = "own";

const LONGEST = 60;

/** The feeds for authors that have none yet. Two authors of one name are two feeds: the second gets a part of its id. */
export function newFeeds(
  authors: readonly string[],
  names: ReadonlyMap<string, string>,
  assigned: ReadonlyMap<string, string>,
): readonly { readonly author: string; readonly slug: string }[] {
  const taken = new Set([OWN_FEED, ...assigned.values()]);
  return authors
    .filter((author) => !assigned.has(author))
    .toSorted()
    .map((author) => {
      const slug = freeSlug(author, names.get(author), taken);
      taken.add(slug);
      return { author, slug };
    });
}

/** What is wrong with a feed that somebody asked for, or `undefined`. */
export function feedFault(feed: string): string | undefined {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(feed) && feed.length <= LONGEST
    ? undefined
    : `A feed is lower-case letters, digits and single hyphens, at most ${LONGEST} characters ("talos-blog"), but got ${JSON.stringify(feed.slice(0, 80))}.`;
}

function freeSlug(
  author: string,
  name: string | undefined,
  taken: ReadonlySet<string>,
): string {
  const uuid = parseStixId(author)?.uuid ?? author;
  const slug = asciiSlug(name ?? "");
  if (slug === "") return uuid;
  if (!taken.has(slug)) return slug;
  return `${slug}-${uuid.slice(0, 8)}`;
}

/** Ids travel in URLs and logs, so a feed is ASCII; a name in another script gives none. */
function asciiSlug(name: string): string {
  const folded = name.normalize("NFKD").replaceAll(/\p{M}/gu, "");
  return slugOfName(folded)
    .replaceAll(/[^a-z0-9-]/g, "")
    .replaceAll(/-+/g, "-")
    .slice(0, LONGEST - 9)
    .replaceAll(/^-|-$/g, "");
}
