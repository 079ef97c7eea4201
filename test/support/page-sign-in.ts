/** How somebody signs in on the analyst's page, for tests, pictures and measurements of it. */
import type { Page } from "playwright-core";

/** Milliseconds: cold stores on a busy machine must not decide. */
export const PATIENCE = 120_000;

/** Opens an address of the page and signs in there as one of the issuer's people, whose password is nothing; no purpose is chosen yet. */
export async function signInAt(
  page: Page,
  address: string,
  login: string,
): Promise<void> {
  page.setDefaultTimeout(PATIENCE);
  await page.goto(address);
  await page.getByRole("main").getByRole("button", { name: "Sign in" }).click();
  await page.getByRole("button", { name: login, exact: true }).click();
  await purposeChoice(page).waitFor();
}

/** Says what one asks for, in the head of the page. */
export async function choosePurpose(
  page: Page,
  purpose: string,
): Promise<void> {
  await purposeChoice(page).selectOption(purpose);
}

const purposeChoice = (page: Page) =>
  page.getByRole("combobox", { name: /^for/ });

/** What the page complains of from now on: errors of scripts and of the console, violations of its policy among them. */
export function complaintsOf(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", ({ message }) => complaints.push(message));
  return complaints;
}
