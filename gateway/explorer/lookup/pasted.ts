/** The list that was pasted, for the tab: it is too long for an address, and nobody else's. */
import { keptForTab } from "../state/kept-here.ts";
import { createStore } from "../state/store.ts";
import type { Store } from "../state/store.ts";

const NAME = "pasted";

const store = createStore(keptForTab.read(NAME) ?? "");

/** Empty: there is none. */
export const pastedStore: Pick<Store<string>, "get" | "subscribe"> = store;

export function keepPasted(text: string): void {
  // First of all the old one goes: a browser that has no room for the new one would keep it.
  keptForTab.write(NAME, null);
  if (text !== "") keptForTab.write(NAME, text);
  store.set(text);
}

/** Whether the browser had room for it: else it is lost when the page is loaded again, as a sign-in does. */
export const pastedOutlivesThePage = (): boolean =>
  keptForTab.read(NAME) === store.get();
