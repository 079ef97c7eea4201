/** Asks a member what it knows of values: one request for all of them. */
import type { Observable } from "../../contract/observable.ts";
import type { Holdings } from "./holdings.ts";
import { LOOKUP_DOCUMENT } from "./scatter-document.ts";

/** What a member knows of a value. */
export interface KnownAt {
  readonly key: string;
  readonly held: boolean;
  readonly roles: readonly string[];
  readonly detect: boolean;
  readonly listed: readonly {
    readonly name: string;
    readonly matched: string | null;
  }[];
}

/** What the member knows, by key; `undefined` if it did not answer. */
export async function lookupAt(
  holdings: Holdings,
  member: string,
  values: readonly Observable[],
): Promise<ReadonlyMap<string, KnownAt> | undefined> {
  const scatter = await holdings.ask<{ readonly lookup: readonly KnownAt[] }>({
    member,
    query: LOOKUP_DOCUMENT,
    operationName: "Lookup",
    variables: {
      values: values.map(({ key, type, value }) => ({ key, type, value })),
    },
  });
  return scatter && new Map(scatter.lookup.map((known) => [known.key, known]));
}
