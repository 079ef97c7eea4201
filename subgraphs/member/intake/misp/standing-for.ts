/** Attributes that stand for a thing of STIX of its own: rules, vulnerabilities, campaigns, actors. */
import type { Fields } from "../stix21/fields.ts";
import {
  attributeFields,
  indicatorFields,
  isToBeDetected,
  likeness,
} from "./attribute-fields.ts";
import { objectOf } from "./frame.ts";
import type { Frame } from "./frame.ts";
import { idOf } from "./misp-id.ts";

interface Written {
  readonly type: string;
  readonly value: string;
}

/** Languages of rules (pattern-type-ov), with what names a rule in them. */
const RULES: ReadonlyMap<string, RegExp> = new Map([
  ["yara", /\brule\s+(\w{1,200})/],
  ["sigma", /^title:[ \t]*(\S.{0,200})/m],
  ["snort", /\bmsg:\s*"([^"]{1,200})"/],
  ["suricata", /\bmsg:\s*"([^"]{1,200})"/],
  ["pcre", /(?!)/],
]);

/** The object that an attribute stands for; `undefined` for one that is a value. */
export function standingFor(
  attribute: Fields,
  { type, value }: Written,
  frame: Frame,
): Fields | undefined {
  const fields = attributeFields(attribute, frame);
  const as = (stixType: string, more: Fields, extension?: Fields) =>
    objectOf(
      frame,
      stixType,
      idOf(stixType, attribute, ...likeness(attribute, frame)),
      { ...fields, ...more },
      extension,
    );
  const named = RULES.get(type);
  if (named !== undefined)
    return as(
      "indicator",
      {
        name: named.exec(value)?.[1] ?? `A rule of ${type}`,
        pattern: value,
        pattern_type: type,
        ...indicatorFields(attribute, frame),
      },
      isToBeDetected(attribute, type) ? {} : { detect: false },
    );
  switch (type) {
    case "vulnerability":
      return as("vulnerability", { name: value, ...cveOf(value) });
    case "campaign-name":
      return as("campaign", { name: value });
    case "threat-actor":
      return as("threat-actor", { name: value });
    default:
      return undefined;
  }
}

function cveOf(value: string): Fields {
  const id = value.trim().toUpperCase();
  return /^CVE-\d{4}-\d{4,}$/.test(id)
    ? { external_references: [{ source_name: "cve", external_id: id }] }
    : {};
}
