import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Browser } from "playwright-core";

import { launchBrowser } from "../support/browser.ts";
import { gatewayOf } from "../support/running-demo.ts";
import { analystAt, askBox, askFor } from "./support/analyst.ts";
import { faultsInBoth } from "./support/axe.ts";
import { instead, refused, withTimedOut } from "./support/forged.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
});

describe("axe-core, in light and dark, finds nothing wrong with", () => {
  it("the box with suggestions", async () => {
    const { page } = await analystAt(browser, "att");
    await askBox(page).pressSequentially("parliament");
    const list = page.getByRole("listbox", { name: "Suggestions" });
    await list.getByRole("option").first().waitFor();
    await askBox(page).press("ArrowDown");
    expect(await faultsInBoth(page)).toEqual([]);
  });

  it("the look-up, empty and full, with a filter set", async () => {
    const { page } = await analystAt(browser, "att");
    await page.goto(new URL("/?view=lookup", gatewayOf("att")).href);
    const box = page.getByRole("textbox", { name: "A list" });
    await box.waitFor();
    expect(await faultsInBoth(page)).toEqual([]);
    await box.fill(
      "office365-update(dot)com\n198.51.100.3\nnobody.example\nsome words",
    );
    // Forged, so that undetermined rows and a hole are in sight, too.
    await instead(page, (route) => withTimedOut(route, "softbank"));
    await page.getByRole("button", { name: "Look up", exact: true }).click();
    await page.getByRole("button", { name: "1 known" }).waitFor();
    await page.getByRole("button", { name: "2 unknown to all" }).click();
    expect(await faultsInBoth(page)).toEqual([]);
  });

  it("a refusal, a hole, and an answer that is old", async () => {
    const { page } = await analystAt(browser, "att");
    const whole = await instead(page, (route) =>
      withTimedOut(route, "softbank"),
    );
    await askFor(page, "Operation Parliament");
    await page.getByRole("heading", { name: /2 meanings/ }).waitFor();
    expect(await faultsInBoth(page)).toEqual([]);
    await whole();
    await instead(page, (route) =>
      refused(route, { status: 403, code: "NOT_PERMITTED" }),
    );
    await page.getByRole("button", { name: "Ask again" }).click();
    await page.getByText("may not ask here").waitFor();
    expect(await faultsInBoth(page)).toEqual([]);
  });
});
