/** Whether what is typed is sent for suggestions: a search term is sensitive. Kept for the browser. */
import { keptForBrowser } from "../state/kept-here.ts";
import { createStore } from "../state/store.ts";

const NAME = "suggest";

export const suggestStore = createStore<boolean>(
  keptForBrowser.read(NAME) !== "off",
  (on) => keptForBrowser.write(NAME, on ? null : "off"),
);
