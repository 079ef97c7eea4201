/**
 * Tessera's property extension: what STIX has no property for. Every property
 * is optional; a value of another type is passed over.
 */
import { audienceFault } from "../../../contract/audience.ts";
import { TESSERA_EXTENSION } from "../../../contract/tessera-extension-id.ts";
import type { Fields } from "./fields.ts";
import { booleanOf, fieldsOf, has, textOf, textsOf } from "./fields.ts";

export { TESSERA_EXTENSION };

export interface TesseraExtension {
  /** Slugs of members and sharing groups (`group:north`); null: nothing stated. What is neither can name nobody and is left out. */
  readonly audience: readonly string[] | null;
  readonly people: readonly string[] | null;
  readonly basis: string | null;
  readonly stance: "ASSERTS" | "DISPUTES";
  readonly role: string | null;
  readonly detect: boolean | null;
  readonly falsePositive: boolean | null;
  readonly firstSeenPrecision: string | null;
  readonly lastSeenPrecision: string | null;
  readonly warningLists: readonly string[];
}

export function tesseraExtension(object: Fields): TesseraExtension {
  const ours = fieldsOf(fieldsOf(object, "extensions"), TESSERA_EXTENSION);
  return {
    audience: has(ours, "audience")
      ? textsOf(ours, "audience").filter(
          (name) => audienceFault(name) === undefined,
        )
      : null,
    people: has(ours, "people") ? textsOf(ours, "people") : null,
    basis: textOf(ours, "basis"),
    stance: textOf(ours, "stance") === "disputes" ? "DISPUTES" : "ASSERTS",
    role: textOf(ours, "role"),
    detect: booleanOf(ours, "detect"),
    falsePositive: booleanOf(ours, "false_positive"),
    firstSeenPrecision: textOf(ours, "first_seen_precision"),
    lastSeenPrecision: textOf(ours, "last_seen_precision"),
    warningLists: textsOf(ours, "warning_lists"),
  };
}
