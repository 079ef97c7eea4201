/** What the commands that ask print, for answers that a gateway may give. */
import { describe, expect, it } from "@jest/globals";

import { askTables } from "../../../gateway/command-line/questions/ask-tables.ts";
import { lookupTables } from "../../../gateway/command-line/questions/lookup.ts";
import type { MemberOutcome } from "../../../gateway/command-line/questions/put-question.ts";
import {
  footer,
  printable,
  table,
} from "../../../gateway/command-line/questions/tables.ts";

const answered = [{ member: "att", status: "ANSWERED", tookMs: 5 }];
const of = (members: readonly MemberOutcome[]) => ({
  answer: { complete: true, members },
});
const refused = {
  data: null,
  errors: [
    { message: "The body is too large.", extensions: { code: "QUESTION_X" } },
  ],
};

describe("what stands under an answer", () => {
  it("is who answered, if anybody was asked", () => {
    expect(footer({ extensions: of(answered) })).toContain("Who answered");
    const notAsked = [{ member: "att", status: "NOT_ASKED", tookMs: null }];
    expect(footer({ extensions: of(notAsked) })).toBe("");
  });

  it("is the reason alone where the question was refused", () => {
    expect(footer(refused)).toBe("QUESTION_X: The body is too large.");
    // Nobody looked: that nothing goes by it would be a guess.
    expect(askTables("WIRTE", refused)).toBe(
      "QUESTION_X: The body is too large.\n",
    );
  });
});

describe("the answer to `tessera ask`", () => {
  const entity = {
    __typename: "Actor",
    id: "actor/G0090",
    name: "WIRTE",
    records: [],
    sameName: [],
  };

  it.each([
    [1, '1 meaning of "WIRTE"'],
    [2, '2 meanings of "WIRTE"'],
  ])("of %i meanings says how many", (count, words) => {
    const entities = Array.from({ length: count }, () => entity);
    const told = askTables("WIRTE", { data: { entities } });
    expect(told.split("\n")[0]).toBe(words);
  });

  it("says that nothing goes by a name that nobody knows", () => {
    expect(
      askTables("WIRTE", { data: { entities: [] }, extensions: of(answered) }),
    ).toContain('Nothing goes by "WIRTE" at the members that answered.');
  });
});

describe("a text of a member's", () => {
  it.each([
    ["an escape sequence", "\u001b[2Jwiped"],
    ["a bell", "ring\u0007"],
    ["an override of direction", "invoice\u202efdp.exe"],
    ["an isolate", "\u2066abc\u2069"],
    ["a mark of direction", "abc\u200f"],
  ])("reaches no terminal with %s", (_, text) => {
    const shown = table(["name"], [40], [[text]]) + printable(text);
    expect(shown).not.toMatch(/(?!\n)[\p{Cc}\p{Bidi_Control}]/u);
    expect(shown).toContain("\u{fffd}");
  });

  it("keeps every script", () => {
    const text = "Пионер オペレーション برلمان Telefónica";
    expect(printable(text)).toBe(text);
  });
});

describe("the answer to `tessera lookup`", () => {
  it("names every line of which it says nothing, and what is no value", () => {
    const told = lookupTables(
      ["# seen last week at one site\nevil[.]example, and\n\nCVE-2018-0171\n"],
      {
        data: {
          lookup: [
            line("evil[.]example", "evil.example"),
            line("CVE-2018-0171", null),
          ],
        },
      },
    );
    expect(told).toContain(
      'Without a value, so not looked up: "# seen last week at one site"',
    );
    expect(told).toContain(
      'Of no value\'s form (names, CVEs and ids are for `ask` and `search`): "CVE-2018-0171"',
    );
  });

  it("says how many more there are", () => {
    const lines = Array.from(
      { length: 8 },
      (_, n) => `a line of many words ${n}`,
    );
    expect(
      lookupTables([lines.join("\n")], { data: { lookup: [] } }),
    ).toContain('words 4", and 3 more');
  });

  it("says nothing of the kind where the whole is looked up, or refused", () => {
    const texts = ["a.example\nb.example"];
    const lookup = [
      line("a.example", "a.example"),
      line("b.example", "b.example"),
    ];
    for (const told of [
      lookupTables(texts, { data: { lookup } }),
      lookupTables(texts, refused),
    ])
      expect(told).not.toMatch(/Without a value|no value's form/);
  });
});

/** A line of `lookup` that nobody knows. */
function line(asTyped: string, value: string | null) {
  return {
    asTyped,
    value,
    valueType: value === null ? null : "domain-name",
    status: "UNKNOWN" as const,
    members: [],
    warningLists: [],
    killSwitch: false,
    detect: true,
  };
}
