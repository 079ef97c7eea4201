/**
 * What Federation puts into every subgraph's printed SDL for itself: definitions
 * of its directives, scalars and root fields. They say nothing of a member, are
 * never served from its text, and so are left out of every comparison.
 */
import type { SdlElement, SdlElements } from "./elements.ts";

const TYPES = /^(_Any|_Service|_Entity|link__\w+|federation__\w+)$/;
const FIELDS = /^Query\.(_entities|_service)\b/;
const DIRECTIVES = /^(link|key|shareable|inaccessible|federation__\w+)$/;

/** The same without what is Federation's own. */
export function withoutMachinery(said: SdlElements): SdlElements {
  return {
    ...said,
    elements: new Map([...said.elements].filter(([, each]) => !isOwn(each))),
    schema: said.schema.filter(({ text }) => text !== LINK_OF_LINKS),
    directives: said.directives.filter((name) => !DIRECTIVES.test(name)),
  };
}

const LINK_OF_LINKS = `@link(url: "https://specs.apollo.dev/link/v1.0")`;

function isOwn({ owner, coordinate }: SdlElement): boolean {
  return TYPES.test(owner) || FIELDS.test(coordinate);
}
