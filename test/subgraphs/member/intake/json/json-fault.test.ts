import { describe, expect, it } from "@jest/globals";
import * as fc from "fast-check";

import { jsonFault } from "../../../../../subgraphs/member/intake/json/json-fault.ts";

describe("a text that is no JSON", () => {
  it.each([
    ['{"a":1,}', 7, 'a trailing comma: nothing stands between it and "}"'],
    ["[1,]", 3, 'a trailing comma: nothing stands between it and "]"'],
    ["[,1]", 1, 'a value was expected, but got ","'],
    ["{a:1}", 1, 'a name in double quotes was expected, but got "a"'],
    ['{"a" 1}', 5, 'a ":" was expected, but got "1"'],
    ['{"a":}', 5, 'a value was expected, but got "}"'],
    ['{"a":1 "b":2}', 7, 'a "," or a "}" was expected, but got "\\""'],
    ['{"a":[1}', 7, 'a "," or a "]" was expected, but got "}"'],
    ["[01]", 2, 'a "," or a "]" was expected, but got "1"'],
    ["[NaN]", 1, 'a value was expected, but got "N"'],
    ["{} x", 3, 'the end was expected, but got "x"'],
    ['["a\nb"]', 3, "a text has control characters as escapes alone"],
    [String.raw`["\x41"]`, 2, "an escape such as"],
    ['{"a":"b', 7, "it ends within a text"],
    ['{"a":', 5, "it ends within an object"],
    ["[[1,2]", 6, "it ends within a list"],
    ["", 0, "it is empty"],
  ])("%j is named with place and reason", (text, at, reason) => {
    expect(jsonFault(text)).toEqual({
      at,
      reason: expect.stringContaining(reason),
    });
  });

  it("is told from JSON as the engine tells it", () => {
    const near = fc
      .tuple(
        fc.json(),
        fc.nat({ max: 200 }),
        fc.constantFrom("", ",", "}", "]", '"', "\\", "0", "-", "."),
        fc.nat({ max: 1 }),
      )
      .map(
        ([text, at, more, less]) =>
          text.slice(0, at) + more + text.slice(at + less),
      );
    fc.assert(
      fc.property(fc.oneof(fc.json(), near), (text) => {
        expect(jsonFault(text) === undefined).toBe(isJson(text));
      }),
      { numRuns: 2_000 },
    );
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
