/**
 * What the rule of identity takes and gives (reference: identity). Pure data: a
 * scatter `Summary` is a `RuleRecord` as it is, and no type here knows the wire.
 */
import type { KeyOf } from "../../../contract/keys.ts";
import type { KindName } from "../../../contract/kinds.ts";

/** A member's word that its record is, or is not, the thing that owns an id. */
export interface Statement {
  readonly says: "SAME" | "DIFFERENT";
  /** An id of the other side; a name is no id and says nothing here. */
  readonly key: string;
  /** Who said it and why, as the member gives it. */
  readonly author?: string | null;
  readonly reason?: string | null;
}

/** A record in hand, as far as identity needs it. */
export interface RuleRecord {
  readonly owner: string;
  readonly id: string;
  readonly kind: KindName;
  readonly feed: string;
  readonly keys: readonly KeyOf[];
  /** The STIX id that the same catalogue gave its thing later (revoked-by). */
  readonly replacedBy: string | null;
  /** The members, besides the owner, who may be asked for its keys. */
  readonly releasableTo: readonly string[];
  readonly statements?: readonly Statement[];
}

/** Strongest first: 0 stated to be the same, 1 the same own id, 2 one states the other's, 3 both state one, 4 names. */
export type Strength = 0 | 1 | 2 | 3 | 4;

/** Evidence that two records are one thing; `left` is the id that sorts first. */
export interface RuleLink {
  readonly left: string;
  readonly right: string;
  readonly strength: Strength;
  /** Of names, summed over them: 4 primary and primary, 3 primary and alias, 2 alias and alias; else 0. */
  readonly points: number;
  /** What the two share, by spelling; the first one stands for them. */
  readonly keys: readonly string[];
}

/** Why evidence did not join. */
export type Refusal =
  "weak" | `two-ids:${string}` | `kept-apart:${string}` | "contested" | "chain";

export interface RefusedLink extends RuleLink {
  readonly reason: Refusal;
}

export interface RuleCluster {
  /** The ids of its records, by spelling. */
  readonly records: readonly string[];
  /** Members without whose records the rest of it falls apart, by spelling. */
  readonly dependsOn: readonly string[];
}

export interface Identified {
  /** Every record is in exactly one. */
  readonly clusters: readonly RuleCluster[];
  /** Evidence inside clusters. */
  readonly links: readonly RuleLink[];
  /** Evidence between clusters, each with the reason why it stayed without effect. */
  readonly rejected: readonly RefusedLink[];
  /** Records whose names reach too much to join by name. */
  readonly hubs: readonly string[];
}

/** Whether keys of the record may be told to the member by asking it for them: its owner's word (DESIGN 6). */
export function mayAsk(record: RuleRecord, member: string): boolean {
  return record.owner === member || record.releasableTo.includes(member);
}

/** Two records can be tied only where each owner lets its record be asked for at the other (lists 1). */
export function mayBoth(a: RuleRecord, b: RuleRecord): boolean {
  return mayAsk(a, b.owner) && mayAsk(b, a.owner);
}

/** Where a name means something: one member may hold several feeds. */
export function catalogueOf({ owner, feed }: RuleRecord): string {
  return `${owner}/${feed}`;
}

export function areOfOneCatalogue(a: RuleRecord, b: RuleRecord): boolean {
  return a.owner === b.owner && a.feed === b.feed;
}
