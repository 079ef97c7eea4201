/** What axe-core finds wrong with what is in sight. */
import axe from "axe-core";
import type { Page } from "playwright-core";

/** A line for each fault: its rule, and the first place. `known`: rules whose faults are told elsewhere. */
export async function faultsOf(
  page: Page,
  known: readonly string[] = [],
): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<axe.AxeResults>("axe.run()");
  return violations
    .filter(({ id }) => !known.includes(id))
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`);
}

/** In light and in dark. */
export async function faultsInBoth(
  page: Page,
  known: readonly string[] = [],
): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    faults.push(
      ...(await faultsOf(page, known)).map((each) => `${colorScheme} ${each}`),
    );
  }
  return faults;
}
