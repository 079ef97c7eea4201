/** An organisation of MISP as an identity. MISP dates none: a fixed date makes it one version however often it comes. */
import type { Fields } from "../stix21/fields.ts";
import { textOf } from "../stix21/fields.ts";
import { idOf, uuidIn } from "./misp-id.ts";

/** No organisation of MISP is older, so that what dates its identity wins. */
const UNDATED = "2011-01-01T00:00:00.000Z";

/** Null: neither a uuid nor a name is there. */
export function organisationOf(organisation: Fields): Fields | null {
  const uuid = uuidIn(organisation);
  const name = textOf(organisation, "name") ?? uuid;
  if (name === null) return null;
  return {
    type: "identity",
    spec_version: "2.1",
    id: idOf("identity", organisation, name),
    created: UNDATED,
    modified: UNDATED,
    name,
    identity_class: "organization",
  };
}
