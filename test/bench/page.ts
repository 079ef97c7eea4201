/**
 * `npm run bench -- page`: what the analyst's page costs in a real browser,
 * beside its budget. Times depend on the machine: they are printed, and no test
 * asks for them.
 */
import type { Browser, Page } from "playwright-core";

import { launchBrowser } from "../support/browser.ts";
import { choosePurpose, signInAt } from "../support/page-sign-in.ts";
import { runningDemo } from "../support/running-demo.ts";
import startDemo from "../support/start-demo.ts";
import stopDemo from "../support/stop-demo.ts";
import { madeUpAround } from "./page-answers.ts";
import {
  firstViews,
  settle,
  timeOfDrawing,
  timesOfLayingOut,
  timesOfPanning,
} from "./page-measures.ts";

export interface PageOptions {
  /** A gateway that serves the page; absent: a demonstration of one's own. */
  readonly url?: string;
  /** Who signs in. */
  readonly login: string;
  /** Loads of the first view. */
  readonly loads: number;
}

/** The budget: kilobytes (1,000), and milliseconds. */
const BUDGET = { script: 350, firstView: 1_000, drawing: 500, frame: 17 };
/** Things of one expansion, and of a large graph in its parts. */
const EXPANSION = 200;
const PARTS = [200, 200, 98];

export async function benchPage(
  { url, login, loads }: PageOptions,
  say: (line: string) => void,
): Promise<void> {
  if (url === undefined) {
    say("starting the demonstration …");
    await startDemo();
  }
  const browser = await launchBrowser();
  try {
    const gateway = url ?? runningDemo().gateways[0]?.url ?? "";
    say(`measuring the page of ${new URL(gateway).origin} …\n`);
    await measureAll(browser, gateway, { login, loads }, say);
  } finally {
    await browser.close();
    if (url === undefined) await stopDemo();
  }
}

async function measureAll(
  browser: Browser,
  gateway: string,
  { login, loads }: Omit<PageOptions, "url">,
  say: (line: string) => void,
): Promise<void> {
  const line = (what: string, value: string, budget: string) =>
    say(`${what.padEnd(46)}${value.padStart(10)}   budget ${budget}`);
  const { scriptBytes, times } = await firstViews(browser, gateway, loads);
  line(
    "script of the first view, compressed",
    `${(scriptBytes / 1_000).toFixed(0)} kB`,
    `${BUDGET.script} kB`,
  );
  line(
    `first view, median of ${times.length}`,
    `${middle(times).toFixed(0)} ms`,
    `${BUDGET.firstView} ms`,
  );
  const page = await signedIn(browser, gateway, login);
  await answerMadeUp(page);
  await openGraph(page, ["campaign/a"], 1);
  await settle(page, 2);
  const drawing = await timeOfDrawing(page, EXPANSION);
  line(
    `${EXPANSION} things: from the answer to the picture`,
    `${drawing.toFixed(0)} ms`,
    `${BUDGET.drawing} ms`,
  );
  await openGraph(
    page,
    PARTS.map((_, index) => `campaign/part-${index}`),
    200,
  );
  const many = PARTS.reduce((sum, part) => sum + part + 1, 0);
  await settle(page, many);
  const frames = await timesOfPanning(page);
  line(
    `${many} things: a frame while one pans, median`,
    `${middle(frames).toFixed(1)} ms`,
    `${BUDGET.frame} ms`,
  );
  line(
    `${many} things: … and of 20 frames the slowest`,
    `${at(frames, 0.95).toFixed(1)} ms`,
    "none",
  );
  const laidOut = await timesOfLayingOut(page);
  const sum = laidOut.reduce((all, time) => all + time, 0);
  line(
    `${many} things: laid out anew`,
    `${(sum / 1_000).toFixed(1)} s`,
    "none",
  );
  line(
    `${many} things: … and the longest frame meanwhile`,
    `${Math.max(...laidOut).toFixed(0)} ms`,
    `${BUDGET.drawing} ms`,
  );
}

/** Signed in for real, since the page asks nothing before that. */
async function signedIn(
  browser: Browser,
  gateway: string,
  login: string,
): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1_400, height: 900 },
  });
  const page = await context.newPage();
  await signInAt(page, new URL("/?view=graph&id=", gateway).href, login);
  await choosePurpose(page, "research");
  await page.getByRole("heading", { name: "Graph" }).waitFor();
  return page;
}

/** Answers every question with as many things as it asks for. */
async function answerMadeUp(page: Page): Promise<void> {
  await page.route("**/graphql", async (route) => {
    const { variables } = route.request().postDataJSON() as {
      readonly variables: { readonly id: string; readonly first: number };
    };
    const part = PARTS[Number(variables.id.split("part-")[1])];
    const around = part ?? (variables.first === 200 ? EXPANSION : 1);
    await route.fulfill({ json: madeUpAround(variables.id, around) });
  });
}

async function openGraph(page: Page, ids: readonly string[], first: number) {
  const place = `/?view=graph&id=${ids.join(",")}&first=${first === 200 ? 200 : 25}`;
  await page.goto(new URL(place, page.url()).href);
}

function middle(numbers: readonly number[]): number {
  return at(numbers, 0.5);
}

function at(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const place = Math.min(sorted.length - 1, Math.floor(sorted.length * share));
  return sorted[place] ?? Number.NaN;
}
