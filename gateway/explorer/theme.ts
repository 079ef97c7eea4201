/** Light, dark, or as the system has it; kept for the browser. */
import { keptForBrowser } from "./state/kept-here.ts";
import { createStore } from "./state/store.ts";

export const themes = ["auto", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

const NAME = "theme";

export const themeStore = createStore<Theme>(
  themes.find((each) => each === keptForBrowser.read(NAME)) ?? "auto",
  (theme) => {
    keptForBrowser.write(NAME, theme);
    applyTheme();
  },
);

export function applyTheme(): void {
  document.documentElement.dataset["theme"] = themeStore.get();
}
