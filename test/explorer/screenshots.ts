/**
 * `npm run screenshots`: pictures of the page's main views for the README, made
 * from the demonstration. Without an address it starts a demonstration of its own.
 *
 *     npm run screenshots -- --url http://127.0.0.1:4000 --scheme dark --out DIR
 */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";

import type { Browser, Page } from "playwright-core";

import { launchBrowser } from "../support/browser.ts";
import { choosePurpose, signInAt } from "../support/page-sign-in.ts";
import { runningDemo } from "../support/running-demo.ts";
import startDemo from "../support/start-demo.ts";
import stopDemo from "../support/stop-demo.ts";
import { VIEWS } from "./support/views.ts";

const { values: options } = parseArgs({
  options: {
    /** A gateway that serves the page. */
    url: { type: "string" },
    /** Who signs in. */
    login: { type: "string", default: "singtel" },
    /** `light` or `dark`. */
    scheme: { type: "string", default: "light" },
    out: { type: "string", default: "test/explorer/screenshots" },
    /** One view alone, by its name. */
    only: { type: "string" },
  },
});

/** In pixels of a screen; small enough to be read in a README. */
const WIDTH = 1_200;
/** Of WebP: text stays sharp, and a picture of a table takes some 60 kB. */
const QUALITY = 82;

if (options.url === undefined) await startDemo();
const browser = await launchBrowser();
try {
  await mkdir(options.out, { recursive: true });
  const gateway = options.url ?? runningDemo().gateways[0]?.url ?? "";
  const page = await signedInAt(browser, gateway);
  for (const { name, place, height, prepare } of VIEWS) {
    if (options.only !== undefined && options.only !== name) continue;
    await page.setViewportSize({ width: WIDTH, height });
    await page.goto(new URL(place, gateway).href);
    await prepare(page);
    const file = join(options.out, `${name}.webp`);
    const picture = await pictureOf(page);
    await writeFile(file, picture);
    process.stdout.write(`${file}: ${Math.round(picture.length / 1_000)} kB\n`);
  }
} finally {
  await browser.close();
  if (options.url === undefined) await stopDemo();
}

async function signedInAt(chromium: Browser, gateway: string): Promise<Page> {
  const context = await chromium.newContext({
    viewport: { width: WIDTH, height: 800 },
    colorScheme: options.scheme === "dark" ? "dark" : "light",
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  await signInAt(page, new URL("/", gateway).href, options.login);
  await choosePurpose(page, "hunting");
  return page;
}

/** Playwright itself makes PNG and JPEG alone. */
async function pictureOf(page: Page): Promise<Buffer> {
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send("Page.captureScreenshot", {
    format: "webp",
    quality: QUALITY,
  });
  return Buffer.from(data, "base64");
}
