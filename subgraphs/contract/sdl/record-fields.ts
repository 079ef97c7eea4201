/**
 * The fields of a record: those that every record has, those of its kind, and
 * the connections to records of other kinds. A record has no field back to its
 * entity: each bounce would multiply planning by the number of members
 * (reference: federation; 5 members: 9, 28, 109, 386, 1,267 ms for 1 to 5).
 */
import { kindOf, kinds } from "../kinds.ts";
import type { Kind, RecordField } from "../kinds.ts";
import { stands } from "./version.ts";

export const commonRecordFields: readonly RecordField[] = [
  { name: "id", type: "ID!", description: "`<member>/<feed>/<STIX id>`." },
  {
    name: "stixId",
    type: "String!",
    description: "The STIX id, as the member has it.",
  },
  {
    name: "stixType",
    type: "String!",
    description: "The STIX type, as the member has it.",
  },
  {
    name: "member",
    type: "Member!",
    description: "The member that owns the record.",
  },
  {
    name: "author",
    type: "String",
    description: "Who made the statement (`created_by_ref`), by name.",
  },
  {
    name: "feed",
    type: "String!",
    description:
      "Where the member has it from: its own analysts or a publisher.",
  },
  {
    name: "marking",
    type: "Marking!",
    description: "To whom the owner releases it.",
  },
  { name: "labels", type: "[String!]!", description: "Labels, word for word." },
  {
    name: "confidence",
    type: "Int",
    description:
      "How sure the author is, 0 to 100; null: not stated, which is not 0.",
  },
  {
    name: "basis",
    type: "String",
    description: "On what the statement rests, in one sentence.",
  },
  {
    name: "revoked",
    type: "Boolean!",
    description: "Whether its author has taken it back.",
  },
  {
    name: "created",
    type: "DateTime",
    description: "When the object was made.",
  },
  {
    name: "modified",
    type: "DateTime",
    description: "When this version of the object was made.",
  },
  {
    name: "recordedAt",
    type: "DateTime!",
    description: "When this version reached the member's store.",
  },
  {
    name: "externalReferences",
    type: "[ExternalReference!]!",
    description: "Its sources.",
  },
  {
    name: "stix",
    type: "JSON",
    description:
      "The object as it was loaded, whole; null where it names objects that you may not see, or that are not there: nobody is told which.",
  },
];

/** What a record of a kind is, in the same words in every subgraph: composition compares them. */
export function recordDescription(kind: Kind): string {
  return `What one member holds. ${kind.description}`;
}

export const sightingDescription =
  "Who saw what, when, how often (STIX 2.1 section 5.2): a record without an entity.";

/** The tables from which SDL is made; tests pass longer ones to try a version to come. */
export interface ContractTable {
  readonly kinds: readonly Kind[];
  /** The fields that every record has. */
  readonly common: readonly RecordField[];
}

export const contractTable: ContractTable = {
  kinds,
  common: commonRecordFields,
};

/** Those of some fields that stand at a version. */
export function fieldsAt(
  version: string,
  fields: readonly RecordField[],
): readonly RecordField[] {
  return fields.filter((field) => stands(field.since, version));
}

/** The connections of a kind's record, one for each kind that it has edges to, and its sightings. */
export function connectionFields(kind: Kind): readonly RecordField[] {
  const paging = "first: Int = 20, after: String, relationshipTypes: [String!]";
  const toKinds = kind.edgesTo.map(kindOf).map((target) => ({
    name: `${target.many}(${paging})`,
    type: `${target.type}RecordConnection!`,
    description: `This member's ${target.many} that it connects with this record, by name; \`first\` is 1 to 100.`,
  }));
  const sightings = {
    name: "sightings(first: Int = 20, after: String)",
    type: "SightingRecordConnection!",
    description: "This member's sightings of this record.",
  };
  return [...toKinds, sightings];
}
