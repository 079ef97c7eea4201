/**
 * The identities, markings and extensions that objects name, as far as the viewer
 * may see them, so that who reads an export need not ask for them. TLP's own
 * markings are everybody's and never sent (STIX 2.1 section 7.2.1.4).
 */
import { originalsByStixIds } from "../../../../cypher/generated.ts";
import { tlpOfMarking } from "../../../contract/tlp-markings.ts";
import type { MemberContext } from "../../context.ts";
import {
  fieldsOf,
  isFields,
  listOf,
  textOf,
  textsOf,
} from "../../intake/stix21/fields.ts";

/** A STIX object as it was loaded. */
export interface StoredObject {
  readonly id: string;
  readonly json: string;
}

interface Naming {
  readonly json: string | null;
  readonly relationships: readonly StoredObject[];
}

/** What is named is named in turn: an identity has a marking, that an author. */
const DEEPEST = 3;
/** More than an export of 500 records ever names. */
const MOST_NAMED = 500;

/** For each of the records what it, or a relationship of it, names; each object stands with the first that does. */
export async function namedObjects(
  wholes: readonly Naming[],
  { graph, viewer }: MemberContext,
): Promise<readonly (readonly StoredObject[])[]> {
  const names = wholes.map(
    ({ json, relationships }) =>
      new Set([
        ...namesIn(json),
        ...relationships.flatMap((one) => namesIn(one.json)),
      ]),
  );
  const found = new Map<string, StoredObject[]>();
  let open = new Set(names.flatMap((one) => [...one]));
  for (let depth = 0; depth < DEEPEST && open.size > 0; depth++) {
    const stixIds = [...open].toSorted().slice(0, MOST_NAMED);
    // One after the other: the next names stand in what came.
    const rows = await graph.read(originalsByStixIds, { stixIds, viewer });
    for (const stixId of stixIds) found.set(stixId, []);
    for (const { stixId, id, json } of rows)
      found.get(stixId)?.push({ id, json });
    const next = rows.flatMap(({ json }) => namesIn(json));
    open = new Set(next.filter((name) => !found.has(name)));
  }
  const given = new Set<string>();
  return names.map((own) => [...reached(own, found, given)]);
}

/** All that the names lead to and was not given before. */
function* reached(
  names: Iterable<string>,
  found: ReadonlyMap<string, readonly StoredObject[]>,
  given: Set<string>,
): Generator<StoredObject> {
  for (const name of names) {
    if (given.has(name)) continue;
    given.add(name);
    for (const object of found.get(name) ?? []) {
      yield object;
      yield* reached(namesIn(object.json), found, given);
    }
  }
}

function namesIn(json: string | null): readonly string[] {
  const object: unknown = json === null ? null : JSON.parse(json);
  if (!isFields(object)) return [];
  return [
    textOf(object, "created_by_ref") ?? "",
    ...textsOf(object, "object_marking_refs"),
    ...listOf(object, "granular_markings").flatMap(
      (part) => textOf(part, "marking_ref") ?? "",
    ),
    ...Object.keys(fieldsOf(object, "extensions")),
  ].filter(
    (name) =>
      /^(identity|marking-definition|extension-definition)--/.test(name) &&
      !tlpOfMarking.has(name),
  );
}
