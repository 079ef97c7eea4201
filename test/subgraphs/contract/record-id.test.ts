import { describe, expect, it } from "@jest/globals";

import {
  parseRecordId,
  recordId,
} from "../../../subgraphs/contract/record-id.ts";

const stixId = "campaign--bf0b42dd-89b9-5f4e-89b6-e170f51f14e1";

describe("the id of a record", () => {
  it("tells the owner, the feed and the type without asking anybody", () => {
    const id = recordId("singtel", "own", stixId);
    expect(id).toBe(`singtel/own/${stixId}`);
    expect(parseRecordId(id)).toEqual({
      slug: "singtel",
      feed: "own",
      stixId,
      stixType: "campaign",
    });
  });

  it.each([
    "",
    stixId,
    `singtel/${stixId}`,
    `singtel//${stixId}`,
    `Singtel/own/${stixId}`,
    `alliance/own/${stixId}`,
    `singtel/own/${stixId}/more`,
    `singtel/own/campaign`,
    `~singtel/own/${stixId}`,
  ])("is not %j", (text) => {
    expect(parseRecordId(text)).toBeUndefined();
  });

  it("has at most 500 characters", () => {
    const long = recordId("singtel", "x".repeat(500), stixId);
    expect(parseRecordId(long)).toBeUndefined();
  });
});
