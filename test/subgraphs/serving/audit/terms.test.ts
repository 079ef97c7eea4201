/** What of a question stands in an audit line: forms by which a term is found again, and a shape without the asker's words. */
import { describe, expect, it } from "@jest/globals";
import { buildSchema, parse } from "graphql";
import type { OperationDefinitionNode } from "graphql";

import { askedTexts } from "../../../../subgraphs/serving/audit/asked-texts.ts";
import {
  operationHash,
  shapeOf,
} from "../../../../subgraphs/serving/audit/operation-hash.ts";
import {
  formsToLookFor,
  termForms,
} from "../../../../subgraphs/serving/audit/term-forms.ts";

describe("the forms of a term", () => {
  it.each([
    ["198.51.100.3", "198[.]51[.]100[.]3"],
    ["evil.example", "hxxp://", "EVIL[.]example."],
    ["https://evil.example/x", "hxxps[:]//evil[.]example/x"],
    ["Operation Parliament", "operation-parliament"],
    ["Operation Parliament", "campaign/operation-parliament"],
    ["Operation Parliament", "name:operationparliament"],
    ["G0021", "actor/G0021"],
    ["198.51.100.3", "indicator/ipv4-addr/198.51.100.3"],
    ["198.51.100.3", "ip:198.51.100.3"],
    [
      "198.51.100.3",
      "seen today:\nC2 at 198[.]51[.]100[.]3:443, and evil[.]example",
    ],
    [
      "campaign--c56b3c7a-99a1-51b6-a177-2a9558a1e257",
      "att/feed/campaign--c56b3c7a-99a1-51b6-a177-2a9558a1e257",
    ],
    ["payload.exe", "PAYLOAD.EXE "],
  ])("let %j find a question of %j", (looked, ...asked) => {
    const sought = new Set(formsToLookFor(looked));
    const term = asked.at(-1) ?? "";
    expect(termForms(term).filter((form) => sought.has(form))).not.toEqual([]);
  });

  it.each([
    ["198.51.100.3", "198.51.100.4"],
    ["evil.example", "evil.example.org"],
    ["Operation Parliament", "Operation Parlament"],
  ])("do not let %j find a question of %j", (looked, asked) => {
    const sought = new Set(formsToLookFor(looked));
    expect(termForms(asked).filter((form) => sought.has(form))).toEqual([]);
  });
});

const schema = buildSchema(`
  enum Kind { CAMPAIGN ACTOR }
  input Filter { names: [String!] kind: Kind }
  type Query { search(text: String, kinds: [Kind!], filter: Filter, after: String, n: Int): Int }
`);

describe("the texts of a question", () => {
  it("are its literals and variables where the schema has a text, and no word of the schema's", () => {
    const document = parse(
      `query ($t: String, $k: [Kind!], $f: Filter) { x: search(text: "one", kinds: [ACTOR], after: "cursor") search(text: $t, kinds: $k, filter: $f) }`,
    );
    const texts = askedTexts({
      document,
      operation: document.definitions[0] as OperationDefinitionNode,
      schema,
      variables: {
        t: "two",
        k: ["CAMPAIGN"],
        f: { names: ["three"], kind: "ACTOR" },
      },
    });
    expect(texts).toEqual(["one", "two", "three"]);
  });

  it("are all texts of the variables where the question was not understood", () => {
    expect(
      askedTexts({ schema, variables: { a: ["one", { b: "two" }], c: 3 } }),
    ).toEqual(["one", "two"]);
  });
});

const hashOf = (text: string) => operationHash(parse(text));

describe("the shape of a question", () => {
  it("holds no literal, alias or name of the asker's", () => {
    expect(
      shapeOf(
        parse(
          `query Hunt($secret: String) { mine: search(text: "evil", n: 7) ...Part } fragment Part on Query { search(text: $secret) }`,
        ),
      ).replaceAll(/\s+/g, " "),
    ).toBe(
      `query ($n0: String) { search(text: "", n: 0) ...n1 } fragment n1 on Query { search(text: $n0) }`,
    );
  });

  it("has one hash for questions that differ in the asker's words alone", () => {
    expect(hashOf(`query A { a: search(text: "one", n: 1) }`)).toBe(
      hashOf(`query B { b: search(text: "two", n: 22) }`),
    );
    expect(hashOf(`{ search(text: "one") }`)).not.toBe(
      hashOf(`{ search(n: 1) }`),
    );
  });
});
