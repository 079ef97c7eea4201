import { readFile } from "node:fs/promises";

import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { parse } from "csv-parse/sync";
import type { Browser, Page } from "playwright-core";

import { launchBrowser } from "../support/browser.ts";
import { gatewayOf } from "../support/running-demo.ts";
import { analystAt, askBox } from "./support/analyst.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
});

/** As somebody does who has copied it elsewhere. */
async function pasteInto(page: Page, text: string): Promise<void> {
  await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(text)})`);
  await askBox(page).focus();
  await page.keyboard.press("ControlOrMeta+v");
}

const KILL_SWITCH = "iuqerfsodp9ifjaposdfjhgosurijfaewrwergwea[.]com";

const LIST = [
  "office365-update(dot)com",
  KILL_SWITCH,
  "198.51.100.3",
  "198.51.100.3",
  "nobody-has-this[.]example",
  "=1+1",
  "These are the values that we saw last week",
].join("\n");

describe("a pasted list", () => {
  it("opens the look-up: who knows which value, what to mind, and what is none", async () => {
    const { page, complaints } = await analystAt(browser, "att");
    await pasteInto(page, LIST);
    await page.getByRole("heading", { name: "Look-up of 7 lines" }).waitFor();
    await page.getByRole("button", { name: "2 known" }).waitFor();
    expect(new URL(page.url()).search).toBe("?view=lookup");

    const row = (text: string) =>
      page.getByRole("main").getByRole("row").filter({ hasText: text });
    await row("office365-update[.]com").getByText("SoftBank").waitFor();
    await row(KILL_SWITCH).getByText("kill switch", { exact: true }).waitFor();
    await row("198[.]51[.]100[.]3").getByText("warning list").waitFor();
    await row("nobody-has-this").getByText("unknown to all").waitFor();
    await row("=1+1").getByText("no value in it").waitFor();
    await row("These are the values").getByText("no value in it").waitFor();
    await page.getByText("1 line stands there more than once").waitFor();
    expect(await page.getByRole("main").getByRole("row").count()).toBe(7);

    // Sorted, by a heading.
    await page.getByRole("button", { name: "Known?", exact: true }).click();
    await page.waitForURL(/sort=status/);
    expect(
      await page
        .getByRole("columnheader", { name: "Known?" })
        .getAttribute("aria-sort"),
    ).toBe("ascending");

    // Filtered: by what is known, and by whom.
    await page.getByRole("button", { name: "2 known" }).click();
    await page.waitForURL(/status=known/);
    expect(await page.getByRole("main").getByRole("row").count()).toBe(3);
    await page.getByLabel("Known by").selectOption("softbank");
    await page.waitForURL(/by=softbank/);
    expect(await page.getByRole("main").getByRole("row").count()).toBe(2);

    // A value is followed, and the table is there again when one comes back.
    await row("office365-update[.]com").getByRole("link").click();
    await page
      .getByRole("heading", { name: "What each member holds" })
      .waitFor();
    await page.goBack();
    await page.getByText("1 of 6 rows").waitFor();
    expect(complaints).toEqual([]);
  });

  it("is exported as a file that no spreadsheet runs, and copied as one chooses", async () => {
    const { page } = await analystAt(browser, "att");
    await pasteInto(page, LIST);
    await page.getByRole("button", { name: "2 known" }).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Download CSV" }).click(),
    ]);
    const file = await readFile(await download.path(), "utf8");
    const rows: Record<string, string>[] = parse(file, { columns: true });
    expect(rows).toHaveLength(6);
    expect(rows[0]).toMatchObject({
      value: "office365-update.com",
      status: "KNOWN",
      as_pasted: "office365-update(dot)com",
    });
    expect(rows.map(({ as_pasted }) => as_pasted)).toContain("'=1+1");

    const copied = (): Promise<string> =>
      page.evaluate("navigator.clipboard.readText()");
    await page.getByRole("button", { name: "2 known" }).click();
    await page.getByText("2 of 6 rows").waitFor();
    await page.getByRole("button", { name: "Copy values defanged" }).click();
    await page.getByText("Copied").waitFor();
    expect((await copied()).split("\n")).toEqual([
      "office365-update[.]com",
      KILL_SWITCH,
    ]);
    await page.getByText("Copied").waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Copy values as they are" }).click();
    await page.getByText("Copied").waitFor();
    expect(await copied()).toContain("office365-update.com");
  });

  it("is not in the address: a colleague is told what it is, and pastes their own", async () => {
    const { page } = await analystAt(browser, "att");
    await page.goto(new URL("/?view=lookup", gatewayOf("att")).href);
    await page.getByText("A list stays in the tab").waitFor();
    await page.getByRole("textbox", { name: "A list" }).fill(LIST);
    await page.getByRole("button", { name: "Look up", exact: true }).click();
    await page.getByRole("button", { name: "2 known" }).waitFor();
    await page.reload();
    await page.getByRole("button", { name: "2 known" }).waitFor();
  });
});
