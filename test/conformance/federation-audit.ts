/**
 * Points graphql-hive's federation-gateway-audit at the open gateway, a process of
 * its own for each suite, and counts. The audit is not part of this tree:
 *
 *     git clone https://github.com/graphql-hive/federation-gateway-audit && (cd federation-gateway-audit && npm install)
 *     npm run build && node dist/test/conformance/federation-audit.js FOLDER
 *
 * What the stock gateway passes, 193 of 199, must pass; its six failures are known.
 */
import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { isDeepStrictEqual } from "node:util";

/** Where @apollo/gateway 2.14 itself fails (reference: federation 7). */
const STOCK_FAILURES: ReadonlySet<string> = new Set([
  "keys-mashup#0",
  "non-resolvable-interface-object#1",
  "requires-with-argument#2",
  "requires-with-argument#3",
  "requires-with-argument#4",
  "requires-with-argument-conflict#0",
]);

interface Case {
  readonly query: string;
  readonly expected: { readonly data?: unknown; readonly errors?: boolean };
}

const [folder, portText = "14200"] = process.argv.slice(2);
if (folder === undefined)
  throw new Error(
    "Give the folder of the audit, for example ../federation-gateway-audit.",
  );
const port = Number(portText);
const audit = `http://localhost:${port}`;
const served = serveAudit(folder);
const scratch = await mkdtemp(join(tmpdir(), "tessera-audit-"));
const passed: string[] = [];
const failed: string[] = [];
try {
  await lineOf(served, "served");
  for (const suite of await json<readonly string[]>(`${audit}/ids`))
    await runSuite(suite);
} finally {
  served.kill();
  await rm(scratch, { recursive: true });
}
const unexpected = failed.filter((name) => !STOCK_FAILURES.has(name));
process.stdout.write(
  `${passed.length} of ${passed.length + failed.length} cases pass; failed: ${failed.join(", ") || "none"}\n`,
);
process.exitCode = unexpected.length === 0 ? 0 : 1;

async function runSuite(suite: string): Promise<void> {
  const file = join(scratch, `${suite}.graphql`);
  const supergraph = await fetch(`${audit}/${suite}/supergraph`);
  await writeFile(file, await supergraph.text());
  const gateway = startGateway(file);
  try {
    const { url } = JSON.parse(await lineOf(gateway, '"ready":true')) as {
      readonly url: string;
    };
    const cases = await json<readonly Case[]>(`${audit}/${suite}/tests`);
    for (const [number, one] of cases.entries())
      ((await passes(url, one)) ? passed : failed).push(`${suite}#${number}`);
  } finally {
    gateway.kill();
  }
}

/** The audit's own comparison: data equal, and errors there or not where the case says so. */
async function passes(
  url: string,
  { query, expected }: Case,
): Promise<boolean> {
  const response = await fetch(url, {
    method: "POST",
    headers: { accept: "application/json", "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });
  const { data = null, errors } = (await response.json()) as {
    readonly data?: unknown;
    readonly errors?: readonly unknown[];
  };
  const right =
    isDeepStrictEqual(data, expected.data ?? null) &&
    (expected.errors === undefined ||
      expected.errors === (errors ?? []).length > 0);
  if (!right)
    process.stderr.write(
      `${query}\n  expected ${JSON.stringify(expected)}\n  but got  ${JSON.stringify({ data, errors })}\n`,
    );
  return right;
}

function startGateway(supergraph: string): ChildProcess {
  return spawn(
    process.execPath,
    [
      "gateway/command-line/tessera.js",
      "gateway",
      "--open",
      "--json",
      "--supergraph",
      supergraph,
      "--port",
      String(port + 1),
    ],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
}

function serveAudit(cwd: string): ChildProcess {
  // `Promise.withResolvers` is of Node 22.
  const program = `
    Promise.withResolvers ??= () => { const r = {}; r.promise = new Promise((resolve, reject) => Object.assign(r, { resolve, reject })); return r; };
    const { serve } = await import("./src/index.ts");
    await serve(${port});
    console.log("served");`;
  return spawn(
    process.execPath,
    ["--import", "tsx", "--input-type=module", "--eval", program],
    { cwd, stdio: ["ignore", "pipe", "inherit"] },
  );
}

/** The first line of a process that holds this text. */
async function lineOf(child: ChildProcess, text: string): Promise<string> {
  if (child.stdout === null)
    throw new Error("The process must have an output.");
  for await (const line of createInterface({ input: child.stdout }))
    if (line.includes(text)) return line;
  throw new Error(`A process ended before it said ${text}.`);
}

async function json<Value>(url: string): Promise<Value> {
  return (await (await fetch(url)).json()) as Value;
}
