import { readdirSync } from "node:fs";

import { expect, it } from "@jest/globals";

import { parseList } from "../../../../../subgraphs/member/intake/value-list/parse-list.ts";
import { otxPulse } from "../../../../../subgraphs/member/intake/value-list/reference-date.ts";
import { valueListReader } from "../../../../../subgraphs/member/intake/value-list/value-list-reader.ts";
import {
  countsOf,
  describeShared,
  readsOf,
  sharedPath,
  sharedText,
} from "../support/shared-data.ts";

describeShared("the lists of maltrail", () => {
  it("are recognised, and all 328,472 trails are in blocks, whose references name 509 pulses", () => {
    const pulses = new Set<string>();
    const found = { lists: 0, trails: 0, blocks: 0, ofPulses: 0 };
    for (const name of readdirSync(sharedPath("maltrail/malware"))) {
      const text = sharedText(`maltrail/malware/${name}`);
      expect([name, valueListReader.detect(text.slice(0, 65_536))]).toEqual([
        name,
        true,
      ]);
      found.lists += 1;
      for (const { references, trails } of parseList(text).blocks) {
        const named = references.flatMap((url) => otxPulse(url) ?? []);
        for (const pulse of named) pulses.add(pulse);
        found.trails += trails.length;
        found.blocks += named.length > 0 ? 1 : 0;
        found.ofPulses += named.length > 0 ? trails.length : 0;
      }
    }
    // SOURCES.md counts 7,235 trails of pulses: 32 of them stand under headings of their own.
    expect({ ...found, pulses: pulses.size }).toEqual({
      lists: 344,
      trails: 328_472,
      blocks: 507,
      ofPulses: 7_203,
      pulses: 509,
    });
  });

  it.each([
    ["apt_donot", {}],
    ["apt_darkhotel", { rejected: 1 }],
    ["wannacry", {}],
    ["elf_teamtnt", {}],
    ["apt_23", {}],
    ["apt_menupass", {}],
  ])(
    "give every value of %s",
    async (name, { rejected = 0 }: { rejected?: number }) => {
      const text = sharedText(`maltrail/malware/${name}.txt.gz`);
      const trails = text
        .split("\n")
        .filter((line) => line.trim() !== "" && !line.startsWith("#"));
      const counts = countsOf(await readsOf(valueListReader, name, text));
      expect(counts["rejected"] ?? 0).toBe(rejected);
      expect(counts["indicator"]).toBe(trails.length - rejected);
    },
  );
});
