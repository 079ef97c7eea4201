import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Browser, Page } from "playwright-core";

import { launchBrowser } from "../support/browser.ts";
import type { GatewayWith } from "../support/gateway-with.ts";
import { gatewayOf } from "../support/running-demo.ts";
import { analystAt, answeredBar, askFor, sentTo } from "./support/analyst.ts";
import { ownHome } from "./support/own-home.ts";

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

    // Of the two meanings one is left: what Telefónica tells everybody.
    await askFor(client, "Operation Parliament");
    await title(client, /^Operation Parliament actor/);
    await client.getByText("1 record of 1 member").waitFor();

    const lead = await sentTo(browser, shared, "singtel-lead");
    await title(lead, /^Operation Parliament/);
    expect(lead.url()).toBe(shared);
    await lead.getByText("Asking as singtel-lead of Singtel").first().waitFor({
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
    // Its id says whose it is: nobody else is told of it.
    await answeredBar(other)
      .getByText("The member that was asked has answered.")
      .waitFor();
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
