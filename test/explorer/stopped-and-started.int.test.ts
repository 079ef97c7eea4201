import { kill } from "node:process";

import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Browser, Page } from "playwright-core";

import { launchBrowser } from "../support/browser.ts";
import { runningDemo } from "../support/running-demo.ts";
import { analystAt, answeredBar, askFor, sentTo } from "./support/analyst.ts";
import { askAgainUntil } from "./support/ask-again.ts";
import { ownHome } from "./support/own-home.ts";

/** What really stops, and is started again; `bad-days` has what cannot be ordered. */
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
});

const title = (page: Page, name: string | RegExp) =>
  page.getByRole("heading", { level: 1, name }).waitFor();

const WHOLE = "All 5 that were asked have answered.";

describe("a member that is stopped and started again", () => {
  const { pid } = memberOf("telefonica");
  const start = () => void kill(pid, "SIGCONT");

  afterAll(start);

  it("is a hole wherever it is missing, and one click makes it whole", async () => {
    const { page } = await analystAt(browser, "singtel");
    const bar = answeredBar(page);
    await askFor(page, "Operation Parliament");
    await title(page, /2 meanings/);
    await bar.getByText(WHOLE).waitFor();
    kill(pid, "SIGSTOP");
    try {
      await askFor(page, "no such thing at all");
      await title(page, "Nothing found for “no such thing at all” so far");
      await page.getByText("nobody can say that there is nothing").waitFor();
      await seenAsHole(page);

      await page.goto(
        new URL("/?view=entity&id=campaign/operation-parliament", page.url())
          .href,
      );
      await title(page, /^Operation Parliament/);
      // A column of its own, which is not an empty one.
      await page.getByText("What it holds of this is not known.").waitFor();
      await seenAsHole(page);
    } finally {
      start();
    }
    await askUntilWhole(page);
    await page
      .getByText("What it holds of this is not known.")
      .waitFor({ state: "detached" });
    await page.goBack();
    await askUntilWhole(page);
    await title(page, "Nobody knows “no such thing at all”");
  });
});

describe("a gateway that is stopped and started again", () => {
  it("is said to be away; what was shown stays, and the same page goes on with the same sign-in", async () => {
    let gateway = await ownHome("etisalat");
    try {
      const page = await sentTo(
        browser,
        new URL("/?q=Operation+Parliament", gateway.url).href,
        "etisalat",
      );
      await title(page, /2 meanings/);
      await gateway.stop();
      await askFor(page, "WIRTE");
      const fault = page.getByRole("alert");
      await fault.getByText("The gateway cannot be reached.").waitFor();
      await page.goBack();
      await title(page, /2 meanings/);
      await page.goForward();
      await fault.getByText("The gateway cannot be reached.").waitFor();

      gateway = await ownHome("etisalat");
      await fault.getByRole("button", { name: "Ask again" }).click();
      await title(page, /WIRTE/);
      await fault.waitFor({ state: "detached" });
      await answeredBar(page).getByText(WHOLE).waitFor();
    } finally {
      await gateway.stop();
    }
  });
});

async function seenAsHole(page: Page): Promise<void> {
  const bar = answeredBar(page);
  await bar
    .getByText("Telefónica did not answer: what it holds is missing here.")
    .waitFor();
  await bar
    .getByRole("checkbox", {
      name: /^Telefónica (did not answer in time|left alone)/,
    })
    .waitFor();
  expect(await bar.getByText(WHOLE).count()).toBe(0);
  await bar.getByRole("button", { name: "Ask again" }).waitFor();
}

/** After failures in a row a member is left alone for a moment: then one click more is needed. It may be whole before the click. */
async function askUntilWhole(page: Page): Promise<void> {
  await askAgainUntil(page, answeredBar(page).getByText(WHOLE));
}

function memberOf(slug: string) {
  const member = runningDemo().members.find((each) => each.slug === slug);
  if (member === undefined) throw new Error(`No member ${slug} runs.`);
  return member;
}
