import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import type { Browser, Page } from "playwright-core";

import { launchBrowser } from "../support/browser.ts";
import type { GatewayWith } from "../support/gateway-with.ts";
import { gatewayOf } from "../support/running-demo.ts";
import {
  analystAt,
  answeredBar,
  askBox,
  askFor,
  sentTo,
} from "./support/analyst.ts";
import { ownHome } from "./support/own-home.ts";

jest.setTimeout(600_000);

const CAMPAIGN = "/?view=entity&id=campaign/operation-parliament";
const DOMAIN = "/?view=entity&id=indicator/domain-name/office365-update.com";
const PULSE = "Targeted Attacks in the Middle East";
const NOTHING = "Nothing goes by this id";

let browser: Browser;
/** A third home, for which other things are released than for the two that the demonstration runs. */
let etisalat: GatewayWith;

beforeAll(async () => {
  browser = await launchBrowser();
  etisalat = await ownHome("etisalat");
});

afterAll(async () => {
  await etisalat?.stop();
  await browser?.close();
});

const atSingtel = (address: string) =>
  new URL(address, gatewayOf("singtel")).href;
const atEtisalat = (address: string) => new URL(address, etisalat.url).href;

const title = (page: Page, name: string | RegExp) =>
  page.getByRole("heading", { level: 1, name }).waitFor();
const allAnswered = (page: Page) =>
  answeredBar(page).getByText("All 5 that were asked have answered.").waitFor();

describe("what one sees depends on who asks", () => {
  it("an address that an analyst shares shows a client of the same home what a client may see, and says why", async () => {
    const { page } = await analystAt(browser, "singtel");
    await askFor(page, "Operation Parliament");
    await page
      .getByRole("row")
      .filter({ hasText: "campaign" })
      .getByRole("link", { name: "Operation Parliament" })
      .click();
    await title(page, /^Operation Parliament/);
    const shared = page.url();

    const client = await sentTo(browser, shared, "singtel-client");
    await title(client, NOTHING);
    await client.getByText("its owner may not show it to you").waitFor();
    await allAnswered(client);
    expect(client.url()).toBe(shared);
    expect(await client.getByText("Operation Parliament").count()).toBe(0);

    await askFor(client, "Operation Parliament");
    await title(client, "Nobody knows “Operation Parliament”");

    const lead = await sentTo(browser, shared, "singtel-lead");
    await title(lead, /^Operation Parliament/);
    expect(lead.url()).toBe(shared);
    await lead.getByText("Asking as singtel-lead of Singtel").waitFor({
      state: "attached",
    });
  });

  it("AT&T's pulse is there for Singtel, to whom it is released, and not for Etisalat", async () => {
    const singtel = await sentTo(browser, atSingtel(CAMPAIGN), "singtel");
    await singtel.getByRole("link", { name: "Related", exact: true }).click();
    await singtel
      .getByRole("region", { name: "Related", exact: true })
      .getByRole("link", { name: PULSE })
      .click();
    await title(singtel, new RegExp(PULSE));
    await singtel.getByText("TLP:AMBER").first().waitFor();
    const { search } = new URL(singtel.url());

    const other = await sentTo(browser, atEtisalat(`/${search}`), "etisalat");
    await title(other, NOTHING);
    await allAnswered(other);
    expect(new URL(other.url()).search).toBe(search);
    expect(await other.getByText(PULSE).count()).toBe(0);
  });

  it("SoftBank's sighting is there for Etisalat, to whom it is released, and not for Singtel", async () => {
    const other = await sentTo(browser, atEtisalat(DOMAIN), "etisalat");
    await other.getByText("Seen by 1 member, ").waitFor();
    const singtel = await sentTo(browser, atSingtel(DOMAIN), "singtel");
    await singtel.getByText("No sighting that you may know of.").waitFor();
    await allAnswered(singtel);
  });
});

describe("whom a question goes to, and what for", () => {
  it("is in sight and can be narrowed before anything is sent, and is chosen once for the tab", async () => {
    const { page, headers } = await watched(atSingtel("/"));
    const bar = answeredBar(page);
    expect(await bar.getByText("will be asked").count()).toBe(5);
    await bar.getByRole("checkbox", { name: /^SoftBank/ }).uncheck();
    await bar.getByText("not asked").waitFor();
    await askBox(page).pressSequentially("Operation");
    await askFor(page, "Operation Parliament");
    await title(page, "What do you ask for?");
    // Neither what was typed nor what was asked has left before it is said what for.
    expect(headers).toEqual([]);

    await page
      .getByRole("main")
      .getByRole("button", { name: "Hunting" })
      .click();
    await title(page, /2 meanings/);
    await bar.getByText("All 4 that were asked have answered.").waitFor();
    expect(await bar.getByText("not asked", { exact: true }).count()).toBe(1);
    await page.reload();
    await title(page, /2 meanings/);
    await bar.getByText("All 4 that were asked have answered.").waitFor();
    expect(headers.length).toBeGreaterThanOrEqual(2);
    for (const each of headers)
      expect(each).toMatchObject({
        "x-tessera-purpose": "hunting",
        "x-tessera-members": "att,etisalat,singtel,telefonica",
      });
  });
});

/** Signed in without a purpose, and the headers of every question from then on. */
async function watched(address: string) {
  const page = await (await browser.newContext()).newPage();
  const headers: Readonly<Record<string, string>>[] = [];
  page.on("request", (request) => {
    if (new URL(request.url()).pathname === "/graphql")
      headers.push(request.headers());
  });
  await page.goto(address);
  await page.getByRole("main").getByRole("button", { name: "Sign in" }).click();
  await page.getByRole("button", { name: "singtel", exact: true }).click();
  await title(page, "What do you want");
  return { page, headers };
}
