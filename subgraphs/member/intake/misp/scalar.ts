/** MISP writes one thing as a text, a number or a boolean: `"1"`, `1`, `true`. */
import type { Fields } from "../stix21/fields.ts";

/** A scalar as text; null for everything else. */
export function scalarOf(fields: Fields, name: string): string | null {
  const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
  return typeof value === "string" ||
    typeof value === "number" ||
    typeof value === "boolean"
    ? String(value)
    : null;
}

/** Whether a property says yes in one of MISP's spellings. */
export function isTrue(fields: Fields, name: string): boolean {
  const text = scalarOf(fields, name)?.toLowerCase();
  return text === "true" || text === "1";
}
