/**
 * STIX 2.1 objects made of other formats. They go through the very checks that
 * STIX files go through, so that kinds, keys and personal data are decided in
 * one place; the object that was made is kept as the original.
 */
import type { Place } from "../claims.ts";
import type { Read } from "../reader.ts";
import { TESSERA_EXTENSION } from "../../../contract/tessera-extension-id.ts";
import type { Fields } from "../stix21/fields.ts";
import { fieldsOf } from "../stix21/fields.ts";
import { readValue } from "../stix21/read-object.ts";
import { ownId, withContentId } from "./own-ids.ts";

/** What stands on everything that is made of one place of a file. */
export interface Stamp {
  /** Instants of the file, never of the clock. */
  readonly created: string;
  readonly modified: string;
  readonly authorId: string | null;
  /** STIX ids of marking definitions. */
  readonly markings: readonly string[];
  /** To whom it is released, as audiences are written (`group:north`); absent: nothing stated. */
  readonly audience?: readonly string[];
}

/** What stands for a date where a file states none: a second load must say the same. */
export const NO_DATE = "1970-01-01T00:00:00.000Z";

/** For what a place names and does not date: a country, a technique, a name. Each date would make another of it. */
export function undated(stamp: Stamp): Stamp {
  return { ...stamp, created: NO_DATE, modified: NO_DATE };
}

/** An object that is known by its content. */
export function madeOf(type: string, stamp: Stamp, properties: Fields): Fields {
  return withContentId(type, contentOf(stamp, properties));
}

/** An object that its source names, and of which newer versions may come. */
export function madeAs(
  type: string,
  parts: readonly string[],
  stamp: Stamp,
  properties: Fields,
): Fields {
  return { type, id: ownId(type, parts), ...contentOf(stamp, properties) };
}

/** The relationship of two made objects; there is one for each kind of it. */
export function madeEdge(
  stamp: Stamp,
  relationshipType: string,
  source: Fields,
  target: Fields,
): Fields {
  const ends = { source_ref: source["id"], target_ref: target["id"] };
  return madeAs(
    "relationship",
    [relationshipType, String(ends.source_ref), String(ends.target_ref)],
    stamp,
    { relationship_type: relationshipType, ...ends },
  );
}

/** The identity of an author that a file names; its date is no date of the file, or each file would make another version. */
export function madeAuthor(name: string, url: string | null = null): Fields {
  return madeAs(
    "identity",
    ["author", name],
    undated({ created: "", modified: "", authorId: null, markings: [] }),
    {
      name,
      identity_class: "unknown",
      external_references: url === null ? [] : [{ source_name: name, url }],
    },
  );
}

/** The claim of a made object, or the reason why it does not go in. */
export function readMade(object: Fields, at: Place): Read {
  return readValue(object, JSON.stringify(object), at);
}

/** What only Tessera's extension says, beside what it says of the object already. */
export function tesseraFields(ours: Fields, object: Fields = {}): Fields {
  const said = fieldsOf(fieldsOf(object, "extensions"), TESSERA_EXTENSION);
  const extension = { extension_type: "property-extension", ...said, ...ours };
  return { extensions: { [TESSERA_EXTENSION]: extension } };
}

/** Nothing that is absent or empty, so that it is no difference either. */
function contentOf(stamp: Stamp, properties: Fields): Fields {
  const content = {
    spec_version: "2.1",
    created: stamp.created,
    modified: stamp.modified,
    created_by_ref: stamp.authorId,
    object_marking_refs: stamp.markings,
    ...properties,
    ...(stamp.audience === undefined
      ? {}
      : tesseraFields({ audience: stamp.audience }, properties)),
  };
  return Object.fromEntries(
    Object.entries(content).filter(
      ([name, value]) =>
        value !== undefined &&
        value !== null &&
        (value !== "" || name === "name") &&
        !(Array.isArray(value) && value.length === 0 && name !== "object_refs"),
    ),
  );
}
