/**
 * What a walk may have told a member: for each member the graph of what is
 * released to it, walked from what the viewer typed. Nothing beyond that may have
 * been asked of it.
 */
import { may } from "./oracle.ts";
import { texts } from "./given-away.ts";
import { seenOf } from "./world.ts";
import type { World, WorldRecord } from "./world.ts";
import type { Asked } from "./world-wire.ts";

/** One line for each thing that a member was told and may not know. */
export function toldTooMuch(
  world: World,
  asked: readonly Asked[],
  typed: readonly WorldRecord[],
): readonly string[] {
  const reaches = new Map(
    world.members.map((member) => [member, reachOf(world, member, typed)]),
  );
  return asked.flatMap(({ member, operation, variables }) => {
    const reach = reaches.get(member) ?? [];
    const known = (id: string) => reach.some((record) => record.id === id);
    const free = (key: string) =>
      reach.some(
        (record) =>
          may(record, member, world) &&
          record.keys.some((borne) => borne.key === key),
      );
    return [
      ...texts(variables, "ids")
        .filter((id) => !known(id))
        .map((id) => `${member} was asked about ${id} (${operation})`),
      ...texts(variables, "keys")
        .filter((key) => !free(key))
        .map((key) => `${member} was told the key ${key}`),
    ];
  });
}

/**
 * The records to which a way leads that the member may know: over edges that are
 * released to it with both their records, and over keys that each owner on the way
 * lets the next one be asked for.
 */
function reachOf(
  world: World,
  member: string,
  typed: readonly WorldRecord[],
): readonly WorldRecord[] {
  const { records, edges } = seenOf(world);
  const byId = new Map(records.map((record) => [record.id, record]));
  const reach = new Set(typed);
  for (const record of reach) {
    for (const other of records)
      if (sharesKey(record, other) && may(record, other.owner, world))
        reach.add(other);
    for (const edge of edges) {
      const far = byId.get(edge.from === record.id ? edge.to : edge.from);
      if (edge.from !== record.id && edge.to !== record.id) continue;
      if (far === undefined) continue;
      if ([edge, record, far].every((thing) => may(thing, member, world)))
        reach.add(far);
    }
  }
  return [...reach];
}

function sharesKey(a: WorldRecord, b: WorldRecord): boolean {
  return (
    a.kind === b.kind &&
    a.keys.some(({ key }) => b.keys.some((borne) => borne.key === key))
  );
}
