/** Attributes that name or describe a person: they become objects of a type that is personal (personal.ts), and nothing is detected by them. */
import type { Fields } from "../stix21/fields.ts";
import { textOf } from "../stix21/fields.ts";
import { isTrue } from "./scalar.ts";

/** MISP's types for the ones attacked, for registrants and for their numbers. */
const TYPES: ReadonlySet<string> = new Set([
  "target-user",
  "target-email",
  "phone-number",
  "prtn",
  "whois-registrant-email",
  "whois-registrant-phone",
  "whois-registrant-name",
]);

/** Templates of objects that are about a person, whatever stands in them. */
const TEMPLATES: ReadonlySet<string> = new Set([
  "person",
  "phone",
  "employee",
  "passport",
  "identity-card",
]);

export function isPersonalAttribute(
  attribute: Fields,
  template: string | null,
): boolean {
  const type = textOf(attribute, "type") ?? "";
  return (
    textOf(attribute, "category")?.toLowerCase() === "person" ||
    TYPES.has(type) ||
    TEMPLATES.has(template ?? "") ||
    // Who got a mail; one that is to be detected is where the attacker takes mail.
    (type === "email-dst" && !isTrue(attribute, "to_ids"))
  );
}
