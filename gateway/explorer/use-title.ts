import { useEffect } from "react";

import { visibleText } from "./shown/visible-text.ts";
import { words } from "./words.ts";

/** The title of the window: what is in sight. */
export function useTitle(what: string | null): void {
  useEffect(() => {
    document.title =
      what === null
        ? words.page.title
        : words.page.of(visibleText(what).slice(0, 80));
  }, [what]);
}
