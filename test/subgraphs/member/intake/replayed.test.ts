import { describe, expect, it } from "@jest/globals";

import type { Read } from "../../../../subgraphs/member/intake/reader.ts";
import { replayed } from "../../../../subgraphs/member/intake/replayed.ts";

/** Three rejections, each of which weighs 200. */
const three: readonly Read[] = ["[0]", "[1]", "[2]"].map((place) => ({
  kind: "rejected",
  rejection: { file: "a", place, id: null, code: "NOT_JSON", reason: "" },
}));

function counting() {
  const times = { read: 0 };
  const read = async function* () {
    times.read += 1;
    yield* three;
  };
  return { times, read };
}

async function all(reads: AsyncIterable<Read>) {
  const found: Read[] = [];
  for await (const one of reads) found.push(one);
  return found;
}

describe("reads that are gone through more than once", () => {
  it.each([
    ["a small file is read once", 600, 1],
    ["a large file is read each time", 599, 3],
  ])("are the same each time: %s", async (_, most, expected) => {
    const { times, read } = counting();
    const reads = replayed(read, most);
    for (const time of [1, 2, 3])
      expect([time, await all(reads())]).toEqual([time, three]);
    expect(times.read).toBe(expected);
  });

  it("are not held by halves when somebody leaves early", async () => {
    const { times, read } = counting();
    const reads = replayed(read);
    for await (const one of reads()) if (one === three[0]) break;
    expect(await all(reads())).toEqual(three);
    expect(times.read).toBe(2);
  });
});
