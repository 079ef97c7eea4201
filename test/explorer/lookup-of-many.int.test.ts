import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Browser } from "playwright-core";

import { launchBrowser } from "../support/browser.ts";
import { gatewayOf } from "../support/running-demo.ts";
import { analystAt } from "./support/analyst.ts";
import { instead } from "./support/forged.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
});

describe("a list", () => {
  it("of 100,000 lines: says how many questions that makes, asks as many, and shows a page of it", async () => {
    const { page } = await analystAt(browser, "att");
    let asked = 0;
    // Not the gateway's answers: 100 questions to five stores are not what is looked at here.
    await instead(page, async (route) => {
      asked += 1;
      const { variables } = route.request().postDataJSON() as {
        readonly variables: { readonly values: readonly string[] };
      };
      expect(variables.values.length).toBeLessThanOrEqual(1_000);
      await route.fulfill({ json: forgedAnswer(variables.values) });
    });
    const rows = () => page.locator("tbody tr").count();
    await page.goto(new URL("/?view=lookup", gatewayOf("att")).href);
    await page.getByLabel("or from a file").setInputFiles({
      name: "list.txt",
      mimeType: "text/plain",
      buffer: Buffer.from(
        Array.from({ length: 100_000 }, (_, n) => `host${n}.example`).join(
          "\n",
        ),
      ),
    });
    await page.getByText("this makes 100 questions to each of").waitFor();
    await page.getByRole("button", { name: "100,000 not asked yet" }).waitFor();
    expect(asked).toBe(0);
    expect(await rows()).toBe(100);

    await page.getByRole("button", { name: "Ask 100 questions" }).click();
    await page.getByRole("button", { name: "Stop" }).click();
    await page.getByText("Stopped. What was answered stays").waitFor();
    expect(await rows()).toBe(100);
    const before = asked;
    expect(before).toBeLessThan(100);
    await page.getByRole("button", { name: "Go on" }).click();
    await page.getByText("100 of 100 questions answered").waitFor();
    // What was on its way when it was stopped is asked again.
    expect(asked - 100).toBeLessThanOrEqual(1);
    await page
      .getByRole("button", { name: "100,000 unknown to all" })
      .waitFor();
    await page.getByRole("button", { name: "Last" }).click();
    await page.getByText("99,901 to 100,000 of 100,000").waitFor();
    await page.getByText("host99999[.]example").waitFor();
    expect(await rows()).toBe(100);
  });
});

/** Nobody knows any of them. */
function forgedAnswer(values: readonly string[]) {
  return {
    data: {
      lookup: values.map((value) => ({
        asTyped: value,
        value,
        valueType: "domain-name",
        status: "UNKNOWN",
        members: [],
        warningLists: [],
        killSwitch: false,
        detect: true,
        addressRange: null,
      })),
    },
    extensions: {
      answer: {
        complete: true,
        requestId: "",
        requests: 5,
        rounds: 1,
        members: [],
      },
    },
  };
}
