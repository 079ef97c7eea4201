/**
 * The SDL that stands in every subgraph, equal everywhere: scalars and the
 * value types that Federation merges by equality (`@shareable`). A change here
 * is a new contract version for everybody.
 */

export const federationLink = `extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.7", import: ["@key", "@shareable", "@inaccessible"])
`;

export const sharedSdl = `
"An instant (RFC 3339, UTC), with exactly three fractional digits."
scalar DateTime

"Any JSON value."
scalar JSON

"TLP 2.0 (FIRST, 2022), from the widest to the narrowest release."
enum Tlp {
  "No limit."
  CLEAR
  "The community that the owner lists."
  GREEN
  "The organisations of the audience, and their clients where the owner grants it."
  AMBER
  "The organisations of the audience, their own staff alone."
  AMBER_STRICT
  "The persons named on the record."
  RED
}

"An organisation of the alliance."
type Member @shareable {
  "The short name by which ids, headers and files know it."
  slug: ID!
  "The name in full."
  name: String!
}

"To whom the owner releases, and under which terms."
type Marking @shareable {
  "The TLP level; null: unmarked, which the owner's own staff alone sees."
  tlp: Tlp
  "Statement markings, word for word: terms of use, copyright."
  statements: [String!]!
  "What a reader may do with it (PAP), where stated."
  pap: String
}

"A source outside of the graph (STIX 2.1 section 2.5)."
type ExternalReference @shareable {
  "Who published it."
  sourceName: String!
  "Where, as text: never a live link."
  url: String
  "The id that the source gives it."
  externalId: String
  "The source, described."
  description: String
  "When it was published, where stated."
  published: DateTime
}

"A country, as a member states it."
type Country @shareable {
  "ISO 3166-1 alpha-2, where it is known."
  code: String
  "The member's own spelling."
  asStated: String!
}

"The ends of a page (Relay cursor connections)."
type PageInfo @shareable {
  "Whether there is more behind this page."
  hasNextPage: Boolean!
  "Whether the page has predecessors; true where \`after\` was given."
  hasPreviousPage: Boolean!
  "The cursor of the page's first edge."
  startCursor: String
  "The cursor to pass as \`after\` for the next page."
  endCursor: String
}
`;

/** The description of `Query`, equal in every subgraph. */
export const queryDescription = "Where a question begins.";

/** A block of SDL fields, each with its description, indented by two spaces. */
export function sdlFields(
  fields: readonly {
    readonly name: string;
    readonly type: string;
    readonly description: string;
  }[],
): string {
  return fields
    .map(
      ({ name, type, description }) =>
        `  ${quoted(description)}\n  ${name}: ${type}`,
    )
    .join("\n");
}

/** A description as SDL: one line, quotes escaped. */
export function quoted(description: string): string {
  return JSON.stringify(description);
}
