import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Browser } from "playwright-core";

import { launchBrowser } from "../support/browser.ts";
import { complaintsOf } from "../support/page-sign-in.ts";
import { analystAt, askBox, askFor } from "./support/analyst.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
});

describe("the one box", () => {
  it("suggests from four letters on, says to whom they go, and is led by keys alone", async () => {
    const { page, complaints } = await analystAt(browser, "att");
    const asked: string[] = [];
    page.on("request", (request) => {
      if (request.url().endsWith("/graphql"))
        asked.push(request.postData() ?? "");
    });
    await askBox(page).pressSequentially("par");
    await page.getByText("what you type goes to AT&T, Etisalat").waitFor();
    await page.waitForTimeout(1_000);
    expect(asked).toEqual([]);
    // Typed by the browser itself, so that no pause of the machine comes between the letters.
    await page.evaluate(
      `for (const letter of "liament") document.execCommand("insertText", false, letter)`,
    );
    const options = page
      .getByRole("listbox", { name: "Suggestions" })
      .getByRole("option");
    await options.first().waitFor();
    // One question for all letters that came in one go.
    expect(asked).toHaveLength(1);
    expect(await askBox(page).getAttribute("aria-expanded")).toBe("true");
    await askBox(page).press("ArrowDown");
    const chosen = await askBox(page).getAttribute("aria-activedescendant");
    expect(await options.first().getAttribute("id")).toBe(chosen);
    await askBox(page).press("Escape");
    await options.first().waitFor({ state: "detached" });
    expect(await askBox(page).inputValue()).toBe("parliament");
    await askBox(page).press("ArrowDown");
    await options.first().waitFor();
    await askBox(page).press("ArrowDown");
    await askBox(page).press("Enter");
    await page.waitForURL(/view=entity/);
    await page
      .getByRole("heading", { name: "What each member holds" })
      .waitFor();
    expect(complaints).toEqual([]);
  });

  it("sends nothing while one types once that is switched off, and remembers it", async () => {
    const { page } = await analystAt(browser, "att");
    await askBox(page).focus();
    await page.getByLabel("Suggestions while typing").uncheck();
    await page.reload();
    let asked = 0;
    page.on("request", (request) => {
      if (request.url().endsWith("/graphql")) asked += 1;
    });
    await askBox(page).pressSequentially("parliament");
    await page.getByText("Nothing is sent while you type.").waitFor();
    await page.waitForTimeout(1_500);
    expect(asked).toBe(0);
  });

  it("shows the query: the editor opens with it, whom the page asked, and answers, within its policy", async () => {
    const { page } = await analystAt(browser, "att");
    await page.getByRole("checkbox", { name: /Telefónica/ }).uncheck();
    await askFor(page, "Operation Parliament");
    await page.getByRole("heading", { name: /2 meanings/ }).waitFor();
    const [editor] = await Promise.all([
      page.waitForEvent("popup"),
      page.getByRole("button", { name: "Show the query" }).click(),
    ]);
    const complaints = complaintsOf(editor);
    await editor
      .getByText("query Meanings($key: String!)", { exact: false })
      .first()
      .waitFor();
    const request = editor.waitForRequest(
      (each) =>
        each.url().endsWith("/graphql") &&
        each.postData()?.includes("Operation Parliament") === true,
    );
    await editor.getByRole("button", { name: /Execute query/ }).click();
    const headers = (await request).headers();
    expect(headers["x-tessera-members"]).toBe("att,etisalat,singtel,softbank");
    expect(headers["x-tessera-purpose"]).toBe("hunting");
    await editor.getByText("campaign/operation-parliament").first().waitFor();
    expect(complaints).toEqual([]);
    // Search terms are for the tab, not for whoever uses the browser next.
    expect(await editor.evaluate("Object.keys(localStorage)")).toEqual([]);
  });
});
