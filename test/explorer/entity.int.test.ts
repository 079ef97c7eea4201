/** The view of an entity, in a browser: Operation Parliament as the demonstration tells it. */
import { readFileSync } from "node:fs";

import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Browser, Locator } from "playwright-core";

import { launchBrowser } from "../support/browser.ts";
import { askAllParts } from "./support/all-parts.ts";
import { analystAt, open } from "./support/analyst.ts";
import type { Analyst } from "./support/analyst.ts";

const VIEWPORT = { width: 1_280, height: 900 };

let browser: Browser;
let opened: Analyst;

beforeAll(async () => {
  browser = await launchBrowser();
  opened = await analystAt(browser, "singtel", { viewport: VIEWPORT });
  await open(opened.page, "/?view=entity&id=campaign/operation-parliament");
  await opened.page.locator("#records").waitFor();
  await askAllParts(opened.page);
});

afterAll(async () => {
  await browser?.close();
});

const part = (name: string): Locator =>
  opened.page.getByRole("region", { name, exact: true }).first();

const texts = (rows: Locator) => rows.allInnerTexts();

/** What the page's window knows; the tests' own types have no browser. */
interface BrowserWindow {
  getComputedStyle(element: unknown): { readonly backgroundColor: string };
}

const ground = (row: Locator) =>
  row
    .locator("td")
    .first()
    .evaluate(
      (cell) =>
        (globalThis as unknown as BrowserWindow).getComputedStyle(cell)
          .backgroundColor,
    );

const sign = (row: Locator) =>
  row.locator(".stance path").first().getAttribute("d");

describe("the view of Operation Parliament, for singtel", () => {
  it("has the three records side by side, with what differs marked, and says who answered without one", async () => {
    const records = part("What each member holds");
    const columns = await texts(records.getByRole("columnheader"));
    expect(columns.map((text) => text.trim())).toEqual([
      "Property",
      "AT&T",
      "Etisalat",
      "Singtel",
    ]);
    const differing = await texts(records.locator("tr.differs th"));
    expect(differing.map((text) => text.split("\n")[0])).toEqual(["Countries"]);
    await records
      .getByText("SoftBank and Telefónica answered, and hold nothing of it")
      .waitFor();
    expect(await records.getByText("TLP:GREEN").count()).toBe(3);
  });

  it("shows Singtel's denial beside Etisalat's attribution, by word, sign and ground of its own", async () => {
    const rows = part("Actors").locator("tbody");
    const denied = rows.filter({ hasText: "Gaza Cybergang" }).filter({
      hasText: "Singtel",
    });
    const attributed = rows.filter({ hasText: "Etisalat" });
    expect(await texts(denied.locator(".stance"))).toEqual(["denies"]);
    expect(await texts(denied.locator(".stand"))).toEqual([
      "denied, stated by nobody",
    ]);
    expect(await texts(attributed.locator(".stance"))).toEqual(["states"]);
    expect(
      await attributed
        .getByRole("rowheader")
        .getByRole("link")
        .getAttribute("href"),
    ).toBe("/?view=entity&id=actor/gaza-cybergang-group3");
    await attributed.getByText("Gaza Cybergang Group3").waitFor();

    expect(await ground(denied)).not.toBe(await ground(attributed));
    expect(await sign(denied)).not.toBe(await sign(attributed));
    // Each with what it rests on, and its source as text.
    await denied.getByText("an imitation", { exact: false }).first().waitFor();
    await denied
      .getByText("hxxps://securelist[.]com", { exact: false })
      .waitFor();
  });

  it("has AT&T's pulse as related, by the twelve values that Singtel holds, and says what was not counted", async () => {
    const pulse = part("Related")
      .locator(".related")
      .filter({ hasText: "Targeted Attacks in the Middle East" });
    await pulse.getByText("12 pieces of shared evidence").waitFor();
    const evidence = pulse.locator("tbody tr");
    expect(await evidence.count()).toBe(12);
    const [first = ""] = await texts(evidence);
    expect(first).toMatch(/Singtel/);
    expect(first).toMatch(/AT&T/);
    await part("Related")
      .getByText("Shared evidence is no attribution.")
      .waitFor();
    await part("Related")
      .getByText("not counted as evidence")
      .first()
      .waitFor();
  });

  it("tells how it was joined, and when what was stated", async () => {
    const joined = part("How it was joined");
    await joined.getByRole("heading", { name: "Joined by 3 links" }).waitFor();
    expect(await joined.getByText("name:operationparliament").count()).toBe(3);
    await joined.getByText("It would hold together").waitFor();

    const denial = part("Timeline").locator("li.denial");
    expect(await texts(denial.locator("time"))).toEqual(["2018-04-16 08:05"]);
    expect(await texts(denial.locator(".stance"))).toEqual(["denies"]);
    const years = await texts(part("Timeline").locator(".year"));
    expect(years.filter((year) => year !== "")).toEqual([
      "2017",
      "2018",
      "2019",
    ]);
  });

  it("offers what else goes by the name, and ways on", async () => {
    const same = opened.page.getByRole("region", { name: "The same name" });
    await same.getByText("actor").waitFor();
    for (const [name, address] of [
      ["Graph from here", "/?view=graph&id=campaign/operation-parliament"],
      ["Path from here", "/?view=paths&from=campaign/operation-parliament"],
    ] as const)
      expect(
        await opened.page.getByRole("link", { name }).getAttribute("href"),
      ).toMatch(address.split("&")[0] ?? "");
  });

  it("saves the thing as STIX, after saying what was left out", async () => {
    const exported = part("Export");
    await exported.getByRole("button", { name: "STIX 2.1" }).click();
    const save = exported.getByRole("button", { name: /^Save / });
    await save.waitFor();
    await exported
      .getByText(/left out/)
      .first()
      .waitFor();
    const [download] = await Promise.all([
      opened.page.waitForEvent("download"),
      save.click(),
    ]);
    expect(download.suggestedFilename()).toBe(
      "campaign-operation-parliament.stix.json",
    );
    const { type, objects } = JSON.parse(
      readFileSync(await download.path(), "utf8"),
    ) as { type: string; objects: readonly { type: string; name?: string }[] };
    expect(type).toBe("bundle");
    expect(objects.filter((each) => each.type === "campaign")).toHaveLength(3);
  });

  it("pages through its indicators, filters what has come, and keeps counts honest", async () => {
    const indicators = part("Indicators");
    await indicators.getByText(/^20 (of|so far)/).waitFor();
    await indicators.getByRole("button", { name: "Show more" }).click();
    await indicators.getByText(/^\d+ in all/).waitFor();
    await indicators
      .getByLabel("Show those with")
      .fill("office365-update[.]com");
    await indicators.getByText("The filter leaves 2 of the 24").waitFor();
    expect(await indicators.locator("tbody").count()).toBe(2);
    // A colleague who is sent the address sees the same rows of what they may see.
    expect(new URL(opened.page.url()).searchParams.get("indicators-with")).toBe(
      "office365-update[.]com",
    );
    await indicators.getByLabel("Show those with").fill("");
  });

  it("hides the frame in print, and nothing of what is shown", async () => {
    const { page } = opened;
    await page.emulateMedia({ media: "print" });
    const seen = (what: string) => page.locator(what).first().isVisible();
    expect(await seen(".head")).toBe(false);
    expect(await seen(".contents")).toBe(false);
    expect(await seen("main button")).toBe(false);
    expect(await seen("#records table")).toBe(true);
    expect(await seen("h1")).toBe(true);
    await page.emulateMedia({ media: null });
  });

  it("has no fault that axe finds, light or dark, and complained of nothing", async () => {
    const { page } = opened;
    const axe = readFileSync("node_modules/axe-core/axe.min.js", "utf8");
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await page.evaluate(axe);
      const violations = await page.evaluate(async () => {
        const run = (
          globalThis as unknown as {
            axe: {
              run: () => Promise<{
                violations: { id: string; nodes: { html: string }[] }[];
              }>;
            };
          }
        ).axe.run;
        const found = await run();
        return found.violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
      });
      expect({ colorScheme, violations }).toEqual({
        colorScheme,
        violations: [],
      });
    }
    expect(opened.complaints).toEqual([]);
  });
});
