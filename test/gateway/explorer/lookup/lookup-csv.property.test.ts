import { describe, expect, it } from "@jest/globals";
import { parse } from "csv-parse/sync";
import * as fc from "fast-check";

import {
  csvCell,
  lookupCsv,
} from "../../../../gateway/explorer/lookup/lookup-csv.ts";
import { anyRow, someRow } from "./rows.ts";

describe("a look-up as a CSV file", () => {
  it("is read by others as a line for each row, of eight cells", () => {
    fc.assert(
      fc.property(fc.array(anyRow), (rows) => {
        const read = parse(lookupCsv(rows));
        expect(read).toHaveLength(rows.length + 1);
        expect(read.slice(1).map((cells) => cells[2])).toEqual(
          rows.map(({ status }) => status),
        );
      }),
      { numRuns: 100 },
    );
  });

  it("holds no cell that a spreadsheet runs", () => {
    fc.assert(
      fc.property(fc.array(anyRow), (rows) => {
        const cells = parse(lookupCsv(rows)).flat();
        for (const cell of cells)
          expect(cell).not.toMatch(
            /^\s*[=+\-@|%\u{ff1d}\u{ff0b}\u{ff0d}\u{ff20}]/u,
          );
      }),
      { numRuns: 100 },
    );
  });

  it("says of a value that was not asked that it was not", () => {
    expect(lookupCsv([someRow])).toContain(
      "\r\n,,PENDING,,,,,evil[.]example\r\n",
    );
  });

  it.each([
    ["=cmd|'/c calc'!A1", `"'=cmd|'/c calc'!A1"`],
    [" +1", `"' +1"`],
    ["a,b", '"a,b"'],
    ["a\r\nb", "a\u{fffd}\u{fffd}b"],
    ["plain.example", "plain.example"],
  ])("writes %j as %s", (text, cell) => {
    expect(csvCell(text)).toBe(cell);
  });
});
