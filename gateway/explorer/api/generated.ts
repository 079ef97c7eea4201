// Made by `npm run generate` from gateway/explorer/api/documents. Do not edit.
import type { Document } from "./document.ts";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Whether somebody knows a value. */
export type LookupStatus =
  /** Somebody holds an indicator of it that you may see. */
  | 'KNOWN'
  /** Every member of the alliance was asked and answered, and none holds one that you may see. */
  | 'UNKNOWN'
  /** None of those who answered holds one that you may see, and somebody was not asked or did not answer: nobody knows that there is nothing. */
  | 'UNDETERMINED';

/** Whether a claim says that something is so, or that it is not. */
export type Stance =
  /** The author says that it is so. */
  | 'ASSERTS'
  /** The author says that it is not so. A denial is not a missing edge. */
  | 'DISPUTES';

/** TLP 2.0 (FIRST, 2022), from the widest to the narrowest release. */
export type Tlp =
  /** No limit. */
  | 'CLEAR'
  /** The community that the owner lists. */
  | 'GREEN'
  /** The organisations of the audience, and their clients where the owner grants it. */
  | 'AMBER'
  /** The organisations of the audience, their own staff alone. */
  | 'AMBER_STRICT'
  /** The persons named on the record. */
  | 'RED';

export type CampaignActorsQueryVariables = Exact<{
  id: string | number;
}>;


export type CampaignActorsQuery = { readonly entity:
    | { readonly __typename: 'Actor', readonly id: string }
    | { readonly __typename: 'Campaign', readonly id: string, readonly actors: { readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Actor', readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }, readonly claims: ReadonlyArray<{ readonly id: string, readonly author: string | null, readonly relationshipType: string, readonly stance: Stance, readonly confidence: number | null, readonly basis: string | null, readonly created: string | null, readonly modified: string | null, readonly revoked: boolean, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } }> }>, readonly pageInfo: { readonly hasNextPage: boolean } } }
    | { readonly __typename: 'Indicator', readonly id: string }
    | { readonly __typename: 'Malware', readonly id: string }
    | { readonly __typename: 'Report', readonly id: string }
    | { readonly __typename: 'Technique', readonly id: string }
    | { readonly __typename: 'Vulnerability', readonly id: string }
   | null };

export type EntityQueryVariables = Exact<{
  id: string | number;
}>;


export type EntityQuery = { readonly entity:
    | { readonly __typename: 'Actor', readonly id: string, readonly name: string, readonly names: ReadonlyArray<{ readonly value: string, readonly primary: boolean, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }>, readonly sameName: ReadonlyArray<
        | { readonly __typename: 'Actor', readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
        | { readonly __typename: 'Campaign', readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
        | { readonly __typename: 'Indicator', readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
        | { readonly __typename: 'Malware', readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
        | { readonly __typename: 'Report', readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
        | { readonly __typename: 'Technique', readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
        | { readonly __typename: 'Vulnerability', readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
      >, readonly records: ReadonlyArray<
        | { readonly name: string, readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly firstSeen: string | null, readonly firstSeenPrecision: string | null, readonly lastSeen: string | null, readonly id: string, readonly stixId: string, readonly stixType: string, readonly author: string | null, readonly feed: string, readonly confidence: number | null, readonly basis: string | null, readonly revoked: boolean, readonly created: string | null, readonly modified: string | null, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly name: string, readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly firstSeen: string | null, readonly firstSeenPrecision: string | null, readonly lastSeen: string | null, readonly id: string, readonly stixId: string, readonly stixType: string, readonly author: string | null, readonly feed: string, readonly confidence: number | null, readonly basis: string | null, readonly revoked: boolean, readonly created: string | null, readonly modified: string | null, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly name: string, readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly firstSeen: string | null, readonly firstSeenPrecision: string | null, readonly lastSeen: string | null, readonly id: string, readonly stixId: string, readonly stixType: string, readonly author: string | null, readonly feed: string, readonly confidence: number | null, readonly basis: string | null, readonly revoked: boolean, readonly created: string | null, readonly modified: string | null, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly name: string, readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly firstSeen: string | null, readonly firstSeenPrecision: string | null, readonly lastSeen: string | null, readonly id: string, readonly stixId: string, readonly stixType: string, readonly author: string | null, readonly feed: string, readonly confidence: number | null, readonly basis: string | null, readonly revoked: boolean, readonly created: string | null, readonly modified: string | null, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly name: string, readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly firstSeen: string | null, readonly firstSeenPrecision: string | null, readonly lastSeen: string | null, readonly id: string, readonly stixId: string, readonly stixType: string, readonly author: string | null, readonly feed: string, readonly confidence: number | null, readonly basis: string | null, readonly revoked: boolean, readonly created: string | null, readonly modified: string | null, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } }
       | null>, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
    | { readonly __typename: 'Campaign', readonly id: string, readonly name: string, readonly names: ReadonlyArray<{ readonly value: string, readonly primary: boolean, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }>, readonly sameName: ReadonlyArray<
        | { readonly __typename: 'Actor', readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
        | { readonly __typename: 'Campaign', readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
        | { readonly __typename: 'Indicator', readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
        | { readonly __typename: 'Malware', readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
        | { readonly __typename: 'Report', readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
        | { readonly __typename: 'Technique', readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
        | { readonly __typename: 'Vulnerability', readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
      >, readonly records: ReadonlyArray<
        | { readonly name: string, readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly firstSeen: string | null, readonly firstSeenPrecision: string | null, readonly lastSeen: string | null, readonly id: string, readonly stixId: string, readonly stixType: string, readonly author: string | null, readonly feed: string, readonly confidence: number | null, readonly basis: string | null, readonly revoked: boolean, readonly created: string | null, readonly modified: string | null, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly name: string, readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly firstSeen: string | null, readonly firstSeenPrecision: string | null, readonly lastSeen: string | null, readonly id: string, readonly stixId: string, readonly stixType: string, readonly author: string | null, readonly feed: string, readonly confidence: number | null, readonly basis: string | null, readonly revoked: boolean, readonly created: string | null, readonly modified: string | null, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly name: string, readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly firstSeen: string | null, readonly firstSeenPrecision: string | null, readonly lastSeen: string | null, readonly id: string, readonly stixId: string, readonly stixType: string, readonly author: string | null, readonly feed: string, readonly confidence: number | null, readonly basis: string | null, readonly revoked: boolean, readonly created: string | null, readonly modified: string | null, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly name: string, readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly firstSeen: string | null, readonly firstSeenPrecision: string | null, readonly lastSeen: string | null, readonly id: string, readonly stixId: string, readonly stixType: string, readonly author: string | null, readonly feed: string, readonly confidence: number | null, readonly basis: string | null, readonly revoked: boolean, readonly created: string | null, readonly modified: string | null, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly name: string, readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly firstSeen: string | null, readonly firstSeenPrecision: string | null, readonly lastSeen: string | null, readonly id: string, readonly stixId: string, readonly stixType: string, readonly author: string | null, readonly feed: string, readonly confidence: number | null, readonly basis: string | null, readonly revoked: boolean, readonly created: string | null, readonly modified: string | null, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } }
       | null>, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
    | { readonly __typename: 'Indicator', readonly id: string, readonly name: string, readonly names: ReadonlyArray<{ readonly value: string, readonly primary: boolean, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }>, readonly sameName: ReadonlyArray<
        | { readonly __typename: 'Actor', readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
        | { readonly __typename: 'Campaign', readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
        | { readonly __typename: 'Indicator', readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
        | { readonly __typename: 'Malware', readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
        | { readonly __typename: 'Report', readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
        | { readonly __typename: 'Technique', readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
        | { readonly __typename: 'Vulnerability', readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
      >, readonly records: ReadonlyArray<
        | { readonly name: string, readonly description: string | null, readonly value: string | null, readonly valueType: string | null, readonly id: string, readonly stixId: string, readonly stixType: string, readonly author: string | null, readonly feed: string, readonly confidence: number | null, readonly basis: string | null, readonly revoked: boolean, readonly created: string | null, readonly modified: string | null, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly name: string, readonly description: string | null, readonly value: string | null, readonly valueType: string | null, readonly id: string, readonly stixId: string, readonly stixType: string, readonly author: string | null, readonly feed: string, readonly confidence: number | null, readonly basis: string | null, readonly revoked: boolean, readonly created: string | null, readonly modified: string | null, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly name: string, readonly description: string | null, readonly value: string | null, readonly valueType: string | null, readonly id: string, readonly stixId: string, readonly stixType: string, readonly author: string | null, readonly feed: string, readonly confidence: number | null, readonly basis: string | null, readonly revoked: boolean, readonly created: string | null, readonly modified: string | null, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly name: string, readonly description: string | null, readonly value: string | null, readonly valueType: string | null, readonly id: string, readonly stixId: string, readonly stixType: string, readonly author: string | null, readonly feed: string, readonly confidence: number | null, readonly basis: string | null, readonly revoked: boolean, readonly created: string | null, readonly modified: string | null, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly name: string, readonly description: string | null, readonly value: string | null, readonly valueType: string | null, readonly id: string, readonly stixId: string, readonly stixType: string, readonly author: string | null, readonly feed: string, readonly confidence: number | null, readonly basis: string | null, readonly revoked: boolean, readonly created: string | null, readonly modified: string | null, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } }
       | null>, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
    | { readonly __typename: 'Malware', readonly id: string, readonly name: string, readonly names: ReadonlyArray<{ readonly value: string, readonly primary: boolean, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }>, readonly sameName: ReadonlyArray<
        | { readonly __typename: 'Actor', readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
        | { readonly __typename: 'Campaign', readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
        | { readonly __typename: 'Indicator', readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
        | { readonly __typename: 'Malware', readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
        | { readonly __typename: 'Report', readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
        | { readonly __typename: 'Technique', readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
        | { readonly __typename: 'Vulnerability', readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
      >, readonly records: ReadonlyArray<
        | { readonly name: string, readonly description: string | null, readonly id: string, readonly stixId: string, readonly stixType: string, readonly author: string | null, readonly feed: string, readonly confidence: number | null, readonly basis: string | null, readonly revoked: boolean, readonly created: string | null, readonly modified: string | null, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly name: string, readonly description: string | null, readonly id: string, readonly stixId: string, readonly stixType: string, readonly author: string | null, readonly feed: string, readonly confidence: number | null, readonly basis: string | null, readonly revoked: boolean, readonly created: string | null, readonly modified: string | null, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly name: string, readonly description: string | null, readonly id: string, readonly stixId: string, readonly stixType: string, readonly author: string | null, readonly feed: string, readonly confidence: number | null, readonly basis: string | null, readonly revoked: boolean, readonly created: string | null, readonly modified: string | null, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly name: string, readonly description: string | null, readonly id: string, readonly stixId: string, readonly stixType: string, readonly author: string | null, readonly feed: string, readonly confidence: number | null, readonly basis: string | null, readonly revoked: boolean, readonly created: string | null, readonly modified: string | null, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly name: string, readonly description: string | null, readonly id: string, readonly stixId: string, readonly stixType: string, readonly author: string | null, readonly feed: string, readonly confidence: number | null, readonly basis: string | null, readonly revoked: boolean, readonly created: string | null, readonly modified: string | null, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } }
       | null>, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
    | { readonly __typename: 'Report', readonly id: string, readonly name: string, readonly names: ReadonlyArray<{ readonly value: string, readonly primary: boolean, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }>, readonly sameName: ReadonlyArray<
        | { readonly __typename: 'Actor', readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
        | { readonly __typename: 'Campaign', readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
        | { readonly __typename: 'Indicator', readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
        | { readonly __typename: 'Malware', readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
        | { readonly __typename: 'Report', readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
        | { readonly __typename: 'Technique', readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
        | { readonly __typename: 'Vulnerability', readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
      >, readonly records: ReadonlyArray<
        | { readonly name: string, readonly description: string | null, readonly id: string, readonly stixId: string, readonly stixType: string, readonly author: string | null, readonly feed: string, readonly confidence: number | null, readonly basis: string | null, readonly revoked: boolean, readonly created: string | null, readonly modified: string | null, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly name: string, readonly description: string | null, readonly id: string, readonly stixId: string, readonly stixType: string, readonly author: string | null, readonly feed: string, readonly confidence: number | null, readonly basis: string | null, readonly revoked: boolean, readonly created: string | null, readonly modified: string | null, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly name: string, readonly description: string | null, readonly id: string, readonly stixId: string, readonly stixType: string, readonly author: string | null, readonly feed: string, readonly confidence: number | null, readonly basis: string | null, readonly revoked: boolean, readonly created: string | null, readonly modified: string | null, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly name: string, readonly description: string | null, readonly id: string, readonly stixId: string, readonly stixType: string, readonly author: string | null, readonly feed: string, readonly confidence: number | null, readonly basis: string | null, readonly revoked: boolean, readonly created: string | null, readonly modified: string | null, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly name: string, readonly description: string | null, readonly id: string, readonly stixId: string, readonly stixType: string, readonly author: string | null, readonly feed: string, readonly confidence: number | null, readonly basis: string | null, readonly revoked: boolean, readonly created: string | null, readonly modified: string | null, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } }
       | null>, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
    | { readonly __typename: 'Technique', readonly id: string, readonly name: string, readonly names: ReadonlyArray<{ readonly value: string, readonly primary: boolean, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }>, readonly sameName: ReadonlyArray<
        | { readonly __typename: 'Actor', readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
        | { readonly __typename: 'Campaign', readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
        | { readonly __typename: 'Indicator', readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
        | { readonly __typename: 'Malware', readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
        | { readonly __typename: 'Report', readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
        | { readonly __typename: 'Technique', readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
        | { readonly __typename: 'Vulnerability', readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
      >, readonly records: ReadonlyArray<
        | { readonly name: string, readonly description: string | null, readonly id: string, readonly stixId: string, readonly stixType: string, readonly author: string | null, readonly feed: string, readonly confidence: number | null, readonly basis: string | null, readonly revoked: boolean, readonly created: string | null, readonly modified: string | null, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly name: string, readonly description: string | null, readonly id: string, readonly stixId: string, readonly stixType: string, readonly author: string | null, readonly feed: string, readonly confidence: number | null, readonly basis: string | null, readonly revoked: boolean, readonly created: string | null, readonly modified: string | null, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly name: string, readonly description: string | null, readonly id: string, readonly stixId: string, readonly stixType: string, readonly author: string | null, readonly feed: string, readonly confidence: number | null, readonly basis: string | null, readonly revoked: boolean, readonly created: string | null, readonly modified: string | null, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly name: string, readonly description: string | null, readonly id: string, readonly stixId: string, readonly stixType: string, readonly author: string | null, readonly feed: string, readonly confidence: number | null, readonly basis: string | null, readonly revoked: boolean, readonly created: string | null, readonly modified: string | null, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly name: string, readonly description: string | null, readonly id: string, readonly stixId: string, readonly stixType: string, readonly author: string | null, readonly feed: string, readonly confidence: number | null, readonly basis: string | null, readonly revoked: boolean, readonly created: string | null, readonly modified: string | null, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } }
       | null>, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
    | { readonly __typename: 'Vulnerability', readonly id: string, readonly name: string, readonly names: ReadonlyArray<{ readonly value: string, readonly primary: boolean, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }>, readonly sameName: ReadonlyArray<
        | { readonly __typename: 'Actor', readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
        | { readonly __typename: 'Campaign', readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
        | { readonly __typename: 'Indicator', readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
        | { readonly __typename: 'Malware', readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
        | { readonly __typename: 'Report', readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
        | { readonly __typename: 'Technique', readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
        | { readonly __typename: 'Vulnerability', readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
      >, readonly records: ReadonlyArray<
        | { readonly name: string, readonly description: string | null, readonly id: string, readonly stixId: string, readonly stixType: string, readonly author: string | null, readonly feed: string, readonly confidence: number | null, readonly basis: string | null, readonly revoked: boolean, readonly created: string | null, readonly modified: string | null, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly name: string, readonly description: string | null, readonly id: string, readonly stixId: string, readonly stixType: string, readonly author: string | null, readonly feed: string, readonly confidence: number | null, readonly basis: string | null, readonly revoked: boolean, readonly created: string | null, readonly modified: string | null, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly name: string, readonly description: string | null, readonly id: string, readonly stixId: string, readonly stixType: string, readonly author: string | null, readonly feed: string, readonly confidence: number | null, readonly basis: string | null, readonly revoked: boolean, readonly created: string | null, readonly modified: string | null, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly name: string, readonly description: string | null, readonly id: string, readonly stixId: string, readonly stixType: string, readonly author: string | null, readonly feed: string, readonly confidence: number | null, readonly basis: string | null, readonly revoked: boolean, readonly created: string | null, readonly modified: string | null, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly name: string, readonly description: string | null, readonly id: string, readonly stixId: string, readonly stixType: string, readonly author: string | null, readonly feed: string, readonly confidence: number | null, readonly basis: string | null, readonly revoked: boolean, readonly created: string | null, readonly modified: string | null, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } }
       | null>, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
   | null };

type EntityNamed_Actor_Fragment = { readonly __typename: 'Actor', readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> };

type EntityNamed_Campaign_Fragment = { readonly __typename: 'Campaign', readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> };

type EntityNamed_Indicator_Fragment = { readonly __typename: 'Indicator', readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> };

type EntityNamed_Malware_Fragment = { readonly __typename: 'Malware', readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> };

type EntityNamed_Report_Fragment = { readonly __typename: 'Report', readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> };

type EntityNamed_Technique_Fragment = { readonly __typename: 'Technique', readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> };

type EntityNamed_Vulnerability_Fragment = { readonly __typename: 'Vulnerability', readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> };

export type EntityNamedFragment =
  | EntityNamed_Actor_Fragment
  | EntityNamed_Campaign_Fragment
  | EntityNamed_Indicator_Fragment
  | EntityNamed_Malware_Fragment
  | EntityNamed_Report_Fragment
  | EntityNamed_Technique_Fragment
  | EntityNamed_Vulnerability_Fragment
;

type RecordShown_AttActorRecord_Fragment = { readonly name: string, readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly firstSeen: string | null, readonly firstSeenPrecision: string | null, readonly lastSeen: string | null, readonly id: string, readonly stixId: string, readonly stixType: string, readonly author: string | null, readonly feed: string, readonly confidence: number | null, readonly basis: string | null, readonly revoked: boolean, readonly created: string | null, readonly modified: string | null, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } };

type RecordShown_AttCampaignRecord_Fragment = { readonly name: string, readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly firstSeen: string | null, readonly firstSeenPrecision: string | null, readonly lastSeen: string | null, readonly id: string, readonly stixId: string, readonly stixType: string, readonly author: string | null, readonly feed: string, readonly confidence: number | null, readonly basis: string | null, readonly revoked: boolean, readonly created: string | null, readonly modified: string | null, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } };

type RecordShown_AttIndicatorRecord_Fragment = { readonly name: string, readonly description: string | null, readonly value: string | null, readonly valueType: string | null, readonly id: string, readonly stixId: string, readonly stixType: string, readonly author: string | null, readonly feed: string, readonly confidence: number | null, readonly basis: string | null, readonly revoked: boolean, readonly created: string | null, readonly modified: string | null, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } };

type RecordShown_AttMalwareRecord_Fragment = { readonly name: string, readonly description: string | null, readonly id: string, readonly stixId: string, readonly stixType: string, readonly author: string | null, readonly feed: string, readonly confidence: number | null, readonly basis: string | null, readonly revoked: boolean, readonly created: string | null, readonly modified: string | null, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } };

type RecordShown_AttReportRecord_Fragment = { readonly name: string, readonly description: string | null, readonly id: string, readonly stixId: string, readonly stixType: string, readonly author: string | null, readonly feed: string, readonly confidence: number | null, readonly basis: string | null, readonly revoked: boolean, readonly created: string | null, readonly modified: string | null, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } };

type RecordShown_AttSightingRecord_Fragment = { readonly id: string, readonly stixId: string, readonly stixType: string, readonly author: string | null, readonly feed: string, readonly confidence: number | null, readonly basis: string | null, readonly revoked: boolean, readonly created: string | null, readonly modified: string | null, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } };

type RecordShown_AttTechniqueRecord_Fragment = { readonly name: string, readonly description: string | null, readonly id: string, readonly stixId: string, readonly stixType: string, readonly author: string | null, readonly feed: string, readonly confidence: number | null, readonly basis: string | null, readonly revoked: boolean, readonly created: string | null, readonly modified: string | null, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } };

type RecordShown_AttVulnerabilityRecord_Fragment = { readonly name: string, readonly description: string | null, readonly id: string, readonly stixId: string, readonly stixType: string, readonly author: string | null, readonly feed: string, readonly confidence: number | null, readonly basis: string | null, readonly revoked: boolean, readonly created: string | null, readonly modified: string | null, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } };

type RecordShown_EtisalatActorRecord_Fragment = { readonly name: string, readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly firstSeen: string | null, readonly firstSeenPrecision: string | null, readonly lastSeen: string | null, readonly id: string, readonly stixId: string, readonly stixType: string, readonly author: string | null, readonly feed: string, readonly confidence: number | null, readonly basis: string | null, readonly revoked: boolean, readonly created: string | null, readonly modified: string | null, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } };

type RecordShown_EtisalatCampaignRecord_Fragment = { readonly name: string, readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly firstSeen: string | null, readonly firstSeenPrecision: string | null, readonly lastSeen: string | null, readonly id: string, readonly stixId: string, readonly stixType: string, readonly author: string | null, readonly feed: string, readonly confidence: number | null, readonly basis: string | null, readonly revoked: boolean, readonly created: string | null, readonly modified: string | null, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } };

type RecordShown_EtisalatIndicatorRecord_Fragment = { readonly name: string, readonly description: string | null, readonly value: string | null, readonly valueType: string | null, readonly id: string, readonly stixId: string, readonly stixType: string, readonly author: string | null, readonly feed: string, readonly confidence: number | null, readonly basis: string | null, readonly revoked: boolean, readonly created: string | null, readonly modified: string | null, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } };

type RecordShown_EtisalatMalwareRecord_Fragment = { readonly name: string, readonly description: string | null, readonly id: string, readonly stixId: string, readonly stixType: string, readonly author: string | null, readonly feed: string, readonly confidence: number | null, readonly basis: string | null, readonly revoked: boolean, readonly created: string | null, readonly modified: string | null, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } };

type RecordShown_EtisalatReportRecord_Fragment = { readonly name: string, readonly description: string | null, readonly id: string, readonly stixId: string, readonly stixType: string, readonly author: string | null, readonly feed: string, readonly confidence: number | null, readonly basis: string | null, readonly revoked: boolean, readonly created: string | null, readonly modified: string | null, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } };

type RecordShown_EtisalatSightingRecord_Fragment = { readonly id: string, readonly stixId: string, readonly stixType: string, readonly author: string | null, readonly feed: string, readonly confidence: number | null, readonly basis: string | null, readonly revoked: boolean, readonly created: string | null, readonly modified: string | null, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } };

type RecordShown_EtisalatTechniqueRecord_Fragment = { readonly name: string, readonly description: string | null, readonly id: string, readonly stixId: string, readonly stixType: string, readonly author: string | null, readonly feed: string, readonly confidence: number | null, readonly basis: string | null, readonly revoked: boolean, readonly created: string | null, readonly modified: string | null, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } };

type RecordShown_EtisalatVulnerabilityRecord_Fragment = { readonly name: string, readonly description: string | null, readonly id: string, readonly stixId: string, readonly stixType: string, readonly author: string | null, readonly feed: string, readonly confidence: number | null, readonly basis: string | null, readonly revoked: boolean, readonly created: string | null, readonly modified: string | null, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } };

type RecordShown_SingtelActorRecord_Fragment = { readonly name: string, readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly firstSeen: string | null, readonly firstSeenPrecision: string | null, readonly lastSeen: string | null, readonly id: string, readonly stixId: string, readonly stixType: string, readonly author: string | null, readonly feed: string, readonly confidence: number | null, readonly basis: string | null, readonly revoked: boolean, readonly created: string | null, readonly modified: string | null, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } };

type RecordShown_SingtelCampaignRecord_Fragment = { readonly name: string, readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly firstSeen: string | null, readonly firstSeenPrecision: string | null, readonly lastSeen: string | null, readonly id: string, readonly stixId: string, readonly stixType: string, readonly author: string | null, readonly feed: string, readonly confidence: number | null, readonly basis: string | null, readonly revoked: boolean, readonly created: string | null, readonly modified: string | null, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } };

type RecordShown_SingtelIndicatorRecord_Fragment = { readonly name: string, readonly description: string | null, readonly value: string | null, readonly valueType: string | null, readonly id: string, readonly stixId: string, readonly stixType: string, readonly author: string | null, readonly feed: string, readonly confidence: number | null, readonly basis: string | null, readonly revoked: boolean, readonly created: string | null, readonly modified: string | null, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } };

type RecordShown_SingtelMalwareRecord_Fragment = { readonly name: string, readonly description: string | null, readonly id: string, readonly stixId: string, readonly stixType: string, readonly author: string | null, readonly feed: string, readonly confidence: number | null, readonly basis: string | null, readonly revoked: boolean, readonly created: string | null, readonly modified: string | null, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } };

type RecordShown_SingtelReportRecord_Fragment = { readonly name: string, readonly description: string | null, readonly id: string, readonly stixId: string, readonly stixType: string, readonly author: string | null, readonly feed: string, readonly confidence: number | null, readonly basis: string | null, readonly revoked: boolean, readonly created: string | null, readonly modified: string | null, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } };

type RecordShown_SingtelSightingRecord_Fragment = { readonly id: string, readonly stixId: string, readonly stixType: string, readonly author: string | null, readonly feed: string, readonly confidence: number | null, readonly basis: string | null, readonly revoked: boolean, readonly created: string | null, readonly modified: string | null, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } };

type RecordShown_SingtelTechniqueRecord_Fragment = { readonly name: string, readonly description: string | null, readonly id: string, readonly stixId: string, readonly stixType: string, readonly author: string | null, readonly feed: string, readonly confidence: number | null, readonly basis: string | null, readonly revoked: boolean, readonly created: string | null, readonly modified: string | null, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } };

type RecordShown_SingtelVulnerabilityRecord_Fragment = { readonly name: string, readonly description: string | null, readonly id: string, readonly stixId: string, readonly stixType: string, readonly author: string | null, readonly feed: string, readonly confidence: number | null, readonly basis: string | null, readonly revoked: boolean, readonly created: string | null, readonly modified: string | null, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } };

type RecordShown_SoftbankActorRecord_Fragment = { readonly name: string, readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly firstSeen: string | null, readonly firstSeenPrecision: string | null, readonly lastSeen: string | null, readonly id: string, readonly stixId: string, readonly stixType: string, readonly author: string | null, readonly feed: string, readonly confidence: number | null, readonly basis: string | null, readonly revoked: boolean, readonly created: string | null, readonly modified: string | null, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } };

type RecordShown_SoftbankCampaignRecord_Fragment = { readonly name: string, readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly firstSeen: string | null, readonly firstSeenPrecision: string | null, readonly lastSeen: string | null, readonly id: string, readonly stixId: string, readonly stixType: string, readonly author: string | null, readonly feed: string, readonly confidence: number | null, readonly basis: string | null, readonly revoked: boolean, readonly created: string | null, readonly modified: string | null, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } };

type RecordShown_SoftbankIndicatorRecord_Fragment = { readonly name: string, readonly description: string | null, readonly value: string | null, readonly valueType: string | null, readonly id: string, readonly stixId: string, readonly stixType: string, readonly author: string | null, readonly feed: string, readonly confidence: number | null, readonly basis: string | null, readonly revoked: boolean, readonly created: string | null, readonly modified: string | null, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } };

type RecordShown_SoftbankMalwareRecord_Fragment = { readonly name: string, readonly description: string | null, readonly id: string, readonly stixId: string, readonly stixType: string, readonly author: string | null, readonly feed: string, readonly confidence: number | null, readonly basis: string | null, readonly revoked: boolean, readonly created: string | null, readonly modified: string | null, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } };

type RecordShown_SoftbankReportRecord_Fragment = { readonly name: string, readonly description: string | null, readonly id: string, readonly stixId: string, readonly stixType: string, readonly author: string | null, readonly feed: string, readonly confidence: number | null, readonly basis: string | null, readonly revoked: boolean, readonly created: string | null, readonly modified: string | null, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } };

type RecordShown_SoftbankSightingRecord_Fragment = { readonly id: string, readonly stixId: string, readonly stixType: string, readonly author: string | null, readonly feed: string, readonly confidence: number | null, readonly basis: string | null, readonly revoked: boolean, readonly created: string | null, readonly modified: string | null, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } };

type RecordShown_SoftbankTechniqueRecord_Fragment = { readonly name: string, readonly description: string | null, readonly id: string, readonly stixId: string, readonly stixType: string, readonly author: string | null, readonly feed: string, readonly confidence: number | null, readonly basis: string | null, readonly revoked: boolean, readonly created: string | null, readonly modified: string | null, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } };

type RecordShown_SoftbankVulnerabilityRecord_Fragment = { readonly name: string, readonly description: string | null, readonly id: string, readonly stixId: string, readonly stixType: string, readonly author: string | null, readonly feed: string, readonly confidence: number | null, readonly basis: string | null, readonly revoked: boolean, readonly created: string | null, readonly modified: string | null, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } };

type RecordShown_TelefonicaActorRecord_Fragment = { readonly name: string, readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly firstSeen: string | null, readonly firstSeenPrecision: string | null, readonly lastSeen: string | null, readonly id: string, readonly stixId: string, readonly stixType: string, readonly author: string | null, readonly feed: string, readonly confidence: number | null, readonly basis: string | null, readonly revoked: boolean, readonly created: string | null, readonly modified: string | null, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } };

type RecordShown_TelefonicaCampaignRecord_Fragment = { readonly name: string, readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly firstSeen: string | null, readonly firstSeenPrecision: string | null, readonly lastSeen: string | null, readonly id: string, readonly stixId: string, readonly stixType: string, readonly author: string | null, readonly feed: string, readonly confidence: number | null, readonly basis: string | null, readonly revoked: boolean, readonly created: string | null, readonly modified: string | null, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } };

type RecordShown_TelefonicaIndicatorRecord_Fragment = { readonly name: string, readonly description: string | null, readonly value: string | null, readonly valueType: string | null, readonly id: string, readonly stixId: string, readonly stixType: string, readonly author: string | null, readonly feed: string, readonly confidence: number | null, readonly basis: string | null, readonly revoked: boolean, readonly created: string | null, readonly modified: string | null, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } };

type RecordShown_TelefonicaMalwareRecord_Fragment = { readonly name: string, readonly description: string | null, readonly id: string, readonly stixId: string, readonly stixType: string, readonly author: string | null, readonly feed: string, readonly confidence: number | null, readonly basis: string | null, readonly revoked: boolean, readonly created: string | null, readonly modified: string | null, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } };

type RecordShown_TelefonicaReportRecord_Fragment = { readonly name: string, readonly description: string | null, readonly id: string, readonly stixId: string, readonly stixType: string, readonly author: string | null, readonly feed: string, readonly confidence: number | null, readonly basis: string | null, readonly revoked: boolean, readonly created: string | null, readonly modified: string | null, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } };

type RecordShown_TelefonicaSightingRecord_Fragment = { readonly id: string, readonly stixId: string, readonly stixType: string, readonly author: string | null, readonly feed: string, readonly confidence: number | null, readonly basis: string | null, readonly revoked: boolean, readonly created: string | null, readonly modified: string | null, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } };

type RecordShown_TelefonicaTechniqueRecord_Fragment = { readonly name: string, readonly description: string | null, readonly id: string, readonly stixId: string, readonly stixType: string, readonly author: string | null, readonly feed: string, readonly confidence: number | null, readonly basis: string | null, readonly revoked: boolean, readonly created: string | null, readonly modified: string | null, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } };

type RecordShown_TelefonicaVulnerabilityRecord_Fragment = { readonly name: string, readonly description: string | null, readonly id: string, readonly stixId: string, readonly stixType: string, readonly author: string | null, readonly feed: string, readonly confidence: number | null, readonly basis: string | null, readonly revoked: boolean, readonly created: string | null, readonly modified: string | null, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } };

export type RecordShownFragment =
  | RecordShown_AttActorRecord_Fragment
  | RecordShown_AttCampaignRecord_Fragment
  | RecordShown_AttIndicatorRecord_Fragment
  | RecordShown_AttMalwareRecord_Fragment
  | RecordShown_AttReportRecord_Fragment
  | RecordShown_AttSightingRecord_Fragment
  | RecordShown_AttTechniqueRecord_Fragment
  | RecordShown_AttVulnerabilityRecord_Fragment
  | RecordShown_EtisalatActorRecord_Fragment
  | RecordShown_EtisalatCampaignRecord_Fragment
  | RecordShown_EtisalatIndicatorRecord_Fragment
  | RecordShown_EtisalatMalwareRecord_Fragment
  | RecordShown_EtisalatReportRecord_Fragment
  | RecordShown_EtisalatSightingRecord_Fragment
  | RecordShown_EtisalatTechniqueRecord_Fragment
  | RecordShown_EtisalatVulnerabilityRecord_Fragment
  | RecordShown_SingtelActorRecord_Fragment
  | RecordShown_SingtelCampaignRecord_Fragment
  | RecordShown_SingtelIndicatorRecord_Fragment
  | RecordShown_SingtelMalwareRecord_Fragment
  | RecordShown_SingtelReportRecord_Fragment
  | RecordShown_SingtelSightingRecord_Fragment
  | RecordShown_SingtelTechniqueRecord_Fragment
  | RecordShown_SingtelVulnerabilityRecord_Fragment
  | RecordShown_SoftbankActorRecord_Fragment
  | RecordShown_SoftbankCampaignRecord_Fragment
  | RecordShown_SoftbankIndicatorRecord_Fragment
  | RecordShown_SoftbankMalwareRecord_Fragment
  | RecordShown_SoftbankReportRecord_Fragment
  | RecordShown_SoftbankSightingRecord_Fragment
  | RecordShown_SoftbankTechniqueRecord_Fragment
  | RecordShown_SoftbankVulnerabilityRecord_Fragment
  | RecordShown_TelefonicaActorRecord_Fragment
  | RecordShown_TelefonicaCampaignRecord_Fragment
  | RecordShown_TelefonicaIndicatorRecord_Fragment
  | RecordShown_TelefonicaMalwareRecord_Fragment
  | RecordShown_TelefonicaReportRecord_Fragment
  | RecordShown_TelefonicaSightingRecord_Fragment
  | RecordShown_TelefonicaTechniqueRecord_Fragment
  | RecordShown_TelefonicaVulnerabilityRecord_Fragment
;

export type ClaimShownFragment = { readonly id: string, readonly author: string | null, readonly relationshipType: string, readonly stance: Stance, readonly confidence: number | null, readonly basis: string | null, readonly created: string | null, readonly modified: string | null, readonly revoked: boolean, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } };

export type LookupQueryVariables = Exact<{
  values: ReadonlyArray<string> | string;
}>;


export type LookupQuery = { readonly lookup: ReadonlyArray<{ readonly asTyped: string, readonly value: string | null, readonly valueType: string | null, readonly status: LookupStatus, readonly killSwitch: boolean, readonly detect: boolean, readonly addressRange: string | null, readonly members: ReadonlyArray<{ readonly slug: string }>, readonly warningLists: ReadonlyArray<{ readonly name: string, readonly matched: string | null, readonly member: { readonly slug: string } }> }> };

export type MeaningsQueryVariables = Exact<{
  key: string;
}>;


export type MeaningsQuery = { readonly entities: ReadonlyArray<
    | { readonly __typename: 'Actor', readonly id: string, readonly name: string, readonly names: ReadonlyArray<{ readonly value: string }>, readonly sameName: ReadonlyArray<
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      >, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
    | { readonly __typename: 'Campaign', readonly id: string, readonly name: string, readonly names: ReadonlyArray<{ readonly value: string }>, readonly sameName: ReadonlyArray<
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      >, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
    | { readonly __typename: 'Indicator', readonly id: string, readonly name: string, readonly names: ReadonlyArray<{ readonly value: string }>, readonly sameName: ReadonlyArray<
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      >, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
    | { readonly __typename: 'Malware', readonly id: string, readonly name: string, readonly names: ReadonlyArray<{ readonly value: string }>, readonly sameName: ReadonlyArray<
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      >, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
    | { readonly __typename: 'Report', readonly id: string, readonly name: string, readonly names: ReadonlyArray<{ readonly value: string }>, readonly sameName: ReadonlyArray<
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      >, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
    | { readonly __typename: 'Technique', readonly id: string, readonly name: string, readonly names: ReadonlyArray<{ readonly value: string }>, readonly sameName: ReadonlyArray<
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      >, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
    | { readonly __typename: 'Vulnerability', readonly id: string, readonly name: string, readonly names: ReadonlyArray<{ readonly value: string }>, readonly sameName: ReadonlyArray<
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      >, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
  > };

export type SearchQueryVariables = Exact<{
  text: string;
}>;


export type SearchQuery = { readonly search: { readonly edges: ReadonlyArray<{ readonly exact: boolean, readonly node:
        | { readonly __typename: 'Actor', readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
        | { readonly __typename: 'Campaign', readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
        | { readonly __typename: 'Indicator', readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
        | { readonly __typename: 'Malware', readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
        | { readonly __typename: 'Report', readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
        | { readonly __typename: 'Technique', readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
        | { readonly __typename: 'Vulnerability', readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
       }>, readonly pageInfo: { readonly hasNextPage: boolean } } };

export type SuggestionsQueryVariables = Exact<{
  text: string;
}>;


export type SuggestionsQuery = { readonly search: { readonly edges: ReadonlyArray<{ readonly node:
        | { readonly __typename: 'Actor', readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
        | { readonly __typename: 'Campaign', readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
        | { readonly __typename: 'Indicator', readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
        | { readonly __typename: 'Malware', readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
        | { readonly __typename: 'Report', readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
        | { readonly __typename: 'Technique', readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
        | { readonly __typename: 'Vulnerability', readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
       }> } };

export const campaignActorsDocument: Document<CampaignActorsQuery, CampaignActorsQueryVariables> = {
  name: "CampaignActors",
  text: "query CampaignActors($id: ID!) {\n  entity(id: $id) {\n    __typename\n    id\n    ... on Campaign {\n      actors(first: 50) {\n        edges {\n          node {\n            ...EntityNamed\n          }\n          claims {\n            ...ClaimShown\n          }\n        }\n        pageInfo {\n          hasNextPage\n        }\n      }\n    }\n  }\n}\n\nfragment EntityNamed on Entity {\n  __typename\n  id\n  name\n  members {\n    slug\n    name\n  }\n}\n\nfragment ClaimShown on Claim {\n  id\n  member {\n    slug\n    name\n  }\n  author\n  relationshipType\n  stance\n  confidence\n  basis\n  created\n  modified\n  revoked\n  marking {\n    tlp\n  }\n}",
};

export const entityDocument: Document<EntityQuery, EntityQueryVariables> = {
  name: "Entity",
  text: "query Entity($id: ID!) {\n  entity(id: $id) {\n    ...EntityNamed\n    names {\n      value\n      primary\n      members {\n        slug\n        name\n      }\n    }\n    sameName {\n      ...EntityNamed\n    }\n    records {\n      ...RecordShown\n    }\n  }\n}\n\nfragment EntityNamed on Entity {\n  __typename\n  id\n  name\n  members {\n    slug\n    name\n  }\n}\n\nfragment RecordShown on Record {\n  id\n  stixId\n  stixType\n  member {\n    slug\n    name\n  }\n  author\n  feed\n  marking {\n    tlp\n  }\n  confidence\n  basis\n  revoked\n  created\n  modified\n  ... on CampaignRecord {\n    name\n    aliases\n    description\n    firstSeen\n    firstSeenPrecision\n    lastSeen\n  }\n  ... on ActorRecord {\n    name\n    aliases\n    description\n    firstSeen\n    firstSeenPrecision\n    lastSeen\n  }\n  ... on IndicatorRecord {\n    name\n    description\n    value\n    valueType\n  }\n  ... on MalwareRecord {\n    name\n    description\n  }\n  ... on TechniqueRecord {\n    name\n    description\n  }\n  ... on ReportRecord {\n    name\n    description\n  }\n  ... on VulnerabilityRecord {\n    name\n    description\n  }\n}",
};

export const lookupDocument: Document<LookupQuery, LookupQueryVariables> = {
  name: "Lookup",
  text: "query Lookup($values: [String!]!) {\n  lookup(values: $values) {\n    asTyped\n    value\n    valueType\n    status\n    members {\n      slug\n    }\n    warningLists {\n      name\n      matched\n      member {\n        slug\n      }\n    }\n    killSwitch\n    detect\n    addressRange\n  }\n}",
};

export const meaningsDocument: Document<MeaningsQuery, MeaningsQueryVariables> = {
  name: "Meanings",
  text: "query Meanings($key: String!) {\n  entities(key: $key) {\n    ...EntityNamed\n    names {\n      value\n    }\n    sameName {\n      id\n    }\n  }\n}\n\nfragment EntityNamed on Entity {\n  __typename\n  id\n  name\n  members {\n    slug\n    name\n  }\n}",
};

export const searchDocument: Document<SearchQuery, SearchQueryVariables> = {
  name: "Search",
  text: "query Search($text: String!) {\n  search(text: $text, first: 20) {\n    edges {\n      exact\n      node {\n        ...EntityNamed\n      }\n    }\n    pageInfo {\n      hasNextPage\n    }\n  }\n}\n\nfragment EntityNamed on Entity {\n  __typename\n  id\n  name\n  members {\n    slug\n    name\n  }\n}",
};

export const suggestionsDocument: Document<SuggestionsQuery, SuggestionsQueryVariables> = {
  name: "Suggestions",
  text: "query Suggestions($text: String!) {\n  search(text: $text, first: 8) {\n    edges {\n      node {\n        ...EntityNamed\n      }\n    }\n  }\n}\n\nfragment EntityNamed on Entity {\n  __typename\n  id\n  name\n  members {\n    slug\n    name\n  }\n}",
};
