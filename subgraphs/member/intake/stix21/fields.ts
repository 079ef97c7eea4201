/**
 * Reading properties of a parsed object whose shape nobody vouches for: each
 * reader gives the value if it has the right type, else nothing. What must be
 * there is checked in `check-object.ts`.
 */

/** A parsed JSON object. */
export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The text of a property, trimmed of nothing; null if it is absent, empty or no text. */
export function textOf(fields: Fields, name: string): string | null {
  const value = own(fields, name);
  return typeof value === "string" && value !== "" ? value : null;
}

/** The texts of a list; a single text counts as a list of one, since producers write both. */
export function textsOf(fields: Fields, name: string): readonly string[] {
  const value = own(fields, name);
  const list = Array.isArray(value) ? value : [value];
  return [
    ...new Set(
      list.filter(
        (one): one is string => typeof one === "string" && one !== "",
      ),
    ),
  ];
}

export function numberOf(fields: Fields, name: string): number | null {
  const value = own(fields, name);
  return typeof value === "number" && Number.isFinite(value) ? value : null;
}

export function booleanOf(fields: Fields, name: string): boolean | null {
  const value = own(fields, name);
  return typeof value === "boolean" ? value : null;
}

/** The objects of a list; everything else in it is passed over. */
export function listOf(fields: Fields, name: string): readonly Fields[] {
  const value = own(fields, name);
  return Array.isArray(value) ? value.filter(isFields) : [];
}

/** A nested object; an empty one if there is none. */
export function fieldsOf(fields: Fields, name: string): Fields {
  const value = own(fields, name);
  return isFields(value) ? value : {};
}

export function has(fields: Fields, name: string): boolean {
  const value = own(fields, name);
  return value !== undefined && value !== null;
}

/** Never a property of the prototype: names come from files. */
function own(fields: Fields, name: string): unknown {
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}
