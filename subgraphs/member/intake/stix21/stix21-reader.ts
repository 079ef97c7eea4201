/**
 * The reader of STIX 2.1: a bundle, a bare list of objects, or one object. The
 * text is cut into objects first and parsed one by one, so that a bad object
 * costs only itself.
 */
import type { IntakeFile, Read, Reader } from "../reader.ts";
import type { Rejection } from "../report.ts";
import { readObject } from "./read-object.ts";
import { splitObjects } from "./split-objects.ts";

export const stix21Reader: Reader = {
  name: "stix21",
  detect,
  read,
};

/** A bundle, or objects with a STIX id; files of STIX 2.0 say so on the bundle. */
function detect(head: string): boolean {
  const start = head.trimStart();
  if (!start.startsWith("{") && !start.startsWith("[")) return false;
  if (/"spec_version"\s*:\s*"2\.0"/.test(head)) return false;
  return (
    /"type"\s*:\s*"bundle"/.test(head) ||
    /"id"\s*:\s*"[a-z][a-z0-9-]{2,100}--[0-9a-fA-F]{8}-/.test(head)
  );
}

async function* read(file: IntakeFile): AsyncGenerator<Read> {
  const text = withoutMark(await file.text());
  const split = splitObjects(text);
  if (split === undefined || !isEnvelope(split.envelope)) {
    yield { kind: "rejected", rejection: noBundle(file) };
    return;
  }
  for (const piece of split.pieces) yield readObject(piece, file.name);
}

function withoutMark(text: string): string {
  return text.startsWith("\uFEFF") ? text.slice(1) : text;
}

/** What stands around the objects must be JSON too, or a cut-off file would pass as a small one. */
function isEnvelope(envelope: string | null): boolean {
  if (envelope === null) return true;
  try {
    JSON.parse(envelope);
    return true;
  } catch {
    return false;
  }
}

function noBundle({ name }: IntakeFile): Rejection {
  return {
    file: name,
    place: "the file",
    id: null,
    code: "NOT_JSON",
    reason:
      "A bundle, a list of objects or an object was expected, but this is no such JSON: brackets or quotes do not match.",
  };
}
