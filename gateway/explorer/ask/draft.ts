/** What stands in the box and was not asked yet: a sign-in that ends must not lose it. */
import { keptForTab } from "../state/kept-here.ts";

const NAME = "draft";

export const keptDraft = (): string | null => keptForTab.read(NAME);

/** null or empty: there is none. */
export const keepDraft = (text: string | null): void =>
  keptForTab.write(NAME, text === "" ? null : text);
