/**
 * Tells those that refer to an identity or a marking definition what it says,
 * when it came after them or changed: the author's name, the marking's meaning.
 * The label `Unannounced` marks such news until it is told, so that a kill in
 * between loses nothing and a load without news costs one look.
 */
import {
  announced,
  setAuthors,
  setMarkings,
  unannounced,
  unresolvedMarkings,
} from "../../../cypher/generated.ts";
import type { Graph } from "../../../cypher/graph.ts";
import { storedMeanings } from "./load-context.ts";
import { resolvedAgain } from "./resolved-again.ts";

export async function announce(graph: Graph): Promise<void> {
  const news = await graph.write(unannounced, {});
  if (news.length === 0) return;
  const names = Object.fromEntries(
    news.flatMap(({ stixId, stixType, name }) =>
      stixType === "identity" && name !== null ? [[stixId, name]] : [],
    ),
  );
  const authors = Object.keys(names);
  if (authors.length > 0) await graph.write(setAuthors, { authors, names });
  if (news.some(({ stixType }) => stixType === "marking-definition"))
    await resolveWaiting(graph);
  await graph.write(announced, { ids: news.map(({ id }) => id) });
}

async function resolveWaiting(graph: Graph): Promise<void> {
  const waiting = await graph.write(unresolvedMarkings, {});
  const markings = await resolvedAgain(waiting, (refs) =>
    storedMeanings(graph, refs),
  );
  if (markings.size === 0) return;
  await graph.write(setMarkings, {
    ids: [...markings.keys()],
    markings: Object.fromEntries(markings),
  });
}
