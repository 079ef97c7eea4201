/** Whatever is done to a chain that was written, but for a cut at its end, is found; and nothing is found in one that nobody touched. */
import { writeFile, rm } from "node:fs/promises";
import { basename } from "node:path";

import { afterEach, describe, expect, it } from "@jest/globals";
import * as fc from "fast-check";

import { verifyChain } from "../../../../subgraphs/serving/audit/verify-chain.ts";
import { filesOf, openLog, removed, tempFolder } from "./audit-folder.ts";

const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await removed(folder);
});

/** Milliseconds: each run writes and syncs files. */
const LONG = 300_000;

const entry = fc.record({
  event: fc.constantFrom("question", "refused"),
  codes: fc.array(fc.string({ maxLength: 8 }), { maxLength: 2 }),
  tookMs: fc.nat(),
  told: fc.jsonValue({ maxDepth: 2 }),
});

/** A chain over several files and restarts. */
const chain = fc.record({
  runs: fc.array(fc.array(entry, { minLength: 1, maxLength: 6 }), {
    minLength: 1,
    maxLength: 3,
  }),
  fileBytes: fc.constantFrom(1, 500, 1_000_000),
});

async function written({
  runs,
  fileBytes,
}: {
  readonly runs: readonly (readonly { readonly event: string }[])[];
  readonly fileBytes: number;
}): Promise<string> {
  const folder = await tempFolder();
  folders.push(folder);
  for (const run of runs) {
    const log = await openLog(folder, { bounds: { fileBytes } });
    for (const each of run) await log.append(each);
    await log.close();
  }
  return folder;
}

/** The lines of all files as one list, each with its file. */
async function spread(folder: string) {
  return (await filesOf(folder)).flatMap(({ path, text }) =>
    text
      .split("\n")
      .slice(0, -1)
      .map((line) => ({ path, line })),
  );
}

async function put(
  folder: string,
  lines: readonly { readonly path: string; readonly line: string }[],
): Promise<void> {
  for (const { path } of await filesOf(folder)) {
    const own = lines.filter((each) => each.path === path);
    if (own.length === 0) await rm(path);
    else await writeFile(path, own.map(({ line }) => `${line}\n`).join(""));
  }
}

describe("a chain of audit lines", () => {
  it(
    "is good as it was written, over files and restarts",
    () =>
      fc.assert(
        fc.asyncProperty(chain, async (made) => {
          const folder = await written(made);
          const { ok, faults, lines, head, notes } = await verifyChain(folder);
          expect({ ok, faults, notes }).toEqual({
            ok: true,
            faults: [],
            notes: [],
          });
          // Each run has a first and a last line of its own.
          expect(lines).toBe(made.runs.flat().length + 2 * made.runs.length);
          expect(await verifyChain(folder, head)).toMatchObject({ ok: true });
        }),
        { numRuns: 25 },
      ),
    LONG,
  );

  it(
    "shows one byte that was altered, wherever it is",
    () =>
      fc.assert(
        fc.asyncProperty(
          chain,
          fc.nat(),
          fc.integer({ min: 1, max: 255 }),
          async (made, where, change) => {
            const folder = await written(made);
            const files = await filesOf(folder);
            const file = files[where % files.length];
            const bytes = Buffer.from(file?.text ?? "");
            // The last line feed is the end of the chain: without it the last line is not there yet.
            const last = file === files.at(-1) ? 1 : 0;
            const at = where % (bytes.length - last);
            bytes[at] = (bytes[at] ?? 0) ^ change;
            await writeFile(file?.path ?? "", bytes);
            expect((await verifyChain(folder)).ok).toBe(false);
          },
        ),
        { numRuns: 60 },
      ),
    LONG,
  );

  it(
    "shows a line that was taken out, put in, moved or written anew, and names its file",
    () =>
      fc.assert(
        fc.asyncProperty(
          chain,
          fc.nat(),
          fc.nat(),
          fc.constantFrom("take", "put", "swap", "again", "rehash"),
          async (made, first, second, how) => {
            const folder = await written(made);
            const lines = [...(await spread(folder))];
            const i = first % (lines.length - 1);
            const j = second % lines.length;
            const [one, other] = [lines[i], lines[j]];
            if (one === undefined || other === undefined) return;
            if (how === "take") lines.splice(i, 1);
            if (how === "again") lines.splice(i, 0, one);
            if (how === "put")
              lines.splice(i, 0, {
                ...one,
                line: one.line.replace(/"seq":\d+/, '"seq":9'),
              });
            if (how === "swap") {
              fc.pre(one.line !== other.line);
              lines[i] = { ...one, line: other.line };
              lines[j] = { ...other, line: one.line };
            }
            if (how === "rehash") {
              // Altered with care, its own hash made again: then the next line does not fit.
              const forged = await written({
                runs: [[{ event: "forged" }]],
                fileBytes: 1_000_000,
              });
              const copy = (await spread(forged))[1]?.line ?? "";
              lines[i] = { ...one, line: copy };
            }
            await put(folder, lines);
            const { ok, faults } = await verifyChain(folder);
            expect(ok).toBe(false);
            expect(faults[0]?.file).toMatch(
              /^audit-\d{12}-\d{4}-\d\d-\d\d\.jsonl$/,
            );
          },
        ),
        { numRuns: 80 },
      ),
    LONG,
  );

  it(
    "shows a cut in the middle: of a file's end, or of whole files but the last",
    () =>
      fc.assert(
        fc.asyncProperty(chain, fc.nat(), async (made, where) => {
          const folder = await written({ ...made, fileBytes: 1 });
          const files = (await filesOf(folder)).slice(0, -1);
          const file = files[where % files.length];
          const text = file?.text ?? "";
          const cut = text.slice(0, where % text.length);
          if (where % 2 === 0) await writeFile(file?.path ?? "", cut);
          else await rm(file?.path ?? "");
          expect((await verifyChain(folder)).ok).toBe(false);
        }),
        { numRuns: 40 },
      ),
    LONG,
  );

  it(
    "shows a cut at its end to whoever kept a head elsewhere, and to nobody else",
    () =>
      fc.assert(
        fc.asyncProperty(chain, fc.nat(), async (made, where) => {
          const folder = await written(made);
          const { head } = await verifyChain(folder);
          const lines = await spread(folder);
          const kept = 1 + (where % (lines.length - 1));
          await put(folder, lines.slice(0, kept));
          expect((await verifyChain(folder)).ok).toBe(true);
          const { ok, faults } = await verifyChain(folder, head);
          expect(ok).toBe(false);
          expect(faults[0]?.came).toContain(`an end at line ${kept}`);
        }),
        { numRuns: 25 },
      ),
    LONG,
  );

  it("names file and line of a fault, what was expected and what came", async () => {
    const folder = await written({
      runs: [[{ event: "question" }, { event: "question" }]],
      fileBytes: 1_000_000,
    });
    const lines = await spread(folder);
    await put(folder, [...lines.slice(0, 1), ...lines.slice(2)]);
    const [fault] = (await verifyChain(folder)).faults;
    expect(fault).toMatchObject({
      file: basename(lines[0]?.path ?? ""),
      line: 2,
      expected: expect.stringContaining("line 2 of the chain, after hash "),
      came: expect.stringContaining("line 3, after hash "),
    });
  });
});
