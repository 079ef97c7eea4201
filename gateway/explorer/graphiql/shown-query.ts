/** "Show me the query": what the page asks, handed to the editor in the same tab. */
import { keptForTab } from "../state/kept-here.ts";

const NAME = "query";

export interface ShownQuery {
  readonly text: string;
  readonly variables: unknown;
}

export const showQuery = (query: ShownQuery): void =>
  keptForTab.write(NAME, JSON.stringify(query));

/** null: the editor opens empty. */
export function shownQuery(): ShownQuery | null {
  const kept = keptForTab.read(NAME);
  return kept === null ? null : (JSON.parse(kept) as ShownQuery);
}
