/**
 * The SDL of a member, from its slug and contract version. All members are made
 * from this one template; nothing is written per member by hand.
 *
 * `interfaceVersion` is the lowest version that is active in the alliance:
 * interfaces and shared types must be equal everywhere, concrete types may be
 * ahead of them.
 */
import { typePrefix } from "../slug.ts";
import type { Kind } from "../kinds.ts";
import {
  connectionFields,
  contractTable,
  commonRecordFields,
  recordFields,
  sightingRecordFields,
} from "./record-fields.ts";
import type { ContractTable } from "./record-fields.ts";
import { scatterSdl } from "./scatter-sdl.ts";
import { federationLink, quoted, sdlFields, sharedSdl } from "./shared-sdl.ts";
import { stands } from "./version.ts";

export interface MemberSdlOptions {
  readonly slug: string;
  readonly version: string;
  readonly interfaceVersion?: string;
  readonly table?: ContractTable;
}

/** The whole SDL of a member's subgraph. */
export function memberSdl({
  slug,
  version,
  interfaceVersion = version,
  table = contractTable,
}: MemberSdlOptions): string {
  const prefix = typePrefix(slug);
  return [
    federationLink,
    sharedSdl,
    recordInterface(interfaceVersion),
    ...table.kinds.map((kind) =>
      kindSdl(kind, prefix, version, interfaceVersion),
    ),
    sightingSdl(prefix, version, interfaceVersion),
    scatterSdl,
  ].join("\n");
}

function recordInterface(version: string): string {
  return `
"What one member holds about one thing. It belongs to that member for ever."
interface Record {
${sdlFields(commonRecordFields.filter((field) => stands(field.since, version)))}
}
`;
}

function kindSdl(
  kind: Kind,
  prefix: string,
  version: string,
  interfaceVersion: string,
): string {
  const fieldsAt = (at: string) =>
    sdlFields([...recordFields(kind, at), ...connectionFields(kind)]);
  return `
${quoted(`What one member holds. ${kind.description}`)}
interface ${kind.type}Record implements Record {
${fieldsAt(interfaceVersion)}
}

${quoted(`What this member holds. ${kind.description}`)}
type ${prefix}${kind.type}Record implements ${kind.type}Record & Record @key(fields: "id") {
${fieldsAt(version)}
}
${connectionSdl(`${kind.type}Record`)}`;
}

function sightingSdl(
  prefix: string,
  version: string,
  interfaceVersion: string,
): string {
  return `
"Who saw what, when, how often (STIX 2.1 section 5.2): a record without an entity."
interface SightingRecord implements Record {
${sdlFields(sightingRecordFields(interfaceVersion))}
}

"A sighting of this member's."
type ${prefix}SightingRecord implements SightingRecord & Record @key(fields: "id") {
${sdlFields(sightingRecordFields(version))}
}
${connectionSdl("SightingRecord")}`;
}

function connectionSdl(type: string): string {
  return `
"A page of one member's records (Relay connection)."
type ${type}Connection @shareable {
  "The edges, in order."
  edges: [${type}Edge!]!
  "The ends of the page."
  pageInfo: PageInfo!
}

"One statement of the member that connects two of its records."
type ${type}Edge @shareable {
  "The place of this edge, for \`after\`."
  cursor: String!
  "The record at the other end."
  node: ${type}!
  "The STIX relationship type; \`object-refs\` where a report names the record."
  relationshipType: String!
  "ASSERTS, or DISPUTES: a denial is not a missing edge."
  stance: String!
  "How sure the author is, 0 to 100; null: not stated."
  confidence: Int
  "On what the statement rests, in one sentence."
  basis: String
  "The author's words."
  description: String
  "Since when it holds, where stated."
  startTime: DateTime
  "Until when it holds, where stated."
  stopTime: DateTime
  "To whom the owner releases the statement."
  marking: Marking!
}
`;
}
