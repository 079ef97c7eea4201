/**
 * `tessera policy`: checks the owner's file, and shows what another would see
 * of the owner's store before that other asks.
 */
import Table from "cli-table3";

import { connectStore } from "../../cypher/neo4j.ts";
import {
  isAffiliation,
  isPurpose,
} from "../../subgraphs/contract/principal.ts";
import {
  policyWarnings,
  remarkLine,
} from "../../subgraphs/member/policy/faults.ts";
import { previewOf } from "../../subgraphs/member/policy/preview.ts";
import type { PreviewLine } from "../../subgraphs/member/policy/preview.ts";
import { BadPolicy, readPolicy } from "../../subgraphs/member/policy/read.ts";
import type { Policy } from "../../subgraphs/member/policy/schema.ts";
import { viewerOf } from "../../subgraphs/member/policy/viewer.ts";
import type { Caller } from "../../subgraphs/serving/caller.ts";
import { BadUse, EXIT, printJson, whyUnreadable } from "./common.ts";
import { memberConfigOf } from "./member.ts";
import { openStore } from "./open-store.ts";

/** Whose policy it is. */
export interface PolicyOptions {
  readonly config?: string;
  readonly member?: string;
  readonly data?: string;
  readonly json: boolean;
}

export interface PreviewOptions extends PolicyOptions {
  /** The organisation that would ask. */
  readonly as: string;
  readonly affiliation: string;
  readonly purpose: string;
  /** The agreed name that its token would tell. */
  readonly name?: string;
}

/** Milliseconds; every record of the store is looked at. */
const PREVIEW_TIME = 300_000;

/** `policy check`: 0 where it holds, warnings told; 3 with each fault. */
export async function runPolicyCheck(
  named: string | undefined,
  options: PolicyOptions,
): Promise<number> {
  const file = named ?? (await ownConfig(options)).policy;
  const found = await faultsOf(file);
  if (options.json) printJson({ file, ...found });
  else process.stdout.write(`${checkText(file, found)}\n`);
  return found.faults.length > 0 ? EXIT.badUse : EXIT.ok;
}

/** `policy preview`: what this viewer would see, by kind and marking. */
export async function runPolicyPreview(
  options: PreviewOptions,
): Promise<number> {
  const config = await ownConfig(options);
  const policy = await checked(config.policy);
  const caller = callerOf(options);
  const refusal = refusalOf(caller, policy);
  const store = connectStore(await openStore(config));
  try {
    const graph = store.graph({
      requestId: "preview",
      timeoutMs: PREVIEW_TIME,
    });
    const lines = await previewOf(graph, viewerOf(caller, policy));
    const { as, affiliation, purpose, name = null } = options;
    if (options.json)
      printJson({ as, affiliation, purpose, name, refusal, lines });
    else process.stdout.write(`${previewText(options, refusal, lines)}\n`);
    return EXIT.ok;
  } finally {
    await store.close();
  }
}

async function ownConfig(options: PolicyOptions) {
  if (options.config === undefined && options.member === undefined)
    throw new BadUse(
      "Whose policy it is must be said: FILE, --member SLUG or --config FILE.",
    );
  return memberConfigOf(options);
}

async function faultsOf(file: string) {
  try {
    const warnings = policyWarnings(await read(file)).map(remarkLine);
    return { faults: [], warnings };
  } catch (error) {
    if (error instanceof BadPolicy)
      return { faults: error.faults, warnings: [] };
    throw error;
  }
}

function read(file: string): Promise<Policy> {
  return readPolicy(file).catch((error: NodeJS.ErrnoException) => {
    if (error instanceof BadPolicy) throw error;
    throw new BadUse(`Cannot read ${file}: ${whyUnreadable(error)}.`);
  });
}

async function checked(file: string): Promise<Policy> {
  return read(file).catch((error: unknown) => {
    throw error instanceof BadPolicy ? new BadUse(error.message) : error;
  });
}

function callerOf(options: PreviewOptions): Caller {
  const { as, affiliation, purpose, name = null } = options;
  if (!isAffiliation(affiliation))
    throw new BadUse(
      `--affiliation takes staff, client, service or guest, but got ${JSON.stringify(affiliation)}.`,
    );
  if (!isPurpose(purpose))
    throw new BadUse(
      `--purpose takes incident-response, hunting, detection or research, but got ${JSON.stringify(purpose)}.`,
    );
  return {
    organisation: as,
    pseudonym: "preview",
    name,
    country: null,
    affiliation,
    purpose,
    ceiling: "RED",
    tokenId: "preview",
    agreement: null,
    legalBasis: null,
  };
}

/** Why no question of this viewer would be answered at all, or null. */
function refusalOf(
  { organisation, purpose }: Caller,
  { organisations, purposes, deniedCountries }: Policy,
): string | null {
  const listed = Object.hasOwn(organisations, organisation)
    ? organisations[organisation]
    : undefined;
  if (listed === undefined) return `${organisation} is not in the policy`;
  if (listed.suspended) return `${organisation} is cut off`;
  if (listed.country !== null && deniedCountries.includes(listed.country))
    return `${organisation} is of a country that is denied`;
  if (!purposes.includes(purpose)) return `${purpose} is not allowed`;
  return null;
}

function checkText(
  file: string,
  found: {
    readonly faults: readonly string[];
    readonly warnings: readonly string[];
  },
): string {
  const { faults, warnings } = found;
  if (faults.length > 0)
    return [`The policy ${file} is not valid:`, ...faults].join("\n");
  return [
    `The policy ${file} holds.`,
    ...warnings.map((line) => `warning: ${line}`),
  ].join("\n");
}

function previewText(
  { as, affiliation, purpose }: PreviewOptions,
  refusal: string | null,
  lines: readonly PreviewLine[],
): string {
  const table = new Table({
    head: ["kind", "marking", "seen", "withheld", "such as"],
    style: { head: [], border: [] },
  });
  for (const { kind, tlp, seen, withheld, samples } of lines)
    table.push([
      kind.toLowerCase(),
      tlp ?? "unmarked",
      seen,
      withheld,
      [
        ...samples.seen.map(({ name, id }) => `+ ${name ?? id}`),
        ...samples.withheld.map(({ name, id }) => `- ${name ?? id}`),
      ]
        .map((line) => printable(line).slice(0, 60))
        .join("\n"),
    ]);
  return [
    `What ${affiliation} of ${as} would see for ${purpose}, if they asked now:`,
    ...(refusal === null
      ? []
      : [`Nothing: ${refusal}. By the markings alone it would be:`]),
    table.toString(),
  ].join("\n");
}

/** Names are text: no escape sequence of theirs reaches the terminal. */
function printable(text: string): string {
  return text.replaceAll(/\p{Cc}/gu, "\u{fffd}");
}
