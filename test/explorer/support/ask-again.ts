/** Members may be late (stores that have just started, a breaker that is open): here is how a test is patient with them. */
import type { Locator, Page } from "playwright-core";

import { answeredBar } from "./analyst.ts";

/** Asks again whoever was late, as an analyst does, until this is in sight. */
export async function askAgainUntil(page: Page, there: Locator): Promise<void> {
  const again = answeredBar(page).getByRole("button", { name: "Ask again" });
  while ((await there.count()) === 0) {
    if ((await again.count()) > 0)
      // It may be gone, or not to be clicked while it is asked.
      await again.click({ timeout: 2_000 }).catch(() => {});
    await page.waitForTimeout(500);
  }
}
