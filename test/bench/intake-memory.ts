/**
 * What a load of a large file costs in memory: a bundle is made in a temporary
 * folder and loaded into a store that takes everything and holds nothing, so
 * that what grows is intake itself. The aim is 200 MB for a file of 500 MB.
 */
import { createWriteStream } from "node:fs";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";

import type { Graph } from "../../cypher/graph.ts";
import { diskFile } from "../../subgraphs/member/intake/disk-file.ts";
import { load } from "../../subgraphs/member/intake/load.ts";

export interface IntakeMemoryOptions {
  /** Megabytes of the text. */
  readonly size: number;
  /** Pack it, so that it is unpacked while it is read. */
  readonly gzip: boolean;
}

const MB = 1024 * 1024;

export async function benchIntakeMemory(
  options: IntakeMemoryOptions,
  say: (line: string) => void,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "tessera-bench-"));
  try {
    const path = join(folder, options.gzip ? "large.json.gz" : "large.json");
    const text = Readable.from(bundle(options.size * MB));
    const packed = options.gzip ? text.pipe(createGzip({ level: 1 })) : text;
    await pipeline(packed, createWriteStream(path));
    const { size } = await stat(path);
    say(`a bundle of ${options.size} MB, ${(size / MB).toFixed(0)} MB on disk`);
    await loadOnce(path, say);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function loadOnce(
  path: string,
  say: (line: string) => void,
): Promise<void> {
  const before = process.memoryUsage.rss();
  let peak = before;
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss());
  }, 20);
  const start = performance.now();
  const report = await load({
    graph: bottomless,
    files: [await diskFile(path, "large.json")],
    options: { slug: "singtel" },
    now: new Date(),
  });
  clearInterval(watch);
  const seconds = (performance.now() - start) / 1_000;
  say(
    `${report.read} objects, ${report.counts.rejected} rejected, in ${seconds.toFixed(0)} s (${(report.read / seconds).toFixed(0)} a second, read twice, nothing stored)`,
  );
  say(
    `resident memory: ${(before / MB).toFixed(0)} MB before, ${(peak / MB).toFixed(0)} MB at most, grown by ${((peak - before) / MB).toFixed(0)} MB`,
  );
}

/** Takes every write, and knows nothing. */
const bottomless: Graph = {
  read: () => Promise.resolve([]),
  write: () => Promise.resolve([]),
};

/** Indicators, each with a relationship to one of a thousand malware families. */
function* bundle(length: number): Generator<string> {
  let written = 0;
  let text = '{"type":"bundle","id":"bundle--1","objects":[';
  for (let at = 0; written < length; at += 1) {
    if (at > 0) text += ",";
    text += pair(at)
      .map((object) => JSON.stringify(object))
      .join(",\n");
    if (text.length < 64 * 1024) continue;
    written += text.length;
    yield text;
    text = "";
  }
  yield `${text}]}`;
}

function pair(at: number): readonly object[] {
  const uuid = `33333333-3333-4333-8333-${at.toString(16).padStart(12, "0")}`;
  const family = String(at % 1_000).padStart(12, "0");
  const common = {
    spec_version: "2.1",
    created_by_ref: "identity--11111111-1111-4111-8111-111111111111",
    created: "2018-04-12T10:00:00.000Z",
    modified: "2018-04-12T10:00:00.000Z",
    object_marking_refs: [
      "marking-definition--613f2e26-407d-48c7-9eca-b8e91df99dc9",
    ],
  };
  const indicator = {
    ...common,
    type: "indicator",
    id: `indicator--${uuid}`,
    name: `host ${at}`,
    description: "Made for a measure of memory. ".repeat(8),
    pattern: `[domain-name:value = 'host-${at}.example']`,
    pattern_type: "stix",
    valid_from: "2018-04-12T10:00:00.000Z",
  };
  const relationship = {
    ...common,
    type: "relationship",
    id: `relationship--${uuid}`,
    relationship_type: "indicates",
    source_ref: indicator.id,
    target_ref: `malware--44444444-4444-4444-8444-${family}`,
  };
  return [indicator, relationship];
}
