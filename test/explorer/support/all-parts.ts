/** A page of the running demonstration in a browser: signed in, with a purpose, and with what it complained of. */
import type { Browser, Page } from "playwright-core";

import { gatewayOf } from "../support/running-demo.ts";

export interface SignedInPage {
  readonly page: Page;
  /** Errors of scripts and of the console, violations of the policy among them. */
  readonly complaints: readonly string[];
  /** Goes to an address of the page, such as `/?q=WIRTE`. */
  readonly open: (address: string) => Promise<void>;
}

/** As one of the home's people, for "Hunting". */
export async function signedInPage(
  browser: Browser,
  { home, login }: { readonly home: string; readonly login: string },
): Promise<SignedInPage> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", ({ message }) => complaints.push(message));
  const start = new URL("/", gatewayOf(home));
  await page.goto(start.href);
  await page.getByRole("main").getByRole("button", { name: "Sign in" }).click();
  await page.getByRole("button", { name: login, exact: true }).click();
  await page.getByRole("heading", { name: "What do you want" }).waitFor();
  await page.locator(".purpose select").selectOption("hunting");
  return {
    page,
    complaints,
    open: async (address) => {
      await page.goto(new URL(address, start).href);
    },
  };
}

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
