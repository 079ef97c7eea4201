import { appendFile, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";

import { diskFile } from "../../../../subgraphs/member/intake/disk-file.ts";
import { fileReads } from "../../../../subgraphs/member/intake/file-reads.ts";
import type { Read } from "../../../../subgraphs/member/intake/reader.ts";
import { readers } from "../../../../subgraphs/member/intake/readers.ts";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "tessera-intake-"));
});

afterAll(() => rm(folder, { recursive: true }));

async function fileOf(bytes: Uint8Array | string) {
  const path = join(folder, "file.json");
  await writeFile(path, bytes);
  return diskFile(path, "file.json");
}

async function readsOf(bytes: Uint8Array | string) {
  const reads: Read[] = [];
  for await (const read of fileReads(await fileOf(bytes), readers))
    reads.push(read);
  return reads;
}

const campaigns = Array.from({ length: 5_000 }, (_, at) => ({
  type: "campaign",
  spec_version: "2.1",
  id: `campaign--33333333-3333-4333-8333-${String(at).padStart(12, "0")}`,
  created: "2018-04-12T10:00:00.000Z",
  modified: "2018-04-12T10:00:00.000Z",
  name: `Opération № ${at} ${Math.sin(at)}`,
}));
const text = JSON.stringify({ type: "bundle", objects: campaigns });

describe("a file on disk", () => {
  it.each([
    ["UTF-8", Buffer.from(text)],
    ["UTF-8 with a byte order mark", Buffer.from(`\uFEFF${text}`)],
    ["UTF-16, little-endian", Buffer.from(`\uFEFF${text}`, "utf16le")],
    ["UTF-16, big-endian", Buffer.from(`\uFEFF${text}`, "utf16le").swap16()],
    ["gzip", gzipSync(text)],
    ["gzip of UTF-16", gzipSync(Buffer.from(`\uFEFF${text}`, "utf16le"))],
    [
      "gzip in several members",
      Buffer.concat([
        gzipSync(text.slice(0, 9_999)),
        gzipSync(text.slice(9_999)),
      ]),
    ],
  ])("may be %s", async (_, bytes) => {
    const file = await fileOf(bytes);
    expect(await file.text()).toBe(text);
    // A load asks more than once.
    for (const time of [1, 2]) {
      let found = "";
      for await (const chunk of file.chunks()) found += chunk;
      expect([time, found]).toEqual([time, text]);
    }
  });

  it("has U+FFFD where its bytes are no text, and costs no more than that", async () => {
    const bytes = Buffer.from(
      JSON.stringify([{ ...campaigns[0], name: "Opération" }]),
      "latin1",
    );
    const [read] = await readsOf(bytes);
    expect(read).toMatchObject({
      claim: { name: expect.stringContaining("Op\uFFFDration") },
    });
  });

  it("must be a file", async () => {
    await expect(diskFile(folder, "folder")).rejects.toThrow(
      "A file was expected, but folder is a folder.",
    );
    await expect(diskFile(join(folder, "none.json"))).rejects.toThrow("ENOENT");
  });
});

describe("a gzip that is no whole one", () => {
  const packed = gzipSync(text);

  it("gives what stands before the cut, then one rejection with place and reason", async () => {
    const half = Math.floor(packed.length / 2);
    const reads = await readsOf(packed.subarray(0, half));
    const last = reads.pop();
    expect(last).toMatchObject({
      rejection: {
        file: "file.json",
        place: `byte ${half}`,
        code: "CUT_SHORT",
        reason: expect.stringContaining(`up to objects[${reads.length - 1}]`),
      },
    });
    expect(reads.length).toBeGreaterThan(2_000);
    expect(reads.every(({ kind }) => kind === "record")).toBe(true);
  });

  it("is one without its checksum, too, though all objects are there", async () => {
    const reads = await readsOf(packed.subarray(0, -4));
    expect(reads).toHaveLength(campaigns.length + 1);
    expect(reads.at(-1)).toMatchObject({ rejection: { code: "CUT_SHORT" } });
  });

  it("is one that is damaged in the middle", async () => {
    const damaged = Buffer.from(packed);
    const half = Math.floor(damaged.length / 2);
    damaged.fill(7, half, half + 50);
    const reads = await readsOf(damaged);
    expect(reads.at(-1)).toMatchObject({
      rejection: {
        code: "BAD_GZIP",
        place: expect.stringMatching(/^byte \d+$/),
      },
    });
    expect(reads.length).toBeGreaterThan(1_000);
  });

  it("is one of a few bytes", async () => {
    expect(await readsOf(packed.subarray(0, 5))).toMatchObject([
      { rejection: { code: "CUT_SHORT", place: "byte 5" } },
    ]);
  });
});

describe("a file that changes while it is loaded", () => {
  it("is refused where it did, in words", async () => {
    const file = await fileOf(text);
    await appendFile(join(folder, "file.json"), " ");
    const reads: Read[] = [];
    for await (const read of fileReads(file, readers)) reads.push(read);
    expect(reads).toMatchObject([
      {
        rejection: {
          code: "FILE_CHANGED",
          place: "byte 0",
          reason: expect.stringContaining("load it again"),
        },
      },
    ]);
  });

  it("is refused when it is gone", async () => {
    const file = await fileOf(text);
    await rm(join(folder, "file.json"));
    const reads: Read[] = [];
    for await (const read of fileReads(file, readers)) reads.push(read);
    expect(reads).toMatchObject([{ rejection: { code: "FILE_CHANGED" } }]);
  });
});
