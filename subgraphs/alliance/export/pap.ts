/**
 * What a reader may do with a record (PAP; MISP, version 3): CLEAR and GREEN let
 * it block, AMBER watch where nobody notices, RED nothing but look at its own
 * logs. A word that nobody knows allows nothing.
 */

export type Deed = "block" | "watch";

/** Whether the level allows the deed; where none is stated, everything is allowed. */
export function papAllows(pap: string | null, deed: Deed): boolean {
  switch (pap?.toLowerCase()) {
    case undefined:
    case "clear":
    case "white":
    case "green":
      return true;
    case "amber":
      return deed === "watch";
    default:
      return false;
  }
}
