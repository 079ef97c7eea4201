/** The commands about who is a member. */
import type { Command } from "commander";

type Define = (name: string, description: string, parent?: Command) => Command;

export function addRegistryCommands(
  command: Define,
  program: Command,
  done: (exitCode: number) => void,
): void {
  const registry = program
    .command("registry")
    .description("who is a member: add, approve, suspend, list …")
    .exitOverride();

  /** A command about the registry of a home. */
  const about = (name: string, description: string) =>
    command(name, description, registry)
      .option("--home <slug>", "the home, by its folder in --data")
      .option("--config <file>", "the configuration of the home's gateway")
      .option("--data <folder>", "where homes are kept (.tessera/demo)");

  about("add", "propose a member, or a new SDL of one; it waits for approval")
    .requiredOption("--slug <slug>", "its slug")
    .requiredOption("--name <name>", "its name in full")
    .requiredOption("--url <url>", "where it takes questions")
    .option("--contract <version>", "the contract version that it speaks (1.0)")
    .option("--sdl <file>", "its SDL; without, the member is asked for it")
    .action(async (options) =>
      done(await (await import("./registry.ts")).runAdd(options)),
    );

  about("approve <slug>", "approve the SDL that waits, or an earlier one")
    .option("--hash <hash>", "its hash, or the first 12 digits or more")
    .option("--by <name>", "who approves")
    .action(async (slug: string, options) =>
      done(await (await import("./registry.ts")).runApprove(slug, options)),
    );

  for (const [name, status, words] of [
    ["suspend", "suspended", "leave a member in the graph and ask it nothing"],
    ["resume", "active", "ask a suspended member again"],
  ] as const)
    about(`${name} <slug>`, words).action(async (slug: string, options) =>
      done(
        await (
          await import("./registry.ts")
        ).runSetStatus(slug, status, options),
      ),
    );

  about("remove <slug>", "take a member out of the graph").action(
    async (slug: string, options) =>
      done(await (await import("./registry.ts")).runRemove(slug, options)),
  );

  about(
    "list",
    "the members, and whether each still says of itself what was approved",
  ).action(async (options) =>
    done(await (await import("./registry.ts")).runList(options)),
  );
}
