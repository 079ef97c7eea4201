/** Reports made of other formats, each small enough for one transaction. */
import type { Fields } from "../stix21/fields.ts";
import { madeOf } from "./made-objects.ts";
import type { Stamp } from "./made-objects.ts";

/** Things that one report refers to; a block of the public lists has 153,000, more than a transaction holds. */
export const MOST_REFERRED = 10_000;

/** A report of these ids, or several that say which part they are; published when it was made. */
export function madeReports(
  stamp: Stamp,
  ids: readonly string[],
  properties: Fields & { readonly name: string },
): readonly Fields[] {
  const parts = Math.max(1, Math.ceil(ids.length / MOST_REFERRED));
  return Array.from({ length: parts }, (_, part) =>
    madeOf("report", stamp, {
      ...properties,
      name:
        parts === 1
          ? properties.name
          : `${properties.name} (part ${part + 1} of ${parts})`,
      published: stamp.created,
      object_refs: ids.slice(part * MOST_REFERRED, (part + 1) * MOST_REFERRED),
    }),
  );
}
