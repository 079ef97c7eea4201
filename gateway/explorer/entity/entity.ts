/** What the entity's own question gives (api/documents/entity.graphql). */
import type { EntityQuery } from "../api/generated.ts";

export type EntityShown = NonNullable<EntityQuery["entity"]>;

/** null: its owner did not answer. */
export type RecordShown = EntityShown["records"][number];

export type KnownRecord = NonNullable<RecordShown>;
