/**
 * What requests told a member that it may not know. A key may go to a member if
 * the viewer typed it, or if a record that the viewer sees bears it (or is stated
 * to be, or was replaced by, what bears it) and its
 * owner releases the record to that member. Ids and places are its own.
 */
import type { Place } from "../../../../subgraphs/contract/place.ts";
import { may } from "./oracle.ts";
import { keysOf } from "./oracle-identity.ts";
import { sortBy } from "./world-lists.ts";
import type { ListOrderArgs } from "./world-lists.ts";
import { seenOf } from "./world.ts";
import type { World, WorldRecord } from "./world.ts";
import type { Asked } from "./world-wire.ts";

/** One line for each thing that was given away; none is the aim. */
export function givenAway(
  world: World,
  asked: readonly Asked[],
  typed: readonly string[],
): readonly string[] {
  const { records } = seenOf(world);
  const free = (key: string, member: string) =>
    typed.includes(key) ||
    records.some(
      (record) => leadsTo(record, key) && may(record, member, world),
    );
  return asked.flatMap(({ member, variables }) => [
    ...texts(variables, "keys")
      .filter((key) => !free(key, member))
      .map((key) => `${member} was told the key ${key}`),
    ...[...texts(variables, "ids"), ...texts(variables, "targets")]
      .filter((id) => !id.startsWith(`${member}/`))
      .map((id) => `${member} was told the record ${id}`),
    ...places(variables)
      .filter((place) => !isOwn(world, member, place, variables["order"]))
      .map(({ id }) => `${member} was told the place of ${id}`),
  ]);
}

/** Whether asking for what the record is known by is asking for the key: what it is stated to differ from is not. */
export function leadsTo(record: WorldRecord, key: string): boolean {
  return keysOf(record).includes(key);
}

/** The texts of all variables of that name and a number: `keys0`, `keys1`, … */
export function texts(
  variables: Asked["variables"],
  name: string,
): readonly string[] {
  return Object.entries(variables)
    .filter(([own]) => own.replace(/\d+$/, "") === name)
    .flatMap(([, list]) => (Array.isArray(list) ? list : []))
    .map(String);
}

function places({ after }: Asked["variables"]): readonly Place[] {
  return typeof after === "object" && after !== null && "id" in after
    ? [after as Place]
    : [];
}

/** Whether a place is one of the member's own: an edge of its, or a record where its list has it. */
function isOwn(
  { edges, records }: World,
  member: string,
  { id, sort }: Place,
  order: unknown,
): boolean {
  return (
    edges.some((edge) => edge.id === id && edge.owner === member) ||
    records.some(
      (record) =>
        record.id === id &&
        record.owner === member &&
        sortBy(record, order as ListOrderArgs) === sort,
    )
  );
}
