/** What a pulse names beside its indicators: campaign, adversary, malware, techniques, countries, industries. */
import { madeAs, madeOf, undated } from "../made/made-objects.ts";
import { countryCode } from "../made/country-code.ts";
import type { Stamp } from "../made/made-objects.ts";
import { sectorsOf } from "../made/sectors.ts";
import type { Fields } from "../stix21/fields.ts";
import { isFields, textOf, textsOf } from "../stix21/fields.ts";
import { referencesOf } from "./pulse-references.ts";

/**
 * The objects, all in the pulse's marking. What pulses say of one name are
 * claims of their own, or the marking of one would open the other's.
 */
export function contextOf(
  pulse: Fields,
  id: string,
  stamp: Stamp,
): readonly Fields[] {
  const named = (type: string, name: string, more: Fields = {}) =>
    madeAs(type, ["otx", id, name], stamp, { name, ...more });
  const campaigns = textsOf(pulse, "tags").flatMap((tag) => campaignIn(tag));
  const [campaign] = campaigns;
  return [
    ...(campaign === undefined
      ? []
      : [
          named("campaign", campaign, {
            external_references: referencesOf(pulse),
          }),
        ]),
    // A claim of a name: the pulse says neither how sure it is nor whose name it is.
    ...textsOf(pulse, "adversary")
      .map((name) => name.trim())
      .filter((name) => name !== "")
      .slice(0, 1)
      .map((name) => named("intrusion-set", name)),
    ...namesOf(pulse, "malware_families").map((family) => {
      const { name, ids } = familyOf(family);
      return named("malware", name, {
        is_family: true,
        external_references: ids,
      });
    }),
    ...namesOf(pulse, "attack_ids").map((technique) =>
      techniqueOf(technique, undated(stamp)),
    ),
    ...namesOf(pulse, "targeted_countries").map((name) =>
      madeOf("location", undated(stamp), countryOf(name)),
    ),
    ...namesOf(pulse, "industries").map((name) =>
      madeOf("identity", undated(stamp), {
        name,
        identity_class: "class",
        sectors: sectorsOf(name),
      }),
    ),
  ];
}

/** `campaign:Operation Parliament`; two such tags would be two campaigns with one set of indicators, so the first counts. */
function campaignIn(tag: string): readonly string[] {
  const [, name = ""] = /^campaign:(.*)$/is.exec(tag) ?? [];
  return name.trim() === "" ? [] : [name.trim()];
}

/** Names as texts, or as objects with what is displayed, an id or a name: the interface has given all of them. */
function namesOf(pulse: Fields, property: string): readonly string[] {
  const list: unknown = Object.hasOwn(pulse, property) ? pulse[property] : [];
  const names = (Array.isArray(list) ? list : [list]).flatMap((one: unknown) =>
    typeof one === "string"
      ? one
      : isFields(one)
        ? (textOf(one, "display_name") ??
          textOf(one, "id") ??
          textOf(one, "name") ??
          [])
        : [],
  );
  return [...new Set(names.map((name) => name.trim()))].filter(
    (name) => name !== "",
  );
}

/** Known by the catalogue's id; the name is the pulse's word for it: `T1059 - Command and Scripting Interpreter`. */
function techniqueOf(text: string, stamp: Stamp): Fields {
  const [, id, name = id] =
    /^(T\d{4}(?:\.\d{3})?)(?:\s+-\s+(.+))?$/i.exec(text) ?? [];
  return madeOf("attack-pattern", stamp, {
    name: name ?? text,
    external_references: inCatalogue(id),
  });
}

/** OTX writes ATT&CK's id of software behind its name: `Hildegard - S0601`. */
function familyOf(text: string): {
  readonly name: string;
  readonly ids: readonly Fields[];
} {
  const [, name = text, id] = /^(.*\S)\s+-\s+(S\d{4})$/i.exec(text) ?? [];
  return { name, ids: inCatalogue(id) };
}

function inCatalogue(id: string | undefined): readonly Fields[] {
  return id === undefined
    ? []
    : [{ source_name: "mitre-attack", external_id: id.toUpperCase() }];
}

/** STIX asks for a code; a name that none is known for stays a name. */
function countryOf(name: string): Fields {
  return { name, country: countryCode(name) };
}
