/**
 * What a question wants of summaries beyond what every question needs. Each costs
 * members a statement or bytes for every record, so a request asks for them only
 * where a field of the question is made of them.
 */
import type { DocumentNode } from "graphql";
import { visit } from "graphql";

import { kinds } from "../../contract/kinds.ts";

export type Extra = "facts" | "origin" | "citations";

export type Extras = ReadonlySet<Extra>;

export const noExtras: Extras = new Set();

/** The fields of `Summary` that each of them is. */
export const extraFields: Readonly<Record<Extra, string>> = {
  facts: "facts { field value precision }",
  origin: "author created revoked",
  citations: "citations { key source url }",
};

/** What the fields of a question are made of, by their names. */
const madeOf: ReadonlyMap<string, readonly Extra[]> = new Map([
  ...kinds
    .flatMap((kind) => kind.merged)
    .map((field): [string, readonly Extra[]] => [field, ["facts"]]),
  ["timeline", ["facts", "origin"]],
  ["related", ["facts"]],
  ["corroboration", ["origin", "citations"]],
  // Nothing leads on from a record that its author took back.
  ["paths", ["origin"]],
  ["neighbourhood", ["origin"]],
]);

const known = new WeakMap<DocumentNode, Extras>();

/** What a question wants, in an order of its own, so that members parse few texts. */
export function extrasOf(document: DocumentNode): Extras {
  const found = known.get(document) ?? wantedBy(document);
  known.set(document, found);
  return found;
}

function wantedBy(document: DocumentNode): Extras {
  const wanted = new Set<Extra>();
  visit(document, {
    Field: ({ name }) => {
      for (const extra of madeOf.get(name.value) ?? []) wanted.add(extra);
    },
  });
  return new Set(allExtras.filter((extra) => wanted.has(extra)));
}

const allExtras: readonly Extra[] = ["facts", "origin", "citations"];
