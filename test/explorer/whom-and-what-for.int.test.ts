import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Browser } from "playwright-core";

import { launchBrowser } from "../support/browser.ts";
import { choosePurpose, signInAt } from "../support/page-sign-in.ts";
import { gatewayOf } from "../support/running-demo.ts";
import { askAllParts } from "./support/all-parts.ts";
import { askAgainUntil } from "./support/ask-again.ts";
import { answeredBar, askBox, askFor, open } from "./support/analyst.ts";
import { faultsInBoth } from "./support/axe.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
});

describe("whom a question goes to, and what for", () => {
  it("is in sight and can be narrowed before anything is sent, and is chosen once for the tab", async () => {
    const { page, headers } = await watched();
    const bar = answeredBar(page);
    expect(await bar.getByText("will be asked").count()).toBe(5);
    await bar.getByRole("checkbox", { name: /^SoftBank/ }).uncheck();
    await bar.getByText("not asked").waitFor();
    await askBox(page).pressSequentially("Operation");
    await askFor(page, "Operation Parliament");
    await page.getByRole("heading", { name: "What do you ask for?" }).waitFor();
    // Neither what was typed nor what was asked has left before it is said what for.
    expect(headers).toEqual([]);

    await page
      .getByRole("main")
      .getByRole("button", { name: "Hunting" })
      .click();
    await page.getByRole("heading", { name: /2 meanings/ }).waitFor();
    await bar.getByText("All 4 that were asked have answered.").waitFor();
    expect(await bar.getByText("not asked", { exact: true }).count()).toBe(1);
    await page.reload();
    await page.getByRole("heading", { name: /2 meanings/ }).waitFor();
    await bar.getByText("All 4 that were asked have answered.").waitFor();
    expect(headers.length).toBeGreaterThanOrEqual(2);
    for (const each of headers)
      expect(each).toMatchObject({
        "x-tessera-purpose": "hunting",
        "x-tessera-members": "att,etisalat,singtel,telefonica",
      });
  });
});

describe("an address that names a member which this home does not know", () => {
  it("asks nobody, says why, and asks the others after one click", async () => {
    const { page, headers } = await watched();
    await choosePurpose(page, "hunting");
    await open(page, "/?q=Operation+Parliament&members=softbank,elsewhere");
    const bar = answeredBar(page);
    await bar.getByText("“elsewhere” is no member here").waitFor();
    await page.getByText("The gateway does not know whom to ask").waitFor();
    expect(await faultsInBoth(page)).toEqual([]);
    headers.length = 0;
    await bar.getByRole("button", { name: "Ask SoftBank alone" }).click();
    await askAgainUntil(
      page,
      bar.getByText("The member that was asked has answered."),
    );
    expect(await bar.getByRole("alert").count()).toBe(0);
    expect(headers.length).toBeGreaterThan(0);
    for (const each of headers)
      expect(each).toHaveProperty("x-tessera-members", "softbank");

    await open(page, "/?q=Operation+Parliament&members=elsewhere,nowhere");
    await bar.getByText("“elsewhere” and “nowhere” are no members").waitFor();
    await bar.getByRole("button", { name: "Ask all members" }).click();
    await askAgainUntil(
      page,
      bar.getByText("All 5 that were asked have answered."),
    );
    await page.getByRole("heading", { name: /2 meanings/ }).waitFor();
  });
});

describe("the name of who asks", () => {
  it("goes to owners only once that is chosen, and shows what is marked RED for that name", async () => {
    const { page, headers } = await watched("singtel-lead");
    await choosePurpose(page, "research");
    const note = page.getByText("Note for the named reader").first();
    await open(page, "/?view=entity&id=campaign/operation-parliament");
    await page.locator("#records").waitFor();
    await askAllParts(page);
    expect(await note.count()).toBe(0);
    expect(headers.length).toBeGreaterThan(0);
    for (const each of headers)
      expect(each).not.toHaveProperty("x-tessera-identify");

    await page.getByText("singtel-lead", { exact: true }).click();
    await page.getByRole("checkbox", { name: /^Tell owners my name/ }).check();
    await page.getByText("singtel-lead, by name", { exact: true }).waitFor();
    await page.locator("#records").waitFor();
    await askAllParts(page);
    await note.waitFor();
    headers.length = 0;
    await page.reload();
    await page.locator("#records").waitFor();
    await askAllParts(page);
    await note.waitFor();
    for (const each of headers)
      expect(each).toHaveProperty("x-tessera-identify", "true");
  });

  it("is not told of somebody else who signs in in the same tab", async () => {
    const { page, headers } = await watched("singtel-lead");
    await choosePurpose(page, "research");
    await page.getByText("singtel-lead", { exact: true }).click();
    await page.getByRole("checkbox", { name: /^Tell owners my name/ }).check();
    await page
      .getByRole("button", { name: "Sign in as somebody else" })
      .click();
    await page.getByRole("button", { name: "singtel", exact: true }).click();
    await askFor(page, "Operation Parliament");
    await page.getByRole("heading", { name: /2 meanings/ }).waitFor();
    expect(headers.length).toBeGreaterThan(0);
    for (const each of headers)
      expect(each).not.toHaveProperty("x-tessera-identify");
  });
});

/** Signed in without a purpose, and the headers of every question from then on. */
async function watched(login = "singtel") {
  const page = await (await browser.newContext()).newPage();
  const headers: Readonly<Record<string, string>>[] = [];
  page.on("request", (request) => {
    if (new URL(request.url()).pathname === "/graphql")
      headers.push(request.headers());
  });
  await signInAt(page, new URL("/", gatewayOf("singtel")).href, login);
  return { page, headers };
}
