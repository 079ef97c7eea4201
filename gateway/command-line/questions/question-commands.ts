/** The commands that put a question to a gateway: what they take. Each is behind an `import()`. */
import { InvalidArgumentError } from "commander";
import type { Command } from "commander";

type MakeCommand = (name: string, description: string) => Command;

/** Adds `ask`, `withdrawn`, `search`, `lookup`, `related` and `path`; `done` is told each exit code. */
export function addQuestionCommands(
  make: MakeCommand,
  done: (exitCode: number) => void,
): void {
  const question = (name: string, description: string) =>
    make(name, description)
      .option(
        "--gateway <url>",
        "the gateway's GraphQL address, or that of its page",
        process.env["TESSERA_GATEWAY"] ?? "http://127.0.0.1:4000/graphql",
      )
      .option("--members <slugs>", "ask only these members, with commas")
      .option(
        "--purpose <purpose>",
        "what the answer is for: incident-response, hunting, detection or research",
      )
      .option(
        "--as <name>",
        "one of the demonstration's people (the home's analyst)",
      )
      .option(
        "--token <token>",
        "an access token of the home's issuer; - is standard input (TESSERA_TOKEN)",
      )
      .option(
        "--identify",
        "tell the owners the agreed name, for what is marked RED",
        false,
      )
      .option(
        "--data <folder>",
        "where the demonstration is kept (.tessera/demo)",
      );

  question(
    "ask <key>",
    "ask for every entity that goes by a name, a value or an id",
  )
    .option("--stix", "write a STIX 2.1 bundle of them instead of tables")
    .option("--csv", "write their indicators, one a line")
    .option("--misp", "write an event of MISP")
    .option("--suricata", "write rules for Suricata")
    .option("--hosts", "write names to be blocked as a hosts file")
    .option("--out <file>", "where to (standard output)")
    .action(async (key: string, options) =>
      done(await (await import("./ask.ts")).runAsk(key, options)),
    );

  question(
    "withdrawn",
    "what was revoked, and what of an exported bundle is no longer to be used",
  )
    .option("--since <date>", "revoked at its owner since this day or instant")
    .option("--in <file>", "a STIX bundle that was exported before")
    .action(async (options) =>
      done(await (await import("./withdrawn.ts")).runWithdrawn(options)),
    );

  question(
    "search <text>",
    "what goes by part of a name or a value; `actor:wirte` and `ip:194.38` say what is wanted",
  )
    .option("--first <n>", "how many", number(1, 100), 20)
    .action(async (text: string, options) =>
      done(await (await import("./search.ts")).runSearch(text, options)),
    );

  question(
    "lookup [value...]",
    "who knows these values, defanged or not; at most 1,000",
  )
    .option("--file <file>", "a file with values; - is standard input")
    .action(async (values: string[], options) =>
      done(await (await import("./lookup.ts")).runLookup(values, options)),
    );

  question(
    "related <key>",
    "what else shares evidence with a campaign or an actor",
  )
    .option("--first <n>", "how many", number(1, 100), 10)
    .action(async (key: string, options) =>
      done(await (await import("./related.ts")).runRelated(key, options)),
    );

  question(
    "path <from> <to>",
    "how two things are connected: names, values or ids",
  )
    .option("--hops <n>", "hops that a path may have, 1 to 6", number(1, 6), 4)
    .option("--first <n>", "how many paths", number(1, 20), 3)
    .action(async (from: string, to: string, options) =>
      done(await (await import("./path.ts")).runPath(from, to, options)),
    );
}

function number(least: number, most: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (!Number.isInteger(value) || value < least || value > most)
      throw new InvalidArgumentError(
        `It is a whole number from ${least} to ${most}.`,
      );
    return value;
  };
}
