/**
 * `tessera say`: a member's own word that a record of its is, or is not, the
 * same as something else. It goes into the member's own store and nowhere else;
 * whoever may see the record meets it in the next question.
 */
import { connectStore } from "../../cypher/neo4j.ts";
import type { Graph } from "../../cypher/graph.ts";
import type { Says, StatementRow } from "../../cypher/rows.ts";
import { audienceFault } from "../../subgraphs/contract/audience.ts";
import { isTlp } from "../../subgraphs/contract/marking.ts";
import type { MemberConfig } from "../../subgraphs/member/read-config.ts";
import {
  statementsOf,
  withdraw,
} from "../../subgraphs/member/statements/made.ts";
import { Refusal } from "../../subgraphs/member/statements/refusal.ts";
import { say } from "../../subgraphs/member/statements/say.ts";
import type { Said, Saying } from "../../subgraphs/member/statements/say.ts";
import { BATCH_TIME, BadUse, EXIT, printJson } from "./common.ts";
import { memberConfigOf } from "./member.ts";
import { openStore } from "./open-store.ts";

/** Whose store it is. */
export interface StatementOptions {
  readonly config?: string;
  readonly member?: string;
  readonly data?: string;
  readonly json: boolean;
}

export interface SayOptions extends StatementOptions {
  readonly reason: string;
  /** Absent: the member's name. */
  readonly author?: string;
  readonly marking?: string;
  readonly audience?: string;
}

/** `say same LEFT RIGHT` and `say different LEFT RIGHT`. */
export async function runSay(
  says: Says,
  left: string,
  right: string,
  options: SayOptions,
): Promise<number> {
  const marking = markingOf(options);
  return withStore(options, async (graph, { slug, name }) => {
    const { reason, author = name } = options;
    const saying = { slug, says, left, right, author, reason, ...marking };
    const said = await say(graph, saying, new Date());
    report(options, said, saidLine(said));
  });
}

/** `say withdraw ID …`. */
export async function runWithdraw(
  ids: readonly string[],
  options: StatementOptions,
): Promise<number> {
  return withStore(options, async (graph) => {
    const withdrawn = await withdraw(graph, ids);
    const lines = withdrawn.map(
      (statement) => `Taken back: ${line(statement)}`,
    );
    report(options, { withdrawn }, lines.join("\n"));
  });
}

/** `say list`. */
export async function runStatements(
  options: StatementOptions,
): Promise<number> {
  return withStore(options, async (graph, { slug }) => {
    const statements = await statementsOf(graph);
    const lines = statements.map(line);
    const none = `${slug} has stated nothing.`;
    report(options, { statements }, lines.length > 0 ? lines.join("\n") : none);
  });
}

async function withStore(
  options: StatementOptions,
  work: (graph: Graph, config: MemberConfig) => Promise<void>,
): Promise<number> {
  if (options.config === undefined && options.member === undefined)
    throw new BadUse(
      "Whose statement it is must be said: --member SLUG or --config FILE.",
    );
  const config = await memberConfigOf(options);
  const store = connectStore(await openStore(config));
  try {
    await work(
      store.graph({ requestId: "say", timeoutMs: BATCH_TIME }),
      config,
    );
    return EXIT.ok;
  } catch (error) {
    throw error instanceof Refusal ? new BadUse(error.message) : error;
  } finally {
    await store.close();
  }
}

/** Nothing where neither is given: then it is as visible as its record. */
function markingOf({ marking, audience }: SayOptions): Pick<Saying, "marking"> {
  if (marking !== undefined && !isTlp(marking))
    throw new BadUse(
      `--marking takes CLEAR, GREEN, AMBER, AMBER_STRICT or RED, but got ${JSON.stringify(marking)}.`,
    );
  const slugs = audience?.split(",").map((slug) => slug.trim()) ?? [];
  const fault = slugs.map(audienceFault).find((found) => found !== undefined);
  if (fault !== undefined) throw new BadUse(`--audience: ${fault}`);
  if (slugs.length > 0 && marking !== "AMBER" && marking !== "AMBER_STRICT")
    throw new BadUse(
      "--audience goes with --marking AMBER or AMBER_STRICT: the other levels name no organisations.",
    );
  return marking === undefined
    ? {}
    : { marking: { tlp: marking, audience: slugs } };
}

function report(
  { json }: StatementOptions,
  found: unknown,
  text: string,
): void {
  if (json) printJson(found);
  else process.stdout.write(`${text}\n`);
}

function saidLine({ changed, id, says, record, key }: Said): string {
  const pair = pairLine({ says, record, key });
  return changed
    ? `Said: ${pair} (${id}).`
    : `Nothing changed: ${id} says already that ${pair}.`;
}

function line(statement: StatementRow): string {
  const { id, author, reason, created, tlp, audience, name } = statement;
  const to = (audience ?? []).join(", ");
  const marked =
    tlp === null ? "as its record" : to === "" ? tlp : `${tlp} to ${to}`;
  return printable(
    `${id}  ${created.slice(0, 10)}  ${name ?? ""}: ${pairLine(statement)}. ${author}: ${reason} [${marked}]`,
  );
}

function pairLine({
  says,
  record,
  key,
}: Pick<Said, "says" | "record" | "key">): string {
  return `${record} is ${says === "SAME" ? "the same as" : "not the same as"} ${key}`;
}

/** Names and reasons are text: no escape sequence of theirs reaches the terminal. */
function printable(text: string): string {
  return text.replaceAll(/\p{Cc}/gu, "\u{fffd}");
}
