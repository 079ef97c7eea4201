/** The graph of the analyst's page, as a browser test uses it. */
import { readFile } from "node:fs/promises";

import axeCore from "axe-core";
import type { Browser, Page } from "playwright-core";

import { runningDemo } from "./running-demo.ts";

/** A page at a place, signed in, with what the console complained of. */
export async function openPage(
  browser: Browser,
  place: string,
  colorScheme: "light" | "dark" = "light",
) {
  const [gateway] = runningDemo().gateways;
  if (gateway === undefined) throw new Error("No gateway runs.");
  const context = await browser.newContext({
    colorScheme,
    viewport: { width: 1_400, height: 900 },
  });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", ({ message }) => complaints.push(message));
  await page.goto(new URL(place, gateway.url).href);
  const main = page.getByRole("main");
  await main.getByRole("button", { name: "Sign in" }).click();
  await page.getByRole("button", { name: gateway.home, exact: true }).click();
  await main.getByRole("button", { name: "Hunting" }).click();
  return { page, complaints };
}

/** Everything that is drawn, as rows. */
export const list = (page: Page) =>
  page.getByRole("navigation", { name: "The same as a list" });
/** What is selected, and what can be done. */
export const panel = (page: Page) =>
  page.getByRole("region", { name: "What is selected" });

/** The number at the head of the list: how many things are drawn. */
export async function drawn(page: Page, what: "thing" | "connection") {
  const head = list(page).getByText(new RegExp(`^\\d+ ${what}s?$`));
  return Number.parseInt(await head.innerText(), 10);
}

/** What the page gives as JSON. */
export async function exported(page: Page) {
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: "JSON", exact: true }).click();
  const file = await (await coming).path();
  return JSON.parse(await readFile(file, "utf8")) as {
    readonly nodes: readonly { readonly id: string; readonly kind: string }[];
    readonly edges: readonly {
      readonly from: string;
      readonly to: string;
      readonly claims: readonly { readonly stance: string }[];
    }[];
    readonly notDrawn: readonly { readonly why: string }[];
  };
}

/** What axe finds against the page, as it is now. */
export async function axeFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axeCore.source);
  return page.evaluate(async () => {
    // axe-core puts itself there.
    const { axe } = globalThis as unknown as {
      readonly axe: typeof axeCore;
    };
    const { violations } = await axe.run();
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`,
    );
  });
}
