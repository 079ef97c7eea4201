/**
 * The command line: what commands there are. Each one is behind an `import()`,
 * so that asking a question does not load a database driver.
 */
import { Command, CommanderError, InvalidArgumentError } from "commander";

import { addAuditCommands } from "./audit-commands.ts";
import { BadUse, EXIT, printJson } from "./common.ts";
import type { KeysOptions } from "./keys.ts";
import { addQuestionCommands } from "./questions/question-commands.ts";
import { addRegistryCommands } from "./registry-commands.ts";

const program = new Command("tessera")
  .description(
    "Threat intelligence of rival telecoms, queried as one graph while every member keeps its own data.",
  )
  .showHelpAfterError()
  .exitOverride();

/** Every command can end with one JSON report. */
function command(
  name: string,
  description: string,
  parent: Command = program,
): Command {
  return parent
    .command(name)
    .description(description)
    .option("--json", "JSON lines; the last one is the report", false)
    .exitOverride();
}

command(
  "demo",
  "run the demonstration: five members, a gateway, and the Operation Parliament question",
)
  .option(
    "--home <slugs>",
    "the homes whose gateways run, with commas",
    "singtel",
  )
  .option("--members <slugs>", "the members that run, with commas (all five)")
  .option(
    "--port <port>",
    "the first gateway's port; each further home is ten higher (4000)",
    port,
  )
  .option("--member-port <port>", "att's port; the others follow (4101)", port)
  .option(
    "--bolt-port <port>",
    "the port of att's store; the others follow (7701)",
    port,
  )
  .option(
    "--data <folder>",
    "where stores, keys and configurations are kept (.tessera/demo)",
  )
  .action(async (options) =>
    done(await (await import("./demo.ts")).runDemoCommand(options)),
  );

addQuestionCommands(command, done);

command(
  "load <file...>",
  "load files of intelligence, or all files of folders, into a member's store",
)
  .option("--member <slug>", "the member, by its folder in --data")
  .option("--config <file>", "the member's configuration")
  .option("--data <folder>", "where members are kept (.tessera/demo)")
  .option("--marking <tlp>", "the TLP level of objects that bear none")
  .option(
    "--audience <slugs>",
    "to whom objects without a marking are released, with commas",
  )
  .option("--feed <slug>", "the feed of everything in the files")
  .option("--mapping <file>", "which column of CSV files says what")
  .option("--format <name>", "the format of all files (each file tells)")
  .option("--dry-run", "say what would happen, and write nothing", false)
  .action(async (files: string[], options) =>
    done(await (await import("./load.ts")).runLoad(files, options)),
  );

command(
  "inspect <file...>",
  "say what is in files, or in all files of folders: counts by file, and what a load would refuse; asks no store",
)
  .option("--mapping <file>", "which column of CSV files says what")
  .option("--format <name>", "the format of all files (each file tells)")
  .action(async (files: string[], options) =>
    done(await (await import("./inspect.ts")).runInspect(files, options)),
  );

command(
  "export",
  "write all that a member loaded, as it came, as a STIX bundle out of its own store",
)
  .option("--member <slug>", "the member, by its folder in --data")
  .option("--config <file>", "the member's configuration")
  .option("--data <folder>", "where members are kept (.tessera/demo)")
  .option("--out <file>", "where to (standard output)")
  .option("--all-versions", "older versions of objects, too", false)
  .action(async (options) =>
    done(await (await import("./export.ts")).runExport(options)),
  );

const say = program
  .command("say")
  .description(
    "state that a record of the member's own is, or is not, the same as something else",
  )
  .exitOverride();

/** A command about statements: in whose store. */
function sayCommand(name: string, description: string): Command {
  return command(name, description, say)
    .option("--member <slug>", "the member, by its folder in --data")
    .option("--config <file>", "the member's configuration")
    .option("--data <folder>", "where members are kept (.tessera/demo)");
}

for (const [name, says, words] of [
  ["same", "SAME", "are one thing"],
  ["different", "DIFFERENT", "are not one thing"],
] as const)
  sayCommand(
    `${name} <left> <right>`,
    `state that an own record (its id or STIX id) and what an id means (a record's id, a STIX id, G0021, a UUID of the MISP galaxy) ${words}`,
  )
    .requiredOption("--reason <text>", "why")
    .option("--author <name>", "who says so (the member)")
    .option(
      "--marking <tlp>",
      "the TLP level of the statement (as visible as the record)",
    )
    .option(
      "--audience <slugs>",
      "to whom an AMBER one is released, with commas",
    )
    .action(async (left: string, right: string, options) =>
      done(await (await import("./say.ts")).runSay(says, left, right, options)),
    );

sayCommand("withdraw <id...>", "take statements back").action(
  async (ids: string[], options) =>
    done(await (await import("./say.ts")).runWithdraw(ids, options)),
);

sayCommand("list", "every statement that the member has made").action(
  async (options) =>
    done(await (await import("./say.ts")).runStatements(options)),
);

const policy = program
  .command("policy")
  .description("check the owner's policy, or see what it shows to another")
  .exitOverride();

/** A command about a policy: whose it is. */
function policyCommand(name: string, description: string): Command {
  return command(name, description, policy)
    .option("--member <slug>", "the member, by its folder in --data")
    .option("--config <file>", "the member's configuration")
    .option("--data <folder>", "where members are kept (.tessera/demo)");
}

policyCommand("check [file]", "say what is wrong with a policy file").action(
  async (file: string | undefined, options) =>
    done(await (await import("./policy.ts")).runPolicyCheck(file, options)),
);

policyCommand("preview", "what another would see of the member's store")
  .requiredOption("--as <slug>", "the organisation that would ask")
  .option("--affiliation <word>", "staff, client, service or guest", "staff")
  .option("--purpose <word>", "what for", "hunting")
  .option("--name <name>", "the agreed name that its token would tell")
  .action(async (options) =>
    done(await (await import("./policy.ts")).runPolicyPreview(options)),
  );

command("member", "run a member's subgraph over its own Neo4j")
  .option(
    "--load <file...>",
    "files, or folders of them, to load before it answers",
  )
  .option("--config <file>", "the member's configuration")
  .option(
    "--member <slug>",
    "a member of the demonstration, by its folder in --data",
  )
  .option("--data <folder>", "where members are kept (.tessera/demo)")
  .action(async (options) =>
    done(await (await import("./member.ts")).runMember(options)),
  );

command("gateway", "run the gateway of one home")
  .option("--config <file>", "the gateway's configuration")
  .option(
    "--home <slug>",
    "a home of the demonstration, by its folder in --data",
  )
  .option("--data <folder>", "where homes are kept (.tessera/demo)")
  .option("--port <port>", "the port, instead of the configured one", port)
  .option(
    "--supergraph <file>",
    "any Federation 2 supergraph instead of an alliance; with --open",
  )
  .option("--open", "no sign-in and raised limits: for tests and trials")
  .action(async (options) =>
    done(
      // The open one knows no alliance, and is ready sooner without it.
      options.open || options.supergraph
        ? await (await import("./open-gateway.ts")).runOpenGateway(options)
        : await (await import("./gateway.ts")).runGateway(options),
    ),
  );

addAuditCommands(command, program, done);

command("issuer", "run the issuer of a home of the demonstration")
  .option("--home <slug>", "the home, by its folder in --data")
  .option("--config <file>", "the issuer's configuration")
  .option("--data <folder>", "where homes are kept (.tessera/demo)")
  .action(async (options) =>
    done(await (await import("./issuer.ts")).runIssuer(options)),
  );

command(
  "token",
  "print an access token of one of the demonstration's people, from its running issuer",
)
  .option("--as <name>", "who (the first home's analyst)")
  .option("--home <slug>", "the home where they sign in")
  .option("--data <folder>", "where homes are kept (.tessera/demo)")
  .action(async (options) =>
    done(await (await import("./token.ts")).runToken(options)),
  );

const keys = program
  .command("keys")
  .description("the keys that a home signs with, and their rotation")
  .exitOverride();

for (const [name, action, description] of [
  ["list", "list", "which keys there are, and which one signs"],
  ["add", "add", "make the next key and publish it"],
  ["use <kid>", "use", "sign with this key from now on"],
  ["remove <kid>", "remove", "retire a key that signs no more"],
] as const)
  command(name, description, keys)
    .option("--home <slug>", "the home, by its folder in --data")
    .option("--config <file>", "the gateway's configuration")
    .option("--data <folder>", "where homes are kept (.tessera/demo)")
    .action(async (...given: readonly unknown[]) => {
      const kid = typeof given[0] === "string" ? given[0] : undefined;
      const options = given[kid === undefined ? 0 : 1] as KeysOptions;
      done(await (await import("./keys.ts")).runKeys(action, kid, options));
    });
addRegistryCommands(command, program, done);

command("generate", "make the generated files from their sources")
  .option(
    "--check",
    "change nothing; exit with 1 if a file is not up to date",
    false,
  )
  .action(async (options) =>
    done(await (await import("./generate.ts")).generate(options)),
  );

await program.parseAsync().catch(explain);

function done(exitCode: number): void {
  process.exitCode = exitCode;
}

function port(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1 || number > 65_535)
    throw new InvalidArgumentError("A port is a number from 1 to 65535.");
  return number;
}

/** Bad use is 3 everywhere; anything else that goes wrong is 4, in one line. */
function explain(error: unknown): void {
  // Commander has told the reason itself.
  if (error instanceof CommanderError)
    return done(error.exitCode === 0 ? EXIT.ok : EXIT.badUse);
  const message = error instanceof Error ? error.message : String(error);
  if (process.argv.includes("--json")) printJson({ error: message });
  process.stderr.write(`${message}\n`);
  const cause = error instanceof Error ? error.cause : undefined;
  if (cause !== undefined)
    process.stderr.write(
      `  because: ${cause instanceof Error ? cause.message : JSON.stringify(cause)}\n`,
    );
  done(error instanceof BadUse ? EXIT.badUse : EXIT.failed);
}
