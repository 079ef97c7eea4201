/** The graph of the analyst's page, as a browser test uses it. */
import { readFile } from "node:fs/promises";

import type { Page } from "playwright-core";

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
