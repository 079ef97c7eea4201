/** A picture of more things than one takes in at a glance: made-up answers, drawn as real ones. */
import { afterAll, beforeAll, expect, it } from "@jest/globals";
import type { Browser, Page } from "playwright-core";

import { madeUpAround } from "../bench/page-answers.ts";
import { CORE, thingsDrawn } from "../bench/page-measures.ts";
import { launchBrowser } from "../support/browser.ts";
import { analystAt, open } from "./support/analyst.ts";
import { instead } from "./support/forged.ts";
import { list } from "./support/graph-page.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
});

it("lays six hundred things out anew while the page goes on, and leaves what is pinned", async () => {
  const { page, complaints } = await analystAt(browser, "att");
  await instead(page, async (route) => {
    const { variables } = route.request().postDataJSON() as {
      readonly variables: { readonly id: string };
    };
    await route.fulfill({ json: madeUpAround(variables.id, 200) });
  });
  await open(
    page,
    "/?view=graph&id=campaign/a,campaign/b,campaign/c&first=200&pins=campaign/a:-2000:-1500",
  );
  while ((await thingsDrawn(page)) !== 603) await page.waitForTimeout(100);
  await list(page).getByText("603 things", { exact: true }).waitFor();
  const before = await places(page);

  await page.evaluate(COUNT_FRAMES);
  await page.getByRole("button", { name: "Lay out anew" }).click();
  await page.getByRole("button", { name: "Laying out …" }).waitFor();
  await page
    .getByRole("button", { name: "Lay out anew" })
    .waitFor({ timeout: 120_000 });
  // Worked out in the page, it was one frame of 2.7 s.
  expect(
    await page.evaluate<number>("globalThis.framesPainted"),
  ).toBeGreaterThan(10);

  const after = await places(page);
  expect(Object.keys(after)).toEqual(Object.keys(before));
  const moved = Object.keys(after).filter(
    (id) => String(before[id]) !== String(after[id]),
  );
  expect(moved.length).toBeGreaterThan(590);
  expect(Object.values(after)).toContainEqual([-2_000, -1_500]);
  expect(complaints).toEqual([]);
});

/** Frames that are painted while the button says that it works. */
const COUNT_FRAMES = `
  globalThis.framesPainted = 0;
  const step = () => {
    if (document.querySelector(".graph-buttons")?.textContent.includes("Laying out"))
      globalThis.framesPainted += 1;
    requestAnimationFrame(step);
  };
  requestAnimationFrame(step);
  undefined;
`;

/** Of every thing, by its id in the drawing, in whole pixels. */
async function places(
  page: Page,
): Promise<Readonly<Record<string, readonly [number, number]>>> {
  return page.evaluate<Readonly<Record<string, readonly [number, number]>>>(
    `Object.fromEntries(${CORE}.nodes("[kind = 'thing']").map((node) =>
      [node.id(), [Math.round(node.position("x")), Math.round(node.position("y"))]]))`,
  );
}
