/** The text of one STIX object into a claim, or the reason why it does not go in. */
import { rejected } from "../rejected.ts";
import { createHash } from "node:crypto";

import canonicalize from "canonicalize";

import type { OriginalText, Place } from "../claims.ts";
import type { Read } from "../reader.ts";
import { boundedValue } from "./bounded-value.ts";
import { faultOf } from "./check-object.ts";
import type { Fields } from "./fields.ts";
import { isFields, textOf } from "./fields.ts";
import { toEdge } from "./to-edge.ts";
import { toRecord } from "./to-record.ts";

/**
 * The claim of one parsed object; `json` is the text that is kept as its
 * original. `toForm` makes STIX 2.1 of it where it is something else: the claim
 * is made of that, the original and its hash are not.
 */
export function readValue(
  object: Fields,
  json: string,
  at: Place,
  toForm: (object: Fields) => Fields = (form) => form,
): Read {
  const bounded = boundedValue(object);
  if ("fault" in bounded) return rejected(at, null, "TOO_LARGE", bounded.fault);
  const clean = isFields(bounded.value) ? bounded.value : {};
  const form = toForm(clean);
  const fault = faultOf(form);
  if (fault !== undefined)
    return rejected(at, textOf(clean, "id"), fault.code, fault.reason);
  return readClaim(form, originalText(json, clean), at);
}

function readClaim(object: Fields, original: OriginalText, at: Place): Read {
  return object["type"] === "relationship"
    ? { kind: "edge", claim: toEdge(object, original, at) }
    : { kind: "record", claim: toRecord(object, original, at) };
}

/**
 * Two spellings of one content (order of keys, blanks) are one version. The hash
 * is made when somebody asks: a file is gone through once without.
 */
function originalText(json: string, object: Fields): OriginalText {
  let made: string | undefined;
  return {
    json,
    get hash() {
      made ??= createHash("sha256")
        .update(canonicalize(object) ?? "")
        .digest("hex");
      return made;
    },
  };
}
