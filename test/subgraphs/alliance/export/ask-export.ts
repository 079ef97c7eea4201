/** An export of a small world, for the tests beside this file. */
import { ask } from "../support/ask-alliance.ts";
import type { AskOptions } from "../support/ask-alliance.ts";
import type { World } from "../support/world.ts";

const EXPORT = `query ($ids: [ID!]!, $format: ExportFormat!) { export(ids: $ids, format: $format) {
  text mediaType validUntil records leftOut { id member { slug } reason detail } answer { complete members { member { slug } status } } } }`;

export const formats = ["STIX", "CSV", "MISP", "SURICATA", "HOSTS"] as const;

export interface ExportTold {
  readonly text: string;
  readonly mediaType: string;
  readonly validUntil: string;
  readonly records: number;
  readonly leftOut: readonly {
    readonly id: string;
    readonly member: { readonly slug: string } | null;
    readonly reason: string;
    readonly detail: string | null;
  }[];
  readonly answer: { readonly complete: boolean };
}

export interface StixObject {
  readonly id: string;
  readonly type: string;
  readonly [property: string]: unknown;
}

export async function exported(
  world: World,
  ids: readonly string[],
  format: (typeof formats)[number],
  options: AskOptions = {},
) {
  const told = await ask(world, EXPORT, {
    ...options,
    variables: { ids, format },
  });
  return {
    ...told,
    export: (told.data?.["export"] ?? null) as ExportTold | null,
  };
}

export function objectsIn(text: string): readonly StixObject[] {
  return (JSON.parse(text) as { readonly objects: readonly StixObject[] })
    .objects;
}

/** Without what is new each time: the bundle's id, and when it was made. */
export function timeless(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll(/bundle--[0-9a-f-]{36}/g, "bundle")
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, "instant")
    .replaceAll(/(timestamp\\": \\")\d+/g, "$1")
    .replaceAll(/"asOf":\d+/g, "");
}
