/**
 * The reader of OTX pulses (AlienVault Open Threat Exchange): one pulse, a list
 * of them, or a page of `/pulses/subscribed` with `results`.
 */
import { nestsDeeperThan } from "../../../contract/json-depth.ts";
import { madeAuthor, readMade } from "../made/made-objects.ts";
import type { IntakeFile, Read, Reader } from "../reader.ts";
import { parsedText } from "../json/parsed-text.ts";
import { DEEPEST } from "../json/split.ts";
import { rejected } from "../rejected.ts";
import { shown } from "../shown.ts";
import type { Fields } from "../stix21/fields.ts";
import { isFields, textOf } from "../stix21/fields.ts";
import { pulseReads } from "./pulse-reads.ts";

export const otxReader: Reader = {
  name: "otx",
  detect,
  read,
};

/** JSON with lists of indicators that is neither STIX nor MISP; quotes within texts are escaped and match nothing. */
function detect(head: string): boolean {
  if (!/^\s*[{[]/.test(head) || FOREIGN.test(head)) return false;
  return /"indicators"\s*:\s*\[/.test(head) || EMPTY_PAGE.test(head);
}

const FOREIGN = /"(?:spec_version|Event|Attribute)"\s*:|"type"\s*:\s*"bundle"/;
const EMPTY_PAGE = /^\s*\{[^[]*"results"\s*:\s*\[\s*\]/;

async function* read(file: IntakeFile): AsyncGenerator<Read> {
  const text = await file.text();
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
  const authors = new Set<string>();
  for (const { pulse, place } of pulsesIn(parsed.value)) {
    if (!isFields(pulse)) {
      yield rejected(
        { file: file.name, place },
        null,
        "NOT_AN_OBJECT",
        `A pulse was expected, but got ${shown(pulse)}.`,
      );
      continue;
    }
    const author = authorOf(pulse);
    if (author !== null && !authors.has(author.name)) {
      authors.add(author.name);
      yield readMade(author.identity, { file: file.name, place });
    }
    const authorId = author === null ? null : textOf(author.identity, "id");
    yield* pulseReads(pulse, authorId, { file: file.name, place });
  }
}

function pulsesIn(
  value: unknown,
): readonly { readonly pulse: unknown; readonly place: string }[] {
  const results = isFields(value) ? value["results"] : value;
  const name = isFields(value) ? "results" : "";
  return Array.isArray(results)
    ? results.map((pulse: unknown, at) => ({ pulse, place: `${name}[${at}]` }))
    : [{ pulse: value, place: "the pulse" }];
}

function authorOf(
  pulse: Fields,
): { readonly name: string; readonly identity: Fields } | null {
  const name = textOf(pulse, "author_name")?.trim() ?? "";
  return name === "" ? null : { name, identity: madeAuthor(name) };
}
