/** The five main views with Operation Parliament on them, each as it is when all has been answered. */
import type { Page } from "playwright-core";

interface ShownView {
  readonly name: string;
  /** Its address. */
  readonly place: string;
  /** Of the picture, in pixels. */
  readonly height: number;
  /** Does what the address does not say, and waits for what is to be seen. */
  readonly prepare: (page: Page) => Promise<void>;
}

const CAMPAIGN = "campaign/operation-parliament";

/** What somebody may have from elsewhere: as it was written, and not all of it values. */
const LIST = [
  "Seen by our proxy last week:",
  "office365-update[.]com",
  "hxxp://share2file[.]pro/",
  "the.Borg(dot)wtf",
  "13.245.9[.]147",
  "iuqerfsodp9ifjaposdfjhgosurijfaewrwergwea[.]com",
  "nobody-has-this[.]example",
  "198.51.100.3",
].join("\n");

export const VIEWS: readonly ShownView[] = [
  {
    name: "ask",
    place: "/?q=Operation+Parliament",
    height: 330,
    prepare: async (page) => {
      await page.getByRole("heading", { name: /2 meanings/ }).waitFor();
      await allAnswered(page);
    },
  },
  {
    name: "lookup",
    place: "/?view=lookup",
    height: 680,
    prepare: async (page) => {
      await page.getByRole("textbox", { name: "A list" }).fill(LIST);
      await page.getByRole("button", { name: "Look up", exact: true }).click();
      await page
        .getByRole("button", { name: /known$/ })
        .first()
        .waitFor();
      await allAnswered(page);
    },
  },
  {
    name: "entity",
    place: `/?view=entity&id=${CAMPAIGN}`,
    height: 1_150,
    prepare: async (page) => {
      await page.locator("#records table").waitFor();
      await allAnswered(page);
    },
  },
  {
    name: "graph",
    place: `/?view=graph&id=${CAMPAIGN}&first=25`,
    height: 800,
    prepare: async (page) => {
      const list = page.getByRole("navigation", {
        name: "The same as a list",
      });
      await list.getByRole("button", { name: /^campaign/ }).click();
      const selected = page.getByRole("region", { name: "What is selected" });
      await selected.getByRole("table").waitFor();
      await allAnswered(page);
    },
  },
  {
    name: "paths",
    place: `/?view=paths&from=${CAMPAIGN}&to=actor/G0090`,
    height: 800,
    prepare: async (page) => {
      await page.getByRole("heading", { level: 2, name: /path/ }).waitFor();
      await allAnswered(page);
    },
  },
];

/** And a picture, where there is one, has come to rest. */
async function allAnswered(page: Page): Promise<void> {
  await page
    .getByRole("status")
    .getByText(/have answered\.$/)
    .first()
    .waitFor();
  await page.waitForTimeout(1_500);
}
