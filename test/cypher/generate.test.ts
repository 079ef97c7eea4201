import { readFile } from "node:fs/promises";
import { basename } from "node:path";

import { describe, expect, it } from "@jest/globals";

import { cypherFiles, generatedCypher } from "../../cypher/generate.ts";
import { statements } from "../../cypher/generated.ts";

const files = await cypherFiles("cypher");
const sources = await Promise.all(
  files.map(async (file) => ({
    name: basename(file, ".cypher"),
    body: (await readFile(file, "utf8")).replaceAll(/^\s*\/\/.*$/gm, ""),
  })),
);
const reads = sources.filter(({ name }) => statementOf(name)?.mode === "read");

describe("the statements of the store", () => {
  it("are generated from the files as they stand (npm run generate)", async () => {
    const text = await generatedCypher("cypher");
    expect(text === (await readFile("cypher/generated.ts", "utf8"))).toBe(true);
  });

  it("are each known by the name of a file, and no name is there twice", () => {
    const names = sources.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(
      Object.values(statements)
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual(names.toSorted());
  });

  it("never hold a part that is put together at run time", () => {
    for (const { body } of sources) {
      expect(body.replaceAll(/\{\{visible: \w+\}\}/g, "")).not.toMatch(
        /\{\{|\$\{/,
      );
      expect(body).not.toMatch(/apoc\.|CALL db\.|LOAD CSV/i);
    }
  });
});

describe("a statement that reads", () => {
  it.each(reads)(
    "$name shows no record and no edge but by the owner's rule",
    ({ body }) => {
      const shown = variablesOf(body);
      const ruled = [...body.matchAll(/\{\{visible: (\w+)\}\}/g)].map(
        ([, name]) => name,
      );
      expect(shown.filter((name) => !ruled.includes(name))).toEqual([]);
    },
  );

  it.each(reads)("$name changes nothing", ({ body }) => {
    expect(body).not.toMatch(
      /\b(CREATE|MERGE|SET|DELETE|REMOVE|DROP|FOREACH)\b/,
    );
  });

  it.each(reads)(
    "$name has the rule whole, for each of its variables",
    ({ name, body }) => {
      const text = statementOf(name)?.text ?? "";
      for (const variable of variablesOf(body))
        expect(text).toContain(
          `(${variable}.level <= $p.viewer.ceiling AND CASE ${variable}.tlp WHEN 'CLEAR' THEN true`,
        );
    },
  );
});

function statementOf(name: string) {
  return Object.values(statements).find((statement) => statement.name === name);
}

/** Variables of records, and of edges between them; what a record goes by is part of the record. */
function variablesOf(body: string): readonly string[] {
  const records = body.matchAll(/\((\w+):Record\b/g);
  const edges = body.matchAll(/-\[(\w+)(?!\w|:GOES_BY)[^\]]*\]/g);
  return [...records, ...edges].map(([, name]) => name ?? "");
}
