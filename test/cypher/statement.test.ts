import { describe, expect, it } from "@jest/globals";

import { parseStatement } from "../../cypher/statement.ts";

const fragments = {
  visible: `// Who may see x.
x.level <= $viewer.ceiling
  AND x.tlp = 'CLEAR'`,
  said: `// What replaced x.
[(x)-[by:REVOKED_BY]->(next:Record)
  WHERE {{visible: by}} AND {{visible: next}} | next.stixId]`,
};

const good = `// The records with these ids.
//
// @param  ids     string[]   "<slug>/<feed>/<STIX id>"
// @param  viewer  Viewer
// @return record  RecordRow
UNWIND $ids AS id
MATCH (r:Record {id: id})
WHERE {{visible: r}}
RETURN r {.*} AS record`;

const parse = (source: string) =>
  parseStatement("records-by-ids", source, fragments);

describe("a .cypher file", () => {
  it("says in its head what it gives, what it takes and what comes back", () => {
    expect(parse(good)).toMatchObject({
      name: "records-by-ids",
      purpose: "The records with these ids.",
      mode: "read",
      params: [
        { name: "ids", type: "string[]" },
        { name: "viewer", type: "Viewer" },
      ],
      returns: [{ name: "record", type: "RecordRow" }],
    });
  });

  it("has the rule of visibility written out, for the variable that it names", () => {
    expect(parse(good).text).toContain(
      "WHERE (r.level <= $p.viewer.ceiling AND r.tlp = 'CLEAR')",
    );
    expect(parse(good).text).not.toMatch(/\/\/|\{\{|x\./);
  });

  it("takes all parameters in one, so that Neo4j keeps one plan for it", () => {
    expect(parse(good).text.match(/\$\w+/g)).toEqual(
      parse(good).text.match(/\$p\b/g),
    );
  });

  it("keeps a type with spaces in it, and cuts the remark behind it", () => {
    const source = good.replace("string[]   ", "string[] | null   ");
    expect(parse(source).params[0]).toEqual({
      name: "ids",
      type: "string[] | null",
    });
  });

  it("writes only where its head says so", () => {
    const source = `// Takes back a record.
// @mode   write
// @param  id string
MATCH (r:Record {id: $id}) SET r.revoked = true`;
    expect(parse(source).mode).toBe("write");
  });
});

describe("a .cypher file that gives what is said of a record", () => {
  const source = good
    .replace("// @return", "// @return said    SaidRow[]\n// @return")
    .replace("RETURN", "RETURN {{said: r}} AS said,");

  it("has the list written out for its variable, with the rule in it", () => {
    expect(parse(source).text).toContain(
      "([(r)-[by:REVOKED_BY]->(next:Record) WHERE (by.level <= $p.viewer.ceiling AND by.tlp = 'CLEAR') AND (next.level",
    );
  });

  it("is refused where the list shows something without the rule", () => {
    const said = fragments.said.replace("{{visible: by}} AND ", "");
    expect(() =>
      parseStatement("records-by-ids", source, { ...fragments, said }),
    ).toThrow("The edge by is read without {{visible: by}}.");
  });
});

describe("a .cypher file that looks for keys", () => {
  it("needs no rule for the keys that a record goes by", () => {
    const source = good.replace(
      "UNWIND",
      "MATCH (:Key {key: 'x'})<-[:GOES_BY]-(r)\nUNWIND",
    );
    expect(parse(source).mode).toBe("read");
  });
});

describe("a .cypher file is refused, by its name and its fault,", () => {
  it.each([
    [
      "where a parameter is not declared",
      good.replace("UNWIND $ids", "UNWIND $names"),
      "$names is used but not declared by @param.",
    ],
    [
      "where a declared parameter is not used",
      good.replace("// @return", "// @param  asOf  string\n// @return"),
      "@param asOf is declared but not used.",
    ],
    [
      "where a column is declared and not returned",
      good.replace(
        "// @return record",
        "// @return keys   KeyRow[]\n// @return record",
      ),
      "@return keys is not returned.",
    ],
    [
      "where nothing is returned",
      good.replace("RETURN r {.*} AS record", "FINISH"),
      "@return record is not returned.",
    ],
    [
      "where a record is read without the rule",
      good.replace("WHERE {{visible: r}}", "WHERE r.level <= $viewer.ceiling"),
      "The record r is read without {{visible: r}}.",
    ],
    [
      "where a second record is read without the rule",
      good.replace("RETURN", "MATCH (r)-[e]-(t:Record)\nRETURN"),
      "The record t is read without {{visible: t}}.",
    ],
    [
      "where an edge is read without the rule",
      good.replace(
        "RETURN",
        "MATCH (r)-[e]-(t:Record) WHERE {{visible: t}}\nRETURN",
      ),
      "The edge e is read without {{visible: e}}.",
    ],
    [
      "where an edge of a type is read without the rule",
      good.replace(
        "RETURN",
        "MATCH (r)-[e:TARGETS]->(t:Record) WHERE {{visible: t}}\nRETURN",
      ),
      "The edge e is read without {{visible: e}}.",
    ],
    [
      "where a statement is read without the rule",
      good.replace("RETURN", "MATCH (s:Statement)-[:ABOUT]->(r)\nRETURN"),
      "The statement s is read without {{visible: s}}.",
    ],
    [
      "where it reads records without a name for them, so that no rule can hold",
      good.replace("RETURN", "MATCH (:Record {name: 'x'})\nRETURN"),
      "Some record is read without a variable; name it, and add {{visible: …}}.",
    ],
    ...["-[:TARGETS]->", "-[]-", "--"].map((edge): [string, string, string] => [
      `where ${edge} is read without a name for it`,
      good.replace("RETURN", `MATCH (r)${edge}(r)\nRETURN`),
      "Some edge is read without a variable; name it, and add {{visible: …}}.",
    ]),
    [
      "where its head says nothing",
      good.replace("// The records with these ids.", "//"),
      "The head says nothing of what the statement gives.",
    ],
    [
      "where the viewer is missing",
      good.replace("// @param  viewer  Viewer\n", ""),
      "$viewer is used but not declared by @param.",
    ],
  ])("%s", (_, source, fault) => {
    expect(() => parse(source)).toThrow(`records-by-ids.cypher: ${fault}`);
  });
});
