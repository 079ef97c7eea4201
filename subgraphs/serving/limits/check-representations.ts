/**
 * How many entities a request may resolve. The executor asks for them with a
 * variable of that name; whoever writes a document of their own may call it
 * anything, write the list out, or ask several times.
 */
import { visit } from "graphql";
import type { DocumentNode, ValueNode } from "graphql";

import { QUESTION_TOO_LARGE } from "../../contract/errors.ts";
import type { Costed } from "./cost.ts";
import { listLength } from "./list-length.ts";
import type { QuestionLimits } from "./question-limits.ts";

/** Throws if the document's fields `_entities` ask for more than the limit, together. */
export function checkRepresentations(
  asking: Pick<Costed, "document" | "operation" | "variables">,
  { representations }: Pick<QuestionLimits, "representations">,
): void {
  const asked = listsOf(asking.document)
    .map((list) => listLength(list, asking) ?? 1)
    .reduce((sum, length) => sum + length, 0);
  if (asked > representations)
    throw QUESTION_TOO_LARGE.of(
      `At most ${representations} entities are resolved at once, but ${asked} were asked for.`,
      { limit: "representations" },
    );
}

const known = new WeakMap<DocumentNode, readonly ValueNode[]>();

/** The argument of every `_entities` in the document. */
function listsOf(document: DocumentNode): readonly ValueNode[] {
  const before = known.get(document);
  if (before !== undefined) return before;
  const lists: ValueNode[] = [];
  visit(document, {
    Field: ({ name, arguments: args = [] }) => {
      if (name.value === "_entities")
        lists.push(...args.map(({ value }) => value));
    },
  });
  known.set(document, lists);
  return lists;
}
