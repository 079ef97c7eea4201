/** The commands about who asked what. */
import type { Command } from "commander";

type Define = (name: string, description: string, parent?: Command) => Command;

export function addAuditCommands(
  command: Define,
  program: Command,
  done: (exitCode: number) => void,
): void {
  const audit = program
    .command("audit")
    .description(
      "read and prove who asked what: the log of a gateway or a member",
    )
    .exitOverride();

  /** A command about an audit log: whose. */
  const auditCommand = (name: string, description: string) =>
    command(name, description, audit)
      .option("--member <slug>", "a member, by its folder in --data")
      .option("--home <slug>", "a home's gateway, by its folder in --data")
      .option("--config <file>", "the configuration of a member or a gateway")
      .option("--data <folder>", "where they are kept (.tessera/demo)");

  auditCommand(
    "verify [folder]",
    "find any line that was altered, removed, put in or moved",
  )
    .option("--head <seq:hash>", "a head that was kept elsewhere")
    .action(async (folder: string | undefined, options) =>
      done(await (await import("./audit.ts")).runVerify(folder, options)),
    );

  auditCommand(
    "head [folder]",
    "number and hash of the last line, to be kept elsewhere",
  ).action(async (folder: string | undefined, options) =>
    done(await (await import("./audit.ts")).runHead(folder, options)),
  );

  auditCommand("who", "who asked about this")
    .option("--value <value>", "a value, a name or an id, defanged or not")
    .option(
      "--subject <person>",
      "a person, as the log's organisation names them",
    )
    .option("--since <when>", "only from then on")
    .action(async (options) =>
      done(await (await import("./audit.ts")).runWho(options)),
    );

  auditCommand(
    "erase [folder]",
    "throw away salts: nobody can tell any more who asked what on those days",
  )
    .requiredOption("--before <day>", "days before this one")
    .action(async (folder: string | undefined, options) =>
      done(await (await import("./audit.ts")).runErase(folder, options)),
    );
}
