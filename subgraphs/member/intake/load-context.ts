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
import { isTlp } from "../../contract/marking.ts";
import { nameFor, nameForFeed } from "./author-name.ts";
import type { Author, AuthorMarking } from "./author-name.ts";
import type { MarkingClaim, MarkingMeaning } from "./claims.ts";
import { newFeeds, OWN_FEED } from "./feeds.ts";
import type { FileFacts, IdentityFact } from "./file-facts.ts";
import { resolveMarking, tlpOfMarking } from "./markings.ts";
import type { LoadContext } from "./rows.ts";
import type { LoadOptions } from "./options.ts";

/** Looks up and, unless it is a trial, assigns feeds for good. */
export async function loadContext(
  graph: Graph,
  facts: FileFacts,
  options: LoadOptions,
  recordedAt: string,
): Promise<LoadContext> {
  const meanings = await allMeanings(graph, facts);
  const otherwise = {
    tlp: options.marking ?? null,
    audience: options.audience ?? [],
  };
  const authors = await authorsOf(graph, facts, (marking) =>
    resolveMarking(marking, meanings, otherwise),
  );
  const feeds = await feedsFor(graph, authors, options);
  return {
    slug: options.slug,
    feedOf: (author) =>
      options.feed ??
      (author === null ? OWN_FEED : (feeds.get(author) ?? OWN_FEED)),
    authorOf: (author, marking) =>
      author === null ? null : nameFor(authors.get(author), marking),
    meanings,
    otherwise,
    recordedAt,
  };
}

/** Identities as the store holds them, by STIX id. */
export async function storedAuthors(
  graph: Graph,
  stixIds: readonly string[],
): Promise<ReadonlyMap<string, Author & { readonly modified: string | null }>> {
  if (stixIds.length === 0) return new Map();
  const rows = await graph.write(identitiesByStixIds, { stixIds });
  return new Map(
    rows.map(({ stixId, name, personal, modified, tlp, ...lists }) => [
      stixId,
      {
        name: personal ? null : name,
        modified,
        marking: { ...lists, tlp: isTlp(tlp) ? tlp : null },
      },
    ]),
  );
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

/** Who made what is in the file, by STIX id; undefined where nobody knows the identity. The newest version counts, in the file or in the store. */
async function authorsOf(
  graph: Graph,
  facts: FileFacts,
  resolved: (marking: MarkingClaim) => AuthorMarking,
): Promise<ReadonlyMap<string, Author | undefined>> {
  const inFile = facts.identities;
  const authors = new Map(
    [...facts.authorIds].toSorted().map((stixId) => {
      const fact = inFile.get(stixId);
      return [stixId, fact && authorIn(fact, resolved(fact.marking))];
    }),
  );
  for (const [stixId, { modified, ...author }] of await storedAuthors(graph, [
    ...authors.keys(),
  ]))
    if ((modified ?? "") >= (inFile.get(stixId)?.modified ?? ""))
      authors.set(stixId, author);
  return authors;
}

function authorIn(
  { name, personal }: IdentityFact,
  marking: AuthorMarking,
): Author {
  return { name: personal ? null : name, marking };
}

async function feedsFor(
  graph: Graph,
  authors: ReadonlyMap<string, Author | undefined>,
  options: LoadOptions,
): Promise<ReadonlyMap<string, string>> {
  if (options.feed !== undefined || authors.size === 0) return new Map();
  const rows = await graph.write(feedsOfAuthors, {});
  const assigned = new Map(rows.map(({ author, slug }) => [author, slug]));
  const names = new Map(
    [...authors].flatMap(([stixId, author]) => {
      const name = author === undefined ? null : nameForFeed(author);
      return name === null ? [] : [[stixId, name]];
    }),
  );
  const added = newFeeds([...authors.keys()], names, assigned);
  const held =
    options.dryRun === true || added.length === 0
      ? added
      : await graph.write(assignFeeds, { rows: added });
  for (const { author, slug } of held) assigned.set(author, slug);
  return assigned;
}

async function allMeanings(
  graph: Graph,
  facts: FileFacts,
): Promise<ReadonlyMap<string, MarkingMeaning>> {
  const inFile = facts.meanings;
  const elsewhere = [...facts.markingRefs].filter(
    (ref) => !inFile.has(ref) && !tlpOfMarking.has(ref),
  );
  return new Map([...(await storedMeanings(graph, elsewhere)), ...inFile]);
}
