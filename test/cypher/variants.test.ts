import { describe, expect, it } from "@jest/globals";

import { expanded } from "../../cypher/fragments.ts";
import { variantsOf } from "../../cypher/variants.ts";

describe("a .cypher file for several statements", () => {
  it("makes one for each line of its head, by the words of the line", () => {
    const text = [
      "// A list.",
      "// @each up   sort=name beyond=> ",
      "// @each down sort=name beyond=<",
      "MATCH (n) WHERE n.{{sort}} {{beyond}} $after",
    ].join("\n");
    expect(
      variantsOf({ name: "list", text }).map(({ name, text: each }) => [
        name,
        each.split("\n").at(-1),
      ]),
    ).toEqual([
      ["up", "MATCH (n) WHERE n.name > $after"],
      ["down", "MATCH (n) WHERE n.name < $after"],
    ]);
  });

  it("is itself where its head names none", () => {
    const source = { name: "list", text: "// A list.\nMATCH (n) RETURN n" };
    expect(variantsOf(source)).toEqual([source]);
  });
});

describe("a fragment", () => {
  it("is written out for the variable that it is asked for, with those that it uses", () => {
    const fragments = {
      known: "// A remark.\n{{named: x}} AND x.known",
      named: "x.name IS NOT NULL",
    };
    expect(expanded("WHERE {{known: r}}", fragments)).toBe(
      "WHERE ((r.name IS NOT NULL) AND r.known)",
    );
  });

  it("that nobody wrote stays as it is, and is found out by the tests", () => {
    expect(expanded("WHERE {{other: r}}", {})).toBe("WHERE {{other: r}}");
  });
});
