/** The demonstration's bundles as they lie in the tree: what tests compare answers with. */
import { readFileSync } from "node:fs";

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

export function demoBundle(slug: string): readonly StixObject[] {
  const text = readFileSync(`gateway/demo/data/${slug}.stix.json`, "utf8");
  return (JSON.parse(text) as { readonly objects: readonly StixObject[] })
    .objects;
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
