/** `tessera ask`: every entity that goes by a name, a value or an id, as tables or in a format of other tools. */
import { askQuery } from "./ask-query.ts";
import { askTables } from "./ask-tables.ts";
import type { AskData } from "./ask-tables.ts";
import { formatOf, runAskExport } from "./ask-export.ts";
import type { AskExportOptions } from "./ask-export.ts";
import { putQuestion, reported } from "./put-question.ts";

export async function runAsk(
  key: string,
  options: AskExportOptions,
): Promise<number> {
  const format = formatOf(options);
  if (format !== undefined) return runAskExport(key, format, options);
  const answer = await putQuestion<AskData>(askQuery, { key }, options);
  return reported(
    answer,
    options,
    ({ entities }) => entities.length,
    (told) => askTables(key, told),
  );
}
