/** A member's frontier that breaks the contract: nothing of it is used, and nobody asks on for ever. */
import { describe, expect, it } from "@jest/globals";

import { frontierFault } from "../../../subgraphs/alliance/scatter/frontier-fault.ts";

const asked = { ids: ["att/own/a", "att/own/b"], most: 3, inAll: 5 };
const edges = (from: string, count: number) =>
  Array.from({ length: count }, () => ({ from }));
const row = (from: string, count: number) => ({
  from,
  degree: count,
  later: false,
  edges: edges(from, count),
});

describe("a frontier", () => {
  it("is used where it holds the records that were asked about, with all or none of their edges", () => {
    const [a, b] = [row("att/own/a", 3), row("att/own/b", 0)];
    expect(frontierFault([a, b], asked)).toBeUndefined();
    expect(frontierFault([a, { ...b, degree: 900 }], asked)).toBeUndefined();
    expect(
      frontierFault([a, { ...b, degree: 3, later: true }], asked),
    ).toBeUndefined();
  });

  it.each([
    ["of another record", [row("att/own/c", 1)]],
    ["of one record twice", [row("att/own/a", 1), row("att/own/a", 1)]],
    ["with more edges than asked for", [row("att/own/a", 4)]],
    ["with more edges than it counts", [{ ...row("att/own/a", 2), degree: 1 }]],
    [
      "with edges of another record",
      [{ ...row("att/own/a", 1), edges: edges("att/own/b", 1) }],
    ],
    [
      "that leaves for later what would have fitted",
      [row("att/own/a", 1), { ...row("att/own/b", 0), degree: 3, later: true }],
    ],
  ])("%s is none", (_, rows) => {
    expect(frontierFault(rows, asked)).toMatch(/^the frontier/);
  });
});
