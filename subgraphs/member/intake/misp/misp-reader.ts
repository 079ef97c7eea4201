/**
 * The reader of MISP core JSON. Each thing of an event becomes a STIX 2.1 object
 * and then goes the way of those, so that keys, kinds and personal data are
 * decided in one place; what MISP says beyond STIX stays in the object. A thing
 * that is faulty costs only itself. A file is read whole: an event's marking and
 * author may come after its attributes.
 */
import { nestsDeeperThan } from "../../../contract/json-depth.ts";
import type { IntakeFile, Read, Reader } from "../reader.ts";
import { rejected } from "../rejected.ts";
import { readValue } from "../stix21/read-object.ts";
import { readEvent } from "./event.ts";
import type { Found } from "./events-in.ts";
import { eventsIn } from "./events-in.ts";
import { parsedText } from "../json/parsed-text.ts";

export const mispReader: Reader = { name: "misp", detect, read };

/** Levels of a file; events of MISP have a dozen. */
const DEEPEST = 64;

/** An event in a wrapper, or what only events have; a bare one may begin with a long list of attributes. */
function detect(head: string): boolean {
  if (!/^\s*[[{]/.test(head)) return false;
  if (/^\s*\[?\s*\{\s*"(Event|response)"\s*:/.test(head)) return true;
  const has = (...names: readonly string[]) =>
    names.some((name) => head.includes(`"${name}"`));
  return (
    (has("Orgc", "threat_level_id") && has("info", "Attribute", "Object")) ||
    (has("Attribute") && has("category", "to_ids"))
  );
}

async function* read(file: IntakeFile): AsyncGenerator<Read> {
  const text = (await file.text()).replace(/^\uFEFF/, "");
  const at = { file: file.name, place: "the file" };
  if (nestsDeeperThan(text, DEEPEST)) {
    const reason = `A file nests at most ${DEEPEST} levels, but this one has more.`;
    yield rejected(at, null, "TOO_LARGE", reason);
    return;
  }
  const parsed = parsedText(text);
  if ("fault" in parsed) {
    const place = `the file (${parsed.place})`;
    yield rejected({ ...at, place }, null, "NOT_JSON", parsed.fault);
    return;
  }
  for (const found of eventsIn(parsed.value))
    yield* readFound(found, file.name);
}

function* readFound({ place, event }: Found, file: string): Generator<Read> {
  if (event === null) {
    const reason =
      'An event of MISP was expected ("Event", or an object with "info" and "Attribute"), but this is none.';
    yield rejected({ file, place }, null, "UNKNOWN_FORMAT", reason);
    return;
  }
  const all = readEvent(event, place);
  const refused = "reason" in all ? [all] : all.refused;
  for (const { place: where, id, code, reason } of refused)
    yield rejected({ file, place: where }, id, code, reason);
  if ("reason" in all) return;
  for (const { place: where, object } of all.placed())
    yield readValue(object, JSON.stringify(object), { file, place: where });
}
