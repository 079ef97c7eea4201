/** References to records: what the gateway sends to their owners. */
import { kindOf } from "../../contract/kinds.ts";
import { typePrefix } from "../../contract/slug.ts";
import type { Summary } from "../scatter/summary.ts";

/** The reference to a record: `{ __typename: "SingtelCampaignRecord", id }`. */
export function referenceTo({
  owner,
  kind,
  id,
}: Pick<Summary, "owner" | "kind" | "id">) {
  return { __typename: `${typePrefix(owner)}${kindOf(kind).type}Record`, id };
}

/** The reference to a sighting, which has no entity and no summary. */
export function referenceToSighting({
  owner,
  id,
}: Pick<Summary, "owner" | "id">) {
  return { __typename: `${typePrefix(owner)}SightingRecord`, id };
}
