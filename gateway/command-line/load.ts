/** `tessera load`: loads files into a member's store, and says what happened to every object. */
import { connectStore } from "../../cypher/neo4j.ts";
import { isTlp } from "../../subgraphs/contract/marking.ts";
import { load } from "../../subgraphs/member/intake/load.ts";
import { formatFault } from "../../subgraphs/member/intake/options.ts";
import { readers } from "../../subgraphs/member/intake/readers.ts";
import type { LoadReport } from "../../subgraphs/member/intake/report.ts";
import { readWarningLists } from "../../subgraphs/member/warning-lists/read-warning-lists.ts";
import { BATCH_TIME, BadUse, EXIT, printJson } from "./common.ts";
import { filesToLoad } from "./files-to-load.ts";
import { mappingIn } from "./mapping-in.ts";
import { memberConfigOf } from "./member.ts";
import { openStore } from "./open-store.ts";

export interface LoadCommandOptions {
  readonly config?: string;
  readonly member?: string;
  readonly data?: string;
  readonly marking?: string;
  readonly audience?: string;
  readonly feed?: string;
  readonly mapping?: string;
  readonly format?: string;
  readonly dryRun: boolean;
  readonly json: boolean;
}

export async function runLoad(
  paths: readonly string[],
  options: LoadCommandOptions,
): Promise<number> {
  const { marking, audience, feed, format, dryRun } = options;
  if (marking !== undefined && !isTlp(marking))
    throw new BadUse(
      `--marking takes CLEAR, GREEN, AMBER, AMBER_STRICT or RED, but got ${JSON.stringify(marking)}.`,
    );
  const fault = formatFault(format, readers);
  if (fault !== undefined) throw new BadUse(`--format: ${fault}`);
  const config = await memberConfigOf(options);
  const files = await filesToLoad(paths);
  const mapping =
    options.mapping === undefined
      ? undefined
      : await mappingIn(options.mapping);
  const warningLists =
    config.warningLists === undefined
      ? undefined
      : await readWarningLists(config.warningLists);
  const store = connectStore(await openStore(config));
  const started = Date.now();
  try {
    const report = await load({
      graph: store.graph({ requestId: "load", timeoutMs: BATCH_TIME }),
      files,
      now: new Date(),
      ...(warningLists === undefined ? {} : { warningLists }),
      options: {
        slug: config.slug,
        dryRun,
        ...(marking === undefined ? {} : { marking }),
        ...(audience === undefined ? {} : { audience: audience.split(",") }),
        ...(feed === undefined ? {} : { feed }),
        ...(mapping === undefined ? {} : { mapping }),
        ...(format === undefined ? {} : { format }),
      },
      onProgress: ({ file, phase, done, total }) => {
        if (!options.json && process.stderr.isTTY)
          process.stderr.write(`\r${file}: ${phase} ${done} of ${total}   `);
      },
    });
    const seconds = (Date.now() - started) / 1_000;
    if (options.json) printJson({ ...report, seconds });
    else print(report, seconds);
    return report.counts.rejected > 0 ? EXIT.incomplete : EXIT.ok;
  } finally {
    await store.close();
  }
}

/** Rejected objects that are printed one by one; the rest is in the JSON report. */
const SHOWN = 20;

function print(report: LoadReport, seconds: number): void {
  const { rejected, counts, unmarked } = report;
  const lines = [
    "",
    `${report.read} objects read: ${report.new} new, ${report.changed} changed, ${report.unchanged} unchanged, ${report.older} older versions kept, ${counts.rejected} rejected, in ${seconds.toFixed(1)} s (${Math.round(report.read / seconds)} a second).`,
    ...rejected
      .slice(0, SHOWN)
      .map(
        ({ file, place, id, code, reason }) =>
          `  ${[file, place, id ?? [], code].flat().join(" ")}: ${reason}`,
      ),
    ...(counts.rejected > SHOWN
      ? [`  … and ${counts.rejected - SHOWN} more (--json).`]
      : []),
    `${counts.dangling} references wait for their end.`,
    ...(unmarked > 0
      ? [
          `${unmarked} objects bear no TLP marking: your own staff alone sees them. Release them with --marking and --audience, or open their feed in your policy.`,
        ]
      : []),
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
}
