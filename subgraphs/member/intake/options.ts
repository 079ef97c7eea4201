/** What whoever loads may say about a load. */
import type { Tlp } from "../../contract/marking.ts";
import { audienceFault } from "../../contract/audience.ts";
import { slugFault } from "../../contract/slug.ts";
import type { CsvMapping } from "./csv/mapping.ts";
import { feedFault } from "./feeds.ts";

export interface LoadOptions {
  /** The member whose records these are. */
  readonly slug: string;
  /** The level of objects that bear none; absent: they stay unmarked. */
  readonly marking?: Tlp;
  /** To whom objects without a level are released: slugs of members, and `group:NAME`. */
  readonly audience?: readonly string[];
  /** The feed of everything in the files; absent: each object's author. */
  readonly feed?: string;
  /** Which column of CSV files says what; absent: they are refused. */
  readonly mapping?: CsvMapping;
  /** The name of the format of all files; absent: each file tells. */
  readonly format?: string;
  /** Report what would happen, and write nothing. */
  readonly dryRun?: boolean;
}

/** What is wrong with the options, in one sentence, or `undefined`. */
export function optionsFault(options: LoadOptions): string | undefined {
  const bad =
    slugFault(options.slug) ??
    options.audience?.map(audienceFault).find((fault) => fault !== undefined);
  if (bad !== undefined) return bad;
  return options.feed === undefined ? undefined : feedFault(options.feed);
}

/** What is wrong with the name of a format, or `undefined`. */
export function formatFault(
  format: string | undefined,
  readers: readonly { readonly name: string }[],
): string | undefined {
  const names = readers.map(({ name }) => name);
  return format === undefined || names.includes(format)
    ? undefined
    : `A format is one of ${names.join(", ")}, but got ${JSON.stringify(format.slice(0, 80))}.`;
}
