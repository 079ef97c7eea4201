/**
 * Operation Parliament as somebody at Singtel finds it, in one walk: the name is
 * typed once, and everything after it is clicked. Each view on the way has tests of its own; this is the way between them.
 */
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Browser, Page } from "playwright-core";

import { launchBrowser } from "../support/browser.ts";
import { analystAt, askFor } from "./support/analyst.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
});

const PULSE = "Targeted Attacks in the Middle East";

const region = (page: Page, name: string) =>
  page.getByRole("region", { name, exact: true }).first();

describe("Operation Parliament, at Singtel, from its name to WIRTE", () => {
  it("is found by clicking alone, and every step says who holds what", async () => {
    const { page, complaints } = await analystAt(browser, "singtel");

    // One name, two things: it is for the reader to choose.
    await askFor(page, "Operation Parliament");
    await page.getByRole("heading", { name: /has 2 meanings$/ }).waitFor();
    await page
      .getByRole("row", { name: /campaign/ })
      .getByRole("link", { name: "Operation Parliament" })
      .click();

    // Three members hold the campaign; that the other two do not, they say themselves.
    const records = region(page, "What each member holds");
    for (const member of ["AT&T", "Etisalat", "Singtel"])
      await records.getByRole("columnheader", { name: member }).waitFor();
    await records.getByText("SoftBank and Telefónica answered").waitFor();

    // What no member sees alone: a pulse without an actor, and the same twelve values.
    await page.getByRole("link", { name: "Related", exact: true }).click();
    const pulse = region(page, "Related")
      .locator(".related")
      .filter({ hasText: PULSE });
    await pulse.getByText("12 pieces of shared evidence").waitFor();
    const evidence = pulse.getByRole("row").filter({ hasText: "AT&T" });
    expect(await evidence.count()).toBe(12);
    expect(await evidence.filter({ hasText: "Singtel" }).count()).toBe(12);
    await pulse.getByRole("link", { name: PULSE }).click();
    await page.getByRole("heading", { level: 1, name: PULSE }).waitFor();
    expect(
      await region(page, "What each member holds")
        .getByRole("columnheader")
        .allInnerTexts(),
    ).toEqual(["Property", "AT&T"]);
    await page.goBack();

    // To an actor that SoftBank knows under no such name, over a domain that two of them hold.
    await page.getByRole("link", { name: "Path from here" }).click();
    await page.getByRole("textbox", { name: "To" }).fill("WIRTE");
    await page.getByRole("button", { name: "Find paths" }).click();
    const path = page.getByRole("group").filter({
      hasText: "Operation Parliament → office365-update[.]com → WIRTE",
    });
    await path.getByText("no surer than 15 of 100, Etisalat").waitFor();
    if ((await path.getAttribute("open")) === null)
      await path.locator("summary").click();
    const weakest = path.locator(".claim-weakest");
    await weakest.getByText("the weakest", { exact: true }).waitFor();
    expect(await weakest.innerText()).toContain(
      "office365-update[.]com indicates Operation Parliament",
    );
    const arrival = path.getByRole("listitem").filter({
      hasText: /office365-update\[\.\]com\s+indicates\s+WIRTE/,
    });
    await arrival.getByText("SoftBank").first().waitFor();
    await path.getByRole("link", { name: "WIRTE" }).last().click();
    await page.getByRole("heading", { level: 1, name: "WIRTE" }).waitFor();
    await region(page, "What each member holds")
      .getByRole("columnheader", { name: "SoftBank" })
      .waitFor();
    expect(complaints).toEqual([]);
  });
});
