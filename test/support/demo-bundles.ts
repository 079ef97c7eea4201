/** The demonstration's data as it lies in the tree: what tests compare answers with. */
import { filesToLoad } from "../../gateway/command-line/files-to-load.ts";
import { fileReads } from "../../subgraphs/member/intake/file-reads.ts";
import { NO_DATE } from "../../subgraphs/member/intake/made/made-objects.ts";
import { upgrade } from "../../subgraphs/member/intake/stix20/upgrade.ts";
import { textOf } from "../../subgraphs/member/intake/stix21/fields.ts";
import { readers } from "../../subgraphs/member/intake/readers.ts";

export interface StixObject {
  readonly id: string;
  readonly type: string;
  readonly name?: string;
  readonly [property: string]: unknown;
}

export const demoSlugs = [
  "att",
  "etisalat",
  "singtel",
  "softbank",
  "telefonica",
] as const;

/** Before any test, since tests are named after what is in it. */
const bundles = new Map<string, readonly StixObject[]>();
for (const slug of demoSlugs) bundles.set(slug, await objectsOf(slug));

/** A member's objects in the form of STIX 2.1, whatever its files are. */
export function demoBundle(slug: string): readonly StixObject[] {
  return bundles.get(slug) ?? [];
}

async function objectsOf(slug: string): Promise<readonly StixObject[]> {
  const newest = new Map<string, StixObject>();
  for (const file of await filesToLoad([`gateway/demo/data/${slug}`]))
    for await (const read of fileReads(file, readers)) {
      if (read.kind === "rejected")
        throw new Error(
          `All that the demonstration holds must go in, but ${JSON.stringify(read.rejection)}.`,
        );
      const object = JSON.parse(read.claim.original.json) as StixObject;
      const known = newest.get(object.id);
      if (known === undefined || versionOf(known) < versionOf(object))
        newest.set(object.id, "spec_version" in object ? object : in21(object));
    }
  return [...newest.values()];
}

/** A file beside a pulse says more of what the pulse makes, in a newer version. */
function versionOf(object: StixObject): number {
  return Date.parse(
    textOf(object, "modified") ?? textOf(object, "created") ?? NO_DATE,
  );
}

function in21(object: StixObject): StixObject {
  return { ...object, ...upgrade(object) };
}

/** The one object of a bundle with this type and name; throws if there is none. */
export function demoObject(
  slug: string,
  type: string,
  name?: string,
): StixObject {
  const found = demoBundle(slug).find(
    (object) =>
      object.type === type && (name === undefined || object.name === name),
  );
  if (found === undefined)
    throw new Error(`The bundle of ${slug} has no ${type} ${name ?? ""}.`);
  return found;
}

/** The value that an indicator's pattern asks for, as it is written there. */
export function valueOf({ pattern }: StixObject): string {
  const [, value] =
    /(?:value|:name|hashes\.[\w'-]+) = '((?:[^'\\]|\\.)*)'/.exec(
      String(pattern),
    ) ?? [];
  if (value === undefined)
    throw new Error(`No value in the pattern ${String(pattern)}.`);
  return value.replaceAll(/\\(.)/g, "$1");
}
