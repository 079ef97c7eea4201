/**
 * The merged lists of the alliance: one root field a kind, with a filter, an
 * order and Relay's paging. A kind's filter has the conditions that make sense
 * for it, and no others.
 */
import type { Kind } from "../../kinds.ts";
import { quoted } from "../shared-sdl.ts";
import type { AlliancePart } from "./part.ts";

export const listsPart: AlliancePart = {
  query: ({ kinds }) => kinds.map(rootField).join("\n"),
  types: ({ kinds }) => [commonTypes, ...kinds.map(typesOf)].join("\n"),
};

/** A condition of a filter. */
interface Condition {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  /** The kinds that have it; absent: every kind. */
  readonly on?: (kind: Kind) => boolean;
}

const conditions: readonly Condition[] = [
  {
    name: "changedSince",
    type: "DateTime",
    description:
      "Versions that reached their owner's store at or after this instant.",
  },
  {
    name: "activeBetween",
    type: "TimeSpan",
    description:
      "Seen, valid or published at some time of the span. What states no time at all is not.",
    on: (kind) =>
      ["firstSeen", "validFrom", "published"].some((field) => has(kind, field)),
  },
  {
    name: "membersAny",
    type: "[ID!]",
    description: "Held by one of these members, by their slugs.",
  },
  {
    name: "authors",
    type: "[String!]",
    description: "Said by one of these authors, by name.",
  },
  {
    name: "tlpMax",
    type: "Tlp",
    description:
      "Released at this level or a wider one; what is unmarked counts as AMBER_STRICT.",
  },
  {
    name: "confidenceMin",
    type: "Int",
    description:
      "At least this sure, 0 to 100. What states no confidence is not.",
  },
  {
    name: "sectors",
    type: "[String!]",
    description:
      "Targets one of these sectors (STIX open vocabulary industry-sector-ov).",
    on: (kind) => has(kind, "targetedSectors"),
  },
  {
    name: "countries",
    type: "[String!]",
    description:
      "Targets one of these countries: ISO 3166-1 alpha-2, or the name as a member writes it.",
    on: (kind) => has(kind, "targetedCountries"),
  },
  {
    name: "techniques",
    type: "[String!]",
    description:
      "Connected by its owner with one of these techniques: ATT&CK ids or names.",
    on: (kind) => kind.edgesTo.includes("TECHNIQUE"),
  },
  {
    name: "labels",
    type: "[String!]",
    description: "Bears one of these labels.",
  },
  {
    name: "valueTypes",
    type: "[String!]",
    description:
      "Asks for a value of one of these types: domain-name, ipv4-addr, file-sha256, …",
    on: (kind) => has(kind, "valueType"),
  },
  {
    name: "onWarningList",
    type: "Boolean",
    description: "Whether the value is on a public warning list.",
    on: (kind) => has(kind, "warningLists"),
  },
  {
    name: "detect",
    type: "Boolean",
    description: "Whether it may go to a detection or block list.",
    on: (kind) => has(kind, "detect"),
  },
  {
    name: "revoked",
    type: "Boolean",
    description: "Whether its author has taken it back.",
  },
  {
    name: "hasSighting",
    type: "Boolean",
    description: "Whether its owner holds a sighting of it.",
  },
];

function has(kind: Kind, field: string): boolean {
  return kind.fields.some(({ name }) => name === field);
}

function rootField({ type, list }: Kind): string {
  return `  "Every ${type} entity with a record that meets the whole filter, merged from all members, each once; \`first\` is 1 to 100."
  ${list}(filter: ${type}Filter, orderBy: ${type}Order, first: Int = 20, after: String): ${type}Connection!`;
}

const commonTypes = `
"A span of time; an open end is left out."
input TimeSpan {
  "From when on."
  from: DateTime
  "Until when."
  until: DateTime
}

"By what a list is sorted. An entity stands where its first record that meets the filter stands; what lacks the value comes last, up and down."
enum RecordOrder {
  "By name, in normal form."
  NAME
  "By the time at which the version was made."
  MODIFIED
  "By the time at which the version reached its owner's store."
  RECORDED_AT
  "By the time at which it was first seen; of an indicator, from which on it is valid; of a report, at which it was published."
  FIRST_SEEN
  "By the time at which it was last seen; of an indicator, until which it is valid."
  LAST_SEEN
  "By how sure its author is."
  CONFIDENCE
}
`;

function typesOf(kind: Kind): string {
  const { type } = kind;
  const fields = conditions
    .filter(({ on }) => on?.(kind) ?? true)
    .map(
      ({ name, type: of, description }) =>
        `  ${quoted(description)}\n  ${name}: ${of}`,
    )
    .join("\n");
  return `
"Which ${type} entities a list holds: those with one record that meets every condition here. \`and\`, \`or\` and \`not\` join conditions on that one record."
input ${type}Filter {
  "Every one of these."
  and: [${type}Filter!]
  "One of these at least."
  or: [${type}Filter!]
  "Not this."
  not: ${type}Filter
${fields}
  "Held by at least so many members: a condition on the entity and not on a record, so it stands at the top of a filter alone."
  minMembers: Int
}

"How a list of ${type} entities is sorted."
input ${type}Order {
  "By what."
  by: RecordOrder!
  "The last first."
  descending: Boolean = false
}

"A page of ${type} entities (Relay connection)."
type ${type}Connection {
  "The edges, in order."
  edges: [${type}ListEdge!]!
  "The ends of the page."
  pageInfo: PageInfo!
  "How many entities the whole list holds, where that is exact; null otherwise."
  totalCount: Int
  "Whether a bound was met: the page is then shorter than it was asked for, or an entity of very many records may come again. The list goes on at \`endCursor\`."
  bounded: Boolean!
  "Who answered the question for this page."
  answer: Answer!
}

"An entity in a list."
type ${type}ListEdge {
  "The place behind this entity, for \`after\`."
  cursor: String!
  "The entity."
  node: ${type}!
}
`;
}
