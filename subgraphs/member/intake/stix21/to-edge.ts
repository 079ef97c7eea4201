/** A STIX relationship object (STIX 2.1 section 5.1) as the claim of an edge. */
import type { EdgeClaim, OriginalText, Place } from "../claims.ts";
import { claimedOf, externalReferencesOf, instantIn } from "./claimed-of.ts";
import type { Fields } from "./fields.ts";
import { booleanOf, numberOf, textOf } from "./fields.ts";
import { tesseraExtension } from "./tessera-extension.ts";

/** The edge of a relationship that passed `faultOf`. */
export function toEdge(
  object: Fields,
  original: OriginalText,
  at: Place,
): EdgeClaim {
  const { stance, basis } = tesseraExtension(object);
  return {
    ...claimedOf(object, original, at),
    relationshipType: textOf(object, "relationship_type") ?? "",
    source: (textOf(object, "source_ref") ?? "").toLowerCase(),
    target: (textOf(object, "target_ref") ?? "").toLowerCase(),
    properties: {
      stance,
      basis,
      confidence: numberOf(object, "confidence"),
      description: textOf(object, "description"),
      startTime: instantIn(object, "start_time"),
      stopTime: instantIn(object, "stop_time"),
      revoked: booleanOf(object, "revoked") ?? false,
      externalReferences: externalReferencesOf(object),
    },
  };
}
