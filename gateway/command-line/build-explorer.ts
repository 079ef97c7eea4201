/**
 * Builds the analyst's page (gateway/explorer) into `dist/explorer`, once for one
 * state of its sources. It is built beside and put in its place whole: who asks
 * meanwhile, another gateway or another build, never meets half of one.
 */
import { spawn } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { mkdir, rename, rm, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";

import { projectRoot } from "./common.ts";
import { compressFiles } from "./compress-files.ts";

/** Where the built page is, or will be. */
export const explorerFolder = (): string =>
  join(projectRoot(), "dist", "explorer");

/** Its time is when the sources were looked at. */
const STAMP = ".built";

/** Whether the page was built at all, of whatever sources. */
export function explorerIsBuilt(): boolean {
  return existsSync(join(explorerFolder(), STAMP));
}

/** Builds the page unless what is there is newer than its sources; rejects with one sentence. */
export async function buildExplorer(
  say: (line: string) => void = () => {},
): Promise<void> {
  const started = new Date();
  if (isFresh()) return;
  const folder = explorerFolder();
  const beside = `${folder}-${process.pid}`;
  await rm(beside, { recursive: true, force: true });
  await mkdir(beside, { recursive: true });
  try {
    say("Building the page …");
    await runVite(beside);
    say("Compressing its files …");
    await compressFiles(beside);
    await writeFile(join(beside, STAMP), "");
    await utimes(join(beside, STAMP), started, started);
    await putInPlace(beside, folder);
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}

function isFresh(): boolean {
  const stamp = join(explorerFolder(), STAMP);
  if (!existsSync(stamp)) return false;
  const sources = join(projectRoot(), "gateway", "explorer");
  const times = readdirSync(sources, { recursive: true, encoding: "utf8" }).map(
    (file) => statSync(join(sources, file)).mtimeMs,
  );
  const packages = statSync(join(projectRoot(), "package.json")).mtimeMs;
  return Math.max(packages, ...times) <= statSync(stamp).mtimeMs;
}

/** In a process of its own: its memory and its environment are not for a gateway. */
async function runVite(outDir: string): Promise<void> {
  const root = projectRoot();
  const vite = join(root, "node_modules", "vite", "bin", "vite.js");
  if (!existsSync(vite))
    throw new Error(
      "The analyst's page cannot be built: its packages are not installed (`npm install`).",
    );
  const child = spawn(
    process.execPath,
    [vite, "build", "gateway/explorer", "--outDir", outDir, "--emptyOutDir"],
    {
      cwd: root,
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, NODE_ENV: "production", NO_COLOR: "1" },
    },
  );
  const kill = () => void child.kill();
  process.once("exit", kill);
  const told: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => told.push(chunk.toString()));
  const code = await new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  process.off("exit", kill);
  if (code !== 0)
    throw new Error(
      `The analyst's page does not build:\n${told.join("").slice(-4_000)}`,
    );
}

async function putInPlace(built: string, folder: string): Promise<void> {
  const old = `${built}-old`;
  await rename(folder, old).catch(() => {});
  await rename(built, folder).catch((error: unknown) => {
    // Another build was quicker: its page is as good.
    if (!explorerIsBuilt()) throw error;
  });
  await rm(old, { recursive: true, force: true });
}
