/** The view of an entity asks some parts only when one comes to them: here is how a test comes to all. */
import type { Page } from "playwright-core";

/** Asks every part of an entity's view that is asked only when one comes to it, and waits for the answers. */
export async function askAllParts(page: Page): Promise<void> {
  const unasked = page.getByRole("button", { name: "Ask for this part" });
  // A part that comes into sight meanwhile asks of itself.
  while ((await unasked.count()) > 0)
    await unasked
      .last()
      .click({ timeout: 5_000 })
      .catch(() => {});
  while ((await page.locator("main .asking").count()) > 0)
    await page.waitForTimeout(100);
}
