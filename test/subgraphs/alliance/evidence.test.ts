/** Which records are one thing: the address of a report, and the page that it only cites. */
import { describe, expect, it } from "@jest/globals";

import { tied } from "../../../subgraphs/alliance/identity/evidence.ts";
import type { Summary } from "../../../subgraphs/alliance/scatter/summary.ts";

const page = "url:https://example.com/report";

function report(owner: string, number: number): Summary {
  return {
    owner,
    id: `${owner}/own/report--${number}`,
    kind: "REPORT",
    feed: "own",
    names: [`Report ${number}`],
    valueType: null,
    keys: [{ key: page, as: "OWN_ID" }],
    replacedBy: null,
    releasableTo: ["att", "telefonica"],
    facts: [],
    sort: null,
  };
}

const one = report("att", 1);
const two = report("telefonica", 2);
const three = report("telefonica", 3);

describe("two reports with one address", () => {
  it("are one where each feed has one of that address", () => {
    expect(tied(one, two, () => [one, two])).toMatchObject({ strength: 1 });
  });

  it("of one feed are two, for they only cite the page", () => {
    expect(tied(two, three, () => [two, three])).toBeUndefined();
  });

  it("are not joined through a feed that cites the page twice", () => {
    expect(tied(one, two, () => [one, two, three])).toBeUndefined();
  });
});
