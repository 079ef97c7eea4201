/** How those to whom a flock is released get all of it: its records by id, and what it states about them and about others. */
import { recordsOf, visibleOf } from "./flock-objects.ts";
import type { Flock } from "./flocks.ts";
import { stixIdOf } from "./siskins.ts";

/** Documents; `ids` are ids of records by STIX id. */
export function directly(
  flock: Flock,
  ids: ReadonlyMap<string, string>,
): readonly string[] {
  const [seen] = visibleOf(flock.owner);
  const idOf = (stixId: string) => JSON.stringify(ids.get(stixId) ?? "");
  const at = (place: number, type: string) =>
    idOf(stixIdOf(type, flock.n + place));
  const tied = edges("actors", ', relationshipTypes: ["related-to"]');
  return [
    `{ nodes(ids: [${recordsOf(flock)
      .map(({ id }) => idOf(id))
      .join()}]) { id ... on Record { author stix } } }`,
    `{
  campaign: entity(id: ${at(2, "campaign")}) { ... on Campaign { ${edges("actors")} ${edges("vulnerabilities")} ${edges("techniques")} } }
  set: entity(id: ${at(3, "intrusion-set")}) { ... on Actor { ${edges("malware")} } }
  value: entity(id: ${at(6, "indicator")}) { ... on Indicator { ${edges("campaigns")} } }
  seen: entity(id: ${idOf(seen)}) { ... on Campaign { ${tied} } ... on Actor { ${tied} } }
}`,
  ];
}

function edges(field: string, more = ""): string {
  return `${field}(first: 100${more}) { edges { claims { id basis description } } }`;
}
