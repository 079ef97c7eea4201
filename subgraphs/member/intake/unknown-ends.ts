/** Of a trial load: the references of a file whose ends are neither in it nor in the store. */
import { knownStixIds } from "../../../cypher/generated.ts";
import type { Graph } from "../../../cypher/graph.ts";
import type { FileClaims } from "./file-claims.ts";
import type { Dangling } from "./report.ts";
import type { LoadContext } from "./rows.ts";
import { idOf } from "./rows.ts";

export async function unknownEnds(
  graph: Graph,
  claims: FileClaims,
  context: LoadContext,
): Promise<readonly Dangling[]> {
  const inFile = new Set(claims.records.map(({ stixId }) => stixId));
  const edges = edgesIn(claims, context);
  const open = edges.flatMap(({ from, to }) => [from, to]);
  const stixIds = [...new Set(open)].filter((id) => !inFile.has(id));
  const rows =
    stixIds.length === 0 ? [] : await graph.write(knownStixIds, { stixIds });
  const known = new Set([...inFile, ...rows.map(({ stixId }) => stixId)]);
  return edges.filter(({ from, to }) => !known.has(from) || !known.has(to));
}

function edgesIn(
  claims: FileClaims,
  context: LoadContext,
): readonly Dangling[] {
  return [
    ...claims.edges.map((claim) => ({
      id: idOf(claim, context),
      from: claim.source,
      to: claim.target,
    })),
    ...claims.records.flatMap((claim) =>
      claim.references.map(({ relationshipType, target }) => ({
        id: `${idOf(claim, context)}#${relationshipType}#${target}`,
        from: claim.stixId,
        to: target,
      })),
    ),
  ];
}
