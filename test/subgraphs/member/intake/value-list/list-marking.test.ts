import { describe, expect, it } from "@jest/globals";

import { valueListReader } from "../../../../../subgraphs/member/intake/value-list/value-list-reader.ts";
import { readsOf, recordOf } from "../support/shared-data.ts";

const GREEN = "marking-definition--bab4a63c-aed9-4cf5-a766-dfca5abac2bb";
const AMBER = "marking-definition--55d920b0-5e8b-4f79-9ee9-91f868d9b421";
const own = "marking-definition--6f1e2a3b-0000-4000-8000-000000000001";

async function markingsIn(text: string) {
  const reads = await readsOf(valueListReader, "apt_fox.txt", text);
  return ["indicator", "report"].map(
    (type) => recordOf(reads, type).marking.refs,
  );
}

describe("the marking of a list", () => {
  it.each([
    ["# TLP:GREEN\n\na.example\n", [GREEN]],
    ["// tlp: amber\na.example\n", [AMBER]],
    [`# TLP:GREEN\n# Marking: ${own}\na.example\n`, [GREEN, own]],
    ["a.example\n# TLP:GREEN\n", [GREEN]],
  ])("stands on all that it holds: %j", async (text, refs) => {
    expect(await markingsIn(text)).toEqual([refs, refs]);
  });

  it.each([
    "# TLP:PURPLE\na.example\n",
    "# as the TLP:GREEN list said\na.example\n",
    "# Marking: mine\na.example\n",
  ])("is none where a comment only speaks of one: %j", async (text) => {
    expect(await markingsIn(text)).toEqual([[], []]);
  });
});
