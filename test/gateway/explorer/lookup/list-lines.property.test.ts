import { describe, expect, it } from "@jest/globals";
import * as fc from "fast-check";

import { pastedValues } from "../../../../subgraphs/contract/pasted-values.ts";
import {
  isList,
  mostValues,
  sendable,
} from "../../../../gateway/explorer/lookup/list-lines.ts";
import { readList } from "../../../../gateway/explorer/lookup/read-list.ts";
import { anyLine } from "./pasted-text.ts";

const hosts = (length: number) =>
  Array.from({ length }, (_, n) => `host${n}.example`).join("\n");

const atOnce = async () => {};

describe("a pasted list, as it is sent", () => {
  it("never counts fewer values in a line than the gateway finds there", () => {
    fc.assert(
      fc.property(anyLine, (line) => {
        fc.pre(sendable(line).length === 1);
        expect(mostValues(line)).toBeGreaterThanOrEqual(
          pastedValues([line]).length,
        );
      }),
      { numRuns: 300 },
    );
  });

  it("makes questions of which the gateway takes every one", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyLine, { maxLength: 40 }),
        // Most lists are of one value a line; some lines are far too long.
        fc.integer({ min: 1, max: 60 }),
        async (lines, times) => {
          const text = lines
            .flatMap((line, at) => [`${line}${at}`, line.repeat(times)])
            .join("\n");
          const { questions } = await readList(text, atOnce);
          for (const question of questions)
            expect(() => pastedValues(question)).not.toThrow();
        },
      ),
      // Lists of thousands of words take hours to be made smaller.
      { numRuns: 40, endOnFailure: true },
    );
  });

  it("asks about each line, or says that it stood there before or is no value", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyLine), async (lines) => {
        const filled = lines.map((line) => line.trim()).filter(Boolean);
        const read = await readList(lines.join("\r\n"), atOnce);
        expect(read.lines).toBe(
          filled.flatMap((line) => line.split(/[\u0085\u2028\u2029]+/)).length,
        );
        const told = [...read.questions.flat(), ...read.setAside];
        expect(new Set(told).size).toBe(told.length);
        for (const line of filled)
          if (sendable(line).length === 1) expect(told).toContain(line);
      }),
      { numRuns: 50 },
    );
  });

  it("takes 1,000 lines in one question, and 100,000 in 100, with pauses", async () => {
    expect((await readList(hosts(1_000), atOnce)).questions).toHaveLength(1);
    expect((await readList(hosts(1_001), atOnce)).questions).toHaveLength(2);
    let pauses = 0;
    const { questions } = await readList(hosts(100_000), async () => {
      pauses += 1;
    });
    expect(questions).toHaveLength(100);
    expect(pauses).toBeGreaterThanOrEqual(40);
  });

  it("keeps sentences, half characters and endless words to itself", async () => {
    const text = [
      "Seen by us in the wild last week.",
      "a\uD800.example",
      "x".repeat(5_000),
      "evil[.]example",
    ].join("\n");
    const { questions, setAside } = await readList(text, atOnce);
    expect(questions).toEqual([["evil[.]example"]]);
    expect(setAside).toHaveLength(3);
  });

  it.each([
    ["a.example\nb.example", true],
    ["a.example, b[.]example", true],
    ["a.example;198.51.100.3", true],
    ["a.example\t198.51.100.3", true],
    ["Operation Parliament", false],
    ["Ke3chang, also APT15", false],
    ["hxxps://a[.]example/x,y;z", false],
    ["a.example\n\n", false],
    ["", false],
  ])("knows whether %j is a list", (text, list) => {
    expect(isList(text)).toBe(list);
  });
});
