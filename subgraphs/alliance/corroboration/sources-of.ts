/**
 * Independent sources: records that cite one page or one report are one source,
 * also over others that they share a citation with, however many members hold
 * them (an echo). A record that cites nothing stands for its author. What its
 * author took back stands for nothing. Joining errs on the careful side: it can
 * make two sources one, never one two.
 */
import { normalName } from "../../contract/names.ts";
import { DisjointSets } from "../identity/rule/disjoint-sets.ts";
import { grouped } from "../identity/rule/grouped.ts";
import type { Citation, Summary } from "../scatter/summary.ts";

export interface Source {
  /** Who published it, or who the author is. */
  readonly name: string;
  readonly members: readonly string[];
  /** How many records rest on it. */
  readonly records: number;
  /** Where to read it. */
  readonly urls: readonly string[];
}

/** The sources, those of most members first, then of most records, then by name. */
export function sourcesOf(records: readonly Summary[]): readonly Source[] {
  const sets = new DisjointSets<string>();
  for (const record of records)
    for (const origin of originsOf(record)) sets.join(firstOf(record), origin);
  const groups = grouped(records, (record) => sets.root(firstOf(record)));
  return [...groups.values()].map(sourceOf).toSorted(inOrder);
}

/** What a record rests on: everything that it cites, else its author, else its feed. */
function originsOf({
  owner,
  feed,
  author,
  citations,
}: Summary): readonly string[] {
  if (citations.length > 0) return citations.map(({ key }) => `cites ${key}`);
  if (author === null) return [`feed ${owner}/${feed}`];
  return [`author ${normalName(author) || author}`];
}

function firstOf(record: Summary): string {
  return originsOf(record)[0] ?? "";
}

function sourceOf(records: readonly Summary[]): Source {
  return {
    name: nameOf(records),
    members: [...new Set(records.map(({ owner }) => owner))].toSorted(),
    records: records.length,
    urls: urlsOf(records.flatMap(({ citations }) => citations)),
  };
}

/** The publisher whom most records cite, pages before reports without an address; else the author, else the feed. Ties go by spelling. */
function nameOf(records: readonly Summary[]): string {
  const names = records.flatMap(({ owner, feed, author, citations }) =>
    citations.length > 0
      ? distinctNames(citations)
      : [{ name: author ?? `${owner}/${feed}`, page: false }],
  );
  const uses = [...grouped(names, ({ name }) => name)].map(([name, all]) => ({
    name,
    uses: all.length,
    pages: all.filter(({ page }) => page).length,
  }));
  const [best] = uses.toSorted(
    (a, b) =>
      b.pages - a.pages || b.uses - a.uses || (a.name < b.name ? -1 : 1),
  );
  return best?.name ?? "";
}

/** The publishers that one record cites, each once. */
function distinctNames(citations: readonly Citation[]) {
  return [...grouped(citations, ({ source }) => source)].map(
    ([name, cited]) => ({ name, page: cited.some(({ url }) => url !== null) }),
  );
}

/** Each page once, in its least spelling. */
function urlsOf(citations: readonly Citation[]): readonly string[] {
  const pages = grouped(
    citations.filter(({ url }) => url !== null),
    ({ key }) => key,
  );
  return [...pages.values()]
    .flatMap((page) => page.flatMap(({ url }) => url ?? []).toSorted()[0] ?? [])
    .toSorted();
}

function inOrder(a: Source, b: Source): number {
  return (
    b.members.length - a.members.length ||
    b.records - a.records ||
    compared(a.name, b.name) ||
    compared(a.urls.join(" "), b.urls.join(" ")) ||
    compared(a.members.join(" "), b.members.join(" "))
  );
}

function compared(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
