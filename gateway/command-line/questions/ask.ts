/** `tessera ask`: every entity that goes by a name, a value or an id, as tables. */
import { askQuery } from "./ask-query.ts";
import { askTables } from "./ask-tables.ts";
import type { AskData } from "./ask-tables.ts";
import { putQuestion, reported } from "./put-question.ts";
import type { QuestionOptions } from "./put-question.ts";

export async function runAsk(
  key: string,
  options: QuestionOptions,
): Promise<number> {
  const answer = await putQuestion<AskData>(askQuery, { key }, options);
  return reported(
    answer,
    options,
    ({ entities }) => entities.length,
    (told) => askTables(key, told),
  );
}
