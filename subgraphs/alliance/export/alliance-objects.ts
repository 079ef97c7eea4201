/** The STIX objects of the alliance's own: who it is, and what its extension means. Nothing of a member's bears their ids. */
import { v5 } from "uuid";

import { TESSERA_EXTENSION } from "../../contract/tessera-extension-id.ts";
import { markingOfTlp } from "../../contract/tlp-markings.ts";

/** The namespace of ids that Tessera makes (STIX 2.1 section 2.9: never the one of observables). */
const NAMESPACE = "106219c1-ec75-4efc-ac15-a5e5f36c14b6";

/** When these objects were first written. */
const CREATED = "2026-01-01T00:00:00.000Z";

/** A UUID of Tessera's own, always the same for these texts. */
export function ownUuid(...parts: readonly string[]): string {
  return v5(JSON.stringify(parts), NAMESPACE);
}

/** The STIX id of the alliance's identity. */
export const ALLIANCE_IDENTITY = `identity--${ownUuid("identity", "alliance")}`;

const common = {
  spec_version: "2.1",
  created_by_ref: ALLIANCE_IDENTITY,
  created: CREATED,
  modified: CREATED,
  object_marking_refs: [markingOfTlp.CLEAR],
};

export const allianceObjects: readonly Readonly<Record<string, unknown>>[] = [
  {
    type: "identity",
    id: ALLIANCE_IDENTITY,
    ...common,
    name: "Tessera",
    description:
      "The joined view of what members of an alliance hold, computed for one viewer at one moment. It holds no data of its own.",
    identity_class: "system",
  },
  {
    type: "extension-definition",
    id: TESSERA_EXTENSION,
    ...common,
    name: "Tessera",
    description:
      "What STIX has no property for: audience, named people, basis and stance of a claim, role of a value; of an export the entity, its records, until when it should be used, and which members did not answer.",
    schema: "https://tessera.example/extension (see the README of Tessera)",
    version: "1.1.0",
    extension_types: ["property-extension"],
  },
];
