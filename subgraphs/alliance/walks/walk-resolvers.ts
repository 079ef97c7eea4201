/** The root fields that walk over the graph of all members. */
import { neighbourhoodField } from "./neighbourhood-field.ts";
import { pathsField } from "./path-fields.ts";

export function walkResolvers(): Record<string, unknown> {
  return { paths: pathsField, neighbourhood: neighbourhoodField };
}
