import { readFile } from "node:fs/promises";

import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Browser } from "playwright-core";

import { launchBrowser } from "../support/browser.ts";
import { runningDemo } from "../support/running-demo.ts";
import { analystAt, open } from "./support/analyst.ts";
import { faultsOf } from "./support/axe.ts";
import { drawn, exported, list, panel } from "./support/graph-page.ts";

/**
 * The picture's story: from the campaign to a domain, and on to the actor as
 * SoftBank holds it, at the first home of the demonstration.
 */
const CAMPAIGN = "campaign/operation-parliament";
const DOMAIN = "office365-update[.]com";

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
});

/** As the analyst of the first home. */
async function pageAt(place: string, colorScheme: "light" | "dark" = "light") {
  const home = runningDemo().gateways[0]?.home ?? "";
  const analyst = await analystAt(browser, home, {
    colorScheme,
    viewport: { width: 1_400, height: 900 },
  });
  await open(analyst.page, place);
  return analyst;
}

describe("the graph, in a browser", () => {
  it("goes from the campaign over a domain to WIRTE as SoftBank holds it, and draws as many as it counted", async () => {
    const { page, complaints } = await pageAt(
      `/?view=graph&id=${CAMPAIGN}&first=25`,
    );
    await list(page)
      .getByRole("button", { name: /^campaign Operation Parliament/ })
      .click();
    const counts = panel(page).getByRole("table");
    const row = counts.getByRole("row", { name: /^indicators/ });
    await row.waitFor();
    const total = Number((await row.getByRole("cell").allInnerTexts())[0]);
    expect(total).toBe(24);
    // 25 are drawn with the campaign itself: a gap says what is left.
    const gap = list(page).getByRole("button", {
      name: "Operation Parliament: 1 more indicator",
    });
    await gap.waitFor();
    await row.getByRole("button", { name: "Draw 24 indicators" }).click();
    await row.getByRole("cell", { name: "24" }).nth(1).waitFor();
    await gap.waitFor({ state: "detached" });

    const domain = list(page).getByRole("button", {
      name: `indicator ${DOMAIN}`,
    });
    await domain.click();
    await panel(page)
      .getByRole("row", { name: /^actors 1 0/ })
      .waitFor();
    await panel(page).getByRole("button", { name: "Draw 1 actor" }).click();
    const wirte = list(page).getByRole("button", { name: /^actor WIRTE/ });
    await wirte.getByText("SoftBank").waitFor();

    // Two members state it: one connection, said to be stated by both.
    await list(page)
      .getByRole("button", { name: `${DOMAIN} — WIRTE` })
      .click();
    await panel(page).getByText("2 statements").waitFor();
    expect(await panel(page).getByText("SoftBank").count()).toBe(1);

    const json = await exported(page);
    expect(json.nodes).toHaveLength(await drawn(page, "thing"));
    expect(json.edges).toHaveLength(await drawn(page, "connection"));
    const indicators = new Set(
      json.nodes.filter(({ kind }) => kind === "Indicator").map(({ id }) => id),
    );
    expect(
      json.edges.filter(
        ({ from, to }) =>
          (from === CAMPAIGN && indicators.has(to)) ||
          (to === CAMPAIGN && indicators.has(from)),
      ),
    ).toHaveLength(total);

    // Whoever is sent the address draws the same; back takes back the last step.
    const address = page.url();
    await page.reload();
    await wirte.waitFor();
    await list(page)
      .getByText(`${json.nodes.length} things`, { exact: true })
      .waitFor();
    expect(new Set((await exported(page)).nodes.map(({ id }) => id))).toEqual(
      new Set(json.nodes.map(({ id }) => id)),
    );
    expect(page.url()).toBe(address);
    await page.goBack();
    await wirte.waitFor({ state: "detached" });
    expect(complaints).toEqual([]);
  });

  it("draws a denial as one, and not as a connection", async () => {
    const { page } = await pageAt(
      `/?view=graph&id=${CAMPAIGN}&open=${CAMPAIGN}:actors:1`,
    );
    const denied = list(page).getByRole("button", {
      name: /Operation Parliament — Gaza Cybergang/,
    });
    await denied.click();
    await denied.getByText("1 denial").waitFor();
    await panel(page).getByText("denies").waitFor();
    const { edges } = await exported(page);
    expect(
      edges
        .find(({ to }) => to === "actor/G0021")
        ?.claims.map(({ stance }) => stance),
    ).toEqual(["DISPUTES"]);
  });

  it("finds the path and its weakest claim by the keyboard alone, and shows it in the graph", async () => {
    const { page, complaints } = await pageAt("/?view=paths&from=&to=");
    await page.getByRole("textbox", { name: "From" }).focus();
    await page.keyboard.type(CAMPAIGN);
    await page.keyboard.press("Tab");
    await page.keyboard.type("WIRTE");
    await page.keyboard.press("Enter");
    const path = page
      .getByRole("group")
      .filter({ hasText: `Operation Parliament → ${DOMAIN} → WIRTE` });
    await path.waitFor();
    await path.getByText("no surer than 15 of 100, Etisalat").waitFor();
    const summary = path.locator("summary");
    await summary.focus();
    if ((await path.getAttribute("open")) === null)
      await page.keyboard.press("Enter");
    const weakest = path.getByRole("listitem").filter({
      has: page.getByText("the weakest", { exact: true }),
    });
    await weakest
      .getByText("in a block that cites Talos among six")
      .last()
      .waitFor();
    await path.getByText("SoftBank").first().waitFor();

    await page.getByRole("button", { name: "Show in the graph" }).focus();
    await page.keyboard.press("Enter");
    const picture = page.getByRole("application");
    await list(page)
      .getByRole("button", { name: /^actor WIRTE/ })
      .waitFor();
    await picture.focus();
    await page.keyboard.press("ArrowRight");
    await panel(page).getByRole("heading", { level: 2 }).waitFor();
    await page.keyboard.press("b");
    await panel(page).getByRole("button", { name: "Not for a path" }).waitFor();
    const before = await drawn(page, "thing");
    await page.keyboard.press("Delete");
    await page.getByText("1 thing was taken out.").waitFor();
    expect(await drawn(page, "thing")).toBe(before - 1);
    expect(complaints).toEqual([]);
  });

  it("draws as gaps what was not crossed and who did not answer, each with a next step", async () => {
    const { page } = await pageAt("/?view=graph&id=");
    await page.route("**/graphql", async (route) => {
      const response = await route.fetch();
      const told = (await response.json()) as {
        readonly data: {
          readonly neighbourhood?: {
            readonly nodes: readonly { readonly entity: unknown }[];
            notExpanded: unknown;
          };
        };
        readonly extensions: {
          readonly answer: {
            readonly members: readonly { member: string; status: string }[];
          };
        };
      };
      const { neighbourhood } = told.data;
      if (neighbourhood !== undefined) {
        const entity = neighbourhood.nodes[1]?.entity;
        neighbourhood.notExpanded = [{ entity, degree: 4_000 }];
        for (const each of told.extensions.answer.members)
          if (each.member === "telefonica") each.status = "UNREACHABLE";
      }
      await route.fulfill({ response, json: told });
    });
    await page.getByRole("textbox", { name: "Add to the graph" }).fill("WIRTE");
    await page.keyboard.press("Enter");
    const away = list(page).getByRole("button", {
      name: "WIRTE: Telefónica did not answer",
    });
    await away.click();
    await panel(page).getByRole("button", { name: "Ask again" }).waitFor();
    await list(page)
      .getByRole("button", { name: /: not crossed: 4,000 edges$/ })
      .click();
    await panel(page)
      .getByRole("button", { name: "Choose a kind to draw" })
      .click();
    await panel(page)
      .getByRole("heading", { name: "Connected with it" })
      .waitFor();
    expect(
      (await exported(page)).notDrawn.map(({ why }) => why).toSorted(),
    ).toEqual(["away", "not-crossed"]);
    await page.unrouteAll({ behavior: "wait" });
  });

  it("gives the records of what is drawn as STIX, and says what is not in it", async () => {
    const { page } = await pageAt(`/?view=graph&id=${CAMPAIGN}&first=25`);
    const coming = page.waitForEvent("download");
    await page.getByRole("button", { name: "STIX", exact: true }).click();
    const file = await (await coming).path();
    const bundle = JSON.parse(await readFile(file, "utf8")) as {
      readonly type: string;
    };
    expect(bundle.type).toBe("bundle");
    const told = page.getByRole("region", { name: "Export as STIX" });
    await told.getByText("The file was given to you").waitFor();
    await told
      .getByText(/left out/)
      .first()
      .waitFor();
  });

  it.each(["light", "dark"] as const)(
    "has nothing that axe finds, in the graph and in paths (%s)",
    async (scheme) => {
      const { page } = await pageAt(
        `/?view=graph&id=${CAMPAIGN}&first=25`,
        scheme,
      );
      await list(page)
        .getByRole("button", { name: /^campaign/ })
        .click();
      await panel(page).getByRole("table").waitFor();
      expect(await faultsOf(page)).toEqual([]);
      await list(page).getByRole("button", { name: /more/ }).first().click();
      expect(await faultsOf(page)).toEqual([]);
      await open(page, `/?view=paths&from=${CAMPAIGN}&to=actor/G0090`);
      await page.getByRole("heading", { level: 2, name: /path/ }).waitFor();
      expect(await faultsOf(page)).toEqual([]);
    },
  );
});
