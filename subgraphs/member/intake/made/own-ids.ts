/**
 * Ids for what other formats state without a STIX id: UUIDs of version 5 in a
 * namespace of Tessera's own (STIX 2.1 section 2.9 keeps the one of observables
 * for observables), so that a second load finds what the first one wrote.
 */
import { v5 } from "uuid";

import type { Fields } from "../stix21/fields.ts";

const NAMESPACE = "b7f3c9de-2a5c-4e0f-9d71-6c0f54a8e213";

/** The id of a thing that its source names: `ownId("report", ["otx", "5ad…"])`. */
export function ownId(type: string, parts: readonly string[]): string {
  return `${type}--${v5(JSON.stringify([type, ...parts]), NAMESPACE)}`;
}

/**
 * A thing that its source gives no name is known by its content, order of
 * properties included: what changed is another thing, since nothing says which
 * of two is newer.
 */
export function withContentId(type: string, content: Fields): Fields {
  return { type, id: ownId(type, [JSON.stringify(content)]), ...content };
}
