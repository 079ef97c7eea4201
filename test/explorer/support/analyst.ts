/** Somebody at a home's page, as a test of the page begins: in a browser of their own, signed in, with a purpose. */
import type { Browser, BrowserContextOptions, Page } from "playwright-core";

import {
  choosePurpose,
  complaintsOf,
  signInAt,
} from "../../support/page-sign-in.ts";
import { gatewayOf } from "../../support/running-demo.ts";

export interface Analyst {
  readonly page: Page;
  /** What the console complained of: errors, and what the policy of the page forbade. */
  readonly complaints: readonly string[];
}

/** The home's analyst, at the start of the page. */
export async function analystAt(
  browser: Browser,
  home: string,
  context: BrowserContextOptions = {},
): Promise<Analyst> {
  const page = await (
    await browser.newContext({
      permissions: ["clipboard-read", "clipboard-write"],
      ...context,
    })
  ).newPage();
  const complaints = complaintsOf(page);
  await signInAt(page, new URL("/", gatewayOf(home)).href, home);
  await choosePurpose(page, "hunting");
  return { page, complaints };
}

/** Whoever is sent an address of the page: opens it, signs in, says what for, and is where it leads. */
export async function sentTo(
  browser: Browser,
  address: string,
  login: string,
): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await signInAt(page, address, login);
  await choosePurpose(page, "hunting");
  return page;
}

/** Goes to an address of the page, such as `/?q=WIRTE`. */
export async function open(page: Page, place: string): Promise<void> {
  await page.goto(new URL(place, page.url()).href);
}

/** Who is asked, and what became of them. */
export function answeredBar(page: Page) {
  return page.getByRole("region", { name: "Who is asked" });
}

export function askBox(page: Page) {
  return page.getByRole("combobox", { name: /^Ask about/ });
}

export async function askFor(page: Page, text: string): Promise<void> {
  await askBox(page).fill(text);
  await askBox(page).press("Enter");
}
