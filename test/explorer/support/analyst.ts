/** Somebody at a home's page, as a test of the page begins: in a browser of their own, signed in, with a purpose. */
import type { Browser, Page } from "playwright-core";

import { gatewayOf } from "../../support/running-demo.ts";

/** Milliseconds: cold stores on a busy machine must not decide. */
export const PATIENCE = 120_000;

export interface Analyst {
  readonly page: Page;
  /** What the console complained of: errors, and what the policy of the page forbade. */
  readonly complaints: string[];
}

/** `login` is one of the issuer's people; their password is nothing. */
export async function analystAt(
  browser: Browser,
  home: string,
  login = home,
): Promise<Analyst> {
  const context = await browser.newContext({
    permissions: ["clipboard-read", "clipboard-write"],
  });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  const complaints = complaintsOf(page);
  await page.goto(new URL("/", gatewayOf(home)).href);
  await page.getByRole("main").getByRole("button", { name: "Sign in" }).click();
  await page.getByRole("button", { name: login, exact: true }).click();
  await page.getByRole("heading", { name: "What do you want" }).waitFor();
  await page.getByRole("combobox", { name: /^for/ }).selectOption("hunting");
  return { page, complaints };
}

/** Whoever is sent an address of the page: opens it, signs in, says what for, and is where it leads. */
export async function sentTo(
  browser: Browser,
  address: string,
  login: string,
): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  page.setDefaultTimeout(PATIENCE);
  await page.goto(address);
  const main = page.getByRole("main");
  await main.getByRole("button", { name: "Sign in" }).click();
  await page.getByRole("button", { name: login, exact: true }).click();
  await main.getByRole("button", { name: "Hunting" }).click();
  return page;
}

/** Who is asked, and what became of them. */
export function answeredBar(page: Page) {
  return page.getByRole("region", { name: "Who is asked" });
}

export function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", ({ message }) => complaints.push(message));
  return complaints;
}

export function askBox(page: Page) {
  return page.getByRole("combobox", { name: /^Ask about/ });
}

export async function askFor(page: Page, text: string): Promise<void> {
  await askBox(page).fill(text);
  await askBox(page).press("Enter");
}
