/**
 * The real corpus over five members, one data set each, so that what two data
 * sets share is what two members share. The folder is no part of the project;
 * whoever has it names it.
 */
import { join } from "node:path";

import { factsObjects } from "./facts.ts";
import { maltrailObjects } from "./maltrail.ts";
import { mispObjects } from "./misp.ts";
import { filesIn, textOf } from "./read-files.ts";
import type { StixObject } from "./stix.ts";
import { unit42Objects } from "./unit42.ts";

/** One data set, and the member that holds it. */
export interface DataSet {
  readonly slug: string;
  /** As `overlaps.json.gz` calls it. */
  readonly name: string;
  readonly objects: readonly StixObject[];
}

/** `most`: trails that are taken of one of maltrail's lists. */
export async function corpusOf(
  folder: string,
  { most = Infinity }: { readonly most?: number } = {},
): Promise<readonly DataSet[]> {
  const read = (name: string, ...endings: readonly string[]) =>
    filesIn(join(folder, name), endings);
  const events = [
    ...(await read("misp-events/circl-pymisp", ".json.gz")),
    ...(await read("misp-events/eset", ".json.gz")),
  ];
  return [
    {
      slug: "att",
      name: "unit42",
      objects: unit42Objects(await read("unit42-playbooks", ".json.gz")),
    },
    {
      slug: "singtel",
      name: "unit42-reports",
      objects: unit42Objects(await read("unit42-reports", ".json.gz")),
    },
    { slug: "telefonica", name: "misp", objects: mispObjects(events) },
    {
      slug: "softbank",
      name: "maltrail",
      objects: maltrailObjects(await read("maltrail/malware", ".txt.gz"), most),
    },
    {
      slug: "etisalat",
      name: "alliance",
      objects: factsObjects(await read("alliance", ".json")),
    },
  ];
}

/** A value that several data sets hold. */
export interface Overlap {
  readonly type: string;
  readonly value: string;
  readonly in: Readonly<Record<string, readonly string[]>>;
}

/** The values in two or more data sets, as they were counted when the corpus was made. */
export async function overlapsOf(folder: string): Promise<readonly Overlap[]> {
  const text = await textOf(join(folder, "alliance", "overlaps.json.gz"));
  return (JSON.parse(text) as { readonly bulk: readonly Overlap[] }).bulk;
}
