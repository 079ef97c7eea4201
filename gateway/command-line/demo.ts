/**
 * `tessera demo` (`npm start`): starts the demonstration, asks the question that
 * it is about, prints the answer, and stays until it is told to end.
 */
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { startKeeper } from "../../cypher/server/keeper.ts";
import { GATEWAY_PORT, demoMembers } from "../demo/members.ts";
import type { DemoMember } from "../demo/members.ts";
import { runDemo } from "../demo/run-demo.ts";
import { runAsk } from "./questions/ask.ts";
import { untilComplete } from "./questions/until-complete.ts";
import { buildExplorer } from "./build-explorer.ts";
import {
  BadUse,
  EXIT,
  printJson,
  projectRoot,
  usualDataFolder,
} from "./common.ts";
import { endAsked } from "./end-asked.ts";
import { ownNeo4j } from "./own-neo4j.ts";

export interface DemoCommandOptions {
  readonly home: string;
  readonly members?: string;
  readonly port?: number;
  readonly memberPort?: number;
  readonly boltPort?: number;
  readonly data?: string;
  readonly json: boolean;
}

/** What the demonstration is about. */
const QUESTION = "Operation Parliament";

export async function runDemoCommand(
  options: DemoCommandOptions,
): Promise<number> {
  const started = Date.now();
  const members = chosen(
    options.members?.split(",") ?? demoMembers.map(({ slug }) => slug),
    "--members",
  ).map((member) => onPorts(member, options));
  const homes = chosen(options.home.split(","), "--home").map(
    ({ slug }, index) => ({
      slug,
      port: (options.port ?? GATEWAY_PORT) + 10 * index,
    }),
  );
  const stranger = homes.find(
    ({ slug }) => !members.some((member) => member.slug === slug),
  );
  if (stranger !== undefined)
    throw new BadUse(`The home ${stranger.slug} is not among --members.`);
  const keeper = startKeeper();
  const ended = endAsked();
  const demo = await runDemo({
    folder: options.data ?? usualDataFolder(),
    members,
    homes,
    dataFolder: join(projectRoot(), "gateway", "demo", "data"),
    entry: fileURLToPath(new URL("main.js", import.meta.url)),
    watch: (pid) => keeper.watch(pid),
    prepare: async (say) => void (await ownNeo4j(keeper, say)),
    buildPage: buildExplorer,
    quiet: options.json,
  });
  try {
    const [first] = demo.gateways;
    const asked = { gateway: first?.url ?? "", as: first?.home ?? "" };
    if (!options.json)
      process.stderr.write("Asking until every member answers …\n");
    await Promise.race([ended, untilComplete(QUESTION, asked)]);
    if (options.json)
      printJson({
        ready: true,
        tookMs: Date.now() - started,
        gateways: demo.gateways,
        members: demo.members,
      });
    else {
      await runAsk(QUESTION, { ...asked, json: false });
      process.stdout.write(
        farewell(demo.gateways, Date.now() - started, options.data),
      );
    }
    const how = await Promise.race([
      ended,
      demo.firstEnd.then((name) => ({ name })),
    ]);
    if (typeof how !== "string") {
      process.stderr.write(
        `${how.name} has ended; its part is missing from now on. See demo.log in the data folder.\n`,
      );
      if (!how.name.startsWith("gateway")) await ended;
    }
    if (!options.json) process.stderr.write("Stopping …\n");
  } finally {
    await demo.stop();
    keeper.close();
  }
  return EXIT.ok;
}

function chosen(slugs: readonly string[], option: string) {
  return slugs.map((slug) => {
    const member = demoMembers.find((each) => each.slug === slug.trim());
    if (member === undefined)
      throw new BadUse(
        `${option} takes slugs with commas of ${demoMembers.map((each) => each.slug).join(", ")}, but got ${JSON.stringify(slug)}.`,
      );
    return member;
  });
}

/** The members' ports, moved to where the caller wants the first one. */
function onPorts(
  member: DemoMember,
  { memberPort, boltPort }: DemoCommandOptions,
): DemoMember {
  const [first] = demoMembers;
  if (first === undefined) return member;
  return {
    ...member,
    port: member.port - first.port + (memberPort ?? first.port),
    boltPort: member.boltPort - first.boltPort + (boltPort ?? first.boltPort),
  };
}

function farewell(
  gateways: readonly { readonly home: string; readonly url: string }[],
  tookMs: number,
  data: string | undefined,
): string {
  const lines = gateways.flatMap(({ home, url }) => [
    `  The page for the analysts of ${home}: ${new URL("/", url).href}`,
    `  GraphQL for its people: ${url}`,
  ]);
  const [first] = gateways;
  const folder = data === undefined ? "" : ` --data ${data}`;
  const get = `npx tessera token --as ${first?.home ?? ""}${folder}`;
  return `\nReady after ${(tookMs / 1000).toFixed(1)} s. The facts are public; who holds what is fictional.
${lines.join("\n")}
  Ask more: npx tessera ask "WIRTE"
  Every question needs a token. One of an analyst: ${get}
    curl ${first?.url ?? ""} -H "authorization: Bearer $(${get})" -H "content-type: application/json" -d '{"query": "{ members { slug status } }"}'
  Ctrl-C ends everything.
`;
}
