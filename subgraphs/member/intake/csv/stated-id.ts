/** A STIX id in place of a name: it says which record is meant, and none is made. */
import { canonicalStixId, parseStixId } from "../../../contract/stix-id.ts";

/** The id, if the text is one of these types; any other text is a name. */
export function statedId(
  text: string,
  types: readonly string[],
): string | undefined {
  const id = canonicalStixId(text);
  if (id === undefined) return undefined;
  return types.includes(parseStixId(id)?.type ?? "") ? id : undefined;
}
