import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Browser } from "playwright-core";

import { launchBrowser } from "../support/browser.ts";
import { complaintsOf, signInAt } from "../support/page-sign-in.ts";
import { gatewayOf } from "../support/running-demo.ts";
import { askBox } from "./support/analyst.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
});

/** A page of its own context, signed in as one of the home's people, with what the console complained of. */
async function signedIn(home: string, login: string) {
  const page = await (await browser.newContext()).newPage();
  const complaints = complaintsOf(page);
  await signInAt(page, new URL("/", gatewayOf(home)).href, login);
  return { page, complaints };
}

describe("the analyst's page, in a browser", () => {
  it("signs in at the home's issuer, asks by name, and offers both meanings of it", async () => {
    const { page, complaints } = await signedIn("singtel", "singtel");
    await askBox(page).fill("Operation Parliament");
    await askBox(page).press("Enter");
    await page
      .getByRole("main")
      .getByRole("button", { name: "Hunting" })
      .click();
    await page
      .getByRole("heading", { name: "“Operation Parliament” has 2 meanings" })
      .waitFor();
    const meanings = page.getByRole("main").getByRole("row");
    const kinds = await meanings
      .getByText(/^(campaign|actor)$/)
      .allInnerTexts();
    expect(kinds.toSorted()).toEqual(["actor", "campaign"]);

    await meanings
      .filter({ hasText: "campaign" })
      .getByRole("link", { name: "Operation Parliament" })
      .click();
    await page
      .getByRole("heading", { name: "What each member holds" })
      .waitFor();
    const columns = page
      .getByRole("region", { name: "What each member holds", exact: true })
      .getByRole("columnheader");
    expect((await columns.allInnerTexts()).slice(1).toSorted()).toEqual([
      "AT&T",
      "Etisalat",
      "Singtel",
    ]);
    expect(new URL(page.url()).search).toBe(
      "?view=entity&id=campaign/operation-parliament",
    );
    await page.getByRole("link", { name: "Actors", exact: true }).click();
    await page
      .getByRole("region", { name: "Actors", exact: true })
      .getByText("denies")
      .first()
      .waitFor();

    await page.goBack();
    await page.getByRole("heading", { name: /2 meanings/ }).waitFor();
    await page.goForward();
    await page
      .getByRole("heading", { name: "What each member holds" })
      .waitFor();
    await page
      .getByRole("status")
      .getByText("All 5 that were asked have answered.")
      .waitFor();
    expect(complaints).toEqual([]);
  });
});
