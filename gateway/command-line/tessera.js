#!/usr/bin/env node
// Starts Tessera's command line: compiles the TypeScript when it is newer than
// what was compiled, then runs it. Plain JavaScript and committed, because npx
// needs a `bin` that is there before the first build.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);

if (major < 20 || (major === 20 && minor < 19))
  fail(`Tessera needs Node 20.19 or newer, but this is ${process.version}.`);
if (!existsSync(join(root, "node_modules", "typescript")))
  fail(
    "The packages are not installed: run `npm install` in Tessera's folder first.",
  );
build();
// graphql checks each type at every use otherwise, which costs a member a fifth of its time.
process.env.NODE_ENV ??= "production";
await import("../../dist/gateway/command-line/main.js");

function build() {
  const stamp = join(root, "dist", ".built");
  if (existsSync(stamp) && newestSource() <= statSync(stamp).mtimeMs) return;
  const started = Date.now();
  const compiler = join(root, "node_modules", "typescript", "bin", "tsc");
  const built = spawnSync(
    process.execPath,
    [compiler, "--project", ".tsconfig.build.json"],
    {
      cwd: root,
      encoding: "utf8",
    },
  );
  // The generator must run when what it makes is missing or stale.
  if (built.status !== 0 && process.argv[2] === "generate") return;
  if (built.status !== 0)
    fail(`Tessera does not compile:\n${built.stdout}${built.stderr}`);
  writeFileSync(stamp, "");
  if (process.stderr.isTTY)
    process.stderr.write(`Compiled Tessera in ${Date.now() - started} ms.\n`);
}

function newestSource() {
  const files = ["cypher", "subgraphs", "gateway"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true })
      // The analyst's page has a build of its own.
      .filter((file) => file.endsWith(".ts") && !file.startsWith("explorer/"))
      .map((file) => statSync(join(root, folder, file)).mtimeMs),
  );
  return Math.max(...files, statSync(join(root, "package.json")).mtimeMs);
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(3);
}
