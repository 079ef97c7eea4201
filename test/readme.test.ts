import { readFileSync } from "node:fs";

import { describe, expect, it } from "@jest/globals";

import { withErrorTable } from "../gateway/command-line/generate-error-table.ts";
import { errors } from "../subgraphs/contract/errors.ts";

const readme = readFileSync("README.md", "utf8");

describe("the README", () => {
  it("has the table of errors between its two markers", () => {
    expect(readme).toMatch(/^<!-- errors -->$[^]*^<!-- \/errors -->$/m);
  });

  it("says of every error what it means and what to do, as the servers do", () => {
    expect(rowsOf(readme)).toEqual(
      errors.map(({ code, meaning, remedy }) => [
        `\`${code}\``,
        meaning,
        remedy,
      ]),
    );
  });

  it("is up to date (npm run generate)", () => {
    expect(withErrorTable(readme, errors) === readme).toBe(true);
  });
});

function rowsOf(text: string): readonly (readonly string[])[] {
  const between = /<!-- errors -->([^]*?)<!-- \/errors -->/.exec(text)?.[1];
  const lines = (between ?? "")
    .split("\n")
    .filter((line) => line.startsWith("|"));
  return lines.slice(2).map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}
