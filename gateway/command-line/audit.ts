/**
 * `tessera audit …`: reads and proves the audit log of a gateway or a member. It
 * only reads, but for `erase`, so that it may run beside the server that writes.
 */
import { stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";

import { readMemberConfig } from "../../subgraphs/member/read-config.ts";
import { parseHead } from "../../subgraphs/serving/audit/chain.ts";
import type { AuditLine } from "../../subgraphs/serving/audit/chain.ts";
import { dayOf } from "../../subgraphs/serving/audit/audit-files.ts";
import { eraseSalts } from "../../subgraphs/serving/audit/salts.ts";
import { verifyChain } from "../../subgraphs/serving/audit/verify-chain.ts";
import type { ChainReport } from "../../subgraphs/serving/audit/verify-chain.ts";
import { whoAsked } from "../../subgraphs/serving/audit/who-asked.ts";
import { readSecret } from "../../subgraphs/serving/secret.ts";
import { readGatewayConfig } from "../read-config.ts";
import { BadUse, EXIT, printJson, readJson } from "./common.ts";
import { configurationFile } from "./configuration-file.ts";

export interface AuditCommandOptions {
  readonly member?: string;
  readonly home?: string;
  readonly config?: string;
  readonly data?: string;
  readonly json: boolean;
}

export interface VerifyOptions extends AuditCommandOptions {
  readonly head?: string;
}

export interface WhoOptions extends AuditCommandOptions {
  readonly value?: string;
  readonly subject?: string;
  readonly since?: string;
}

export interface EraseOptions extends AuditCommandOptions {
  readonly before: string;
}

/** `audit verify`: 0 if every line is as it was written, 4 if not. */
export async function runVerify(
  folder: string | undefined,
  options: VerifyOptions,
): Promise<number> {
  const known =
    options.head === undefined ? undefined : parseHead(options.head);
  if (options.head !== undefined && known === undefined)
    throw new BadUse(
      `--head takes what \`tessera audit head\` prints (a number, a colon and 64 hexadecimal digits), but got ${JSON.stringify(options.head)}.`,
    );
  const where = await folderOf(folder, options);
  const report = await verifyChain(where, known);
  if (options.json) printJson({ folder: where, ...report });
  else process.stdout.write(`${verdict(where, report)}\n`);
  return report.ok ? EXIT.ok : EXIT.failed;
}

/** `audit head`: number and hash of the last line, to be kept elsewhere. */
export async function runHead(
  folder: string | undefined,
  options: AuditCommandOptions,
): Promise<number> {
  const { head } = await verifyChain(await folderOf(folder, options));
  if (options.json) printJson(head);
  else process.stdout.write(`${head.seq}:${head.hash}\n`);
  return EXIT.ok;
}

/** `audit who`: who asked about a value; 0 if somebody did, 1 if nobody. */
export async function runWho(options: WhoOptions): Promise<number> {
  const { value, subject } = options;
  if (value === undefined && subject === undefined)
    throw new BadUse(
      "What is looked for must be said: --value VALUE, or --subject PERSON.",
    );
  const { folder, secretFile } = await settingsOf(options);
  const { lines, erased } = await whoAsked({
    folder: await existing(folder),
    secret: await readSecret(secretFile),
    value,
    subject,
    since: instantOf("--since", options.since),
  });
  const found = lines.map(whoLine);
  if (options.json) printJson({ found, erased });
  else {
    for (const each of found)
      process.stdout.write(
        `${each.at}  ${each.organisation}  ${each.subject}  ${each.affiliation}, ${each.purpose}  ${each.fields.join(" ")}  (question ${each.requestId}, line ${each.seq})\n`,
      );
    if (found.length === 0)
      process.stdout.write("Nobody, as far as the lines tell.\n");
    if (erased > 0)
      process.stdout.write(
        `${erased} lines cannot be searched: their salts were erased.\n`,
      );
  }
  return found.length > 0 ? EXIT.ok : EXIT.nothingFound;
}

/** `audit erase`: throws away the salts of the days before a date. */
export async function runErase(
  folder: string | undefined,
  options: EraseOptions,
): Promise<number> {
  const before = instantOf("--before", options.before) ?? new Date();
  if (dayOf(before) > dayOf(new Date()))
    throw new BadUse(
      "--before takes today or an earlier day: today's salt is in use.",
    );
  const where = await folderOf(folder, options);
  const days = await eraseSalts(where, dayOf(before));
  if (options.json) printJson({ erased: days });
  else
    process.stdout.write(
      days.length === 0
        ? "There was no salt of an earlier day.\n"
        : `Erased ${days.length} days, ${days.at(0)} to ${days.at(-1)}: nobody can tell any more who asked what on them.\n`,
    );
  return EXIT.ok;
}

async function folderOf(
  folder: string | undefined,
  options: AuditCommandOptions,
): Promise<string> {
  return existing(
    folder === undefined ? (await settingsOf(options)).folder : resolve(folder),
  );
}

async function existing(folder: string): Promise<string> {
  const there = await stat(folder).catch(() => undefined);
  if (there?.isDirectory() !== true)
    throw new BadUse(`There is no audit folder ${folder}.`);
  return folder;
}

/** The folder and the key that a configuration names. */
async function settingsOf({
  member,
  home,
  config,
  data,
}: AuditCommandOptions): Promise<{
  readonly folder: string;
  readonly secretFile: string;
}> {
  if ([member, home, config].filter((each) => each !== undefined).length !== 1)
    throw new BadUse(
      "Whose audit log it is must be said once: a folder, --member SLUG, --home SLUG or --config FILE.",
    );
  const file =
    member === undefined
      ? await configurationFile("gateway.json", { config, slug: home, data })
      : await configurationFile("member.json", { config, slug: member, data });
  const json = await readJson(file);
  const ofGateway = typeof json === "object" && json !== null && "home" in json;
  const { audit, secret } = ofGateway
    ? readGatewayConfig(json, file)
    : readMemberConfig(json, file);
  if (audit === false)
    throw new BadUse(
      `${resolve(dirname(file), file)} says that no audit is written.`,
    );
  return { folder: audit.folder, secretFile: secret };
}

function instantOf(option: string, text: string | undefined): Date | undefined {
  if (text === undefined) return undefined;
  const at = new Date(text);
  if (Number.isNaN(at.getTime()))
    throw new BadUse(
      `${option} takes a day or an instant such as 2026-11-28 or 2026-11-28T09:00Z, but got ${JSON.stringify(text)}.`,
    );
  return at;
}

function whoLine(line: AuditLine) {
  const text = (field: string) => {
    const value = line[field];
    return typeof value === "string" ? value : "";
  };
  const fields = line["fields"];
  return {
    seq: line.seq,
    at: line.at,
    requestId: text("requestId"),
    organisation: text("organisation"),
    subject: text("subject"),
    affiliation: text("affiliation"),
    purpose: text("purpose"),
    fields: Array.isArray(fields) ? fields.map(String) : [],
    ...(line["plain"] === undefined ? {} : { plain: line["plain"] }),
  };
}

function verdict(folder: string, report: ChainReport): string {
  const { ok, faults, notes, head, lines, files } = report;
  const counted = `${lines} lines in ${files} files`;
  return [
    ok
      ? `${folder}: ${counted}, as they were written.`
      : `${folder}: ${counted}, NOT as they were written.`,
    ...faults.map(
      ({ file, line, expected, came }) =>
        `  ${file}, line ${line}: expected ${expected}, but came ${came}`,
    ),
    ...notes.map((note) => `  note: ${note}`),
    `Head: ${head.seq}:${head.hash}`,
  ].join("\n");
}
