/**
 * One process writes one audit folder: two would each go on with the chain, and
 * it would fork. A note of the process's id and start time says who writes; what a
 * killed process left behind is told by them and taken away.
 */
import { link, readFile, rename, rm, writeFile } from "node:fs/promises";
import { readFileSync } from "node:fs";
import { join } from "node:path";

export interface FolderLock {
  release(): Promise<void>;
}

/** Throws one sentence if another process, or this one, writes the folder already. */
export async function lockFolder(folder: string): Promise<FolderLock> {
  const path = join(folder, "writer.lock");
  const own = `${process.pid} ${startOf(process.pid) ?? ""}\n`;
  const draft = `${path}.${process.pid}-${Math.random().toString(36).slice(2)}`;
  await writeFile(draft, own, { mode: 0o600 });
  try {
    await take(folder, path, draft);
  } finally {
    await rm(draft, { force: true });
  }
  return { release: () => rm(path, { force: true }) };
}

/** A link is made with its content at once, and only where there is none. */
async function take(
  folder: string,
  path: string,
  draft: string,
): Promise<void> {
  for (let tries = 0; tries < 3; tries += 1) {
    const taken = await link(draft, path).then(
      () => true,
      (error: NodeJS.ErrnoException) => {
        if (error.code === "EEXIST") return false;
        throw error;
      },
    );
    if (taken) return;
    const note = await readFile(path, "utf8").catch(() => "");
    if (lives(note)) throw inUse(folder, note);
    await takeAway(path, `${draft}.left`, note);
  }
  throw inUse(folder, "");
}

/** Somebody else may have taken the lock since it was read: then it is put back. */
async function takeAway(
  path: string,
  aside: string,
  note: string,
): Promise<void> {
  await rename(path, aside).catch(() => {});
  const moved = await readFile(aside, "utf8").catch(() => note);
  if (moved !== note) await link(aside, path).catch(() => {});
  await rm(aside, { force: true });
}

function lives(note: string): boolean {
  const [pid = "", start = ""] = note.trim().split(" ");
  if (!/^\d+$/.test(pid)) return false;
  try {
    process.kill(Number(pid), 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ESRCH") return false;
  }
  const now = startOf(Number(pid));
  return start === "" || now === undefined || now === start;
}

/** When a process started, in the kernel's ticks; undefined where the system does not tell. */
function startOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The name in brackets may hold spaces and brackets: fields are counted after it (proc(5): starttime is the 22nd).
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19];
  } catch {
    return undefined;
  }
}

function inUse(folder: string, note: string): Error {
  const [pid = ""] = note.trim().split(" ");
  return new Error(
    `The audit folder ${folder} is written by ${pid === "" ? "another process" : `process ${pid}`} already: stop it, or name another folder in \`audit.folder\` (each process needs one of its own).`,
  );
}
