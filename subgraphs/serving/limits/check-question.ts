/** All limits of a question, in the order in which they are told; the cheap ones first, for the last one multiplies what they bound. */
import { checkLists } from "./check-lists.ts";
import { checkMeasure } from "./check-measure.ts";
import { checkOperation } from "./check-operation.ts";
import { checkRepresentations } from "./check-representations.ts";
import { checkCost } from "./cost.ts";
import type { Costed } from "./cost.ts";
import type { QuestionLimits } from "./question-limits.ts";

/** What a valid question costs; throws the first limit that it is over. */
export function checkQuestion(asked: Costed, limits: QuestionLimits): number {
  const { document, schema, operation, variables } = asked;
  checkOperation(operation, schema);
  checkMeasure(document, schema, limits);
  checkLists(document, variables, limits);
  checkRepresentations(asked, limits);
  return checkCost(asked, limits);
}
