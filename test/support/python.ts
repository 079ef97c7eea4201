/**
 * Python with pinned packages, for tests against the tools of others: a virtual
 * environment made when it is first asked for, in `.tessera/python/<hash>`.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const FOLDER = fileURLToPath(
  new URL("../../.tessera/python/", import.meta.url),
);

export type Python =
  | { readonly run: (script: string, input: string) => string }
  /** Why there is none. */
  | { readonly missing: string };

/** Python with these packages (`pymisp==2.5.34.4`), or why there is none: no python3, or packages that cannot be had. */
export function pythonWith(packages: readonly string[]): Python {
  const name = createHash("sha256")
    .update(packages.join("\n"))
    .digest("hex")
    .slice(0, 16);
  const folder = join(FOLDER, name);
  const fault = existsSync(folder) ? undefined : make(folder, packages);
  if (fault !== undefined) return { missing: fault };
  return { run: (script, input) => run(folder, script, input) };
}

/** Made beside its place and moved there, so that one cut short is never taken for a whole one. */
function make(folder: string, packages: readonly string[]): string | undefined {
  const making = `${folder}.${process.pid}`;
  mkdirSync(FOLDER, { recursive: true });
  const steps: readonly (readonly [string, readonly string[]])[] = [
    ["python3", ["-m", "venv", making]],
    [
      join(making, "bin", "python"),
      [
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
        ...packages,
      ],
    ],
  ];
  try {
    for (const [command, values] of steps) {
      const { status, error } = spawnSync(command, values, {
        timeout: 300_000,
      });
      if (error !== undefined || status !== 0)
        return command === "python3"
          ? "no python3 with venv"
          : `pip cannot install ${packages.join(", ")}`;
    }
    // Another test run may have been faster.
    if (!existsSync(folder)) renameSync(making, folder);
    return undefined;
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
}

function run(folder: string, script: string, input: string): string {
  const { status, stdout, stderr } = spawnSync(
    join(folder, "bin", "python"),
    [script],
    { input, encoding: "utf8", timeout: 120_000, maxBuffer: 256 * 1024 * 1024 },
  );
  if (status !== 0)
    throw new Error(
      `${script} must end well, but it says: ${stderr.slice(-2_000)}`,
    );
  return stdout;
}
