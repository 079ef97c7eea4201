/** What would make an export wrong or endless, whoever the member is. */
import { nestsDeeperThan } from "../../contract/json-depth.ts";
import { parseRecordId } from "../../contract/record-id.ts";

/** An object, as far as it can be checked. */
export interface ObjectClaimed {
  readonly id: string;
  readonly json: string;
}

/** A record of `originals`, as far as it can be checked. */
export interface OriginalClaimed {
  readonly id: string;
  readonly later: boolean;
  readonly json: string | null;
  readonly relationships: readonly ObjectClaimed[];
  readonly named: readonly ObjectClaimed[];
}

/** STIX objects are flat; 40 levels are four times what the deepest real one has. */
const DEEPEST = 40;
const NAMED = /^(identity|marking-definition|extension-definition)--/;

/** Why the rows cannot be used, for the log; `undefined` if they can: of the records asked about, each text an object of that id. */
export function originalsFault(
  rows: readonly OriginalClaimed[],
  ids: readonly string[],
): string | undefined {
  const asked = new Set(ids);
  for (const { id, json, relationships, named } of rows) {
    if (!asked.delete(id))
      return "the originals hold a record that was not asked about, or one twice";
    const objects = [
      ...(json === null ? [] : [{ id, json }]),
      ...relationships,
      ...named,
    ];
    const fault = objects.map(objectFault).find((each) => each !== undefined);
    if (fault !== undefined) return fault;
    if (
      relationships.some((one) => !stixIdOf(one).startsWith("relationship--"))
    )
      return "a relationship of the originals is none";
    if (named.some((one) => !NAMED.test(stixIdOf(one))))
      return "what the originals name is no identity, marking or extension";
  }
  // Else nobody would get further.
  return rows.length > 0 && rows.every(({ later }) => later)
    ? "the originals leave everything for later"
    : undefined;
}

function objectFault({ id, json }: ObjectClaimed): string | undefined {
  if (nestsDeeperThan(json, DEEPEST))
    return `the original of ${id} nests in more than ${DEEPEST} levels`;
  const stixId = stixIdOf({ id });
  try {
    const object: unknown = JSON.parse(json);
    const { id: own, type } = (object ?? {}) as Readonly<
      Record<string, unknown>
    >;
    if (typeof own === "string" && own.toLowerCase() === stixId)
      return type === stixId.slice(0, stixId.indexOf("--"))
        ? undefined
        : `the original of ${id} is of another type`;
    return `the original of ${id} is another object`;
  } catch {
    return `the original of ${id} is no JSON`;
  }
}

function stixIdOf({ id }: { readonly id: string }): string {
  return parseRecordId(id)?.stixId ?? "";
}
