/**
 * Whatever stands in a file: a load never throws and never hangs, and each
 * object is accepted, as rows that the store can hold, or rejected with a code,
 * a place and a reason. 10,000 mutated objects and patterns of STIX, and 1,500
 * files of the other formats. The counts are printed.
 */
import { afterAll, describe, expect, it } from "@jest/globals";
import * as fc from "fast-check";

import { parseMapping } from "../../../../subgraphs/member/intake/csv/mapping.ts";
import type { Verdict } from "./support/fuzz/fuzzed-load.ts";
import { fuzzedLoad } from "./support/fuzz/fuzzed-load.ts";
import { mutated, mutations, textOfMutated } from "./support/fuzz/mutations.ts";
import {
  csvFiles,
  csvMapping,
  listFiles,
  mispFiles,
  pulseFiles,
} from "./support/fuzz/other-files.ts";
import { patterns } from "./support/fuzz/patterns.ts";
import { circle, indicator, stixObjects } from "./support/fuzz/stix-objects.ts";

/** A hang, in milliseconds of CPU for one text. */
const HANG = 1_000;

const counted = { texts: 0, accepted: 0, rejected: 0, slowest: 0 };
const lines: string[] = [];

/** Runs them all; what fails is made smaller and shown. */
async function fuzz(
  name: string,
  runs: number,
  texts: fc.Arbitrary<string>,
  loaded: (text: string) => Promise<Verdict>,
): Promise<void> {
  const count = { accepted: 0, rejected: 0, slowest: 0 };
  await fc.assert(
    fc.asyncProperty(texts, async (text) => {
      const { accepted, rejected, cpuMs, faults } = await loaded(text);
      expect(faults).toEqual([]);
      expect(cpuMs).toBeLessThan(HANG);
      count.accepted += accepted;
      count.rejected += rejected;
      count.slowest = Math.max(count.slowest, cpuMs);
    }),
    { numRuns: runs },
  );
  counted.texts += runs;
  counted.accepted += count.accepted;
  counted.rejected += count.rejected;
  counted.slowest = Math.max(counted.slowest, count.slowest);
  lines.push(lineOf(name, runs, count));
}

function lineOf(
  name: string,
  texts: number,
  count: {
    readonly accepted: number;
    readonly rejected: number;
    readonly slowest: number;
  },
): string {
  return `${name}: ${texts} texts, ${count.accepted} objects accepted, ${count.rejected} rejected, the slowest text ${count.slowest.toFixed(0)} ms of CPU`;
}

const inBundle = (objects: readonly unknown[]) =>
  textOfMutated({ type: "bundle", id: "bundle--1", objects });

const parsed = parseMapping(csvMapping);
const mapping = "mapping" in parsed ? parsed.mapping : undefined;

describe("whatever stands in a file", () => {
  afterAll(() => {
    lines.push(lineOf("together", counted.texts, counted));
    process.stdout.write(`fuzz of intake\n  ${lines.join("\n  ")}\n`);
  });

  it("6,000 mutated objects of STIX are accepted or rejected", () =>
    fuzz(
      "objects",
      6_000,
      fc
        .tuple(fc.constantFrom(...stixObjects), mutations)
        .map(([object, all]) => inBundle([mutated(object, all)])),
      (text) => fuzzedLoad("file.json", text),
    ));

  it("3,500 patterns are accepted or rejected", () =>
    fuzz(
      "patterns",
      3_500,
      patterns.map((pattern) => inBundle([{ ...indicator, pattern }])),
      (text) => fuzzedLoad("file.json", text),
    ));

  it("500 circles of references are accepted or rejected", () =>
    fuzz(
      "circles",
      500,
      mutations.map((all) => textOfMutated(mutated(circle, all))),
      (text) => fuzzedLoad("file.json", text, { format: "stix" }),
    ));

  it("400 mutated events of MISP are accepted or rejected", () =>
    fuzz("events", 400, mispFiles, (text) =>
      fuzzedLoad("event.json", text, { format: "misp" }),
    ));

  it("400 mutated pulses are accepted or rejected", () =>
    fuzz("pulses", 400, pulseFiles, (text) =>
      fuzzedLoad("pulse.json", text, { format: "otx" }),
    ));

  it("400 files of rows are accepted or rejected", () =>
    fuzz("rows", 400, csvFiles, (text) =>
      fuzzedLoad("list.csv", text, {
        format: "csv",
        ...(mapping === undefined ? {} : { mapping }),
      }),
    ));

  it("300 lists are accepted or rejected", () =>
    fuzz("lists", 300, listFiles, (text) =>
      fuzzedLoad("apt_fox.txt", text, { format: "value-list" }),
    ));
});
