import { describe, expect, it } from "@jest/globals";
import * as fc from "fast-check";

import {
  LONGEST_PATTERN,
  parsePattern,
} from "../../../../../subgraphs/member/intake/pattern/parse-pattern.ts";
import type {
  Comparison,
  ComparisonTree,
  ObservationTree,
} from "../../../../../subgraphs/member/intake/pattern/pattern-tree.ts";

describe("a STIX pattern", () => {
  it("is read into object, path, operator and constants", () => {
    expect(parsePattern("[file:hashes.'SHA-256' = 'ab']")).toEqual({
      kind: "observation",
      comparison: {
        kind: "comparison",
        object: "file",
        path: [
          { kind: "property", name: "hashes" },
          { kind: "property", name: "SHA-256" },
        ],
        negated: false,
        operator: "=",
        constants: [{ kind: "string", text: "ab" }],
      },
    });
  });

  it("binds AND before OR, and OR before FOLLOWEDBY", () => {
    const tree = parsePattern(
      "[a:b = 1] OR [a:b = 2] AND [a:b = 3] FOLLOWEDBY [a:b = 4]",
    );
    expect(tree?.kind).toBe("followed-by");
    expect(tree).toMatchObject({ parts: [{ kind: "or" }, {}] });
  });

  it.each([
    "[ipv4-addr:value ISSUBSET '198.51.100.0/24']",
    "[file:name NOT LIKE '%.exe' AND NOT EXISTS file:size]",
    "([a:b = 1] AND [a:c IN ('x', 'y')]) WITHIN 300 SECONDS",
    "[a:b = 1] REPEATS 5 TIMES START t'2018-04-12T00:00:00Z' STOP t'2018-04-13T00:00:00Z'",
    "[windows-registry-key:values[*].data = b'YWJj' OR a:b.'c.d'[0] = h'00ff']",
    "[ (a:b = true OR a:b != -1.5) AND a:c >= 2 ] // why not",
    "[email-message:subject MATCHES '^a\\\\.b$']",
  ])("is understood: %s", (pattern) => {
    expect(parsePattern(pattern)).toBeDefined();
  });

  it.each([
    "",
    "[]",
    "[file:name = 'a'",
    "[file:name = 'a'] trailing",
    "[file:name '=' 'a']",
    "[file:name constructor 'a']",
    "[file:name = 'unescaped \\ slash']",
    "rule yara { condition: true }",
    "[file:name = \u0000'a']",
  ])("that is none is kept as text: %j", (pattern) => {
    expect(parsePattern(pattern)).toBeUndefined();
  });

  it("is refused, not looped over, when it is huge or deep", () => {
    expect(parsePattern("[".repeat(LONGEST_PATTERN))).toBeUndefined();
    expect(parsePattern("(".repeat(LONGEST_PATTERN))).toBeUndefined();
    expect(parsePattern(`[a:b = '${"\\\\".repeat(49_000)}`)).toBeUndefined();
    expect(
      parsePattern("[a:b='']".padEnd(LONGEST_PATTERN + 1)),
    ).toBeUndefined();
  });

  it("comes back the same after being written and read again", () => {
    fc.assert(
      fc.property(observationTrees, (tree) => {
        expect(parsePattern(printed(tree))).toEqual(tree);
      }),
    );
  });

  it("never throws, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        parsePattern(text);
        parsePattern(`[file:name = '${text}']`);
      }),
    );
  });
});

const words = fc.stringMatching(/^[a-z][a-z0-9_]{0,8}$/);

const comparisons: fc.Arbitrary<Comparison> = fc.record({
  kind: fc.constant("comparison" as const),
  object: fc.stringMatching(/^[a-z]{3}(-[a-z0-9]{1,4})?$/),
  path: fc
    .tuple(
      fc.record({ kind: fc.constant("property" as const), name: words }),
      fc.array(
        fc.oneof(
          fc.record({
            kind: fc.constant("property" as const),
            name: fc.string(),
          }),
          fc.record({
            kind: fc.constant("index" as const),
            index: fc.constantFrom("*", "0", "12"),
          }),
        ),
        { maxLength: 3 },
      ),
    )
    .map(([first, rest]) => [first, ...rest]),
  negated: fc.boolean(),
  operator: fc.constantFrom("=" as const, "!=" as const, "LIKE" as const),
  constants: fc.string().map((text) => [{ kind: "string" as const, text }]),
});

const comparisonTrees: fc.Arbitrary<ComparisonTree> = fc.letrec<{
  tree: ComparisonTree;
}>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3 },
    comparisons,
    fc.record({
      kind: fc.constantFrom("and" as const, "or" as const),
      parts: fc.array(tie("tree"), { minLength: 2, maxLength: 3 }),
    }),
  ),
})).tree;

const observationTrees: fc.Arbitrary<ObservationTree> = fc.letrec<{
  tree: ObservationTree;
}>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 2 },
    comparisonTrees.map((comparison) => ({
      kind: "observation" as const,
      comparison,
    })),
    fc.record({
      kind: fc.constantFrom(
        "and" as const,
        "or" as const,
        "followed-by" as const,
      ),
      parts: fc.array(tie("tree"), { minLength: 2, maxLength: 3 }),
    }),
    fc.record({
      kind: fc.constant("qualified" as const),
      observation: tie("tree"),
      qualifier: fc.constantFrom("WITHIN 5 SECONDS", "REPEATS 2 TIMES"),
    }),
  ),
})).tree;

function printed(tree: ObservationTree): string {
  switch (tree.kind) {
    case "observation":
      return `[${printedComparison(tree.comparison)}]`;
    case "qualified": {
      const inner = printed(tree.observation);
      const bare = ["observation", "qualified"].includes(tree.observation.kind);
      return `${bare ? inner : `(${inner})`} ${tree.qualifier}`;
    }
    default: {
      const word = { and: "AND", or: "OR", "followed-by": "FOLLOWEDBY" };
      return tree.parts
        .map((part) => ("parts" in part ? `(${printed(part)})` : printed(part)))
        .join(` ${word[tree.kind]} `);
    }
  }
}

function printedComparison(tree: ComparisonTree): string {
  if (tree.kind !== "comparison")
    return tree.parts
      .map((part) =>
        part.kind === "comparison"
          ? printedComparison(part)
          : `(${printedComparison(part)})`,
      )
      .join(` ${tree.kind.toUpperCase()} `);
  const path = tree.path.map((step, at) => {
    if (step.kind === "index") return `[${step.index}]`;
    return `${at === 0 ? "" : "."}${quoted(step.name)}`;
  });
  const not = tree.negated ? "NOT " : "";
  const constants = tree.constants.map(({ text }) => quoted(text)).join();
  return `${tree.object}:${path.join("")} ${not}${tree.operator} ${constants}`;
}

function quoted(text: string): string {
  return `'${text.replaceAll(/['\\]/g, String.raw`\$&`)}'`;
}
