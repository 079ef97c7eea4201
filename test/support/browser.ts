/**
 * A real browser for tests of the page: the one that `CHROMIUM` names, or the one
 * that the package `@sparticuz/chromium` carries. Its own suggested arguments end
 * it on some machines (one process for all), so it gets two of ours.
 */
import { chromium } from "playwright-core";
import type { Browser } from "playwright-core";

/** Libraries that the package does not carry, and Debian's packages with them. */
const NEEDED =
  "The browser for the page's tests could not be started. It needs NSS from the system (Debian: apt-get install libnss3), or another browser: CHROMIUM=/usr/bin/chromium.";

/** Rejects with what to install where the browser does not start. */
export async function launchBrowser(): Promise<Browser> {
  const named = process.env["CHROMIUM"];
  const executablePath = named ?? (await carriedChromium());
  return chromium
    .launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] })
    .catch((error: unknown) => {
      throw new Error(NEEDED, { cause: error });
    });
}

/** Unpacks the package's browser, once for a machine. */
async function carriedChromium(): Promise<string> {
  const { default: carried } = await import("@sparticuz/chromium");
  return carried.executablePath();
}
