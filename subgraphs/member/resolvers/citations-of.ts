/**
 * What a record rests on: the pages that it cites, and the reports that name it
 * with the pages that these cite. Two records that cite one page are one source,
 * so addresses are compared in a form that is wider than that of identity keys:
 * `http` and `https`, with and without a slash at the end, are one page.
 */
import type { CitedReportRow, RecordRow } from "../../../cypher/rows.ts";
import { referenceKey, urlKey } from "../../contract/keys.ts";

export interface Citation {
  readonly key: string;
  readonly source: string;
  readonly url: string | null;
}

/** Each source once, by its key. `reports` are the visible ones that name the record. */
export function citationsOf(
  record: Pick<RecordRow, "kind" | "stixId" | "name" | "author"> & {
    readonly externalReferences?: string | null;
  },
  reports: readonly CitedReportRow[],
): readonly Citation[] {
  const cited = [record, ...reports].flatMap(({ externalReferences }) =>
    referencesOf(externalReferences).flatMap(citationOf),
  );
  const named = [...(record.kind === "REPORT" ? [record] : []), ...reports].map(
    ({ stixId, author, name }): Citation => ({
      key: stixId,
      source: author ?? name,
      url: null,
    }),
  );
  const byKey = new Map<string, Citation>();
  for (const citation of [...cited, ...named])
    if (!byKey.has(citation.key)) byKey.set(citation.key, citation);
  return [...byKey.values()].toSorted((a, b) => (a.key < b.key ? -1 : 1));
}

/** A reference as records keep it. */
export interface Reference {
  readonly sourceName: string;
  readonly url: string | null;
  readonly externalId: string | null;
  readonly description: string | null;
  readonly published: string | null;
}

/** The references of a record or an edge, from the text that the store keeps. */
export function referencesOf(
  text: string | null | undefined,
): readonly Reference[] {
  return JSON.parse(text ?? "[]");
}

/** Catalogues whose reference is the thing's name there and nothing that somebody read. */
const CATALOGUE = /^(mitre-.*|misp-galaxy.*|cve|capec)$/i;

function citationOf({
  sourceName,
  url,
  externalId,
}: Reference): readonly Citation[] {
  if (externalId !== null && CATALOGUE.test(sourceName)) return [];
  if (url !== null) return [{ key: pageKey(url), source: sourceName, url }];
  return externalId === null
    ? []
    : [
        {
          key: referenceKey(sourceName, externalId),
          source: sourceName,
          url: null,
        },
      ];
}

function pageKey(url: string): string {
  return urlKey(url)
    .replace(/^url:http:/, "url:https:")
    .replace(/\/$/, "");
}
