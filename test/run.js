/**
 * `npm test`: the lanes one after the other. The unit lane takes all cores. The store
 * lane runs one file at a time, since its files share stores, and with nothing beside
 * it: six young JVMs plan statements on every core that they find. Faults come last
 * and alone: they are told by deadlines as users have them, and a busy machine would
 * be one more fault. Arguments are jest's; a lane without a matching file passes. The
 * last line counts all tests.
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
  await run("unit", "100%"),
  await run("store", "1"),
  await run("alone", "1"),
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

async function run(lane, workers) {
  const file = join(folder, `${lane}.json`);
  const child = spawn(
    process.execPath,
    [
      "--experimental-vm-modules",
      "--no-warnings",
      "node_modules/jest/bin/jest.js",
      `--selectProjects=${lane}`,
      `--maxWorkers=${workers}`,
      "--passWithNoTests",
      "--json",
      `--outputFile=${file}`,
      ...process.argv.slice(2),
    ],
    // Jest reports on standard error; the JSON goes to the file alone. As members run:
    // graphql's checks of types for developers take a fifth of the property tests' time.
    {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, NODE_ENV: "production" },
    },
  );
  const exitCode = await new Promise((resolve) => {
    child.once("close", (code) => resolve(code ?? 1));
  });
  const report = await readFile(file, "utf8").then(JSON.parse, () => NOTHING);
  return { report, exitCode };
}
