/**
 * The id of a record: `<slug>/<feed>/<STIX id>`. It tells who owns the record,
 * where the owner has it from, and of what type it is, so that nobody has to
 * ask before knowing whom to ask.
 */
import { parseStixId } from "./stix-id.ts";
import { slugFault } from "./slug.ts";

export interface RecordId {
  readonly slug: string;
  readonly feed: string;
  readonly stixId: string;
  readonly stixType: string;
}

export function recordId(slug: string, feed: string, stixId: string): string {
  return `${slug}/${feed}/${stixId}`;
}

/** The parts of a record's id, or `undefined` if the text is none. */
export function parseRecordId(id: string): RecordId | undefined {
  if (id.length > 500) return undefined;
  const [slug, feed, stixId, ...rest] = id.split("/");
  if (
    slug === undefined ||
    feed === undefined ||
    stixId === undefined ||
    rest.length > 0
  )
    return undefined;
  const parsed = parseStixId(stixId);
  if (parsed === undefined || feed === "" || slugFault(slug) !== undefined)
    return undefined;
  return { slug, feed, stixId, stixType: parsed.type };
}
