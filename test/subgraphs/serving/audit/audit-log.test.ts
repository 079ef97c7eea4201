/** The audit log of a server through its life: restarts, crashes, full disks, and the end of keeping. */
import {
  appendFile,
  chmod,
  mkdir,
  readFile,
  readdir,
  rename,
  truncate,
  writeFile,
} from "node:fs/promises";
import { join } from "node:path";

import { afterEach, describe, expect, it } from "@jest/globals";

import { GENESIS } from "../../../../subgraphs/serving/audit/chain.ts";
import { verifyChain } from "../../../../subgraphs/serving/audit/verify-chain.ts";
import type { AuditOptions } from "../../../../subgraphs/serving/audit/audit-log.ts";
import { silentLog } from "../../../../subgraphs/serving/log.ts";
import {
  SmallDisk,
  filesOf,
  linesOf,
  openLog,
  removed,
  tempFolder,
  until,
  writtenLog,
} from "./audit-folder.ts";

const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await removed(folder);
});

async function newFolder(): Promise<string> {
  const folder = await tempFolder();
  folders.push(folder);
  return folder;
}

async function logOf(lines: number, options: Partial<AuditOptions> = {}) {
  const folder = await writtenLog(lines, options);
  folders.push(folder);
  return folder;
}

const at = (text: string) => ({ now: () => new Date(text) });

describe("an audit log", () => {
  it("chains its lines from the first one, and tells of its beginning and its end", async () => {
    const folder = await logOf(2);
    expect(await linesOf(folder)).toEqual([
      expect.objectContaining({
        seq: 1,
        event: "start",
        prev: GENESIS.hash,
        gateway: "singtel",
      }),
      expect.objectContaining({ seq: 2, event: "question", number: 1 }),
      expect.objectContaining({ seq: 3, event: "question", number: 2 }),
      expect.objectContaining({ seq: 4, event: "stop" }),
    ]);
  });

  it("goes on with its chain after a restart, in the day's file", async () => {
    const folder = await logOf(1);
    const again = await openLog(folder);
    await again.append({ event: "question" });
    expect(again.status()).toMatchObject({ written: 2, queued: 0, lost: 0 });
    await again.close();
    expect(await verifyChain(folder)).toMatchObject({
      ok: true,
      files: 1,
      lines: 6,
      head: { seq: 6 },
    });
  });

  it("begins a file each day (UTC), and another one when a file is full", async () => {
    const folder = await newFolder();
    let now = new Date("2026-11-28T23:59:59Z");
    const log = await openLog(folder, {
      now: () => now,
      bounds: { fileBytes: 1 },
    });
    await log.append({ event: "question" });
    now = new Date("2026-11-29T00:00:01Z");
    await log.append({ event: "question" });
    // A clock that was set back does not.
    now = new Date("2026-11-28T23:00:00Z");
    await log.append({ event: "question" });
    await log.close();
    const files = await filesOf(folder);
    expect(files.map(({ path }) => path.slice(-29))).toEqual([
      "000000000001-2026-11-28.jsonl",
      "000000000002-2026-11-28.jsonl",
      "000000000003-2026-11-29.jsonl",
      "000000000004-2026-11-28.jsonl",
      "000000000005-2026-11-28.jsonl",
    ]);
    expect(await verifyChain(folder)).toMatchObject({ ok: true, files: 5 });
  });

  it("sets a line apart that a crash tore, says so in the next line, and goes on", async () => {
    const folder = await logOf(2);
    const [file] = await filesOf(folder);
    const torn = '{"event":"question","te';
    await appendFile(file?.path ?? "", torn);
    await (await openLog(folder)).close();
    const lines = await linesOf(folder);
    expect(lines.slice(4)).toEqual([
      expect.objectContaining({ event: "torn", bytes: torn.length }),
      expect.objectContaining({ event: "start" }),
      expect.objectContaining({ event: "stop" }),
    ]);
    expect(
      await readFile(join(folder, String(lines[4]?.["aside"])), "utf8"),
    ).toBe(torn);
    const { ok, notes } = await verifyChain(folder);
    expect(ok).toBe(true);
    expect(notes).toEqual([expect.stringContaining("a torn line of 23 bytes")]);
  });

  it("goes on where the crash left no whole line in the newest file", async () => {
    const folder = await logOf(1, { bounds: { fileBytes: 1 } });
    const last = (await filesOf(folder)).at(-1);
    await truncate(last?.path ?? "", 10);
    await (await openLog(folder)).close();
    expect(await verifyChain(folder)).toMatchObject({ ok: true });
  });

  it("writes nothing behind a last line that was altered", async () => {
    const folder = await logOf(1);
    const [file] = await filesOf(folder);
    await writeFile(
      file?.path ?? "",
      (file?.text ?? "").replace('"stop"', '"stip"'),
    );
    await expect(openLog(folder)).rejects.toThrow(
      /The audit chain in .* is broken in its last line \(audit-.*, line 3: hash .*\)/,
    );
  });

  it("is written by one process alone", async () => {
    const folder = await newFolder();
    const log = await openLog(folder);
    await expect(openLog(folder)).rejects.toThrow(
      `The audit folder ${folder} is written by process ${process.pid} already`,
    );
    await log.close();
    await (await openLog(folder)).close();
  });

  it.each([
    ["a process that has ended", "999999999 123\n"],
    ["another process of the same number", `${process.pid} 1\n`],
    ["nobody: half a note", ""],
  ])("takes over the lock of %s", async (_, note) => {
    const folder = await logOf(1);
    await writeFile(join(folder, "writer.lock"), note);
    await (await openLog(folder)).close();
    expect(await readdir(folder)).not.toContain("writer.lock");
  });
});

describe("a folder that cannot be written", () => {
  const options = { configFile: "/etc/tessera/gateway.json" };

  it("is said with its name and the key of the configuration, and nothing is opened", async () => {
    const folder = await newFolder();
    await writeFile(join(folder, "taken"), "");
    const inFile = join(folder, "taken", "audit");
    await expect(openLog(inFile, options)).rejects.toThrow(
      `The audit folder ${inFile} cannot be written (E`,
    );
    await expect(openLog(inFile, options)).rejects.toThrow(
      "`audit.folder` of /etc/tessera/gateway.json",
    );
  });

  (process.platform === "linux" ? it : it.skip)(
    "is one on a file system that takes no folders, and is said at once",
    async () => {
      await expect(openLog("/proc/tessera/audit")).rejects.toThrow(
        "The audit folder /proc/tessera/audit cannot be written (ENOENT",
      );
    },
  );

  // Whoever may do anything is refused by no mode.
  (process.getuid?.() === 0 ? it.skip : it)(
    "is one whose mode forbids it",
    async () => {
      const folder = await newFolder();
      await chmod(folder, 0o500);
      await expect(openLog(folder)).rejects.toThrow("EACCES");
      await chmod(folder, 0o700);
    },
  );

  it("is one on a disk that is full from the start", async () => {
    const folder = await newFolder();
    await expect(
      openLog(folder, { disk: new SmallDisk(10), bounds: { closeMs: 100 } }),
    ).rejects.toThrow("cannot be written (ENOSPC");
    // Nothing stays behind that would keep the next start from the folder.
    await (await openLog(folder)).close();
    expect(await verifyChain(folder)).toMatchObject({ ok: true, lines: 2 });
  });
});

describe("a disk that fills up while questions are asked", () => {
  it("refuses questions while no line can be written, keeps every line, and goes on when there is room", async () => {
    const folder = await newFolder();
    const disk = new SmallDisk(1_000);
    const said: string[] = [];
    const note = (_: object, message: string) => void said.push(message);
    const log = await openLog(folder, {
      disk,
      log: { ...silentLog, error: note, warn: note },
    });
    const answered: boolean[] = [];
    for (let number = 0; number < 10; number += 1)
      answered.push(await log.append({ event: "question", number }));
    expect(answered.slice(0, 2)).toEqual([true, true]);
    expect(answered.at(-1)).toBe(false);
    expect(log.open).toBe(false);
    expect(log.status().fault).toContain("ENOSPC");
    disk.left = 1_000_000;
    await until(() => log.open);
    expect(await log.append({ event: "question", number: 10 })).toBe(true);
    await log.close();
    const told = await linesOf(folder);
    const numbers = told.flatMap(({ number }) => number ?? []);
    expect(numbers).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(told).toContainEqual(
      expect.objectContaining({ event: "resumed", lost: 0 }),
    );
    expect(said).toEqual([
      "the audit log cannot be written",
      "the audit log is written again",
    ]);
    expect(await verifyChain(folder)).toMatchObject({ ok: true });
  });

  it("answers all the same where the owner chose so, and counts what was lost", async () => {
    const folder = await newFolder();
    const disk = new SmallDisk(500);
    const log = await openLog(folder, {
      disk,
      onFailure: "serve",
      bounds: { queued: 5 },
    });
    for (let number = 0; number < 20; number += 1)
      expect(await log.append({ event: "question", number })).toBe(true);
    expect(log.open).toBe(true);
    const { lost } = log.status();
    expect(lost).toBeGreaterThan(5);
    disk.left = 1_000_000;
    await until(() => log.status().fault === null);
    await log.close();
    expect(await linesOf(folder)).toContainEqual(
      expect.objectContaining({ event: "resumed", lost }),
    );
    expect(await verifyChain(folder)).toMatchObject({ ok: true });
  });

  it("says how many lines are lost where there is no room until the end", async () => {
    const folder = await newFolder();
    const said: object[] = [];
    const log = await openLog(folder, {
      disk: new SmallDisk(300),
      log: { ...silentLog, error: (fields) => void said.push(fields) },
    });
    for (let number = 0; number < 5; number += 1)
      await log.append({ event: "question", number });
    await log.close();
    expect(said.at(-1)).toMatchObject({ lines: expect.any(Number) });
    // What is there is whole: nothing of the line that did not fit.
    expect(await verifyChain(folder)).toMatchObject({ ok: true, notes: [] });
  });
});

describe("a disk that hangs", () => {
  it("keeps nobody waiting for long", async () => {
    const folder = await newFolder();
    const { realDisk } =
      await import("../../../../subgraphs/serving/audit/audit-disk.ts");
    let hangs = false;
    const log = await openLog(folder, {
      waitMs: 50,
      bounds: { closeMs: 50 },
      disk: {
        open: async (path) => {
          const { file, length } = await realDisk.open(path);
          const append = (bytes: Buffer) =>
            hangs ? new Promise<never>(() => {}) : file.append(bytes);
          return { length, file: { ...file, append } };
        },
      },
    });
    hangs = true;
    expect(await log.append({ event: "question" })).toBe(false);
    await log.close();
  });
});

describe("a folder that goes away", () => {
  it("is said, and the chain goes on when it is back, with the gap for everybody to see", async () => {
    const folder = await newFolder();
    const log = await openLog(folder);
    await log.append({ event: "question" });
    await rename(folder, `${folder}-away`);
    folders.push(`${folder}-away`);
    await log.append({ event: "question" });
    await until(() => !log.open);
    await mkdir(folder);
    await until(() => log.open);
    await log.append({ event: "question" });
    await log.close();
    const [first] = await linesOf(folder);
    expect(first).toMatchObject({ seq: 4, event: "resumed" });
    expect(await verifyChain(folder)).toMatchObject({ ok: false });
    expect(await verifyChain(`${folder}-away`)).toMatchObject({ ok: true });
  });
});

describe("the end of keeping", () => {
  it("removes whole old files and their salts; a line tells where the chain begins since", async () => {
    const folder = await logOf(2, at("2026-01-01T12:00:00Z"));
    await (await openLog(folder, at("2026-01-02T12:00:00Z"))).close();
    await (
      await openLog(folder, { ...at("2026-01-12T12:00:00Z"), keepDays: 10 })
    ).close();
    const { ok, notes, lines, files } = await verifyChain(folder);
    expect({ ok, lines, files }).toEqual({ ok: true, lines: 5, files: 2 });
    expect(notes).toEqual([
      expect.stringContaining("older files were removed"),
    ]);
    expect(await readdir(join(folder, "salts"))).toEqual([
      "2026-01-02",
      "2026-01-12",
    ]);
  });

  it("is no excuse for files that were removed by somebody else", async () => {
    const folder = await logOf(2, at("2026-01-01T12:00:00Z"));
    await (await openLog(folder, at("2026-01-02T12:00:00Z"))).close();
    const [oldest] = await filesOf(folder);
    await removed(oldest?.path ?? "");
    const [fault] = (await verifyChain(folder)).faults;
    expect(fault?.expected).toContain("line 1 of the chain");
  });
});
