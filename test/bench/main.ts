/**
 * `npm run bench`: the measures that there are. Without a name it is the
 * headline question. Each one is behind an `import()`, since most start stores.
 */
import { Command, CommanderError } from "commander";

import { EXIT, printJson } from "../../gateway/command-line/common.ts";
import { BadFile } from "../support/identity/read-labelled.ts";

const program = new Command("bench")
  .description("What Tessera costs, and what its rules score.")
  .showHelpAfterError()
  .exitOverride();

program
  .command("headline", { isDefault: true })
  .description("what the Operation Parliament question costs")
  .action(async () => (await import("./headline.ts")).benchHeadline());

program
  .command("identity")
  .description("what the rule of identity scores on labelled actors")
  .requiredOption("--actors <file>", "actor records: JSON, or packed with gzip")
  .requiredOption("--labels <file>", "the true group by record number: JSON")
  .option("--json", "the last line is the report", false)
  .action(async ({ json, ...files }) => {
    const { benchIdentity, identityTable } = await import("./identity.ts");
    const report = await benchIdentity(files);
    if (json) printJson(report);
    else say(identityTable(report));
  });

program
  .command("costs")
  .description(
    "what six questions cost over the real corpus in five stores, beside raw queries and a central copy",
  )
  .requiredOption("--corpus <folder>", "the folder with the real corpus")
  .option("--most <n>", "trails taken of one list", Number, 500)
  .option("--rounds <n>", "interleaved rounds", Number, 5)
  .option("--questions <n>", "questions of a round", Number, 20)
  .action(async (options) =>
    (await import("./costs/costs.ts")).benchCosts(options, say),
  );

program
  .command("overlaps")
  .description(
    "whether every value that two data sets of the real corpus hold is found, and no other",
  )
  .requiredOption("--corpus <folder>", "the folder with the real corpus")
  .option("--most <n>", "trails taken of one list (all)", Number, Infinity)
  .option("--json", "the last line is the report", false)
  .action(async ({ corpus, most, json }) => {
    const { checkOverlaps, overlapLines } = await import("./overlaps.ts");
    const report = await checkOverlaps(corpus, most, json ? () => {} : say);
    if (json) printJson(report);
    else overlapLines(report).forEach(say);
  });

program
  .command("growth")
  .description("how cost grows with the number of members and of values")
  .option("--members <counts>", "with commas", counts, [5, 10, 30])
  .option("--values <counts>", "with commas", counts, [10_000, 200_000])
  .action(async (options) =>
    (await import("./growth.ts")).benchGrowth(options, say),
  );

program
  .command("trust")
  .description(
    "what the headline question costs with everything that trust needs, and without",
  )
  .option("--rounds <n>", "interleaved rounds", Number, 6)
  .option("--questions <n>", "questions of a round", Number, 150)
  .action(async (options) =>
    (await import("./trust/trust.ts")).benchTrust(options, say),
  );

program
  .command("intake-memory")
  .description("what a load of a large file costs in memory")
  .option("--size <mb>", "megabytes of the file's text", Number, 500)
  .option("--gzip", "pack the file", false)
  .action(async (options) =>
    (await import("./intake-memory.ts")).benchIntakeMemory(options, say),
  );

program
  .command("load")
  .description("how quick a load is beside a bare MERGE of the same rows")
  .option("--objects <n>", "objects of one load", Number, 10_000)
  .option("--before <n>", "objects in the full store", Number, 100_000)
  .option("--rounds <n>", "interleaved rounds", Number, 5)
  .option("--attack <file>", "ATT&CK Enterprise, loaded into an empty store")
  .action(async (options) =>
    (await import("./load-speed.ts")).benchLoadSpeed(options, say),
  );

program
  .command("page")
  .description(
    "what the analyst's page costs in a browser: its script, its first view, drawing, panning",
  )
  .option("--url <url>", "a gateway that runs (a demonstration of its own)")
  .option("--login <login>", "who signs in there", "singtel")
  .option("--loads <n>", "loads of the first view", Number, 7)
  .action(async (options) =>
    (await import("./page.ts")).benchPage(options, say),
  );

await program.parseAsync().then(() => process.exit(EXIT.ok), explain);

/** Bad use, a bad file among it, is 3; anything else that goes wrong is 4, in one line. */
function explain(error: unknown): void {
  // Commander has told the reason itself.
  if (error instanceof CommanderError)
    process.exit(error.exitCode === 0 ? EXIT.ok : EXIT.badUse);
  const message = error instanceof Error ? error.message : String(error);
  if (process.argv.includes("--json")) printJson({ error: message });
  process.stderr.write(`${message}\n`);
  process.exit(error instanceof BadFile ? EXIT.badUse : EXIT.failed);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function counts(text: string): readonly number[] {
  return text.split(",").map(Number);
}
