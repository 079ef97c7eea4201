import { describe, expect, it } from "@jest/globals";

import { textFile } from "../../../../subgraphs/member/intake/disk-file.ts";
import {
  fileReads,
  MOST_RELATIONSHIP_TYPES,
} from "../../../../subgraphs/member/intake/file-reads.ts";
import { FileFault } from "../../../../subgraphs/member/intake/input/file-fault.ts";
import type {
  IntakeFile,
  Read,
} from "../../../../subgraphs/member/intake/reader.ts";
import { readers } from "../../../../subgraphs/member/intake/readers.ts";

async function readsOf(file: IntakeFile, format?: string) {
  const reads: Read[] = [];
  for await (const read of fileReads(file, readers, format)) reads.push(read);
  return reads;
}

const relationships = Array.from(
  { length: MOST_RELATIONSHIP_TYPES + 1 },
  (_, at) => ({
    type: "relationship",
    spec_version: "2.1",
    id: `relationship--88888888-8888-4888-8888-${String(at).padStart(12, "0")}`,
    created: "2018-04-12T10:00:00Z",
    modified: "2018-04-12T10:00:00Z",
    relationship_type: `made-up-${at}`,
    source_ref: "malware--33333333-3333-4333-8333-333333333333",
    target_ref: "malware--33333333-3333-4333-8333-333333333334",
  }),
);

describe("a file", () => {
  it("that no reader recognises is refused with the formats that there are", async () => {
    const [read] = await readsOf(textFile("a.txt", "hello"));
    expect(read).toMatchObject({
      kind: "rejected",
      rejection: {
        code: "UNKNOWN_FORMAT",
        reason: expect.stringContaining("stix21"),
      },
    });
  });

  it.each(["", " \n\t"])("that is empty (%j) is said to be", async (text) => {
    for (const format of [undefined, "stix21"])
      expect(await readsOf(textFile("a.json", text), format)).toMatchObject([
        { rejection: { place: "the file", code: "EMPTY_FILE" } },
      ]);
  });

  it("is read by the reader that is asked for", async () => {
    const { spec_version: _, ...plain } = relationships[0] ?? {};
    const file = textFile("a.json", JSON.stringify([plain]));
    expect(await readsOf(file)).toMatchObject([{ kind: "edge" }]);
    expect(await readsOf(file, "stix20")).toMatchObject([{ kind: "edge" }]);
    expect(await readsOf(file, "stix21")).toMatchObject([
      { rejection: { code: "MISSING_PROPERTY" } },
    ]);
  });

  it("that cannot be read to its end gives what stands before, and one rejection with the last place", async () => {
    const text = JSON.stringify(relationships.slice(0, 3));
    const file: IntakeFile = {
      ...textFile("a.json", text),
      chunks: async function* () {
        yield text.slice(0, -10);
        throw new FileFault("CUT_SHORT", "byte 99", "It is cut.");
      },
    };
    const reads = await readsOf(file);
    expect(reads.map(({ kind }) => kind)).toEqual(["edge", "edge", "rejected"]);
    expect(reads[2]).toMatchObject({
      rejection: {
        code: "CUT_SHORT",
        place: "byte 99",
        reason: "It is cut. What stands before it counts, up to [1].",
      },
    });
  });

  it("cannot fill the store with types of relationships", async () => {
    const reads = await readsOf(
      textFile("a.json", JSON.stringify(relationships)),
    );
    expect(reads.filter(({ kind }) => kind === "edge")).toHaveLength(
      MOST_RELATIONSHIP_TYPES,
    );
    expect(reads.at(-1)).toMatchObject({
      rejection: { code: "BAD_RELATIONSHIP_TYPE" },
    });
  });
});
