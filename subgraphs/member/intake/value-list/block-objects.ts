/** A block of a list as STIX objects: an indicator for each value, and a report that refers to them all. */
import { rejected } from "../rejected.ts";
import type { Place } from "../claims.ts";
import { madeOf, NO_DATE, readMade } from "../made/made-objects.ts";
import type { Stamp } from "../made/made-objects.ts";
import { madeReports } from "../made/made-reports.ts";
import { patternOf } from "../made/pattern-of.ts";
import type { Fields } from "../stix21/fields.ts";
import type { Read } from "../reader.ts";
import type { ListBlock, ListTrail } from "./parsed-list.ts";
import { newestReferenceDate, otxPulse } from "./reference-date.ts";
import { trailMeaning } from "./trail-meaning.ts";

/** What all blocks of a list have alike. */
export interface ListFrame {
  readonly file: string;
  /** The file's name without its endings: `apt_donot`. It is no attribution. */
  readonly name: string;
  readonly aliases: readonly string[];
  readonly authorId: string | null;
  /** STIX ids of marking definitions. */
  readonly markings: readonly string[];
  /** No reference is later. */
  readonly latestYear: number;
}

/**
 * The reads of a block, its reports last. Dates are the newest that its
 * references tell by their addresses, else 1970-01-01.
 */
export function* blockReads(
  block: ListBlock,
  frame: ListFrame,
): Generator<Read> {
  const date = newestReferenceDate(block.references, frame.latestYear);
  const stamp: Stamp = {
    created: date ?? NO_DATE,
    modified: date ?? NO_DATE,
    authorId: frame.authorId,
    markings: frame.markings,
  };
  const ids = new Set<string>();
  for (const trail of block.trails) {
    const read = trailRead(trail, stamp, frame.file);
    if (read.kind === "record") ids.add(read.claim.stixId);
    yield read;
  }
  const place = block.trails[0]?.line;
  const at: Place = {
    file: frame.file,
    place: place === undefined ? "a block" : `the block at line ${place}`,
  };
  for (const report of reportsOf(block, [...ids], stamp, frame))
    yield readMade(report, at);
}

function trailRead(trail: ListTrail, stamp: Stamp, file: string): Read {
  const at: Place = { file, place: `line ${trail.line}` };
  const meant = trailMeaning(trail.text);
  if ("fault" in meant) return rejected(at, null, "BAD_VALUE", meant.fault);
  if (meant.kind === "cve")
    return readMade(
      madeOf("vulnerability", stamp, {
        name: meant.id,
        description: trail.comment,
        external_references: [{ source_name: "cve", external_id: meant.id }],
      }),
      at,
    );
  return readMade(
    madeOf("indicator", stamp, {
      name: trail.text,
      description: trail.comment,
      pattern: patternOf(meant),
      pattern_type: "stix",
      valid_from: stamp.created,
    }),
    at,
  );
}

function reportsOf(
  block: ListBlock,
  ids: readonly string[],
  stamp: Stamp,
  { name, aliases }: ListFrame,
): readonly Fields[] {
  const subject = block.references[0] ?? block.notes[0];
  return madeReports(stamp, ids, {
    name: subject === undefined ? name : `${name}: ${subject}`,
    description: block.notes.join("\n"),
    // Names of a list stand for nobody: lists mix groups.
    labels: [`list:${name}`, ...aliases.map((alias) => `alias:${alias}`)],
    external_references: [...new Set(block.references)].map(referenceOf),
  });
}

function referenceOf(url: string): Fields {
  const pulse = otxPulse(url);
  if (pulse !== undefined)
    return { source_name: "alienvault-otx", external_id: pulse, url };
  const [, host] = /^https?:\/\/(?:www\.)?([^/?#:]+)/i.exec(url) ?? [];
  return { source_name: host?.toLowerCase() ?? "unknown", url };
}
