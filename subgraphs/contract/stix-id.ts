/**
 * STIX identifiers (STIX 2.1 section 2.9): `<type>--<UUID>`, and the ones that
 * only look like identifiers.
 */
import { scoId } from "./observable.ts";

/** Linear in the length: the official schema's expression is exponential for `a-a-a-…`. */
const FORM =
  /^([a-z][a-z0-9-]{2,249})--([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/;

/** The type and the UUID of an id, or `undefined` if it is none. */
export function parseStixId(
  id: string,
): { readonly type: string; readonly uuid: string } | undefined {
  if (id.length > 300) return undefined;
  const [, type, uuid] = FORM.exec(id) ?? [];
  if (type === undefined || uuid === undefined || type.includes("--"))
    return undefined;
  return { type, uuid };
}

/** The id with its UUID in lower case, or `undefined` if the text is no id. */
export function canonicalStixId(text: string): string | undefined {
  if (text.length > 300) return undefined;
  const [type, uuid, ...rest] = text.split("--");
  if (type === undefined || uuid === undefined || rest.length > 0)
    return undefined;
  const id = `${type}--${uuid.toLowerCase()}`;
  return parseStixId(id) === undefined ? undefined : id;
}

/**
 * Whether the id of a domain object is its name in disguise: OpenCTI makes ids
 * of version 5 in the namespace of observables from the lower-cased name, so
 * that different objects of one name get equal ids. Such an id is no identity.
 */
export function isNameInDisguise(id: string, name: string): boolean {
  const parsed = parseStixId(id);
  if (parsed === undefined || parsed.uuid.charAt(14) !== "5") return false;
  return scoId(parsed.type, { name: name.toLowerCase().trim() }) === id;
}
