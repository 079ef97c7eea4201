/** Records that want the page to run, send, turn or overflow something: it shows them, and does nothing of that. */
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Browser } from "playwright-core";

import { loadObjects, removeObjects } from "../demo/canary/load-objects.ts";
import { launchBrowser } from "../support/browser.ts";
import { runningDemo } from "../support/running-demo.ts";
import {
  ALIASES,
  FLAG,
  LONG,
  campaignId,
  hostileObjects,
} from "./support/hostile-objects.ts";
import { askAllParts } from "./support/all-parts.ts";
import { analystAt, open } from "./support/analyst.ts";
import type { Analyst } from "./support/analyst.ts";

const OWNER = "softbank";

const VIEWPORT = { width: 1_280, height: 900 };

let browser: Browser;
let opened: Analyst;

beforeAll(async () => {
  const [gateway] = runningDemo().gateways;
  const home = gateway?.home ?? "singtel";
  await loadObjects(OWNER, hostileObjects(OWNER));
  browser = await launchBrowser();
  opened = await analystAt(browser, home, { viewport: VIEWPORT });
  const { page } = opened;
  await page.addInitScript(`
    window.violations = [];
    addEventListener("securitypolicyviolation", (event) =>
      window.violations.push(event.violatedDirective + " " + event.blockedURI));
  `);
  // By its id: its name is nothing that one could type.
  await open(opened.page, `/?q=${campaignId}`);
  await page.locator("#records").waitFor();
  await askAllParts(page);
});

afterAll(async () => {
  await browser?.close();
  await removeObjects(OWNER);
});

/** What must hold whatever is opened, at any width. */
async function expectHarmless(): Promise<void> {
  const found = await opened.page.evaluate(`({
    ran: ${JSON.stringify(FLAG)} in window,
    violations: window.violations,
    elements: [...document.querySelectorAll(
      "main :is(script, img, iframe, object, embed, style, link, base, meta, audio, video, form[action])",
    )].map((each) => each.outerHTML.slice(0, 200)),
    handlers: [...document.querySelectorAll("main *")].flatMap((each) =>
      each.getAttributeNames().filter((name) => name.startsWith("on"))),
    anchors: [...document.querySelectorAll("a[href]")]
      .map(({ href }) => href)
      .filter((href) => !href.startsWith(location.origin + "/")),
    turning: [document.body.textContent, document.title]
      .filter((text) => /[\\p{Bidi_Control}\\u200B]/u.test(text)).length,
    tooWide: Math.max(0, document.documentElement.scrollWidth - innerWidth),
  })`);
  expect(found).toEqual({
    ran: false,
    violations: [],
    elements: [],
    handlers: [],
    anchors: [],
    turning: 0,
    tooWide: 0,
  });
}

describe("a hostile campaign", () => {
  it("is shown as text: nothing ran, was made of it, or leads out of the page", async () => {
    await expectHarmless();
    const { page } = opened;
    const [head = ""] = await page.locator("h1").allInnerTexts();
    expect(head).toContain(`<script>window.${FLAG} = true</script>`);
    expect(head).toContain("siskin invoice \uFFFDfdp.exe\uFFFD");
    const records = page.locator("#records");
    for (const text of [
      `javascript:window.${FLAG}=true`,
      '<a href="javascript:',
      "hxxps://siskin[.]example/paper",
    ])
      expect(await records.getByText(text).count()).toBeGreaterThan(0);
  });

  it("has its long name cut, with the rest a click away and the layout whole", async () => {
    const { page } = opened;
    const head = page.locator("h1");
    expect((await head.innerText()).length).toBeLessThan(400);
    await head.getByRole("button", { name: "more" }).click();
    expect((await head.innerText()).length).toBeGreaterThan(LONG);
    await expectHarmless();
    await head.getByRole("button", { name: "less" }).click();
  });

  it("has its aliases folded, with a count", async () => {
    const row = opened.page.locator("#records tr").filter({
      has: opened.page.getByRole("rowheader", { name: "Also called" }),
    });
    expect(await row.getByRole("listitem").count()).toBeLessThan(50);
    await row
      .getByRole("button", { name: `of ${ALIASES.toLocaleString("en")}` })
      .click();
    expect(await row.getByRole("listitem").count()).toBeGreaterThan(200);
    await expectHarmless();
  });

  it.each([1_600, 700, 360])(
    "keeps within a window of %d pixels",
    async (width) => {
      await opened.page.setViewportSize({ width, height: 800 });
      await expectHarmless();
    },
  );

  it("is as harmless where it stands among others", async () => {
    await open(opened.page, "/?q=siskin%20set");
    await opened.page.locator("main").getByText("siskin").first().waitFor();
    await expectHarmless();
    // That a member has no time for such a record is a hole on the page, not harm.
    const harm = opened.complaints.filter(
      (text) => !text.startsWith("Failed to load resource"),
    );
    expect(harm).toEqual([]);
  });
});
