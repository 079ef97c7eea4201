/**
 * The forms under which a text that somebody asked with is found again: the
 * contract's own keys (so that a defanged value, its plain spelling, and the key
 * that a gateway makes of it for members are one), and the text as such.
 *
 * `termForms("198[.]51[.]100[.]3")` → ["text:198[.]51[.]100[.]3", "ipv4-addr--…", "name:19851…"]
 */
import { typedKeys } from "../../contract/keys.ts";
import { kinds } from "../../contract/kinds.ts";
import { observablesOf } from "../../contract/observable.ts";
import { pastedValues } from "../../contract/pasted-values.ts";
import { parseRecordId } from "../../contract/record-id.ts";
import { bareValue } from "../../contract/refang.ts";
import { canonicalStixId } from "../../contract/stix-id.ts";
import { typedSearch } from "../../contract/typed-search.ts";

/** Forms of one text; a report that was pasted has many values. */
const MOST_FORMS = 4_000;

/** Of a text in a question. */
export function termForms(text: string): readonly string[] {
  return [...new Set(formsOf(text, true))].slice(0, MOST_FORMS);
}

/** Of a value that is looked for in the log: everything that it may be, too. */
export function formsToLookFor(value: string): readonly string[] {
  const observables = observablesOf(bareValue(value)).map(({ key }) => key);
  return [...new Set([...termForms(value), ...observables])];
}

function formsOf(text: string, deep: boolean): readonly string[] {
  const plain = text.trim();
  if (plain === "") return [];
  // Gateways ask members with keys by the hundred: those are their own and only form.
  const stixId = canonicalStixId(plain);
  if (stixId !== undefined) return [stixId];
  if (KEY.test(plain)) return [plain];
  const spelled = plain.normalize("NFKC").toLowerCase().replaceAll(/\s+/g, " ");
  const whole = `text:${spelled}`;
  const record = parseRecordId(plain);
  if (record !== undefined) return [whole, record.stixId];
  return [
    whole,
    ...(plain.length > LONGEST_TYPED ? [] : typedKeys(plain)),
    ...searchKeys(plain),
    ...pastedKeys(plain),
    ...(deep ? idParts(plain).flatMap((part) => formsOf(part, false)) : []),
  ];
}

/** Keys as the alliance sends them to members. */
const KEY = /^(?:name|cve|ref|url|pattern):\S+$/;
const LONGEST_TYPED = 4_096;

/** `ip:198.51.100.3` is asked for the address. */
function searchKeys(text: string): readonly string[] {
  if (!/^\w+:/.test(text)) return [];
  try {
    return typedSearch(text).keys;
  } catch {
    return [];
  }
}

function pastedKeys(text: string): readonly string[] {
  try {
    return pastedValues([text])
      .filter(({ certain }) => certain)
      .flatMap(({ observables }) => observables.map(({ key }) => key));
  } catch {
    return [];
  }
}

/** What the id of an entity says: `indicator/ipv4-addr/198.51.100.3`, `campaign/~singtel/feed/campaign--…`. */
function idParts(id: string): readonly string[] {
  const slash = id.indexOf("/");
  const kind = kinds.find(({ one }) => one === id.slice(0, slash));
  if (slash < 0 || kind === undefined) return [];
  const rest = id.slice(slash + 1);
  if (rest.startsWith("~")) return [rest.slice(1)];
  const second = rest.indexOf("/");
  return second < 0 ? [rest] : [rest, rest.slice(second + 1)];
}
