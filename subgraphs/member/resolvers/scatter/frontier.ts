/** `scatter { frontier }`: every edge of records, for walks over the graph. */
import {
  degreesOfRecords,
  frontier as frontierQuery,
} from "../../../../cypher/generated.ts";
import { BAD_ARGUMENT } from "../../../contract/errors.ts";
import type { MemberContext } from "../../context.ts";
import type { SdlScatterFrontierArgs } from "../../generated.ts";
import { LARGEST_LIST, bounded } from "./bounded.ts";
import { edgeSummaryOf } from "./edge-summary-of.ts";

/** Edges of one record that are given at once; beyond 100 a walk does not cross it (DESIGN 5). */
const MOST_EDGES = 1_000;

export async function frontier(
  _: object,
  { ids, to: kinds, most, inAll, among }: SdlScatterFrontierArgs,
  context: MemberContext,
) {
  bounded("ids", ids);
  bounded("to", kinds);
  bounded("among", among);
  within("most", most, 0, MOST_EDGES);
  within("inAll", inAll ?? most, most, LARGEST_LIST);
  const { graph, viewer } = context;
  const counted = await graph.read(degreesOfRecords, { ids, kinds, viewer });
  const given = givenAtOnce(counted, most, inAll ?? Infinity);
  const rows =
    given.size === 0
      ? []
      : await graph.read(frontierQuery, { ids: [...given], kinds, viewer });
  const read = new Map(rows.map((row) => [row.from.id, row]));
  return counted.map(({ id, degree }) => {
    const { from, edges } = read.get(id) ?? { from: { id }, edges: [] };
    // Something may have been loaded since they were counted.
    const now = given.has(id) ? edges.length : degree;
    return {
      from: id,
      degree: now,
      later: now <= most && now > 0 && !given.has(id),
      edges:
        now > most
          ? []
          : edges.map((edge) => edgeSummaryOf(from, edge, among, context)),
    };
  });
}

interface Counted {
  readonly id: string;
  readonly degree: number;
}

/** The first of the records that have edges, and no more than are asked for: so many that all their edges are no more than `inAll`. */
function givenAtOnce(
  counted: readonly Counted[],
  most: number,
  inAll: number,
): ReadonlySet<string> {
  const given = new Set<string>();
  let edges = 0;
  for (const { id, degree } of counted) {
    if (degree === 0 || degree > most) continue;
    edges += degree;
    if (edges > inAll) break;
    given.add(id);
  }
  return given;
}

function within(
  name: string,
  value: number,
  least: number,
  most: number,
): void {
  if (value < least || value > most)
    throw BAD_ARGUMENT.of(
      `\`${name}\` is ${least} to ${most}, but got ${value}.`,
      { argument: name },
    );
}
