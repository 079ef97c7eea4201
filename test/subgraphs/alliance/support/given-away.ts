/**
 * What requests told a member that it may not know. A key may go to a member if
 * the viewer typed it, or if a record that the viewer sees bears it and its
 * owner releases the record to that member. Ids and places are its own.
 */
import { may } from "./oracle.ts";
import { seenOf } from "./world.ts";
import type { World } from "./world.ts";
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
      (record) =>
        record.keys.some((borne) => borne.key === key) &&
        may(record, member, world),
    );
  return asked.flatMap(({ member, variables }) => [
    ...texts(variables, "keys")
      .filter((key) => !free(key, member))
      .map((key) => `${member} was told the key ${key}`),
    ...[...texts(variables, "ids"), ...texts(variables, "targets")]
      .filter((id) => !id.startsWith(`${member}/`))
      .map((id) => `${member} was told the record ${id}`),
    ...places(variables)
      .filter(
        (id) =>
          !world.edges.some((edge) => edge.id === id && edge.owner === member),
      )
      .map((id) => `${member} was told the place of ${id}`),
  ]);
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

function places({ after }: Asked["variables"]): readonly string[] {
  return typeof after === "object" && after !== null && "id" in after
    ? [String(after.id)]
    : [];
}
