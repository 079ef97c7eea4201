/** What the entity's own question gives (api/documents/entity.graphql). */
import type { EntityQuery } from "../api/generated.ts";

export type EntityShown = NonNullable<EntityQuery["entity"]>;

/** null: its owner did not answer. */
export type RecordShown = EntityShown["records"][number];

export type KnownRecord = NonNullable<RecordShown>;

type With<Key extends string> = Extract<
  KnownRecord,
  { readonly [Name in Key]: unknown }
>;

/** What a record of a kind that has the property says in it; null where it has none. */
export function stated<Key extends string>(
  record: KnownRecord,
  key: Key,
): With<Key>[Key] | null {
  return key in record ? (record as With<Key>)[key] : null;
}
