/**
 * `npm test`: two lanes side by side, each one file at a time, and then what must be
 * alone. The unit lane needs a core and nothing else; the store lane mostly waits for
 * Neo4j and must not meet itself, since its files share stores. Faults are told by
 * deadlines as users have them, and a busy machine would be one more fault. Arguments
 * are jest's; a lane without a matching file passes. The last line counts all tests.
 */
import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What a lane that died has to report: its exit code counts. */
const NOTHING = {
  numPassedTests: 0,
  numFailedTests: 0,
  numFailedTestSuites: 0,
};

const folder = await mkdtemp(join(tmpdir(), "tessera-lanes-"));
const lanes = [
  ...(await Promise.all(["unit", "store"].map(run))),
  await run("alone"),
];
await rm(folder, { recursive: true });

const sum = (count) => lanes.reduce((all, lane) => all + count(lane), 0);
const failed = sum(({ report, exitCode }) =>
  // A file that fails before its first test, and a lane that died, are failures too.
  Math.max(report.numFailedTests, report.numFailedTestSuites, exitCode && 1),
);
console.log(
  `${sum(({ report }) => report.numPassedTests)} passed, ${failed} failed`,
);
process.exitCode = failed === 0 ? 0 : 1;

async function run(lane) {
  const file = join(folder, `${lane}.json`);
  const child = spawn(
    process.execPath,
    [
      "--experimental-vm-modules",
      "--no-warnings",
      "node_modules/jest/bin/jest.js",
      `--selectProjects=${lane}`,
      "--maxWorkers=1",
      "--passWithNoTests",
      "--json",
      `--outputFile=${file}`,
      ...process.argv.slice(2),
    ],
    // Jest reports on standard error; the JSON goes to the file alone.
    { stdio: ["ignore", "ignore", "inherit"] },
  );
  const exitCode = await new Promise((resolve) => {
    child.once("close", (code) => resolve(code ?? 1));
  });
  const report = await readFile(file, "utf8").then(JSON.parse, () => NOTHING);
  return { report, exitCode };
}
