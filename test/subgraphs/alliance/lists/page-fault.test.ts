/** What a member's page must be, whoever the member is: else the merge would lose records or have no end. */
import { describe, expect, it } from "@jest/globals";

import { pageFault } from "../../../../subgraphs/alliance/scatter/page-fault.ts";

const at = (sort: string | null, id = "1") => ({ sort, id });
const up = { by: "NAME", descending: false };
const down = { by: "NAME", descending: true };

describe("a member's page", () => {
  it("is taken in order, up or down, with what lacks the value last", () => {
    const items = [at("a"), at("a", "2"), at("b"), at(null)];
    const page = { items, more: false, reached: null };
    expect(pageFault(page, null, up)).toBeUndefined();
    expect(pageFault(page, at("A"), up)).toBeUndefined();
    const turned = [at("b"), at("a", "2"), at("a"), at(null, "2"), at(null)];
    const last = { items: turned, more: true, reached: at(null) };
    expect(pageFault(last, null, down)).toBeUndefined();
  });

  it("may be short, or empty, as long as it says how far it got", () => {
    const page = { items: [], more: true, reached: at("c") };
    expect(pageFault(page, at("b"), up)).toBeUndefined();
    expect(pageFault(page, null, up)).toBeUndefined();
  });

  it("is refused out of order, or from before where it was asked", () => {
    const swapped = { items: [at("b"), at("a")], more: false, reached: null };
    expect(pageFault(swapped, null, up)).toMatch(/out of order/);
    const twice = { items: [at("a"), at("a")], more: false, reached: null };
    expect(pageFault(twice, null, up)).toMatch(/out of order/);
    const before = { items: [at("a")], more: false, reached: null };
    expect(pageFault(before, at("b"), up)).toMatch(/out of order/);
    expect(pageFault(before, at("a"), up)).toMatch(/out of order/);
  });

  it("is refused when it promises more and leads nowhere", () => {
    const nowhere = { items: [], more: true, reached: null };
    expect(pageFault(nowhere, null, up)).toMatch(/not where/);
    const still = { items: [], more: true, reached: at("b") };
    expect(pageFault(still, at("b"), up)).toMatch(/not where/);
    const back = { items: [at("c")], more: true, reached: at("b") };
    expect(pageFault(back, at("a"), up)).toMatch(/reached less/);
  });
});
