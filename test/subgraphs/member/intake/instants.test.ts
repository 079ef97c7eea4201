import { describe, expect, it } from "@jest/globals";

import { instantOf } from "../../../../subgraphs/member/intake/instants.ts";

describe("an instant", () => {
  it.each([
    ["2018-04-12T10:00:00Z", "2018-04-12T10:00:00.000Z"],
    ["2018-04-12T10:00:00.1Z", "2018-04-12T10:00:00.100Z"],
    ["2018-04-12T10:00:00.123999Z", "2018-04-12T10:00:00.123Z"],
    ["2016-12-31T23:59:60Z", "2016-12-31T23:59:59.999Z"],
  ])("has three digits: %s", (written, stored) => {
    expect(instantOf(written)).toBe(stored);
  });

  it.each([
    "2018-04-12",
    "2018-04-12T10:00:00+02:00",
    "2018-04-12T10:00:00.Z",
    "2018-02-30T10:00:00Z",
    "2018-04-12T25:00:00Z",
    "0",
  ])("is not %s", (written) => {
    expect(instantOf(written)).toBeUndefined();
  });
});
