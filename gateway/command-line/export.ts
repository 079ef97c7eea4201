/** `tessera export`: all that a member loaded, as a STIX bundle, out of its own store. */
import { connectStore } from "../../cypher/neo4j.ts";
import { bundleText } from "../../subgraphs/member/export/bundle-text.ts";
import { ownObjects } from "../../subgraphs/member/export/own-objects.ts";
import type { OwnObject } from "../../subgraphs/member/export/own-objects.ts";
import { BATCH_TIME, EXIT, printJson } from "./common.ts";
import { memberConfigOf } from "./member.ts";
import { openStore } from "./open-store.ts";
import { writeOut } from "./write-out.ts";

export interface ExportCommandOptions {
  readonly config?: string;
  readonly member?: string;
  readonly data?: string;
  /** Absent: standard output. */
  readonly out?: string;
  readonly allVersions: boolean;
  readonly json: boolean;
}

export async function runExport(
  options: ExportCommandOptions,
): Promise<number> {
  const config = await memberConfigOf(options);
  const store = connectStore(await openStore(config));
  const count = { objects: 0 };
  try {
    const graph = store.graph({ requestId: "export", timeoutMs: BATCH_TIME });
    const versions = options.allVersions ? "all" : "current";
    const text = bundleText(counted(ownObjects(graph, versions), count));
    await writeOut(text, options.out);
  } finally {
    await store.close();
  }
  if (options.out !== undefined) report(options, count.objects);
  return count.objects === 0 ? EXIT.nothingFound : EXIT.ok;
}

async function* counted(
  objects: AsyncIterable<OwnObject>,
  count: { objects: number },
): AsyncGenerator<OwnObject> {
  for await (const object of objects) {
    count.objects++;
    yield object;
  }
}

function report({ json, out }: ExportCommandOptions, objects: number): void {
  if (json) printJson({ objects, file: out });
  else process.stdout.write(`${objects} objects are in ${out ?? ""}.\n`);
}
