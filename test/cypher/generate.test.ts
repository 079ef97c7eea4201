import { readFile } from "node:fs/promises";

import { describe, expect, it } from "@jest/globals";

import { generatedCypher, statementSources } from "../../cypher/generate.ts";
import { statements } from "../../cypher/generated.ts";

const sources = (await statementSources("cypher")).map(({ name, text }) => ({
  name,
  body: text.replaceAll(/^\s*\/\/.*$/gm, ""),
}));
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
      expect(body.replaceAll(/\{\{\w+: \w+\}\}/g, "")).not.toMatch(/\{\{|\$\{/);
      // A full-text index can be asked in no other way; its words come as a parameter.
      const plain = body.replaceAll("CALL db.index.fulltext.queryNodes(", "");
      expect(plain).not.toMatch(/apoc\.|CALL db\.|LOAD CSV/i);
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
          `(${variable}.level <= $p.viewer.ceiling AND ($p.viewer.personal OR NOT coalesce(${variable}.personal, false)) AND ($p.viewer.sightings OR coalesce(${variable}.kind, '') <> 'SIGHTING') AND CASE ${variable}.tlp WHEN 'CLEAR' THEN true`,
        );
    },
  );
});

function statementOf(name: string) {
  return Object.values(statements).find((statement) => statement.name === name);
}

/** Variables of records and statements, and of edges between records; what a record goes by is part of the record. */
function variablesOf(body: string): readonly string[] {
  const records = body.matchAll(/\((\w+):(?:Record|Statement)\b/g);
  const edges = body.matchAll(/-\[(\w+)(?!\w|:GOES_BY)[^\]]*\]/g);
  return [...records, ...edges].map(([, name]) => name ?? "");
}
