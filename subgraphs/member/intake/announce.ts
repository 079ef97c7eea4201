/**
 * Tells those that refer to an identity or a marking definition what it says,
 * when it came after them or changed: the author's name, the marking's meaning.
 * The label `Unannounced` marks such news until it is told, so that a kill in
 * between loses nothing and a load without news costs one look.
 */
import {
  announced,
  identities,
  setAuthors,
  setMarkings,
  unannounced,
  unresolvedMarkings,
} from "../../../cypher/generated.ts";
import type { Graph } from "../../../cypher/graph.ts";
import { storedAuthors, storedMeanings } from "./load-context.ts";
import { resolvedAgain } from "./resolved-again.ts";

export async function announce(graph: Graph): Promise<void> {
  const news = await graph.write(unannounced, {});
  if (news.length === 0) return;
  const isMarking = news.some(
    ({ stixType }) => stixType === "marking-definition",
  );
  // What is released to more people now may name an author who is not, so all authors are told anew.
  const authors =
    isMarking && (await resolveWaiting(graph))
      ? (await graph.write(identities, {})).map(({ stixId }) => stixId)
      : news.flatMap(({ stixId, stixType }) =>
          stixType === "identity" ? [stixId] : [],
        );
  await nameAuthors(graph, authors);
  await graph.write(announced, { ids: news.map(({ id }) => id) });
}

async function nameAuthors(
  graph: Graph,
  stixIds: readonly string[],
): Promise<void> {
  const authors = await storedAuthors(graph, stixIds);
  if (authors.size === 0) return;
  await graph.write(setAuthors, {
    stixIds: [...authors.keys()],
    authors: Object.fromEntries(
      [...authors].map(([stixId, { name, marking }]) => [
        stixId,
        { name, ...marking },
      ]),
    ),
  });
}

/** Whether a marking could be read at last. */
async function resolveWaiting(graph: Graph): Promise<boolean> {
  const waiting = await graph.write(unresolvedMarkings, {});
  const markings = await resolvedAgain(waiting, (refs) =>
    storedMeanings(graph, refs),
  );
  if (markings.size === 0) return false;
  await graph.write(setMarkings, {
    ids: [...markings.keys()],
    markings: Object.fromEntries(markings),
  });
  return true;
}
