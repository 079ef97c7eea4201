/** "Show me the query": what the page asks, handed to the editor in the same tab. */
import { keptForTab } from "../state/kept-here.ts";

const NAME = "query";

export interface ShownQuery {
  readonly text: string;
  readonly variables: unknown;
  /** Whom the page asked, and what for. */
  readonly headers: Readonly<Record<string, string>>;
}

export const showQuery = (query: ShownQuery): void =>
  keptForTab.write(NAME, JSON.stringify(query));

/** Handed over once: after that the editor goes on with its own. null: it opens empty, or as it was. */
export function takeShownQuery(): ShownQuery | null {
  const kept = keptForTab.read(NAME);
  if (kept === null) return null;
  keptForTab.write(NAME, null);
  forgetEditor();
  return JSON.parse(kept) as ShownQuery;
}

/** What the editor keeps of queries and variables: search terms, which are for the tab alone, and for nobody who signs in after. */
export function forgetEditor(): void {
  for (const name of Object.keys(sessionStorage))
    if (name.startsWith("graphiql:")) sessionStorage.removeItem(name);
}
