import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Browser, Locator, Page } from "playwright-core";

import { launchBrowser } from "../support/browser.ts";
import { gatewayOf } from "../support/running-demo.ts";
import { PATIENCE } from "../support/page-sign-in.ts";
import { askBox } from "./support/analyst.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
});

/** More stops than any way through the page needs. */
const MOST_STOPS = 80;

/** Goes on with Tab, as somebody without a mouse does, until it has the focus; fails where it cannot be reached. */
async function tabTo(
  page: Page,
  target: Locator,
  key: "Tab" | "Shift+Tab" = "Tab",
): Promise<void> {
  await target.waitFor();
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press(key);
    if (await hasFocus(page, target)) return;
  }
  throw new Error(`Tab does not come to ${String(target)}.`);
}

async function hasFocus(page: Page, target: Locator): Promise<boolean> {
  return (await target.and(page.locator(":focus")).count()) > 0;
}

async function enter(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press("Enter");
}

describe("the page by the keyboard alone", () => {
  it("signs in, asks, chooses a meaning, and goes on to the graph's list", async () => {
    const page = await (await browser.newContext()).newPage();
    page.setDefaultTimeout(PATIENCE);
    const main = page.getByRole("main");
    await page.goto(new URL("/", gatewayOf("singtel")).href);
    await enter(page, main.getByRole("button", { name: "Sign in" }));
    await enter(
      page,
      page.getByRole("button", { name: "singtel", exact: true }),
    );

    await tabTo(page, askBox(page));
    await page.keyboard.type("Operation Parliament");
    await page.keyboard.press("Enter");
    await enter(page, main.getByRole("button", { name: "Hunting" }));
    await enter(
      page,
      main
        .getByRole("row")
        .filter({ hasText: "campaign" })
        .getByRole("link", { name: "Operation Parliament" }),
    );
    await page
      .getByRole("heading", { name: "What each member holds" })
      .waitFor();
    // The view that was gone to is where the keyboard goes on.
    expect(await hasFocus(page, main)).toBe(true);

    await enter(page, main.getByRole("link", { name: "Graph from here" }));
    await enter(
      page,
      page
        .getByRole("navigation", { name: "The same as a list" })
        .getByRole("button", { name: /^campaign Operation Parliament/ }),
    );
    const selected = page.getByRole("region", { name: "What is selected" });
    await selected.getByText("Operation Parliament").first().waitFor();
    // What can be done with it stands before the list.
    await tabTo(
      page,
      selected.getByRole("button", { name: "Pin" }),
      "Shift+Tab",
    );
    await page.keyboard.press("Enter");
    await selected.getByRole("button", { name: "Unpin" }).waitFor();
  });
});
