/**
 * `scatter`: what the alliance asks a member, and nobody else does. It is part
 * of the contract and absent from the public graph (`@inaccessible`). Enums and
 * inputs here have names of their own: one `@inaccessible` hides a name for all.
 */
import { kinds } from "../kinds.ts";
import { edgesPart } from "./scatter/edges.ts";
import { lookupPart } from "./scatter/lookup.ts";
import { matchPart } from "./scatter/match.ts";
import { originalsPart } from "./scatter/originals.ts";
import { pagePart } from "./scatter/page.ts";
import type { ScatterPart } from "./scatter/part.ts";
import { searchPart } from "./scatter/search.ts";
import { sightingsPart } from "./scatter/sightings.ts";
import { queryDescription, quoted } from "./shared-sdl.ts";

const parts: readonly ScatterPart[] = [
  matchPart,
  pagePart,
  edgesPart,
  sightingsPart,
  searchPart,
  lookupPart,
  originalsPart,
];

export const scatterSdl = `
"The kinds of record, as scatter names them."
enum ScatterKind @inaccessible {
${kinds.map((kind) => `  "Records of ${kind.many}."\n  ${kind.name}`).join("\n")}
}

${quoted(queryDescription)}
type Query {
  "What the alliance alone asks of a member."
  scatter: Scatter! @inaccessible @shareable
}

"A member's answers to the alliance. Everything here is cut to what the viewer may see."
type Scatter @inaccessible @shareable {
  "The contract version that the member speaks."
  contract: String!${parts.map(({ fields }) => fields).join("")}
}

${parts.map(({ types }) => types).join("\n")}`;
