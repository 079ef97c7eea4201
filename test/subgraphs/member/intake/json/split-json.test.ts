import { describe, expect, it } from "@jest/globals";
import * as fc from "fast-check";

import { splitJson } from "../../../../../subgraphs/member/intake/json/split-json.ts";
import {
  DEEPEST,
  LONGEST_PIECE,
} from "../../../../../subgraphs/member/intake/json/split.ts";
import type { Split } from "../../../../../subgraphs/member/intake/json/split.ts";

async function* chunksOf(parts: Iterable<string>) {
  yield* parts;
}

async function split(...parts: readonly string[]): Promise<readonly Split[]> {
  const found: Split[] = [];
  for await (const one of splitJson(chunksOf(parts))) found.push(one);
  return found;
}

/** Places and texts of the pieces, places and reasons of the faults. */
async function told(...parts: readonly string[]) {
  return (await split(...parts)).flatMap((one) => {
    if (one.kind === "piece") return [`${one.place} ${one.text}`];
    return one.kind === "fault" ? [`! ${one.place}: ${one.reason}`] : [];
  });
}

/** The text in parts that end at these fractions of it. */
function chopped(text: string, cuts: readonly number[]): readonly string[] {
  const ends = cuts
    .map((cut) => Math.floor(cut * text.length))
    .toSorted((left, right) => left - right)
    .concat(text.length);
  let from = 0;
  return ends.map((end) => {
    const part = text.slice(from, end);
    from = end;
    return part;
  });
}

const cuts = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
  maxLength: 12,
});
/** Texts that nearly are files: values around each other, and some damage. */
const files = fc.oneof(
  fc.array(fc.object({ maxDepth: 3 })).map((all) => JSON.stringify(all)),
  fc
    .tuple(fc.array(fc.jsonValue()), fc.boolean(), fc.nat({ max: 4 }))
    .map(([objects, isLast, space]) =>
      JSON.stringify(
        isLast
          ? { objects, type: "bundle", spec_version: "2.0" }
          : { type: "bundle", id: 'a"\\[{', objects },
        null,
        space,
      ),
    ),
  fc
    .array(fc.oneof(fc.object(), fc.record({ objects: fc.array(fc.object()) })))
    .map((all) => all.map((one) => JSON.stringify(one)).join("\n")),
);
const damaged = fc
  .tuple(
    files,
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.constantFrom("", ",", "}", "]", '"', "{", "\n", "x"),
    fc.nat({ max: 2 }),
  )
  .map(([text, at, more, less]) => {
    const index = Math.floor(at * text.length);
    return text.slice(0, index) + more + text.slice(index + less);
  });

describe("a text in pieces", () => {
  it("falls into the same objects and faults wherever it is cut", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(files, damaged),
        cuts,
        async (text, fractions) => {
          const whole = await split(text);
          expect(await split(...chopped(text, fractions))).toEqual(whole);
          expect(await split(...text.split(""))).toEqual(whole);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("gives every object of a bundle with its text as it stands", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.object({ maxDepth: 3 })),
        fc.nat({ max: 3 }),
        async (objects, space) => {
          const text = JSON.stringify(
            { id: "b", objects, more: [] },
            null,
            space,
          );
          const found = await split(text);
          const texts = found.flatMap((one) =>
            one.kind === "piece" ? [one.text] : [],
          );
          expect(texts.map((one) => JSON.parse(one))).toEqual(
            JSON.parse(JSON.stringify(objects)),
          );
          expect(texts.every((one) => text.includes(one))).toBe(true);
          expect(found.at(-1)).toMatchObject({
            kind: "envelope",
            text: JSON.stringify(
              { id: "b", objects: [], more: [] },
              null,
              space,
            ),
          });
        },
      ),
    );
  });
});

describe("what a file may be", () => {
  it.each([
    ["a list", '[{"a":1}, 2]', ['[0] {"a":1}', "[1] 2"]],
    ["one object", ' {"a":"}"}\n', ['line 1 {"a":"}"}']],
    [
      "a bundle",
      '{"objects":[{},{"x":"]"}],"type":"bundle"}',
      ["objects[0] {}", 'objects[1] {"x":"]"}'],
    ],
    [
      "an object whose objects are no list",
      '{"type":"observed-data","objects":{"0":{}}}',
      ['line 1 {"type":"observed-data","objects":{"0":{}}}'],
    ],
    [
      "JSON lines",
      '{"a":1}\n\n{"objects":[{}]}\r\n[{}]\n',
      ['line 1 {"a":1}', "line 3: objects[0] {}", "line 4: [0] {}"],
    ],
    [
      "objects one after the other, over several lines each",
      '{\n"a":1}\n{\n"b":2}',
      ['line 1 {\n"a":1}', 'line 3 {\n"b":2}'],
    ],
    [
      "two lists of objects",
      '{"objects":[1],"objects":[2]}',
      ["objects[0] 1", "objects[1] 2"],
    ],
  ])("%s", async (_, text, expected) => {
    expect(await told(text)).toEqual(expected);
  });
});

describe("what is no JSON", () => {
  it.each([
    ["", ["! the file (line 1, column 1): the text is empty"]],
    [
      "[{},\n {},\n]",
      [
        "[0] {}",
        "[1] {}",
        '! [2] (line 3, column 1): a trailing comma: nothing stands between it and "]"',
      ],
    ],
    [
      "[{} {}]",
      [
        "[0] {}",
        '! [1] (line 1, column 5): a "," or a "]" was expected, but got "{"',
        "[1] {}",
      ],
    ],
    [
      '{"objects":[{},\n{"a":[1,}',
      [
        "objects[0] {}",
        '! objects[1] (line 2, column 9): a value was expected, but got "}"',
      ],
    ],
    [
      '{"objects":[{},\n{"a":"b',
      [
        "objects[0] {}",
        "! objects[1] (line 2, column 8): it ends within a text",
      ],
    ],
    [
      '{"objects":[{},',
      [
        "objects[0] {}",
        "! objects[1] (line 1, column 16): the text ends within the list of objects",
      ],
    ],
    [
      '{"objects":[{}]',
      ["objects[0] {}", "! line 1: the text ends within the bundle"],
    ],
    [
      '{"a":1} {"b":2}',
      [
        'line 1 {"a":1}',
        '! the file (line 1, column 9): nothing more was expected on this line, but got "{"',
      ],
    ],
    [
      '{"a":1}\n{"b":\n{"c":3}\nnonsense\n{"d":4}',
      [
        'line 1 {"a":1}',
        "! line 2 (line 2, column 6): it ends within an object",
        'line 3 {"c":3}',
        '! the file (line 4, column 1): a bundle, a list of objects or an object was expected, but got "n"',
        'line 5 {"d":4}',
      ],
    ],
  ])("%j is named with its place, and the rest is read", async (text, all) => {
    expect(await told(text)).toEqual(all);
  });
});

function nested(depth: number): string {
  return "[".repeat(depth) + "]".repeat(depth);
}

describe("an object without bounds", () => {
  it("is not held: its length is told, and what follows is read", async () => {
    const long = "a".repeat(1024 * 1024);
    const many = LONGEST_PIECE / long.length + 1;
    const found = await split(
      '[{"a":"',
      ...Array.from({ length: many }, () => long),
      '"},{}]',
    );
    expect(found).toMatchObject([
      { place: "[0]", tooLong: true, text: "", length: many * long.length + 8 },
      { place: "[1]", tooLong: false, text: "{}" },
    ]);
  });

  it("may nest so deep and no deeper, and costs no stack", async () => {
    const deep = await split(
      `[${nested(DEEPEST)},${nested(DEEPEST + 1)},${nested(100_000)}]`,
    );
    expect(deep).toMatchObject([
      { tooDeep: false },
      { tooDeep: true },
      { tooDeep: true },
    ]);
    expect(await split(`{"a":${nested(DEEPEST)}}`)).toMatchObject([
      { tooDeep: true },
    ]);
  });
});
