/** The view of an entity asks some parts only when one comes to them: here is how a test comes to all. */
import type { Page } from "playwright-core";

/** How often members that were late are asked again: stores that have just started plan what they are asked first. */
const TRIES = 10;

/** Asks every part of an entity's view that is asked only when one comes to it, and waits until everybody has answered. */
export async function askAllParts(page: Page): Promise<void> {
  const main = page.getByRole("main");
  const unasked = main.getByRole("button", { name: "Ask for this part" });
  const again = page
    .getByRole("region", { name: "Who is asked" })
    .getByRole("button", { name: "Ask again" });
  for (let left = TRIES; ;) {
    if ((await unasked.count()) > 0)
      // A part that comes into sight meanwhile asks of itself.
      await unasked
        .last()
        .click({ timeout: 5_000 })
        .catch(() => {});
    else if ((await main.locator(".asking").count()) > 0)
      await page.waitForTimeout(100);
    else if ((await again.count()) > 0 && left > 0) {
      left -= 1;
      await again.click();
      await page.waitForTimeout(500);
    } else return;
  }
}
