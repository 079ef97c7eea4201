/**
 * The reader of STIX, 2.0 and 2.1 alike: a bundle, a list of objects, one
 * object, or any of these on lines of their own. The text is cut into objects
 * as it comes and they are parsed one by one, so that a bad object costs only
 * itself and the size of a file does not matter.
 */
import { faultWithin } from "../json/fault-within.ts";
import type { Split } from "../json/split.ts";
import { splitJson } from "../json/split-json.ts";
import type { IntakeFile, Read, Reader } from "../reader.ts";
import { rejected } from "../rejected.ts";
import type { Fields } from "../stix21/fields.ts";
import { isFields, textOf } from "../stix21/fields.ts";
import { toForm21 } from "./to-form21.ts";
import { parsedJson, readPiece } from "./read-piece.ts";
import { versionBySelf } from "./version-of.ts";
import type { StixVersion } from "./version-of.ts";

/** Tells the version of an object in a bundle of this version. */
type VersionOf = (object: Fields, ofBundle: string | null) => StixVersion;

export const stixReader: Reader = stixReaderOf("stix", versionBySelf);

export function stixReaderOf(name: string, versionOf: VersionOf): Reader {
  return { name, detect, read: (file) => read(file, versionOf) };
}

/** A bundle, or objects with a STIX id. */
function detect(head: string): boolean {
  const start = head.trimStart();
  if (!start.startsWith("{") && !start.startsWith("[")) return false;
  return (
    /"type"\s*:\s*"bundle"/.test(head) ||
    /"id"\s*:\s*"[a-z][a-z0-9-]{2,100}--[0-9a-fA-F]{8}-/.test(head)
  );
}

async function* read(
  file: IntakeFile,
  versionOf: VersionOf,
): AsyncGenerator<Read> {
  let ofBundle: string | null = null;
  for await (const split of splitJson(file.chunks())) {
    if (split.kind === "bundle") ofBundle = specVersionIn(split.text);
    else if (split.kind === "piece") {
      const version = split.alone ? null : ofBundle;
      const found = readPiece(split, file.name, (object) =>
        toForm21(object, versionOf(object, version), version),
      );
      if (found !== undefined) yield found;
    } else {
      if (split.kind === "envelope") ofBundle = null;
      const found = faultOf(split, file.name);
      if (found !== undefined) yield found;
    }
  }
}

/** What a bundle says before its objects; null if it says nothing yet, or is no JSON. */
function specVersionIn(bundle: string): string | null {
  const parsed = parsedJson(bundle);
  return parsed !== undefined && isFields(parsed.value)
    ? textOf(parsed.value, "spec_version")
    : null;
}

/** What stands around the objects must be JSON too, or a cut-off file would pass as a small one. */
function faultOf(
  split: Extract<Split, { readonly kind: "envelope" | "fault" }>,
  file: string,
): Read | undefined {
  const { place } = split;
  if (split.kind === "fault")
    return rejected(
      { file, place },
      null,
      "NOT_JSON",
      `This is no JSON: ${split.reason}.`,
    );
  if (split.tooLong)
    return rejected(
      { file, place },
      null,
      "TOO_LARGE",
      "What stands in a bundle beside its objects is longer than an object may be.",
    );
  if (parsedJson(split.text) !== undefined) return undefined;
  // Columns after the objects would be wrong, since they are cut out.
  const { reason } = faultWithin(place, split.start, split.text);
  return rejected(
    { file, place },
    null,
    "NOT_JSON",
    `The bundle around its objects is no JSON: ${reason}.`,
  );
}
