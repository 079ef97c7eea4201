/**
 * What a file's claims need from the rest of the file and from the store before
 * they can be written: feeds, authors' names, meanings of markings.
 */
import {
  assignFeeds,
  feedsOfAuthors,
  identitiesByStixIds,
  markingMeanings,
} from "../../../cypher/generated.ts";
import type { Graph } from "../../../cypher/graph.ts";
import type { MarkingMeaning } from "./claims.ts";
import { newFeeds, OWN_FEED } from "./feeds.ts";
import { identitiesIn, meaningsIn } from "./file-claims.ts";
import type { FileClaims } from "./file-claims.ts";
import { tlpOfMarking } from "./markings.ts";
import type { LoadContext } from "./rows.ts";
import type { LoadOptions } from "./options.ts";

/** Looks up and, unless it is a trial, assigns feeds for good. */
export async function loadContext(
  graph: Graph,
  claims: FileClaims,
  options: LoadOptions,
  recordedAt: string,
): Promise<LoadContext> {
  const authors = authorsOf(claims);
  const names = await authorNames(graph, authors, claims);
  const feeds = await feedsFor(graph, authors, names, options);
  const meanings = await allMeanings(graph, claims);
  return {
    slug: options.slug,
    feedOf: (author) =>
      options.feed ??
      (author === null ? OWN_FEED : (feeds.get(author) ?? OWN_FEED)),
    authorOf: (author) =>
      author === null ? null : (names.get(author) ?? null),
    meanings,
    otherwise: {
      tlp: options.marking ?? null,
      audience: options.audience ?? [],
    },
    recordedAt,
  };
}

/** The meanings of marking definitions in the store. */
export async function storedMeanings(
  graph: Graph,
  stixIds: readonly string[],
): Promise<ReadonlyMap<string, MarkingMeaning>> {
  if (stixIds.length === 0) return new Map();
  const rows = await graph.write(markingMeanings, { stixIds });
  return new Map(
    rows.map(({ stixId, meaning }) => [stixId, parsedMeaning(meaning)]),
  );
}

/** Written by rows.ts, so its shape is known. */
function parsedMeaning(json: string): MarkingMeaning {
  const meaning: MarkingMeaning = JSON.parse(json);
  return meaning;
}

function authorsOf({ records, edges }: FileClaims): readonly string[] {
  const authors = [...records, ...edges].flatMap(
    ({ authorId }) => authorId ?? [],
  );
  return [...new Set(authors)].toSorted();
}

/** The name of the newest version, in the file or in the store. */
async function authorNames(
  graph: Graph,
  authors: readonly string[],
  claims: FileClaims,
): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  const inFile = identitiesIn(claims);
  for (const [stixId, { name }] of inFile) names.set(stixId, name);
  if (authors.length === 0) return names;
  for (const { stixId, name, modified } of await graph.write(
    identitiesByStixIds,
    { stixIds: authors },
  ))
    if ((modified ?? "") >= (inFile.get(stixId)?.modified ?? ""))
      names.set(stixId, name);
  return names;
}

async function feedsFor(
  graph: Graph,
  authors: readonly string[],
  names: ReadonlyMap<string, string>,
  options: LoadOptions,
): Promise<ReadonlyMap<string, string>> {
  if (options.feed !== undefined || authors.length === 0) return new Map();
  const rows = await graph.write(feedsOfAuthors, {});
  const assigned = new Map(rows.map(({ author, slug }) => [author, slug]));
  const added = newFeeds(authors, names, assigned);
  const held =
    options.dryRun === true || added.length === 0
      ? added
      : await graph.write(assignFeeds, { rows: added });
  for (const { author, slug } of held) assigned.set(author, slug);
  return assigned;
}

async function allMeanings(
  graph: Graph,
  claims: FileClaims,
): Promise<ReadonlyMap<string, MarkingMeaning>> {
  const inFile = meaningsIn(claims);
  const refs = [...claims.records, ...claims.edges].flatMap(({ marking }) => [
    ...marking.refs,
    ...marking.partRefs,
  ]);
  const elsewhere = [...new Set(refs)].filter(
    (ref) => !inFile.has(ref) && !tlpOfMarking.has(ref),
  );
  return new Map([...(await storedMeanings(graph, elsewhere)), ...inFile]);
}
