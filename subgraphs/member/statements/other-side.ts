/**
 * The other side of a statement, as a person writes it: an id of anybody's, by
 * which any member may know the thing. A name is no id: several things bear it,
 * and a statement must mean one.
 */
import { typedKeys } from "../../contract/keys.ts";
import { kindOfStixType, kindOf } from "../../contract/kinds.ts";
import type { KindName } from "../../contract/kinds.ts";
import { isObservableType } from "../../contract/observable.ts";
import { parseRecordId } from "../../contract/record-id.ts";
import { parseStixId } from "../../contract/stix-id.ts";
import { Refusal } from "./refusal.ts";

/** ATT&CK numbers its kinds by a letter each. */
const OF_ATTACK: Readonly<Record<string, KindName>> = {
  G: "ACTOR",
  S: "MALWARE",
  T: "TECHNIQUE",
  C: "CAMPAIGN",
};

/**
 * `G0021` → `ref:mitre-attack:G0021`, a record's id → its STIX id. Throws a
 * Refusal for a name, and for an id of another kind than the left side's.
 */
export function otherSide(written: string, left: KindName): string {
  const text = written.trim();
  const record = parseRecordId(text.toLowerCase());
  const [key] =
    record === undefined
      ? typedKeys(text).filter((typed) => !typed.startsWith("name:"))
      : [record.stixId];
  if (key === undefined)
    throw new Refusal(
      `The right side must be an id, but got ${JSON.stringify(text.slice(0, 100))}: a name is no id, since several things may bear it. Give a record's id, a STIX id, an ATT&CK id (G0021) or a UUID of the MISP galaxy; \`npx tessera ask\` shows the ids of records.`,
    );
  const right = kindOfKey(key);
  if (right === "none")
    throw new Refusal(
      `The right side must be an id of ${aKind(left)}, but ${key} is of a type that is no kind of Tessera's.`,
    );
  if (right !== "any" && right !== left)
    throw new Refusal(
      `Kinds never join: the left side is ${aKind(left)}, but ${key} is ${aKind(right)}.`,
    );
  return key;
}

/** The kind of what the id means: any, where the id does not tell; none, where no kind has such ids. */
function kindOfKey(key: string): KindName | "any" | "none" {
  if (key.startsWith("ref:mitre-attack:"))
    return OF_ATTACK[key.slice("ref:mitre-attack:".length).charAt(0)] ?? "any";
  if (key.startsWith("cve:")) return "VULNERABILITY";
  if (key.startsWith("url:")) return "REPORT";
  const type = parseStixId(key)?.type;
  if (type === undefined) return "any";
  const isValue = type === "file" || isObservableType(type);
  return isValue ? "INDICATOR" : (kindOfStixType(type)?.name ?? "none");
}

function aKind(name: KindName): string {
  const { one } = kindOf(name);
  return `${/^[aeiou]/.test(one) ? "an" : "a"} ${one}`;
}
