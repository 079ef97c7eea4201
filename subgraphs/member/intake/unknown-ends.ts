/** Of a trial load: the references of a batch whose ends are neither in its file nor in the store. */
import { knownStixIds } from "../../../cypher/generated.ts";
import type { Graph } from "../../../cypher/graph.ts";
import type { EdgeClaim, RecordClaim } from "./claims.ts";
import type { FileFacts } from "./file-facts.ts";
import type { Dangling } from "./report.ts";
import type { LoadContext } from "./rows.ts";
import { idOf } from "./rows.ts";

export async function unknownEnds(
  graph: Graph,
  claims: readonly (RecordClaim | EdgeClaim)[],
  { recordIds }: FileFacts,
  context: LoadContext,
): Promise<readonly Dangling[]> {
  const edges = claims.flatMap((claim) => edgesOf(claim, context));
  const open = edges.flatMap(({ from, to }) => [from, to]);
  const stixIds = [...new Set(open)].filter((id) => !recordIds.has(id));
  if (stixIds.length === 0) return [];
  const rows = await graph.write(knownStixIds, { stixIds });
  const known = new Set(rows.map(({ stixId }) => stixId));
  const isUnknown = (id: string) => !recordIds.has(id) && !known.has(id);
  return edges.filter(({ from, to }) => isUnknown(from) || isUnknown(to));
}

function edgesOf(
  claim: RecordClaim | EdgeClaim,
  context: LoadContext,
): readonly Dangling[] {
  const id = idOf(claim, context);
  if (!("references" in claim))
    return [{ id, from: claim.source, to: claim.target }];
  return claim.references.map(({ relationshipType, target }) => ({
    id: `${id}#${relationshipType}#${target}`,
    from: claim.stixId,
    to: target,
  }));
}
