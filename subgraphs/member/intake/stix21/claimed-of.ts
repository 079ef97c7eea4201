/** What records and edges have alike: id, author, dates, marking, original. */
import type { MarkingClaim, OriginalText, Place } from "../claims.ts";
import { instantOf } from "../instants.ts";
import type { Fields } from "./fields.ts";
import { listOf, textOf } from "./fields.ts";
import { isVersioned } from "./check-object.ts";
import { markingOf } from "./marking-of.ts";

export function claimedOf(
  object: Fields,
  original: OriginalText,
  at: Place,
): {
  readonly at: Place;
  readonly stixId: string;
  readonly authorId: string | null;
  readonly created: string | null;
  readonly modified: string | null;
  readonly marking: MarkingClaim;
  readonly original: OriginalText;
} {
  const versioned = isVersioned(object);
  return {
    at,
    stixId: (textOf(object, "id") ?? "").toLowerCase(),
    authorId: textOf(object, "created_by_ref")?.toLowerCase() ?? null,
    created: versioned ? instantIn(object, "created") : null,
    modified: versioned ? instantIn(object, "modified") : null,
    marking: markingOf(object),
    original,
  };
}

/** The instant of a property in the store's form; null if it is absent or none. */
export function instantIn(object: Fields, name: string): string | null {
  return instantOf(textOf(object, name) ?? "") ?? null;
}

/** The external references (STIX 2.1 section 2.5) as the store keeps them: JSON text of a list in the shape of the contract's ExternalReference. */
export function externalReferencesOf(object: Fields): string {
  const references = listOf(object, "external_references").map((reference) => ({
    sourceName: textOf(reference, "source_name") ?? "unknown",
    url: textOf(reference, "url"),
    externalId: textOf(reference, "external_id"),
    description: textOf(reference, "description"),
    published: null,
  }));
  return JSON.stringify(references);
}
