import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Browser } from "playwright-core";

import { launchBrowser } from "../support/browser.ts";
import { askAgainUntil } from "./support/ask-again.ts";
import { analystAt, askBox, askFor } from "./support/analyst.ts";
import { instead, refused, withTimedOut } from "./support/forged.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
});

const TWO_MEANINGS = "“Operation Parliament” has 2 meanings";

describe("the page on a bad day", () => {
  it("nothing found: says that all were asked, and what to try", async () => {
    const { page } = await analystAt(browser, "att");
    await askFor(page, "no such thing anywhere");
    await askAgainUntil(
      page,
      page.getByRole("heading", {
        name: "Nobody knows “no such thing anywhere”",
      }),
    );
    await page.getByText("Try part of the name").waitFor();
  });

  it("an address that nobody knows: offers its host, which is known", async () => {
    const { page } = await analystAt(browser, "att");
    await askFor(page, "hxxp://office365-update[.]com/never/seen.php");
    await askAgainUntil(
      page,
      page.getByRole("heading", { name: "Nobody knows" }),
    );
    await page.getByText("Its host may be known all the same:").waitFor();
    await page.getByRole("link", { name: "office365-update[.]com" }).click();
    await page
      .getByRole("heading", { level: 1, name: "office365-update[.]com" })
      .waitFor();
  });

  it("a member without time: not “nobody knows”, a hole with its name, and one click asks again", async () => {
    const { page } = await analystAt(browser, "att");
    // Forged: the gateway's own answer, but for what became of SoftBank.
    const undo = await instead(page, (route) =>
      withTimedOut(route, "softbank"),
    );
    await askFor(page, "no such thing anywhere");
    await page
      .getByRole("heading", { name: "Nothing found for “no such thing" })
      .waitFor();
    const bar = page.getByRole("region", { name: "Who is asked" });
    await bar.getByText("did not answer in time").waitFor();
    await bar.getByText("SoftBank did not answer: what it holds").waitFor();
    await undo();
    await bar.getByRole("button", { name: "Ask again" }).click();
    await page
      .getByRole("heading", { name: "Nobody knows “no such thing anywhere”" })
      .waitFor();
  });

  it("the gateway away: what was shown stays and is marked as old, until a click brings it back", async () => {
    const { page } = await analystAt(browser, "att");
    const whole = await instead(page, (route) =>
      withTimedOut(route, "softbank"),
    );
    await askFor(page, "Operation Parliament");
    await page.getByRole("heading", { name: TWO_MEANINGS }).waitFor();
    await whole();
    const back = await instead(page, (route) => route.abort());
    await page
      .getByRole("region", { name: "Who is asked" })
      .getByRole("button", { name: "Ask again" })
      .click();
    const fault = page.getByRole("alert");
    await fault.getByText("The gateway cannot be reached.").waitFor();
    const old = page.getByRole("region", { name: "An earlier answer" });
    await old.getByRole("heading", { name: TWO_MEANINGS }).waitFor();
    await old.getByText(/^This was answered at \d\d:\d\d:\d\d/).waitFor();
    await back();
    await fault.getByRole("button", { name: "Ask again" }).click();
    await old.waitFor({ state: "detached" });
    await page.getByRole("heading", { name: TWO_MEANINGS }).waitFor();
  });

  it("the sign-in ended in the middle of work: nothing that was typed is lost", async () => {
    const { page } = await analystAt(browser, "att");
    await askFor(page, "Operation Parliament");
    await page.getByRole("heading", { name: TWO_MEANINGS }).waitFor();
    // The gateway itself refuses: what it gets is no token.
    const undo = await instead(page, (route) =>
      route.continue({
        headers: { ...route.request().headers(), authorization: "Bearer none" },
      }),
    );
    await askBox(page).fill("an unfinished thought");
    const note = page.getByRole("alert");
    await note.getByText("Your sign-in has ended.").waitFor();
    await page.getByRole("heading", { name: TWO_MEANINGS }).waitFor();
    await undo();
    await note.getByRole("button", { name: "Sign in again" }).click();
    const known = page.getByRole("button", { name: "att", exact: true });
    await page.getByRole("heading", { name: TWO_MEANINGS }).or(known).waitFor();
    // An issuer may remember who one is.
    if (await known.isVisible()) await known.click();
    await page.getByRole("heading", { name: TWO_MEANINGS }).waitFor();
    expect(await askBox(page).inputValue()).toBe("an unfinished thought");
    expect(await note.count()).toBe(0);
  });

  it("NOT_PERMITTED: says who can help, and offers no button that does not", async () => {
    const { page } = await analystAt(browser, "att");
    // Forged: everybody whom the demonstration's issuers know may ask something.
    await instead(page, (route) =>
      refused(route, { status: 403, code: "NOT_PERMITTED" }),
    );
    await askFor(page, "Operation Parliament");
    const fault = page.getByRole("alert");
    await fault.getByText("may not ask here").waitFor();
    await fault.getByText("Sign in as somebody else").waitFor();
    expect(await fault.getByRole("button").count()).toBe(0);
  });

  it("TOO_MANY_QUESTIONS: a question says how long to wait, a look-up waits by itself", async () => {
    const { page } = await analystAt(browser, "att");
    // Forged: to reach the limit of a home takes 20 million things in a minute.
    const tooMany = {
      status: 429,
      code: "TOO_MANY_QUESTIONS",
      headers: { "retry-after": "3" },
    };
    const undo = await instead(page, (route) => refused(route, tooMany));
    await askFor(page, "Operation Parliament");
    const fault = page.getByRole("alert");
    await fault.getByText("Ask again in 3 seconds.").waitFor();
    await askFor(page, "a[.]example, b[.]example");
    await page.getByText("It goes on by itself in 3 seconds").waitFor();
    await undo();
    await page.getByRole("button", { name: "2 unknown to all" }).waitFor();
  });

  it("one member slow: names whom it waits for", async () => {
    const { page } = await analystAt(browser, "att");
    await page.getByRole("checkbox", { name: /Telefónica/ }).uncheck();
    await page.getByRole("checkbox", { name: /Singtel/ }).uncheck();
    const waiting = page.getByText("Still asking AT&T, Etisalat, and SoftBank");
    // The answer comes when one has read that.
    await instead(page, async (route) => {
      await waiting.waitFor();
      await route.continue();
    });
    await askFor(page, "Operation Parliament");
    await page.getByRole("heading", { name: /Operation Parliament/ }).waitFor();
  });
});
