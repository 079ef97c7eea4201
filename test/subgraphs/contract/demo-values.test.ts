/** What is loaded and what is looked up have the same keys: every value of the demonstration, however it is pasted. */
import { describe, expect, it } from "@jest/globals";

import { pastedValues } from "../../../subgraphs/contract/pasted-values.ts";
import { patternValues } from "../../../subgraphs/member/intake/pattern/pattern-values.ts";
import { spellings } from "../../support/defanged.ts";
import { demoBundle, demoSlugs } from "../../support/demo-bundles.ts";

const loaded = demoSlugs
  .flatMap(demoBundle)
  .filter(({ type }) => type === "indicator")
  .map(({ pattern, pattern_type }) =>
    patternValues(String(pattern), String(pattern_type)),
  )
  .flatMap(({ value, keys }) => (value === null ? [] : [{ value, keys }]));

describe("every value of the demonstration", () => {
  it("is read from five defanged spellings with the key under which it was loaded", () => {
    const lost = loaded.flatMap(({ value, keys }) =>
      spellings(value).filter((spelling) => {
        const [first, ...others] = pastedValues([spelling]);
        const read = first?.observables.map(({ key }) => key) ?? [];
        return others.length > 0 || !keys.some((key) => read.includes(key));
      }),
    );
    expect(loaded.length).toBeGreaterThan(600);
    expect(lost).toEqual([]);
  });

  it("is read from a report of two hundred of them, in order", () => {
    const values = [...new Set(loaded.map(({ value }) => value))].slice(0, 200);
    const report = values.map((value) => `- ${spellings(value)[1]}`).join("\n");
    const read = pastedValues([report]);
    expect(read).toHaveLength(values.length);
    values.forEach((value, n) =>
      expect(read[n]?.observables.map((one) => one.value)).toContain(value),
    );
  });
});
