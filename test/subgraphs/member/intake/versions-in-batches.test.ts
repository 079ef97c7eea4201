/** Several versions of an object in one file, told by trial loads that nothing is stored of. */
import { describe, expect, it } from "@jest/globals";
import * as fc from "fast-check";

import type { Graph } from "../../../../cypher/graph.ts";
import { decide } from "../../../../subgraphs/member/intake/decide.ts";
import { textFile } from "../../../../subgraphs/member/intake/disk-file.ts";
import { load } from "../../../../subgraphs/member/intake/load.ts";

/** A store that is empty and stays so. */
const empty: Graph = {
  read: () => Promise.resolve([]),
  write: () => Promise.resolve([]),
};

const version = fc.record({
  type: fc.constantFrom("campaign", "tool", "relationship"),
  number: fc.nat({ max: 1 }),
  year: fc.integer({ min: 2018, max: 2020 }),
  name: fc.constantFrom("One", "Other"),
});

function objectOf({ type, number, year, name }: ReturnType<typeof versionOf>) {
  return {
    type,
    spec_version: "2.1",
    id: `${type}--33333333-3333-4333-8333-33333333333${number}`,
    created: "2018-01-01T00:00:00.000Z",
    modified: `${year}-01-01T00:00:00.000Z`,
    name,
    ...(type === "relationship"
      ? {
          relationship_type: "uses",
          source_ref: "campaign--33333333-3333-4333-8333-333333333330",
          target_ref: "tool--33333333-3333-4333-8333-333333333331",
        }
      : {}),
  };
}

function versionOf(type: string, number: number, year: number, name: string) {
  return { type, number, year, name };
}

/** The counts of a load that decides about all versions of an object at once. */
function expectedOf(objects: readonly ReturnType<typeof objectOf>[]) {
  const counts = { new: 0, changed: 0, unchanged: 0, older: 0, conflict: 0 };
  for (const id of new Set(objects.map((object) => object.id))) {
    const claims = objects
      .filter((object) => object.id === id)
      .map(({ created, modified, name }) => ({
        created,
        modified,
        original: { json: "", hash: name },
      }));
    for (const outcome of decide(id, claims, []).outcomes) counts[outcome] += 1;
  }
  return counts;
}

describe("several versions of an object in a file", () => {
  it("are counted the same however the file falls into batches", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(version, { maxLength: 12 }),
        fc.integer({ min: 1, max: 5 }),
        async (versions, batch) => {
          const objects = versions.map(objectOf);
          const trial = (most: number) =>
            load({
              graph: empty,
              files: [textFile("file.json", JSON.stringify([...objects, {}]))],
              options: { slug: "singtel", dryRun: true },
              now: new Date(),
              batch: most,
            });
          const report = await trial(batch);
          const { conflict, ...expected } = expectedOf(objects);
          expect(report).toMatchObject(expected);
          expect(report.counts.conflicts).toBe(conflict);
          const whole = await trial(1_000);
          expect(report.dangling.toSorted(byId)).toEqual(
            whole.dangling.toSorted(byId),
          );
        },
      ),
    );
  });
});

function byId(left: { readonly id: string }, right: { readonly id: string }) {
  return left.id < right.id ? -1 : 1;
}
