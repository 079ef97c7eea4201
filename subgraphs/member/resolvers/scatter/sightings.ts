/** `scatter { sightings }`: the sightings of records, added up, as far as the owner shows them or lets them be counted. */
import { sightingsOfRecords } from "../../../../cypher/generated.ts";
import type { MemberContext } from "../../context.ts";
import type { SdlScatterSightingsArgs } from "../../generated.ts";
import { bounded } from "./bounded.ts";

/** The largest number that GraphQL's Int holds; STIX allows a count of 999,999,999 for each sighting. */
const MOST_SEEN = 2_147_483_647;

export async function sightings(
  _: object,
  { ids }: SdlScatterSightingsArgs,
  { graph, viewer }: MemberContext,
) {
  bounded("ids", ids);
  // Counted means: the marking decides as ever what is added up, but nothing is shown by itself.
  const named = viewer.sightings;
  const rows = await graph.read(sightingsOfRecords, {
    ids: [...new Set(ids)],
    viewer: { ...viewer, sightings: true },
  });
  return rows.map(({ count, sightings: records, ...sum }) => ({
    ...sum,
    count: count === null ? null : Math.min(count, MOST_SEEN),
    named,
    ids: named ? records : [],
  }));
}
