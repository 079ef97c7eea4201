/** The README's questions, run against the demonstration as they stand there. */
import { readFileSync } from "node:fs";

import { describe, expect, it, jest } from "@jest/globals";

import { askGateway, statusesOf } from "../support/ask-gateway.ts";
import { gatewayOf } from "../support/running-demo.ts";

jest.setTimeout(600_000);

const examples = [
  ...readFileSync("README.md", "utf8").matchAll(/^```graphql\n([^]*?)^```/gm),
].map(([, query = ""]) => ({
  name: query.replaceAll(/\s+/g, " ").slice(0, 60),
  query,
}));

describe("an example of the README", () => {
  it("is there for each of the questions", () => {
    expect(examples.length).toBeGreaterThanOrEqual(7);
  });

  it.each(examples)(
    "is answered, whole and with something: $name",
    async ({ query }) => {
      const answer = await askGateway<Record<string, unknown>>(
        gatewayOf("singtel"),
        query,
      );
      expect(answer.errors).toBeUndefined();
      expect(new Set(Object.values(statusesOf(answer)))).toEqual(
        new Set(["ANSWERED"]),
      );
      for (const part of Object.values(answer.data))
        expect(emptyLists(part)).toBe(false);
    },
  );
});

/** Whether what was asked for holds nothing: null, or a list or page without an entry. */
function emptyLists(part: unknown): boolean {
  if (part === null || part === undefined) return true;
  if (Array.isArray(part)) return part.length === 0;
  if (typeof part !== "object") return false;
  const { edges, paths } = part as Readonly<Record<string, unknown>>;
  return [edges, paths].some(
    (list) => Array.isArray(list) && list.length === 0,
  );
}
