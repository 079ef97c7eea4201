import { describe, expect, it } from "@jest/globals";

import {
  errorTable,
  withErrorTable,
} from "../../../gateway/command-line/generate-error-table.ts";
import { BAD_ID, errors } from "../../../subgraphs/contract/errors.ts";

describe("the README's table of errors", () => {
  it("has a row for each: code, meaning, what to do", () => {
    expect(errorTable([BAD_ID]).split("\n")).toEqual([
      "| code     | meaning                                       | what to do                             |",
      "| -------- | --------------------------------------------- | -------------------------------------- |",
      "| `BAD_ID` | The id is neither an entity's nor a record's. | Use an id that an earlier answer gave. |",
    ]);
  });

  it("is written between the markers, and nothing else is touched", () => {
    const readme =
      "# Tessera\n\n<!-- errors -->\nof yesterday\n<!-- /errors -->\n\nmore\n";
    const made = withErrorTable(readme, errors);
    expect(made).toMatch(/^# Tessera\n\n<!-- errors -->\n\n\| code/);
    expect(made).toMatch(/\|\n\n<!-- \/errors -->\n\nmore\n$/);
    expect(made).not.toContain("of yesterday");
    expect(withErrorTable(made, errors)).toBe(made);
  });

  it("is not forced upon a text without markers", () => {
    expect(withErrorTable("# Tessera\n", errors)).toBe("# Tessera\n");
  });
});
