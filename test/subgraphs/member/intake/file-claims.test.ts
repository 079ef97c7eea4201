import { describe, expect, it } from "@jest/globals";

import { textFile } from "../../../../subgraphs/member/intake/disk-file.ts";
import {
  fileClaims,
  LARGEST_FILE,
  MOST_RELATIONSHIP_TYPES,
} from "../../../../subgraphs/member/intake/file-claims.ts";
import { readers } from "../../../../subgraphs/member/intake/readers.ts";

const unread = () => Promise.reject(new Error("It was read."));

describe("a file", () => {
  it("that is too large is refused before it is read", async () => {
    const file = { name: "huge.json", size: LARGEST_FILE + 1, text: unread };
    expect((await fileClaims(file, readers)).rejected).toMatchObject([
      { file: "huge.json", code: "FILE_TOO_LARGE" },
    ]);
  });

  it("that no reader recognises is refused with the formats that there are", async () => {
    const { rejected } = await fileClaims(textFile("a.txt", "hello"), readers);
    expect(rejected).toMatchObject([{ code: "UNKNOWN_FORMAT" }]);
    expect(rejected[0]?.reason).toContain("stix21");
  });

  it("cannot fill the store with types of relationships", async () => {
    const objects = Array.from(
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
    const claims = await fileClaims(
      textFile("a.json", JSON.stringify(objects)),
      readers,
    );
    expect(claims.edges).toHaveLength(MOST_RELATIONSHIP_TYPES);
    expect(claims.rejected).toMatchObject([{ code: "BAD_RELATIONSHIP_TYPE" }]);
  });
});
