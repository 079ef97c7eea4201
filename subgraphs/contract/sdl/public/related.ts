/** Related campaigns and actors: what else shares evidence with an entity, how rare that is, and who says so. */
import type { KindName } from "../../kinds.ts";
import type { AlliancePart } from "./part.ts";

/** What is compared with what, on which evidence, and what one piece of each kind weighs. */
export interface Relating {
  /** The kinds that may turn out to be related. */
  readonly with: readonly KindName[];
  /**
   * What a piece of evidence weighs that only the two share. Judgement, not
   * measurement: a value, an actor or a campaign in common is one thing in the
   * world. Malware is sold and leaked, a weakness is open to everybody, and of
   * some 700 techniques of ATT&CK every actor uses dozens.
   */
  readonly weights: Readonly<Partial<Record<KindName, number>>>;
}

const common = {
  INDICATOR: 1,
  MALWARE: 0.5,
  VULNERABILITY: 0.25,
  TECHNIQUE: 0.1,
} as const;

/** The kinds of entity that have `related`. */
export const relating: ReadonlyMap<KindName, Relating> = new Map([
  // A report that nobody put under a campaign yet is what an analyst looks for: a pulse without an adversary.
  [
    "CAMPAIGN",
    { with: ["CAMPAIGN", "REPORT"], weights: { ...common, ACTOR: 1 } },
  ],
  ["ACTOR", { with: ["ACTOR"], weights: { ...common, CAMPAIGN: 1 } }],
]);

/** More holders than this say nothing: at 20, a value weighs 0.23. */
export const MOST_HOLDERS = 20;

export const relatedPart: AlliancePart = {
  entity: ({ name }) => {
    const rule = relating.get(name);
    return rule === undefined ? "" : relatedField(name, rule);
  },
  types: () => relatedTypes,
};

const whatIsRelated: Readonly<Partial<Record<KindName, string>>> = {
  CAMPAIGN:
    "Campaigns, and reports that do not name this campaign, that share evidence with it",
  ACTOR: "Actors that share evidence with it",
};

function relatedField(name: KindName, { weights }: Relating): string {
  const listed = Object.entries(weights)
    .map(([kind, weight]) => `${kind.toLowerCase()} ${weight}`)
    .join(", ");
  return `  "${whatIsRelated[name]}: something that members assert about both. The highest score first. What one piece of evidence weighs that only the two share: ${listed}. \`first\` is 1 to 100."
  related(first: Int = 10, after: String): RelatedConnection!`;
}

const relatedTypes = `
"A page of related entities (Relay connection)."
type RelatedConnection {
  "The related entities, the highest score first, then by id."
  edges: [RelatedEdge!]!
  "The ends of the page."
  pageInfo: PageInfo!
  "How many there are, where that is exact; null otherwise."
  totalCount: Int
  "What is connected with this entity and was not counted as evidence, by name."
  leftOut: [LeftOut!]!
  "Whether a bound was met: of each member at most 1,000 edges of this entity to a kind are looked at, the first by name. There may then be more evidence."
  bounded: Boolean!
  "Who answered the question for this page."
  answer: Answer!
}

"An entity that shares evidence with this one. It is a lead and no link: nobody states that the two belong together."
type RelatedEdge {
  "The place of this edge, for \`after\`."
  cursor: String!
  "The related entity, as far as the way to it may be told."
  node: Entity!
  "The sum of the weights of all its evidence. Twelve values that nobody else holds make 12."
  score: Float!
  "What the two share, the heaviest first, then by id; \`first\` is 1 to 100."
  evidence(first: Int = 10, after: String): RelatedEvidenceConnection!
}

"A page of what two entities share (Relay connection)."
type RelatedEvidenceConnection {
  "The evidence, in order."
  edges: [RelatedEvidenceEdge!]!
  "The ends of the page."
  pageInfo: PageInfo!
  "How much there is."
  totalCount: Int!
}

"Something that both entities are connected with, and who says so."
type RelatedEvidenceEdge {
  "The place of this edge, for \`after\`."
  cursor: String!
  "What is shared, as far as the way to it may be told."
  node: Entity!
  "What it adds to the score, rounded to four digits: the weight of its kind, divided by the binary logarithm of \`holders\`. A value of 2 holders weighs 1, of 4 holders 0.5, of 16 holders 0.25."
  weight: Float!
  "How many it is connected with by an assertion that stands, this entity and the related one among them, as far as you may see: for a campaign campaigns and reports, for an actor actors. Reports that name this campaign itself do not count."
  holders: Int!
  "Every claim that connects it with this entity; at least one asserts it and stands."
  claims: [Claim!]!
  "Every claim that connects it with the related entity; \`record\` is then the shared thing's, \`target\` the related one's."
  otherClaims: [Claim!]!
}

"Why something is no evidence."
enum LeftOutReason {
  "More than ${MOST_HOLDERS} hold it: it says nothing about any two of them."
  OVER_CORRELATING
  "It is on a public warning list: a value that harmless traffic shows as well."
  WARNING_LIST
  "A member connects a record of it with more than 100 others, which were not looked at."
  TOO_MANY_EDGES
}

"Something that is connected with this entity and was not counted as evidence."
type LeftOut {
  "What was left out."
  entity: Entity!
  "Why."
  reason: LeftOutReason!
  "How many hold it, where that was counted."
  holders: Int
}
`;
