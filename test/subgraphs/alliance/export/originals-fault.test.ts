import { describe, expect, it } from "@jest/globals";

import { originalsFault } from "../../../../subgraphs/alliance/scatter/originals-fault.ts";

const stixId = "campaign--00000000-0000-4000-8000-000000000001";
const id = `att/own/${stixId}`;
const good = {
  id,
  later: false,
  json: JSON.stringify({ id: stixId, type: "campaign" }),
  relationships: [],
  named: [],
};
const identity = "identity--00000000-0000-4000-8000-000000000001";
const named = {
  id: `att/own/${identity}`,
  json: JSON.stringify({ id: identity, type: "identity" }),
};

describe("originals of a member", () => {
  it("are taken where each text is the object of its id", () => {
    expect(originalsFault([{ ...good, named: [named] }], [id])).toBeUndefined();
    expect(originalsFault([], [id])).toBeUndefined();
    expect(originalsFault([{ ...good, json: null }], [id])).toBeUndefined();
  });

  it.each<[string, object, RegExp]>([
    [
      "of a record that was not asked about",
      { id: id.replace("1", "2") },
      /not asked about/,
    ],
    ["no JSON", { json: "{" }, /is no JSON/],
    ["null", { json: "null" }, /another object/],
    ["another object", { json: named.json }, /another object/],
    [
      "of another type",
      { json: JSON.stringify({ id: stixId, type: "malware" }) },
      /another type/,
    ],
    ["deep", { json: "[".repeat(50) }, /nests in more than 40/],
    [
      "with a relationship that is none",
      { relationships: [named] },
      /relationship/,
    ],
    ["naming a record", { named: [{ id, json: good.json }] }, /no identity/],
    ["all for later", { later: true, json: null }, /everything for later/],
  ])("are refused where one is %s", (_, change, fault) => {
    expect(originalsFault([{ ...good, ...change }], [id])).toMatch(fault);
  });

  it("are refused where one comes twice", () => {
    expect(originalsFault([good, good], [id])).toMatch(/one twice/);
  });
});
