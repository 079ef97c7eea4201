/**
 * Single measures of the page, taken inside of it. What runs in the browser is
 * text here, since this project's own types know of no document.
 */
import type { Browser, Page } from "playwright-core";

/** cytoscape leaves itself with its container. */
export const CORE = `document.querySelector(".graph-ground")?._cyreg?.cy`;
const THINGS = `${CORE}?.nodes("[kind = 'thing']").length ?? 0`;

/** How many things are drawn. */
export function thingsDrawn(page: Page): Promise<number> {
  return page.evaluate<number>(THINGS);
}

/** Loads the page anew, each time with nothing kept, until one can do something on it. */
export async function firstViews(
  browser: Browser,
  gateway: string,
  loads: number,
): Promise<{
  readonly scriptBytes: number;
  readonly times: readonly number[];
}> {
  const times: number[] = [];
  let scriptBytes = 0;
  for (let load = 0; load < loads; load += 1) {
    const context = await browser.newContext();
    const page = await context.newPage();
    const scripts: Promise<number>[] = [];
    page.on("requestfinished", (request) => {
      if (request.resourceType() === "script")
        scripts.push(
          request.sizes().then(({ responseBodySize }) => responseBodySize),
        );
    });
    await page.goto(new URL("/", gateway).href, { waitUntil: "commit" });
    times.push(
      await page.evaluate<number>(`new Promise((done) => {
        const look = () =>
          document.querySelector("main button") === null
            ? requestAnimationFrame(look)
            : requestAnimationFrame(() => done(performance.now()));
        look();
      })`),
    );
    await page.waitForLoadState("networkidle");
    const sizes = await Promise.all(scripts);
    scriptBytes = sizes.reduce((sum, size) => sum + size, 0);
    await context.close();
  }
  return { scriptBytes, times };
}

/** Waits until so many things are drawn and nothing moves any more. */
export async function settle(page: Page, things: number): Promise<void> {
  // Its policy forbids the page what `waitForFunction` would do in it.
  while ((await thingsDrawn(page)) !== things) await page.waitForTimeout(100);
  await page.waitForTimeout(3_000);
}

/** Milliseconds from the arrival of an answer with so many things until they are painted. */
export async function timeOfDrawing(
  page: Page,
  things: number,
): Promise<number> {
  await page.evaluate(`
    globalThis.measured = new Promise((done) => {
      const plain = globalThis.fetch;
      let arrived = Infinity;
      globalThis.fetch = async (...given) => {
        const response = await plain(...given);
        const json = response.json.bind(response);
        response.json = async () => {
          const text = await json();
          arrived = performance.now();
          return text;
        };
        return response;
      };
      const core = ${CORE};
      core.on("render", () => {
        if ((${THINGS}) > ${things}) done(performance.now() - arrived);
      });
    });
    undefined;
  `);
  await page.getByRole("combobox", { name: "at most" }).selectOption("200");
  return page.evaluate<number>("globalThis.measured");
}

/** Milliseconds of each frame while the picture is moved. */
export async function timesOfPanning(page: Page): Promise<readonly number[]> {
  return page.evaluate<readonly number[]>(`new Promise((done) => {
    const core = ${CORE};
    const times = [];
    let last = performance.now();
    const step = () => {
      const now = performance.now();
      times.push(now - last);
      last = now;
      if (times.length > 120) return done(times.slice(1));
      core.panBy({ x: times.length % 40 < 20 ? 6 : -6, y: 2 });
      requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  })`);
}

/** Milliseconds of each frame from the click on "Lay out anew" until everything is in its place. */
export async function timesOfLayingOut(page: Page): Promise<readonly number[]> {
  await page.evaluate(`
    globalThis.measured = new Promise((done) => {
      const button = document.querySelector(".graph-buttons button");
      const usual = button.textContent;
      const times = [];
      let last = performance.now();
      let begun = false;
      const step = () => {
        const now = performance.now();
        const busy = button.textContent !== usual;
        if (begun) times.push(now - last);
        last = now;
        if (begun && !busy) return done(times);
        begun ||= busy;
        requestAnimationFrame(step);
      };
      requestAnimationFrame(step);
      button.click();
    });
    undefined;
  `);
  return page.evaluate<readonly number[]>("globalThis.measured");
}
