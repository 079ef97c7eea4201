/**
 * What axe-core finds on the views that have no such test of their own (those of
 * the box, the look-up, bad days, the campaign, the graph and the paths do).
 */
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Browser, Page } from "playwright-core";

import { launchBrowser } from "../support/browser.ts";
import { PATIENCE } from "../support/page-sign-in.ts";
import { gatewayOf } from "../support/running-demo.ts";
import { askAllParts } from "./support/all-parts.ts";
import { askAgainUntil } from "./support/ask-again.ts";
import { analystAt, askBox, askFor, open } from "./support/analyst.ts";
import { faultsInBoth, faultsOf } from "./support/axe.ts";

const HOME = "singtel";

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  ({ page } = await analystAt(browser, HOME));
});

afterAll(async () => {
  await browser?.close();
});

describe("axe-core, in light and dark, finds nothing wrong with", () => {
  it("the sign-in, and the choice of a purpose after it", async () => {
    const other = await (await browser.newContext()).newPage();
    other.setDefaultTimeout(PATIENCE);
    await other.goto(new URL("/?q=WIRTE", gatewayOf(HOME)).href);
    const main = other.getByRole("main");
    await main.getByRole("button", { name: "Sign in" }).waitFor();
    expect(await faultsInBoth(other)).toEqual([]);
    await main.getByRole("button", { name: "Sign in" }).click();
    await other.getByRole("button", { name: HOME, exact: true }).click();
    await other
      .getByRole("heading", { name: "What do you ask for?" })
      .waitFor();
    expect(await faultsInBoth(other)).toEqual([]);
    await other.close();
  });

  it("the start, the menu, and a name with several meanings, none, or a part of one", async () => {
    await open(page, "/");
    await page.getByText(HOME, { exact: true }).first().click();
    expect(await faultsInBoth(page)).toEqual([]);
    for (const [text, heading] of [
      ["Operation Parliament", /2 meanings/],
      ["parliament", /It is part of|Nothing goes by|Nobody/],
      ["zzz-nothing-of-that-name", /Nobody knows/],
    ] as const) {
      await askFor(page, text);
      await askAgainUntil(page, page.getByRole("heading", { name: heading }));
      await askBox(page).press("Escape");
      expect(await faultsInBoth(page)).toEqual([]);
    }
  });

  it.each([
    "actor/gaza-cybergang-group3",
    "malware/remote-cmd-powershell-terminal",
    "technique/T1566",
    "indicator/domain-name/office365-update.com",
    "vulnerability/CVE-2023-20198",
    "report/report--60b4fcc1-afc2-5bd3-b967-32fd15edcdd2",
  ])("the view of %s, all of it", async (id) => {
    await open(page, `/?view=entity&id=${id}`);
    await page.locator("#records").waitFor();
    await askAllParts(page);
    expect(await faultsInBoth(page)).toEqual([]);
  });

  it.each(["light", "dark"] as const)(
    "the GraphQL editor (%s) and an answer in it, but for GraphiQL's own tabs, which hold buttons",
    async (colorScheme) => {
      await page.emulateMedia({ colorScheme });
      await open(page, "/graphiql.html");
      await page.getByText("query Example").first().waitFor();
      // What stands there is answered as it stands.
      await page.getByRole("button", { name: /Execute query/ }).click();
      await page.getByText("campaign/operation-parliament").first().waitFor();
      expect(await faultsOf(page, ["nested-interactive"])).toEqual([]);
    },
  );
});
