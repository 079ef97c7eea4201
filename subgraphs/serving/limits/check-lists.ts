/** How long lists may be that a question brings along, in its text or in its variables. */
import { visit } from "graphql";
import type { DocumentNode } from "graphql";

import { QUESTION_TOO_LARGE } from "../../contract/errors.ts";
import type { QuestionLimits } from "./question-limits.ts";

/** Throws if any list has more items than the limit. */
export function checkLists(
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
  { listItems }: Pick<QuestionLimits, "listItems">,
): void {
  if (longestLiteral(document) > listItems || isLonger(variables, listItems))
    throw QUESTION_TOO_LARGE.of(
      `A list in a question has at most ${listItems} items; this one has more.`,
      { limit: "listItems" },
    );
}

const longest = new WeakMap<DocumentNode, number>();

function longestLiteral(document: DocumentNode): number {
  const known = longest.get(document);
  if (known !== undefined) return known;
  let most = 0;
  visit(document, {
    ListValue: ({ values }) => {
      most = Math.max(most, values.length);
    },
  });
  longest.set(document, most);
  return most;
}

/** Without recursion: whoever wrote the variables chose their depth. */
function isLonger(variables: unknown, most: number): boolean {
  const open: unknown[] = [variables];
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (Array.isArray(value) && value.length > most) return true;
    if (typeof value === "object" && value !== null)
      for (const inner of Object.values(value))
        if (typeof inner === "object" && inner !== null) open.push(inner);
  }
  return false;
}
