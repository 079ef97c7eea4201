/**
 * The SDL of a member, from its slug and contract version. All members are made
 * from this one template; nothing is written per member by hand.
 *
 * `interfaceVersion` is the lowest version that is active in the alliance:
 * interfaces and shared types must be equal everywhere, concrete types may be
 * ahead of them.
 */
import { typePrefix } from "../slug.ts";
import { sightingFields } from "../kinds.ts";
import type { RecordField } from "../kinds.ts";
import {
  connectionFields,
  contractTable,
  fieldsAt,
  recordDescription,
  sightingDescription,
} from "./record-fields.ts";
import type { ContractTable } from "./record-fields.ts";
import { scatterSdl } from "./scatter-sdl.ts";
import { federationLink, quoted, sdlFields, sharedSdl } from "./shared-sdl.ts";

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
  const rendering: Rendering = {
    prefix: typePrefix(slug),
    version,
    interfaceVersion,
  };
  const records = table.kinds.map((kind) =>
    recordSdl(rendering, {
      type: `${kind.type}Record`,
      description: recordDescription(kind),
      fields: [...table.common, ...kind.fields, ...connectionFields(kind)],
    }),
  );
  const sightings = recordSdl(rendering, {
    type: "SightingRecord",
    description: sightingDescription,
    fields: [...table.common, ...sightingFields],
  });
  return [
    federationLink,
    sharedSdl,
    recordInterface(fieldsAt(interfaceVersion, table.common)),
    ...records,
    sightings,
    scatterSdl,
  ].join("\n");
}

/** For whom, and at which versions, SDL is rendered. */
interface Rendering {
  readonly prefix: string;
  readonly version: string;
  readonly interfaceVersion: string;
}

interface RecordType {
  readonly type: string;
  readonly description: string;
  readonly fields: readonly RecordField[];
}

function recordInterface(fields: readonly RecordField[]): string {
  return `
"What one member holds about one thing. It belongs to that member for ever."
interface Record {
${sdlFields(fields)}
}
`;
}

/** The interface that all members share, and this member's type of it. */
function recordSdl(
  { prefix, version, interfaceVersion }: Rendering,
  { type, description, fields }: RecordType,
): string {
  return `
${quoted(description)}
interface ${type} implements Record {
${sdlFields(fieldsAt(interfaceVersion, fields))}
}

${quoted(description)}
type ${prefix}${type} implements ${type} & Record @key(fields: "id") {
${sdlFields(fieldsAt(version, fields))}
}
${connectionSdl(type)}`;
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
  "When the statement was made."
  created: DateTime
  "When this version of it was made."
  modified: DateTime
  "Whether its author has taken it back."
  revoked: Boolean!
  "Its sources, where the statement has any of its own."
  references: [ExternalReference!]!
  "To whom the owner releases the statement."
  marking: Marking!
}
`;
}
