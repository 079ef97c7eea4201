// Made by `npm run generate` from gateway/explorer/api/documents. Do not edit.
import type { Document } from "./document.ts";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** The kinds of entity. */
export type EntityKind =
  /** Entities that are campaigns. */
  | 'CAMPAIGN'
  /** Entities that are actors. */
  | 'ACTOR'
  /** Entities that are indicators. */
  | 'INDICATOR'
  /** Entities that are malware. */
  | 'MALWARE'
  /** Entities that are techniques. */
  | 'TECHNIQUE'
  /** Entities that are reports. */
  | 'REPORT'
  /** Entities that are vulnerabilities. */
  | 'VULNERABILITY';

/** Why something is not in an export. */
export type NotExportedReason =
  /** Nobody who answered holds anything of that id that you may see. */
  | 'UNKNOWN'
  /** It belongs to a member that this question may not be sent to: name the member in `x-tessera-members`. */
  | 'NOT_ASKED'
  /** Its owner did not answer. */
  | 'NO_ANSWER'
  /** It names objects that you may not see, or that are not there, and a part of an object is no object (STIX 2.1 section 3.5). */
  | 'NOT_WHOLE'
  /** The format has no place for it; `detail` says what it is: its kind, or the type of its value. */
  | 'NO_PLACE'
  /** The value does not have the form that the format asks for, or would hit far more than it names. */
  | 'UNFIT_VALUE'
  /** Its author has taken it back. */
  | 'REVOKED'
  /** It held until `detail`. */
  | 'EXPIRED'
  /** A member says that the value is a kill switch: blocking it sets the malware free. `detail` is the record that says so. */
  | 'KILL_SWITCH'
  /** A member says that the value may not go to a detection or block list. `detail` is the record that says so. */
  | 'NOT_FOR_DETECTION'
  /** The value is on a warning list of a member's; `detail` names it. */
  | 'WARNING_LIST'
  /** What its reader may do with it (PAP) does not allow the format; `detail` is the level. */
  | 'PAP'
  /** The value is, holds or lies in what the home calls its own; `detail` is the entry of `ownRanges`. */
  | 'OWN_RANGE';

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

export type AroundQueryVariables = Exact<{
  id: string | number;
  hops: number;
  first: number;
}>;


export type AroundQuery = { readonly neighbourhood: { readonly partial: boolean, readonly reason: string | null, readonly nodes: ReadonlyArray<{ readonly hops: number, readonly degree: number | null, readonly entity:
        | { readonly __typename: 'Actor', readonly id: string, readonly name: string, readonly records: ReadonlyArray<
            | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
            | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
            | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
            | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
            | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
           | null>, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
        | { readonly __typename: 'Campaign', readonly id: string, readonly name: string, readonly records: ReadonlyArray<
            | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
            | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
            | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
            | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
            | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
           | null>, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
        | { readonly __typename: 'Indicator', readonly id: string, readonly name: string, readonly records: ReadonlyArray<
            | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
            | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
            | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
            | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
            | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
           | null>, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
        | { readonly __typename: 'Malware', readonly id: string, readonly name: string, readonly records: ReadonlyArray<
            | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
            | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
            | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
            | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
            | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
           | null>, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
        | { readonly __typename: 'Report', readonly id: string, readonly name: string, readonly records: ReadonlyArray<
            | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
            | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
            | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
            | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
            | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
           | null>, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
        | { readonly __typename: 'Technique', readonly id: string, readonly name: string, readonly records: ReadonlyArray<
            | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
            | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
            | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
            | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
            | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
           | null>, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
        | { readonly __typename: 'Vulnerability', readonly id: string, readonly name: string, readonly records: ReadonlyArray<
            | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
            | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
            | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
            | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
            | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
           | null>, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
       }>, readonly edges: ReadonlyArray<{ readonly from: string, readonly to: string, readonly claims: ReadonlyArray<{ readonly forward: boolean, readonly id: string, readonly author: string | null, readonly relationshipType: string, readonly stance: Stance, readonly confidence: number | null, readonly basis: string | null, readonly created: string | null, readonly modified: string | null, readonly revoked: boolean, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } }> }>, readonly notExpanded: ReadonlyArray<{ readonly degree: number, readonly entity:
        | { readonly __typename: 'Actor', readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
        | { readonly __typename: 'Campaign', readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
        | { readonly __typename: 'Indicator', readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
        | { readonly __typename: 'Malware', readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
        | { readonly __typename: 'Report', readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
        | { readonly __typename: 'Technique', readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
        | { readonly __typename: 'Vulnerability', readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
       }>, readonly notDrawn: ReadonlyArray<{ readonly kind: EntityKind, readonly count: number }> } };

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

export type EdgeCountsQueryVariables = Exact<{
  id: string | number;
}>;


export type EdgeCountsQuery = { readonly entity:
    | { readonly __typename: 'Actor', readonly id: string, readonly actors: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }>, readonly pageInfo: { readonly hasNextPage: boolean } }, readonly campaigns: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }>, readonly pageInfo: { readonly hasNextPage: boolean } }, readonly indicators: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }>, readonly pageInfo: { readonly hasNextPage: boolean } }, readonly malware: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }>, readonly pageInfo: { readonly hasNextPage: boolean } }, readonly reports: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }>, readonly pageInfo: { readonly hasNextPage: boolean } }, readonly techniques: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }>, readonly pageInfo: { readonly hasNextPage: boolean } }, readonly vulnerabilities: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }>, readonly pageInfo: { readonly hasNextPage: boolean } } }
    | { readonly __typename: 'Campaign', readonly id: string, readonly actors: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }>, readonly pageInfo: { readonly hasNextPage: boolean } }, readonly indicators: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }>, readonly pageInfo: { readonly hasNextPage: boolean } }, readonly malware: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }>, readonly pageInfo: { readonly hasNextPage: boolean } }, readonly reports: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }>, readonly pageInfo: { readonly hasNextPage: boolean } }, readonly techniques: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }>, readonly pageInfo: { readonly hasNextPage: boolean } }, readonly vulnerabilities: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }>, readonly pageInfo: { readonly hasNextPage: boolean } } }
    | { readonly __typename: 'Indicator', readonly id: string, readonly actors: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }>, readonly pageInfo: { readonly hasNextPage: boolean } }, readonly campaigns: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }>, readonly pageInfo: { readonly hasNextPage: boolean } }, readonly malware: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }>, readonly pageInfo: { readonly hasNextPage: boolean } }, readonly reports: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }>, readonly pageInfo: { readonly hasNextPage: boolean } }, readonly techniques: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }>, readonly pageInfo: { readonly hasNextPage: boolean } } }
    | { readonly __typename: 'Malware', readonly id: string, readonly actors: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }>, readonly pageInfo: { readonly hasNextPage: boolean } }, readonly campaigns: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }>, readonly pageInfo: { readonly hasNextPage: boolean } }, readonly indicators: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }>, readonly pageInfo: { readonly hasNextPage: boolean } }, readonly reports: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }>, readonly pageInfo: { readonly hasNextPage: boolean } }, readonly techniques: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }>, readonly pageInfo: { readonly hasNextPage: boolean } }, readonly vulnerabilities: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }>, readonly pageInfo: { readonly hasNextPage: boolean } } }
    | { readonly __typename: 'Report', readonly id: string, readonly actors: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }>, readonly pageInfo: { readonly hasNextPage: boolean } }, readonly campaigns: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }>, readonly pageInfo: { readonly hasNextPage: boolean } }, readonly indicators: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }>, readonly pageInfo: { readonly hasNextPage: boolean } }, readonly malware: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }>, readonly pageInfo: { readonly hasNextPage: boolean } }, readonly techniques: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }>, readonly pageInfo: { readonly hasNextPage: boolean } }, readonly vulnerabilities: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }>, readonly pageInfo: { readonly hasNextPage: boolean } } }
    | { readonly __typename: 'Technique', readonly id: string, readonly actors: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }>, readonly pageInfo: { readonly hasNextPage: boolean } }, readonly campaigns: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }>, readonly pageInfo: { readonly hasNextPage: boolean } }, readonly indicators: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }>, readonly pageInfo: { readonly hasNextPage: boolean } }, readonly malware: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }>, readonly pageInfo: { readonly hasNextPage: boolean } }, readonly reports: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }>, readonly pageInfo: { readonly hasNextPage: boolean } } }
    | { readonly __typename: 'Vulnerability', readonly id: string, readonly actors: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }>, readonly pageInfo: { readonly hasNextPage: boolean } }, readonly campaigns: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }>, readonly pageInfo: { readonly hasNextPage: boolean } }, readonly malware: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }>, readonly pageInfo: { readonly hasNextPage: boolean } }, readonly reports: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }>, readonly pageInfo: { readonly hasNextPage: boolean } } }
   | null };

export type EdgesActorsQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type EdgesActorsQuery = { readonly entity:
    | { readonly __typename: 'Actor', readonly id: string, readonly name: string, readonly actors: { readonly totalCount: number | null, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Actor', readonly id: string, readonly name: string, readonly records: ReadonlyArray<
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
             | null>, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }, readonly claims: ReadonlyArray<{ readonly forward: boolean, readonly id: string, readonly author: string | null, readonly relationshipType: string, readonly stance: Stance, readonly confidence: number | null, readonly basis: string | null, readonly created: string | null, readonly modified: string | null, readonly revoked: boolean, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } }> }> }, readonly records: ReadonlyArray<
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
       | null>, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
    | { readonly __typename: 'Campaign', readonly id: string, readonly name: string, readonly actors: { readonly totalCount: number | null, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Actor', readonly id: string, readonly name: string, readonly records: ReadonlyArray<
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
             | null>, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }, readonly claims: ReadonlyArray<{ readonly forward: boolean, readonly id: string, readonly author: string | null, readonly relationshipType: string, readonly stance: Stance, readonly confidence: number | null, readonly basis: string | null, readonly created: string | null, readonly modified: string | null, readonly revoked: boolean, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } }> }> }, readonly records: ReadonlyArray<
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
       | null>, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
    | { readonly __typename: 'Indicator', readonly id: string, readonly name: string, readonly actors: { readonly totalCount: number | null, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Actor', readonly id: string, readonly name: string, readonly records: ReadonlyArray<
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
             | null>, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }, readonly claims: ReadonlyArray<{ readonly forward: boolean, readonly id: string, readonly author: string | null, readonly relationshipType: string, readonly stance: Stance, readonly confidence: number | null, readonly basis: string | null, readonly created: string | null, readonly modified: string | null, readonly revoked: boolean, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } }> }> }, readonly records: ReadonlyArray<
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
       | null>, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
    | { readonly __typename: 'Malware', readonly id: string, readonly name: string, readonly actors: { readonly totalCount: number | null, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Actor', readonly id: string, readonly name: string, readonly records: ReadonlyArray<
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
             | null>, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }, readonly claims: ReadonlyArray<{ readonly forward: boolean, readonly id: string, readonly author: string | null, readonly relationshipType: string, readonly stance: Stance, readonly confidence: number | null, readonly basis: string | null, readonly created: string | null, readonly modified: string | null, readonly revoked: boolean, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } }> }> }, readonly records: ReadonlyArray<
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
       | null>, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
    | { readonly __typename: 'Report', readonly id: string, readonly name: string, readonly actors: { readonly totalCount: number | null, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Actor', readonly id: string, readonly name: string, readonly records: ReadonlyArray<
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
             | null>, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }, readonly claims: ReadonlyArray<{ readonly forward: boolean, readonly id: string, readonly author: string | null, readonly relationshipType: string, readonly stance: Stance, readonly confidence: number | null, readonly basis: string | null, readonly created: string | null, readonly modified: string | null, readonly revoked: boolean, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } }> }> }, readonly records: ReadonlyArray<
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
       | null>, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
    | { readonly __typename: 'Technique', readonly id: string, readonly name: string, readonly actors: { readonly totalCount: number | null, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Actor', readonly id: string, readonly name: string, readonly records: ReadonlyArray<
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
             | null>, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }, readonly claims: ReadonlyArray<{ readonly forward: boolean, readonly id: string, readonly author: string | null, readonly relationshipType: string, readonly stance: Stance, readonly confidence: number | null, readonly basis: string | null, readonly created: string | null, readonly modified: string | null, readonly revoked: boolean, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } }> }> }, readonly records: ReadonlyArray<
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
       | null>, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
    | { readonly __typename: 'Vulnerability', readonly id: string, readonly name: string, readonly actors: { readonly totalCount: number | null, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Actor', readonly id: string, readonly name: string, readonly records: ReadonlyArray<
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
             | null>, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }, readonly claims: ReadonlyArray<{ readonly forward: boolean, readonly id: string, readonly author: string | null, readonly relationshipType: string, readonly stance: Stance, readonly confidence: number | null, readonly basis: string | null, readonly created: string | null, readonly modified: string | null, readonly revoked: boolean, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } }> }> }, readonly records: ReadonlyArray<
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
       | null>, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
   | null };

export type EdgesCampaignsQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type EdgesCampaignsQuery = { readonly entity:
    | { readonly __typename: 'Actor', readonly id: string, readonly name: string, readonly campaigns: { readonly totalCount: number | null, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Campaign', readonly id: string, readonly name: string, readonly records: ReadonlyArray<
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
             | null>, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }, readonly claims: ReadonlyArray<{ readonly forward: boolean, readonly id: string, readonly author: string | null, readonly relationshipType: string, readonly stance: Stance, readonly confidence: number | null, readonly basis: string | null, readonly created: string | null, readonly modified: string | null, readonly revoked: boolean, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } }> }> }, readonly records: ReadonlyArray<
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
       | null>, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
    | { readonly __typename: 'Campaign', readonly id: string, readonly name: string, readonly records: ReadonlyArray<
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
       | null>, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
    | { readonly __typename: 'Indicator', readonly id: string, readonly name: string, readonly campaigns: { readonly totalCount: number | null, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Campaign', readonly id: string, readonly name: string, readonly records: ReadonlyArray<
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
             | null>, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }, readonly claims: ReadonlyArray<{ readonly forward: boolean, readonly id: string, readonly author: string | null, readonly relationshipType: string, readonly stance: Stance, readonly confidence: number | null, readonly basis: string | null, readonly created: string | null, readonly modified: string | null, readonly revoked: boolean, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } }> }> }, readonly records: ReadonlyArray<
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
       | null>, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
    | { readonly __typename: 'Malware', readonly id: string, readonly name: string, readonly campaigns: { readonly totalCount: number | null, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Campaign', readonly id: string, readonly name: string, readonly records: ReadonlyArray<
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
             | null>, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }, readonly claims: ReadonlyArray<{ readonly forward: boolean, readonly id: string, readonly author: string | null, readonly relationshipType: string, readonly stance: Stance, readonly confidence: number | null, readonly basis: string | null, readonly created: string | null, readonly modified: string | null, readonly revoked: boolean, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } }> }> }, readonly records: ReadonlyArray<
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
       | null>, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
    | { readonly __typename: 'Report', readonly id: string, readonly name: string, readonly campaigns: { readonly totalCount: number | null, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Campaign', readonly id: string, readonly name: string, readonly records: ReadonlyArray<
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
             | null>, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }, readonly claims: ReadonlyArray<{ readonly forward: boolean, readonly id: string, readonly author: string | null, readonly relationshipType: string, readonly stance: Stance, readonly confidence: number | null, readonly basis: string | null, readonly created: string | null, readonly modified: string | null, readonly revoked: boolean, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } }> }> }, readonly records: ReadonlyArray<
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
       | null>, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
    | { readonly __typename: 'Technique', readonly id: string, readonly name: string, readonly campaigns: { readonly totalCount: number | null, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Campaign', readonly id: string, readonly name: string, readonly records: ReadonlyArray<
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
             | null>, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }, readonly claims: ReadonlyArray<{ readonly forward: boolean, readonly id: string, readonly author: string | null, readonly relationshipType: string, readonly stance: Stance, readonly confidence: number | null, readonly basis: string | null, readonly created: string | null, readonly modified: string | null, readonly revoked: boolean, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } }> }> }, readonly records: ReadonlyArray<
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
       | null>, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
    | { readonly __typename: 'Vulnerability', readonly id: string, readonly name: string, readonly campaigns: { readonly totalCount: number | null, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Campaign', readonly id: string, readonly name: string, readonly records: ReadonlyArray<
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
             | null>, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }, readonly claims: ReadonlyArray<{ readonly forward: boolean, readonly id: string, readonly author: string | null, readonly relationshipType: string, readonly stance: Stance, readonly confidence: number | null, readonly basis: string | null, readonly created: string | null, readonly modified: string | null, readonly revoked: boolean, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } }> }> }, readonly records: ReadonlyArray<
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
       | null>, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
   | null };

export type EdgesIndicatorsQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type EdgesIndicatorsQuery = { readonly entity:
    | { readonly __typename: 'Actor', readonly id: string, readonly name: string, readonly indicators: { readonly totalCount: number | null, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Indicator', readonly id: string, readonly name: string, readonly records: ReadonlyArray<
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
             | null>, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }, readonly claims: ReadonlyArray<{ readonly forward: boolean, readonly id: string, readonly author: string | null, readonly relationshipType: string, readonly stance: Stance, readonly confidence: number | null, readonly basis: string | null, readonly created: string | null, readonly modified: string | null, readonly revoked: boolean, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } }> }> }, readonly records: ReadonlyArray<
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
       | null>, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
    | { readonly __typename: 'Campaign', readonly id: string, readonly name: string, readonly indicators: { readonly totalCount: number | null, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Indicator', readonly id: string, readonly name: string, readonly records: ReadonlyArray<
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
             | null>, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }, readonly claims: ReadonlyArray<{ readonly forward: boolean, readonly id: string, readonly author: string | null, readonly relationshipType: string, readonly stance: Stance, readonly confidence: number | null, readonly basis: string | null, readonly created: string | null, readonly modified: string | null, readonly revoked: boolean, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } }> }> }, readonly records: ReadonlyArray<
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
       | null>, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
    | { readonly __typename: 'Indicator', readonly id: string, readonly name: string, readonly records: ReadonlyArray<
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
       | null>, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
    | { readonly __typename: 'Malware', readonly id: string, readonly name: string, readonly indicators: { readonly totalCount: number | null, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Indicator', readonly id: string, readonly name: string, readonly records: ReadonlyArray<
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
             | null>, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }, readonly claims: ReadonlyArray<{ readonly forward: boolean, readonly id: string, readonly author: string | null, readonly relationshipType: string, readonly stance: Stance, readonly confidence: number | null, readonly basis: string | null, readonly created: string | null, readonly modified: string | null, readonly revoked: boolean, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } }> }> }, readonly records: ReadonlyArray<
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
       | null>, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
    | { readonly __typename: 'Report', readonly id: string, readonly name: string, readonly indicators: { readonly totalCount: number | null, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Indicator', readonly id: string, readonly name: string, readonly records: ReadonlyArray<
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
             | null>, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }, readonly claims: ReadonlyArray<{ readonly forward: boolean, readonly id: string, readonly author: string | null, readonly relationshipType: string, readonly stance: Stance, readonly confidence: number | null, readonly basis: string | null, readonly created: string | null, readonly modified: string | null, readonly revoked: boolean, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } }> }> }, readonly records: ReadonlyArray<
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
       | null>, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
    | { readonly __typename: 'Technique', readonly id: string, readonly name: string, readonly indicators: { readonly totalCount: number | null, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Indicator', readonly id: string, readonly name: string, readonly records: ReadonlyArray<
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
             | null>, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }, readonly claims: ReadonlyArray<{ readonly forward: boolean, readonly id: string, readonly author: string | null, readonly relationshipType: string, readonly stance: Stance, readonly confidence: number | null, readonly basis: string | null, readonly created: string | null, readonly modified: string | null, readonly revoked: boolean, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } }> }> }, readonly records: ReadonlyArray<
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
       | null>, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
    | { readonly __typename: 'Vulnerability', readonly id: string, readonly name: string, readonly records: ReadonlyArray<
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
       | null>, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
   | null };

export type EdgesMalwareQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type EdgesMalwareQuery = { readonly entity:
    | { readonly __typename: 'Actor', readonly id: string, readonly name: string, readonly malware: { readonly totalCount: number | null, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Malware', readonly id: string, readonly name: string, readonly records: ReadonlyArray<
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
             | null>, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }, readonly claims: ReadonlyArray<{ readonly forward: boolean, readonly id: string, readonly author: string | null, readonly relationshipType: string, readonly stance: Stance, readonly confidence: number | null, readonly basis: string | null, readonly created: string | null, readonly modified: string | null, readonly revoked: boolean, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } }> }> }, readonly records: ReadonlyArray<
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
       | null>, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
    | { readonly __typename: 'Campaign', readonly id: string, readonly name: string, readonly malware: { readonly totalCount: number | null, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Malware', readonly id: string, readonly name: string, readonly records: ReadonlyArray<
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
             | null>, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }, readonly claims: ReadonlyArray<{ readonly forward: boolean, readonly id: string, readonly author: string | null, readonly relationshipType: string, readonly stance: Stance, readonly confidence: number | null, readonly basis: string | null, readonly created: string | null, readonly modified: string | null, readonly revoked: boolean, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } }> }> }, readonly records: ReadonlyArray<
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
       | null>, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
    | { readonly __typename: 'Indicator', readonly id: string, readonly name: string, readonly malware: { readonly totalCount: number | null, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Malware', readonly id: string, readonly name: string, readonly records: ReadonlyArray<
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
             | null>, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }, readonly claims: ReadonlyArray<{ readonly forward: boolean, readonly id: string, readonly author: string | null, readonly relationshipType: string, readonly stance: Stance, readonly confidence: number | null, readonly basis: string | null, readonly created: string | null, readonly modified: string | null, readonly revoked: boolean, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } }> }> }, readonly records: ReadonlyArray<
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
       | null>, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
    | { readonly __typename: 'Malware', readonly id: string, readonly name: string, readonly records: ReadonlyArray<
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
       | null>, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
    | { readonly __typename: 'Report', readonly id: string, readonly name: string, readonly malware: { readonly totalCount: number | null, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Malware', readonly id: string, readonly name: string, readonly records: ReadonlyArray<
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
             | null>, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }, readonly claims: ReadonlyArray<{ readonly forward: boolean, readonly id: string, readonly author: string | null, readonly relationshipType: string, readonly stance: Stance, readonly confidence: number | null, readonly basis: string | null, readonly created: string | null, readonly modified: string | null, readonly revoked: boolean, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } }> }> }, readonly records: ReadonlyArray<
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
       | null>, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
    | { readonly __typename: 'Technique', readonly id: string, readonly name: string, readonly malware: { readonly totalCount: number | null, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Malware', readonly id: string, readonly name: string, readonly records: ReadonlyArray<
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
             | null>, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }, readonly claims: ReadonlyArray<{ readonly forward: boolean, readonly id: string, readonly author: string | null, readonly relationshipType: string, readonly stance: Stance, readonly confidence: number | null, readonly basis: string | null, readonly created: string | null, readonly modified: string | null, readonly revoked: boolean, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } }> }> }, readonly records: ReadonlyArray<
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
       | null>, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
    | { readonly __typename: 'Vulnerability', readonly id: string, readonly name: string, readonly malware: { readonly totalCount: number | null, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Malware', readonly id: string, readonly name: string, readonly records: ReadonlyArray<
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
             | null>, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }, readonly claims: ReadonlyArray<{ readonly forward: boolean, readonly id: string, readonly author: string | null, readonly relationshipType: string, readonly stance: Stance, readonly confidence: number | null, readonly basis: string | null, readonly created: string | null, readonly modified: string | null, readonly revoked: boolean, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } }> }> }, readonly records: ReadonlyArray<
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
       | null>, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
   | null };

export type EdgesReportsQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type EdgesReportsQuery = { readonly entity:
    | { readonly __typename: 'Actor', readonly id: string, readonly name: string, readonly reports: { readonly totalCount: number | null, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Report', readonly id: string, readonly name: string, readonly records: ReadonlyArray<
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
             | null>, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }, readonly claims: ReadonlyArray<{ readonly forward: boolean, readonly id: string, readonly author: string | null, readonly relationshipType: string, readonly stance: Stance, readonly confidence: number | null, readonly basis: string | null, readonly created: string | null, readonly modified: string | null, readonly revoked: boolean, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } }> }> }, readonly records: ReadonlyArray<
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
       | null>, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
    | { readonly __typename: 'Campaign', readonly id: string, readonly name: string, readonly reports: { readonly totalCount: number | null, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Report', readonly id: string, readonly name: string, readonly records: ReadonlyArray<
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
             | null>, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }, readonly claims: ReadonlyArray<{ readonly forward: boolean, readonly id: string, readonly author: string | null, readonly relationshipType: string, readonly stance: Stance, readonly confidence: number | null, readonly basis: string | null, readonly created: string | null, readonly modified: string | null, readonly revoked: boolean, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } }> }> }, readonly records: ReadonlyArray<
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
       | null>, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
    | { readonly __typename: 'Indicator', readonly id: string, readonly name: string, readonly reports: { readonly totalCount: number | null, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Report', readonly id: string, readonly name: string, readonly records: ReadonlyArray<
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
             | null>, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }, readonly claims: ReadonlyArray<{ readonly forward: boolean, readonly id: string, readonly author: string | null, readonly relationshipType: string, readonly stance: Stance, readonly confidence: number | null, readonly basis: string | null, readonly created: string | null, readonly modified: string | null, readonly revoked: boolean, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } }> }> }, readonly records: ReadonlyArray<
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
       | null>, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
    | { readonly __typename: 'Malware', readonly id: string, readonly name: string, readonly reports: { readonly totalCount: number | null, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Report', readonly id: string, readonly name: string, readonly records: ReadonlyArray<
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
             | null>, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }, readonly claims: ReadonlyArray<{ readonly forward: boolean, readonly id: string, readonly author: string | null, readonly relationshipType: string, readonly stance: Stance, readonly confidence: number | null, readonly basis: string | null, readonly created: string | null, readonly modified: string | null, readonly revoked: boolean, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } }> }> }, readonly records: ReadonlyArray<
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
       | null>, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
    | { readonly __typename: 'Report', readonly id: string, readonly name: string, readonly records: ReadonlyArray<
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
       | null>, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
    | { readonly __typename: 'Technique', readonly id: string, readonly name: string, readonly reports: { readonly totalCount: number | null, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Report', readonly id: string, readonly name: string, readonly records: ReadonlyArray<
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
             | null>, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }, readonly claims: ReadonlyArray<{ readonly forward: boolean, readonly id: string, readonly author: string | null, readonly relationshipType: string, readonly stance: Stance, readonly confidence: number | null, readonly basis: string | null, readonly created: string | null, readonly modified: string | null, readonly revoked: boolean, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } }> }> }, readonly records: ReadonlyArray<
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
       | null>, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
    | { readonly __typename: 'Vulnerability', readonly id: string, readonly name: string, readonly reports: { readonly totalCount: number | null, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Report', readonly id: string, readonly name: string, readonly records: ReadonlyArray<
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
             | null>, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }, readonly claims: ReadonlyArray<{ readonly forward: boolean, readonly id: string, readonly author: string | null, readonly relationshipType: string, readonly stance: Stance, readonly confidence: number | null, readonly basis: string | null, readonly created: string | null, readonly modified: string | null, readonly revoked: boolean, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } }> }> }, readonly records: ReadonlyArray<
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
       | null>, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
   | null };

export type EdgesTechniquesQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type EdgesTechniquesQuery = { readonly entity:
    | { readonly __typename: 'Actor', readonly id: string, readonly name: string, readonly techniques: { readonly totalCount: number | null, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Technique', readonly id: string, readonly name: string, readonly records: ReadonlyArray<
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
             | null>, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }, readonly claims: ReadonlyArray<{ readonly forward: boolean, readonly id: string, readonly author: string | null, readonly relationshipType: string, readonly stance: Stance, readonly confidence: number | null, readonly basis: string | null, readonly created: string | null, readonly modified: string | null, readonly revoked: boolean, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } }> }> }, readonly records: ReadonlyArray<
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
       | null>, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
    | { readonly __typename: 'Campaign', readonly id: string, readonly name: string, readonly techniques: { readonly totalCount: number | null, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Technique', readonly id: string, readonly name: string, readonly records: ReadonlyArray<
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
             | null>, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }, readonly claims: ReadonlyArray<{ readonly forward: boolean, readonly id: string, readonly author: string | null, readonly relationshipType: string, readonly stance: Stance, readonly confidence: number | null, readonly basis: string | null, readonly created: string | null, readonly modified: string | null, readonly revoked: boolean, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } }> }> }, readonly records: ReadonlyArray<
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
       | null>, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
    | { readonly __typename: 'Indicator', readonly id: string, readonly name: string, readonly techniques: { readonly totalCount: number | null, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Technique', readonly id: string, readonly name: string, readonly records: ReadonlyArray<
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
             | null>, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }, readonly claims: ReadonlyArray<{ readonly forward: boolean, readonly id: string, readonly author: string | null, readonly relationshipType: string, readonly stance: Stance, readonly confidence: number | null, readonly basis: string | null, readonly created: string | null, readonly modified: string | null, readonly revoked: boolean, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } }> }> }, readonly records: ReadonlyArray<
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
       | null>, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
    | { readonly __typename: 'Malware', readonly id: string, readonly name: string, readonly techniques: { readonly totalCount: number | null, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Technique', readonly id: string, readonly name: string, readonly records: ReadonlyArray<
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
             | null>, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }, readonly claims: ReadonlyArray<{ readonly forward: boolean, readonly id: string, readonly author: string | null, readonly relationshipType: string, readonly stance: Stance, readonly confidence: number | null, readonly basis: string | null, readonly created: string | null, readonly modified: string | null, readonly revoked: boolean, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } }> }> }, readonly records: ReadonlyArray<
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
       | null>, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
    | { readonly __typename: 'Report', readonly id: string, readonly name: string, readonly techniques: { readonly totalCount: number | null, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Technique', readonly id: string, readonly name: string, readonly records: ReadonlyArray<
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
             | null>, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }, readonly claims: ReadonlyArray<{ readonly forward: boolean, readonly id: string, readonly author: string | null, readonly relationshipType: string, readonly stance: Stance, readonly confidence: number | null, readonly basis: string | null, readonly created: string | null, readonly modified: string | null, readonly revoked: boolean, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } }> }> }, readonly records: ReadonlyArray<
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
       | null>, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
    | { readonly __typename: 'Technique', readonly id: string, readonly name: string, readonly records: ReadonlyArray<
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
       | null>, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
    | { readonly __typename: 'Vulnerability', readonly id: string, readonly name: string, readonly records: ReadonlyArray<
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
       | null>, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
   | null };

export type EdgesVulnerabilitiesQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type EdgesVulnerabilitiesQuery = { readonly entity:
    | { readonly __typename: 'Actor', readonly id: string, readonly name: string, readonly vulnerabilities: { readonly totalCount: number | null, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Vulnerability', readonly id: string, readonly name: string, readonly records: ReadonlyArray<
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
             | null>, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }, readonly claims: ReadonlyArray<{ readonly forward: boolean, readonly id: string, readonly author: string | null, readonly relationshipType: string, readonly stance: Stance, readonly confidence: number | null, readonly basis: string | null, readonly created: string | null, readonly modified: string | null, readonly revoked: boolean, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } }> }> }, readonly records: ReadonlyArray<
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
       | null>, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
    | { readonly __typename: 'Campaign', readonly id: string, readonly name: string, readonly vulnerabilities: { readonly totalCount: number | null, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Vulnerability', readonly id: string, readonly name: string, readonly records: ReadonlyArray<
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
             | null>, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }, readonly claims: ReadonlyArray<{ readonly forward: boolean, readonly id: string, readonly author: string | null, readonly relationshipType: string, readonly stance: Stance, readonly confidence: number | null, readonly basis: string | null, readonly created: string | null, readonly modified: string | null, readonly revoked: boolean, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } }> }> }, readonly records: ReadonlyArray<
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
       | null>, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
    | { readonly __typename: 'Indicator', readonly id: string, readonly name: string, readonly records: ReadonlyArray<
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
       | null>, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
    | { readonly __typename: 'Malware', readonly id: string, readonly name: string, readonly vulnerabilities: { readonly totalCount: number | null, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Vulnerability', readonly id: string, readonly name: string, readonly records: ReadonlyArray<
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
             | null>, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }, readonly claims: ReadonlyArray<{ readonly forward: boolean, readonly id: string, readonly author: string | null, readonly relationshipType: string, readonly stance: Stance, readonly confidence: number | null, readonly basis: string | null, readonly created: string | null, readonly modified: string | null, readonly revoked: boolean, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } }> }> }, readonly records: ReadonlyArray<
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
       | null>, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
    | { readonly __typename: 'Report', readonly id: string, readonly name: string, readonly vulnerabilities: { readonly totalCount: number | null, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Vulnerability', readonly id: string, readonly name: string, readonly records: ReadonlyArray<
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
              | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
             | null>, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }, readonly claims: ReadonlyArray<{ readonly forward: boolean, readonly id: string, readonly author: string | null, readonly relationshipType: string, readonly stance: Stance, readonly confidence: number | null, readonly basis: string | null, readonly created: string | null, readonly modified: string | null, readonly revoked: boolean, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } }> }> }, readonly records: ReadonlyArray<
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
       | null>, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
    | { readonly __typename: 'Technique', readonly id: string, readonly name: string, readonly records: ReadonlyArray<
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
       | null>, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
    | { readonly __typename: 'Vulnerability', readonly id: string, readonly name: string, readonly records: ReadonlyArray<
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
        | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
       | null>, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
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

export type ExportDrawnQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
}>;


export type ExportDrawnQuery = { readonly export: { readonly text: string, readonly mediaType: string, readonly records: number, readonly leftOut: ReadonlyArray<{ readonly id: string, readonly reason: NotExportedReason, readonly detail: string | null }> } };

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

type NodeDrawn_Actor_Fragment = { readonly __typename: 'Actor', readonly id: string, readonly name: string, readonly records: ReadonlyArray<
    | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
    | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
    | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
    | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
    | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
   | null>, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> };

type NodeDrawn_Campaign_Fragment = { readonly __typename: 'Campaign', readonly id: string, readonly name: string, readonly records: ReadonlyArray<
    | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
    | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
    | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
    | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
    | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
   | null>, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> };

type NodeDrawn_Indicator_Fragment = { readonly __typename: 'Indicator', readonly id: string, readonly name: string, readonly records: ReadonlyArray<
    | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
    | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
    | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
    | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
    | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
   | null>, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> };

type NodeDrawn_Malware_Fragment = { readonly __typename: 'Malware', readonly id: string, readonly name: string, readonly records: ReadonlyArray<
    | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
    | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
    | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
    | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
    | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
   | null>, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> };

type NodeDrawn_Report_Fragment = { readonly __typename: 'Report', readonly id: string, readonly name: string, readonly records: ReadonlyArray<
    | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
    | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
    | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
    | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
    | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
   | null>, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> };

type NodeDrawn_Technique_Fragment = { readonly __typename: 'Technique', readonly id: string, readonly name: string, readonly records: ReadonlyArray<
    | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
    | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
    | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
    | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
    | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
   | null>, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> };

type NodeDrawn_Vulnerability_Fragment = { readonly __typename: 'Vulnerability', readonly id: string, readonly name: string, readonly records: ReadonlyArray<
    | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
    | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
    | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
    | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
    | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
   | null>, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> };

export type NodeDrawnFragment =
  | NodeDrawn_Actor_Fragment
  | NodeDrawn_Campaign_Fragment
  | NodeDrawn_Indicator_Fragment
  | NodeDrawn_Malware_Fragment
  | NodeDrawn_Report_Fragment
  | NodeDrawn_Technique_Fragment
  | NodeDrawn_Vulnerability_Fragment
;

export type EdgeClaimFragment = { readonly forward: boolean, readonly id: string, readonly author: string | null, readonly relationshipType: string, readonly stance: Stance, readonly confidence: number | null, readonly basis: string | null, readonly created: string | null, readonly modified: string | null, readonly revoked: boolean, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } };

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

export type PathsQueryVariables = Exact<{
  from: string | number;
  to: string | number;
  maxHops: number;
  first: number;
}>;


export type PathsQuery = { readonly paths: { readonly partial: boolean, readonly reason: string | null, readonly paths: ReadonlyArray<{ readonly length: number, readonly weakest: { readonly forward: boolean, readonly id: string, readonly author: string | null, readonly relationshipType: string, readonly stance: Stance, readonly confidence: number | null, readonly basis: string | null, readonly created: string | null, readonly modified: string | null, readonly revoked: boolean, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } } | null, readonly steps: ReadonlyArray<
        | { readonly __typename: 'EdgeStep', readonly from:
            | { readonly __typename: 'Actor', readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
            | { readonly __typename: 'Campaign', readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
            | { readonly __typename: 'Indicator', readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
            | { readonly __typename: 'Malware', readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
            | { readonly __typename: 'Report', readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
            | { readonly __typename: 'Technique', readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
            | { readonly __typename: 'Vulnerability', readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
          , readonly to:
            | { readonly __typename: 'Actor', readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
            | { readonly __typename: 'Campaign', readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
            | { readonly __typename: 'Indicator', readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
            | { readonly __typename: 'Malware', readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
            | { readonly __typename: 'Report', readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
            | { readonly __typename: 'Technique', readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
            | { readonly __typename: 'Vulnerability', readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
          , readonly claims: ReadonlyArray<{ readonly forward: boolean, readonly id: string, readonly author: string | null, readonly relationshipType: string, readonly stance: Stance, readonly confidence: number | null, readonly basis: string | null, readonly created: string | null, readonly modified: string | null, readonly revoked: boolean, readonly member: { readonly slug: string, readonly name: string }, readonly marking: { readonly tlp: Tlp | null } }> }
        | { readonly __typename: 'IdentityStep', readonly entity:
            | { readonly __typename: 'Actor', readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
            | { readonly __typename: 'Campaign', readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
            | { readonly __typename: 'Indicator', readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
            | { readonly __typename: 'Malware', readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
            | { readonly __typename: 'Report', readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
            | { readonly __typename: 'Technique', readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
            | { readonly __typename: 'Vulnerability', readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
          , readonly left:
            | { readonly id: string, readonly member: { readonly slug: string } }
            | { readonly id: string, readonly member: { readonly slug: string } }
            | { readonly id: string, readonly member: { readonly slug: string } }
            | { readonly id: string, readonly member: { readonly slug: string } }
            | { readonly id: string, readonly member: { readonly slug: string } }
            | { readonly id: string, readonly member: { readonly slug: string } }
            | { readonly id: string, readonly member: { readonly slug: string } }
            | { readonly id: string, readonly member: { readonly slug: string } }
            | { readonly id: string, readonly member: { readonly slug: string } }
            | { readonly id: string, readonly member: { readonly slug: string } }
            | { readonly id: string, readonly member: { readonly slug: string } }
            | { readonly id: string, readonly member: { readonly slug: string } }
            | { readonly id: string, readonly member: { readonly slug: string } }
            | { readonly id: string, readonly member: { readonly slug: string } }
            | { readonly id: string, readonly member: { readonly slug: string } }
            | { readonly id: string, readonly member: { readonly slug: string } }
            | { readonly id: string, readonly member: { readonly slug: string } }
            | { readonly id: string, readonly member: { readonly slug: string } }
            | { readonly id: string, readonly member: { readonly slug: string } }
            | { readonly id: string, readonly member: { readonly slug: string } }
            | { readonly id: string, readonly member: { readonly slug: string } }
            | { readonly id: string, readonly member: { readonly slug: string } }
            | { readonly id: string, readonly member: { readonly slug: string } }
            | { readonly id: string, readonly member: { readonly slug: string } }
            | { readonly id: string, readonly member: { readonly slug: string } }
            | { readonly id: string, readonly member: { readonly slug: string } }
            | { readonly id: string, readonly member: { readonly slug: string } }
            | { readonly id: string, readonly member: { readonly slug: string } }
            | { readonly id: string, readonly member: { readonly slug: string } }
            | { readonly id: string, readonly member: { readonly slug: string } }
            | { readonly id: string, readonly member: { readonly slug: string } }
            | { readonly id: string, readonly member: { readonly slug: string } }
            | { readonly id: string, readonly member: { readonly slug: string } }
            | { readonly id: string, readonly member: { readonly slug: string } }
            | { readonly id: string, readonly member: { readonly slug: string } }
            | { readonly id: string, readonly member: { readonly slug: string } }
            | { readonly id: string, readonly member: { readonly slug: string } }
            | { readonly id: string, readonly member: { readonly slug: string } }
            | { readonly id: string, readonly member: { readonly slug: string } }
            | { readonly id: string, readonly member: { readonly slug: string } }
          , readonly right:
            | { readonly id: string, readonly member: { readonly slug: string } }
            | { readonly id: string, readonly member: { readonly slug: string } }
            | { readonly id: string, readonly member: { readonly slug: string } }
            | { readonly id: string, readonly member: { readonly slug: string } }
            | { readonly id: string, readonly member: { readonly slug: string } }
            | { readonly id: string, readonly member: { readonly slug: string } }
            | { readonly id: string, readonly member: { readonly slug: string } }
            | { readonly id: string, readonly member: { readonly slug: string } }
            | { readonly id: string, readonly member: { readonly slug: string } }
            | { readonly id: string, readonly member: { readonly slug: string } }
            | { readonly id: string, readonly member: { readonly slug: string } }
            | { readonly id: string, readonly member: { readonly slug: string } }
            | { readonly id: string, readonly member: { readonly slug: string } }
            | { readonly id: string, readonly member: { readonly slug: string } }
            | { readonly id: string, readonly member: { readonly slug: string } }
            | { readonly id: string, readonly member: { readonly slug: string } }
            | { readonly id: string, readonly member: { readonly slug: string } }
            | { readonly id: string, readonly member: { readonly slug: string } }
            | { readonly id: string, readonly member: { readonly slug: string } }
            | { readonly id: string, readonly member: { readonly slug: string } }
            | { readonly id: string, readonly member: { readonly slug: string } }
            | { readonly id: string, readonly member: { readonly slug: string } }
            | { readonly id: string, readonly member: { readonly slug: string } }
            | { readonly id: string, readonly member: { readonly slug: string } }
            | { readonly id: string, readonly member: { readonly slug: string } }
            | { readonly id: string, readonly member: { readonly slug: string } }
            | { readonly id: string, readonly member: { readonly slug: string } }
            | { readonly id: string, readonly member: { readonly slug: string } }
            | { readonly id: string, readonly member: { readonly slug: string } }
            | { readonly id: string, readonly member: { readonly slug: string } }
            | { readonly id: string, readonly member: { readonly slug: string } }
            | { readonly id: string, readonly member: { readonly slug: string } }
            | { readonly id: string, readonly member: { readonly slug: string } }
            | { readonly id: string, readonly member: { readonly slug: string } }
            | { readonly id: string, readonly member: { readonly slug: string } }
            | { readonly id: string, readonly member: { readonly slug: string } }
            | { readonly id: string, readonly member: { readonly slug: string } }
            | { readonly id: string, readonly member: { readonly slug: string } }
            | { readonly id: string, readonly member: { readonly slug: string } }
            | { readonly id: string, readonly member: { readonly slug: string } }
          , readonly links: ReadonlyArray<{ readonly by: string, readonly key: string }> }
      >, readonly nodes: ReadonlyArray<
        | { readonly __typename: 'Actor', readonly id: string, readonly name: string, readonly records: ReadonlyArray<
            | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
            | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
            | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
            | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
            | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
           | null>, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
        | { readonly __typename: 'Campaign', readonly id: string, readonly name: string, readonly records: ReadonlyArray<
            | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
            | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
            | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
            | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
            | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
           | null>, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
        | { readonly __typename: 'Indicator', readonly id: string, readonly name: string, readonly records: ReadonlyArray<
            | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
            | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
            | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
            | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
            | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
           | null>, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
        | { readonly __typename: 'Malware', readonly id: string, readonly name: string, readonly records: ReadonlyArray<
            | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
            | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
            | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
            | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
            | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
           | null>, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
        | { readonly __typename: 'Report', readonly id: string, readonly name: string, readonly records: ReadonlyArray<
            | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
            | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
            | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
            | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
            | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
           | null>, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
        | { readonly __typename: 'Technique', readonly id: string, readonly name: string, readonly records: ReadonlyArray<
            | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
            | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
            | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
            | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
            | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
           | null>, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
        | { readonly __typename: 'Vulnerability', readonly id: string, readonly name: string, readonly records: ReadonlyArray<
            | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
            | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
            | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
            | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
            | { readonly id: string, readonly member: { readonly slug: string }, readonly marking: { readonly tlp: Tlp | null } }
           | null>, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
      > }>, readonly notCrossed: ReadonlyArray<{ readonly degree: number, readonly entity:
        | { readonly __typename: 'Actor', readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
        | { readonly __typename: 'Campaign', readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
        | { readonly __typename: 'Indicator', readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
        | { readonly __typename: 'Malware', readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
        | { readonly __typename: 'Report', readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
        | { readonly __typename: 'Technique', readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
        | { readonly __typename: 'Vulnerability', readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
       }> } };

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

export type ThingQueryVariables = Exact<{
  id: string | number;
}>;


export type ThingQuery = { readonly entity:
    | { readonly __typename: 'Actor', readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
    | { readonly __typename: 'Campaign', readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
    | { readonly __typename: 'Indicator', readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
    | { readonly __typename: 'Malware', readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
    | { readonly __typename: 'Report', readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
    | { readonly __typename: 'Technique', readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
    | { readonly __typename: 'Vulnerability', readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly slug: string, readonly name: string }> }
   | null };

export const aroundDocument: Document<AroundQuery, AroundQueryVariables> = {
  name: "Around",
  text: "query Around($id: ID!, $hops: Int!, $first: Int!) {\n  neighbourhood(id: $id, hops: $hops, first: $first) {\n    nodes {\n      entity {\n        ...NodeDrawn\n      }\n      hops\n      degree\n    }\n    edges {\n      from\n      to\n      claims {\n        ...EdgeClaim\n      }\n    }\n    notExpanded {\n      entity {\n        ...EntityNamed\n      }\n      degree\n    }\n    notDrawn {\n      kind\n      count\n    }\n    partial\n    reason\n  }\n}\n\nfragment NodeDrawn on Entity {\n  ...EntityNamed\n  records {\n    id\n    member {\n      slug\n    }\n    marking {\n      tlp\n    }\n  }\n}\n\nfragment EntityNamed on Entity {\n  __typename\n  id\n  name\n  members {\n    slug\n    name\n  }\n}\n\nfragment EdgeClaim on Claim {\n  ...ClaimShown\n  forward\n}\n\nfragment ClaimShown on Claim {\n  id\n  member {\n    slug\n    name\n  }\n  author\n  relationshipType\n  stance\n  confidence\n  basis\n  created\n  modified\n  revoked\n  marking {\n    tlp\n  }\n}",
};

export const campaignActorsDocument: Document<CampaignActorsQuery, CampaignActorsQueryVariables> = {
  name: "CampaignActors",
  text: "query CampaignActors($id: ID!) {\n  entity(id: $id) {\n    __typename\n    id\n    ... on Campaign {\n      actors(first: 50) {\n        edges {\n          node {\n            ...EntityNamed\n          }\n          claims {\n            ...ClaimShown\n          }\n        }\n        pageInfo {\n          hasNextPage\n        }\n      }\n    }\n  }\n}\n\nfragment EntityNamed on Entity {\n  __typename\n  id\n  name\n  members {\n    slug\n    name\n  }\n}\n\nfragment ClaimShown on Claim {\n  id\n  member {\n    slug\n    name\n  }\n  author\n  relationshipType\n  stance\n  confidence\n  basis\n  created\n  modified\n  revoked\n  marking {\n    tlp\n  }\n}",
};

export const edgeCountsDocument: Document<EdgeCountsQuery, EdgeCountsQueryVariables> = {
  name: "EdgeCounts",
  text: "query EdgeCounts($id: ID!) {\n  entity(id: $id) {\n    __typename\n    id\n    ... on Actor {\n      actors(first: 100) {\n        totalCount\n        edges {\n          node {\n            id\n          }\n        }\n        pageInfo {\n          hasNextPage\n        }\n      }\n      campaigns(first: 100) {\n        totalCount\n        edges {\n          node {\n            id\n          }\n        }\n        pageInfo {\n          hasNextPage\n        }\n      }\n      indicators(first: 100) {\n        totalCount\n        edges {\n          node {\n            id\n          }\n        }\n        pageInfo {\n          hasNextPage\n        }\n      }\n      malware(first: 100) {\n        totalCount\n        edges {\n          node {\n            id\n          }\n        }\n        pageInfo {\n          hasNextPage\n        }\n      }\n      reports(first: 100) {\n        totalCount\n        edges {\n          node {\n            id\n          }\n        }\n        pageInfo {\n          hasNextPage\n        }\n      }\n      techniques(first: 100) {\n        totalCount\n        edges {\n          node {\n            id\n          }\n        }\n        pageInfo {\n          hasNextPage\n        }\n      }\n      vulnerabilities(first: 100) {\n        totalCount\n        edges {\n          node {\n            id\n          }\n        }\n        pageInfo {\n          hasNextPage\n        }\n      }\n    }\n    ... on Campaign {\n      actors(first: 100) {\n        totalCount\n        edges {\n          node {\n            id\n          }\n        }\n        pageInfo {\n          hasNextPage\n        }\n      }\n      indicators(first: 100) {\n        totalCount\n        edges {\n          node {\n            id\n          }\n        }\n        pageInfo {\n          hasNextPage\n        }\n      }\n      malware(first: 100) {\n        totalCount\n        edges {\n          node {\n            id\n          }\n        }\n        pageInfo {\n          hasNextPage\n        }\n      }\n      reports(first: 100) {\n        totalCount\n        edges {\n          node {\n            id\n          }\n        }\n        pageInfo {\n          hasNextPage\n        }\n      }\n      techniques(first: 100) {\n        totalCount\n        edges {\n          node {\n            id\n          }\n        }\n        pageInfo {\n          hasNextPage\n        }\n      }\n      vulnerabilities(first: 100) {\n        totalCount\n        edges {\n          node {\n            id\n          }\n        }\n        pageInfo {\n          hasNextPage\n        }\n      }\n    }\n    ... on Indicator {\n      actors(first: 100) {\n        totalCount\n        edges {\n          node {\n            id\n          }\n        }\n        pageInfo {\n          hasNextPage\n        }\n      }\n      campaigns(first: 100) {\n        totalCount\n        edges {\n          node {\n            id\n          }\n        }\n        pageInfo {\n          hasNextPage\n        }\n      }\n      malware(first: 100) {\n        totalCount\n        edges {\n          node {\n            id\n          }\n        }\n        pageInfo {\n          hasNextPage\n        }\n      }\n      reports(first: 100) {\n        totalCount\n        edges {\n          node {\n            id\n          }\n        }\n        pageInfo {\n          hasNextPage\n        }\n      }\n      techniques(first: 100) {\n        totalCount\n        edges {\n          node {\n            id\n          }\n        }\n        pageInfo {\n          hasNextPage\n        }\n      }\n    }\n    ... on Malware {\n      actors(first: 100) {\n        totalCount\n        edges {\n          node {\n            id\n          }\n        }\n        pageInfo {\n          hasNextPage\n        }\n      }\n      campaigns(first: 100) {\n        totalCount\n        edges {\n          node {\n            id\n          }\n        }\n        pageInfo {\n          hasNextPage\n        }\n      }\n      indicators(first: 100) {\n        totalCount\n        edges {\n          node {\n            id\n          }\n        }\n        pageInfo {\n          hasNextPage\n        }\n      }\n      reports(first: 100) {\n        totalCount\n        edges {\n          node {\n            id\n          }\n        }\n        pageInfo {\n          hasNextPage\n        }\n      }\n      techniques(first: 100) {\n        totalCount\n        edges {\n          node {\n            id\n          }\n        }\n        pageInfo {\n          hasNextPage\n        }\n      }\n      vulnerabilities(first: 100) {\n        totalCount\n        edges {\n          node {\n            id\n          }\n        }\n        pageInfo {\n          hasNextPage\n        }\n      }\n    }\n    ... on Report {\n      actors(first: 100) {\n        totalCount\n        edges {\n          node {\n            id\n          }\n        }\n        pageInfo {\n          hasNextPage\n        }\n      }\n      campaigns(first: 100) {\n        totalCount\n        edges {\n          node {\n            id\n          }\n        }\n        pageInfo {\n          hasNextPage\n        }\n      }\n      indicators(first: 100) {\n        totalCount\n        edges {\n          node {\n            id\n          }\n        }\n        pageInfo {\n          hasNextPage\n        }\n      }\n      malware(first: 100) {\n        totalCount\n        edges {\n          node {\n            id\n          }\n        }\n        pageInfo {\n          hasNextPage\n        }\n      }\n      techniques(first: 100) {\n        totalCount\n        edges {\n          node {\n            id\n          }\n        }\n        pageInfo {\n          hasNextPage\n        }\n      }\n      vulnerabilities(first: 100) {\n        totalCount\n        edges {\n          node {\n            id\n          }\n        }\n        pageInfo {\n          hasNextPage\n        }\n      }\n    }\n    ... on Technique {\n      actors(first: 100) {\n        totalCount\n        edges {\n          node {\n            id\n          }\n        }\n        pageInfo {\n          hasNextPage\n        }\n      }\n      campaigns(first: 100) {\n        totalCount\n        edges {\n          node {\n            id\n          }\n        }\n        pageInfo {\n          hasNextPage\n        }\n      }\n      indicators(first: 100) {\n        totalCount\n        edges {\n          node {\n            id\n          }\n        }\n        pageInfo {\n          hasNextPage\n        }\n      }\n      malware(first: 100) {\n        totalCount\n        edges {\n          node {\n            id\n          }\n        }\n        pageInfo {\n          hasNextPage\n        }\n      }\n      reports(first: 100) {\n        totalCount\n        edges {\n          node {\n            id\n          }\n        }\n        pageInfo {\n          hasNextPage\n        }\n      }\n    }\n    ... on Vulnerability {\n      actors(first: 100) {\n        totalCount\n        edges {\n          node {\n            id\n          }\n        }\n        pageInfo {\n          hasNextPage\n        }\n      }\n      campaigns(first: 100) {\n        totalCount\n        edges {\n          node {\n            id\n          }\n        }\n        pageInfo {\n          hasNextPage\n        }\n      }\n      malware(first: 100) {\n        totalCount\n        edges {\n          node {\n            id\n          }\n        }\n        pageInfo {\n          hasNextPage\n        }\n      }\n      reports(first: 100) {\n        totalCount\n        edges {\n          node {\n            id\n          }\n        }\n        pageInfo {\n          hasNextPage\n        }\n      }\n    }\n  }\n}",
};

export const edgesActorsDocument: Document<EdgesActorsQuery, EdgesActorsQueryVariables> = {
  name: "EdgesActors",
  text: "query EdgesActors($id: ID!, $first: Int!, $after: String) {\n  entity(id: $id) {\n    ...NodeDrawn\n    ... on Actor {\n      actors(first: $first, after: $after) {\n        totalCount\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n        edges {\n          node {\n            ...NodeDrawn\n          }\n          claims {\n            ...EdgeClaim\n          }\n        }\n      }\n    }\n    ... on Campaign {\n      actors(first: $first, after: $after) {\n        totalCount\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n        edges {\n          node {\n            ...NodeDrawn\n          }\n          claims {\n            ...EdgeClaim\n          }\n        }\n      }\n    }\n    ... on Indicator {\n      actors(first: $first, after: $after) {\n        totalCount\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n        edges {\n          node {\n            ...NodeDrawn\n          }\n          claims {\n            ...EdgeClaim\n          }\n        }\n      }\n    }\n    ... on Malware {\n      actors(first: $first, after: $after) {\n        totalCount\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n        edges {\n          node {\n            ...NodeDrawn\n          }\n          claims {\n            ...EdgeClaim\n          }\n        }\n      }\n    }\n    ... on Report {\n      actors(first: $first, after: $after) {\n        totalCount\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n        edges {\n          node {\n            ...NodeDrawn\n          }\n          claims {\n            ...EdgeClaim\n          }\n        }\n      }\n    }\n    ... on Technique {\n      actors(first: $first, after: $after) {\n        totalCount\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n        edges {\n          node {\n            ...NodeDrawn\n          }\n          claims {\n            ...EdgeClaim\n          }\n        }\n      }\n    }\n    ... on Vulnerability {\n      actors(first: $first, after: $after) {\n        totalCount\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n        edges {\n          node {\n            ...NodeDrawn\n          }\n          claims {\n            ...EdgeClaim\n          }\n        }\n      }\n    }\n  }\n}\n\nfragment NodeDrawn on Entity {\n  ...EntityNamed\n  records {\n    id\n    member {\n      slug\n    }\n    marking {\n      tlp\n    }\n  }\n}\n\nfragment EntityNamed on Entity {\n  __typename\n  id\n  name\n  members {\n    slug\n    name\n  }\n}\n\nfragment EdgeClaim on Claim {\n  ...ClaimShown\n  forward\n}\n\nfragment ClaimShown on Claim {\n  id\n  member {\n    slug\n    name\n  }\n  author\n  relationshipType\n  stance\n  confidence\n  basis\n  created\n  modified\n  revoked\n  marking {\n    tlp\n  }\n}",
};

export const edgesCampaignsDocument: Document<EdgesCampaignsQuery, EdgesCampaignsQueryVariables> = {
  name: "EdgesCampaigns",
  text: "query EdgesCampaigns($id: ID!, $first: Int!, $after: String) {\n  entity(id: $id) {\n    ...NodeDrawn\n    ... on Actor {\n      campaigns(first: $first, after: $after) {\n        totalCount\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n        edges {\n          node {\n            ...NodeDrawn\n          }\n          claims {\n            ...EdgeClaim\n          }\n        }\n      }\n    }\n    ... on Indicator {\n      campaigns(first: $first, after: $after) {\n        totalCount\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n        edges {\n          node {\n            ...NodeDrawn\n          }\n          claims {\n            ...EdgeClaim\n          }\n        }\n      }\n    }\n    ... on Malware {\n      campaigns(first: $first, after: $after) {\n        totalCount\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n        edges {\n          node {\n            ...NodeDrawn\n          }\n          claims {\n            ...EdgeClaim\n          }\n        }\n      }\n    }\n    ... on Report {\n      campaigns(first: $first, after: $after) {\n        totalCount\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n        edges {\n          node {\n            ...NodeDrawn\n          }\n          claims {\n            ...EdgeClaim\n          }\n        }\n      }\n    }\n    ... on Technique {\n      campaigns(first: $first, after: $after) {\n        totalCount\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n        edges {\n          node {\n            ...NodeDrawn\n          }\n          claims {\n            ...EdgeClaim\n          }\n        }\n      }\n    }\n    ... on Vulnerability {\n      campaigns(first: $first, after: $after) {\n        totalCount\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n        edges {\n          node {\n            ...NodeDrawn\n          }\n          claims {\n            ...EdgeClaim\n          }\n        }\n      }\n    }\n  }\n}\n\nfragment NodeDrawn on Entity {\n  ...EntityNamed\n  records {\n    id\n    member {\n      slug\n    }\n    marking {\n      tlp\n    }\n  }\n}\n\nfragment EntityNamed on Entity {\n  __typename\n  id\n  name\n  members {\n    slug\n    name\n  }\n}\n\nfragment EdgeClaim on Claim {\n  ...ClaimShown\n  forward\n}\n\nfragment ClaimShown on Claim {\n  id\n  member {\n    slug\n    name\n  }\n  author\n  relationshipType\n  stance\n  confidence\n  basis\n  created\n  modified\n  revoked\n  marking {\n    tlp\n  }\n}",
};

export const edgesIndicatorsDocument: Document<EdgesIndicatorsQuery, EdgesIndicatorsQueryVariables> = {
  name: "EdgesIndicators",
  text: "query EdgesIndicators($id: ID!, $first: Int!, $after: String) {\n  entity(id: $id) {\n    ...NodeDrawn\n    ... on Actor {\n      indicators(first: $first, after: $after) {\n        totalCount\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n        edges {\n          node {\n            ...NodeDrawn\n          }\n          claims {\n            ...EdgeClaim\n          }\n        }\n      }\n    }\n    ... on Campaign {\n      indicators(first: $first, after: $after) {\n        totalCount\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n        edges {\n          node {\n            ...NodeDrawn\n          }\n          claims {\n            ...EdgeClaim\n          }\n        }\n      }\n    }\n    ... on Malware {\n      indicators(first: $first, after: $after) {\n        totalCount\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n        edges {\n          node {\n            ...NodeDrawn\n          }\n          claims {\n            ...EdgeClaim\n          }\n        }\n      }\n    }\n    ... on Report {\n      indicators(first: $first, after: $after) {\n        totalCount\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n        edges {\n          node {\n            ...NodeDrawn\n          }\n          claims {\n            ...EdgeClaim\n          }\n        }\n      }\n    }\n    ... on Technique {\n      indicators(first: $first, after: $after) {\n        totalCount\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n        edges {\n          node {\n            ...NodeDrawn\n          }\n          claims {\n            ...EdgeClaim\n          }\n        }\n      }\n    }\n  }\n}\n\nfragment NodeDrawn on Entity {\n  ...EntityNamed\n  records {\n    id\n    member {\n      slug\n    }\n    marking {\n      tlp\n    }\n  }\n}\n\nfragment EntityNamed on Entity {\n  __typename\n  id\n  name\n  members {\n    slug\n    name\n  }\n}\n\nfragment EdgeClaim on Claim {\n  ...ClaimShown\n  forward\n}\n\nfragment ClaimShown on Claim {\n  id\n  member {\n    slug\n    name\n  }\n  author\n  relationshipType\n  stance\n  confidence\n  basis\n  created\n  modified\n  revoked\n  marking {\n    tlp\n  }\n}",
};

export const edgesMalwareDocument: Document<EdgesMalwareQuery, EdgesMalwareQueryVariables> = {
  name: "EdgesMalware",
  text: "query EdgesMalware($id: ID!, $first: Int!, $after: String) {\n  entity(id: $id) {\n    ...NodeDrawn\n    ... on Actor {\n      malware(first: $first, after: $after) {\n        totalCount\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n        edges {\n          node {\n            ...NodeDrawn\n          }\n          claims {\n            ...EdgeClaim\n          }\n        }\n      }\n    }\n    ... on Campaign {\n      malware(first: $first, after: $after) {\n        totalCount\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n        edges {\n          node {\n            ...NodeDrawn\n          }\n          claims {\n            ...EdgeClaim\n          }\n        }\n      }\n    }\n    ... on Indicator {\n      malware(first: $first, after: $after) {\n        totalCount\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n        edges {\n          node {\n            ...NodeDrawn\n          }\n          claims {\n            ...EdgeClaim\n          }\n        }\n      }\n    }\n    ... on Report {\n      malware(first: $first, after: $after) {\n        totalCount\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n        edges {\n          node {\n            ...NodeDrawn\n          }\n          claims {\n            ...EdgeClaim\n          }\n        }\n      }\n    }\n    ... on Technique {\n      malware(first: $first, after: $after) {\n        totalCount\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n        edges {\n          node {\n            ...NodeDrawn\n          }\n          claims {\n            ...EdgeClaim\n          }\n        }\n      }\n    }\n    ... on Vulnerability {\n      malware(first: $first, after: $after) {\n        totalCount\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n        edges {\n          node {\n            ...NodeDrawn\n          }\n          claims {\n            ...EdgeClaim\n          }\n        }\n      }\n    }\n  }\n}\n\nfragment NodeDrawn on Entity {\n  ...EntityNamed\n  records {\n    id\n    member {\n      slug\n    }\n    marking {\n      tlp\n    }\n  }\n}\n\nfragment EntityNamed on Entity {\n  __typename\n  id\n  name\n  members {\n    slug\n    name\n  }\n}\n\nfragment EdgeClaim on Claim {\n  ...ClaimShown\n  forward\n}\n\nfragment ClaimShown on Claim {\n  id\n  member {\n    slug\n    name\n  }\n  author\n  relationshipType\n  stance\n  confidence\n  basis\n  created\n  modified\n  revoked\n  marking {\n    tlp\n  }\n}",
};

export const edgesReportsDocument: Document<EdgesReportsQuery, EdgesReportsQueryVariables> = {
  name: "EdgesReports",
  text: "query EdgesReports($id: ID!, $first: Int!, $after: String) {\n  entity(id: $id) {\n    ...NodeDrawn\n    ... on Actor {\n      reports(first: $first, after: $after) {\n        totalCount\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n        edges {\n          node {\n            ...NodeDrawn\n          }\n          claims {\n            ...EdgeClaim\n          }\n        }\n      }\n    }\n    ... on Campaign {\n      reports(first: $first, after: $after) {\n        totalCount\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n        edges {\n          node {\n            ...NodeDrawn\n          }\n          claims {\n            ...EdgeClaim\n          }\n        }\n      }\n    }\n    ... on Indicator {\n      reports(first: $first, after: $after) {\n        totalCount\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n        edges {\n          node {\n            ...NodeDrawn\n          }\n          claims {\n            ...EdgeClaim\n          }\n        }\n      }\n    }\n    ... on Malware {\n      reports(first: $first, after: $after) {\n        totalCount\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n        edges {\n          node {\n            ...NodeDrawn\n          }\n          claims {\n            ...EdgeClaim\n          }\n        }\n      }\n    }\n    ... on Technique {\n      reports(first: $first, after: $after) {\n        totalCount\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n        edges {\n          node {\n            ...NodeDrawn\n          }\n          claims {\n            ...EdgeClaim\n          }\n        }\n      }\n    }\n    ... on Vulnerability {\n      reports(first: $first, after: $after) {\n        totalCount\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n        edges {\n          node {\n            ...NodeDrawn\n          }\n          claims {\n            ...EdgeClaim\n          }\n        }\n      }\n    }\n  }\n}\n\nfragment NodeDrawn on Entity {\n  ...EntityNamed\n  records {\n    id\n    member {\n      slug\n    }\n    marking {\n      tlp\n    }\n  }\n}\n\nfragment EntityNamed on Entity {\n  __typename\n  id\n  name\n  members {\n    slug\n    name\n  }\n}\n\nfragment EdgeClaim on Claim {\n  ...ClaimShown\n  forward\n}\n\nfragment ClaimShown on Claim {\n  id\n  member {\n    slug\n    name\n  }\n  author\n  relationshipType\n  stance\n  confidence\n  basis\n  created\n  modified\n  revoked\n  marking {\n    tlp\n  }\n}",
};

export const edgesTechniquesDocument: Document<EdgesTechniquesQuery, EdgesTechniquesQueryVariables> = {
  name: "EdgesTechniques",
  text: "query EdgesTechniques($id: ID!, $first: Int!, $after: String) {\n  entity(id: $id) {\n    ...NodeDrawn\n    ... on Actor {\n      techniques(first: $first, after: $after) {\n        totalCount\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n        edges {\n          node {\n            ...NodeDrawn\n          }\n          claims {\n            ...EdgeClaim\n          }\n        }\n      }\n    }\n    ... on Campaign {\n      techniques(first: $first, after: $after) {\n        totalCount\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n        edges {\n          node {\n            ...NodeDrawn\n          }\n          claims {\n            ...EdgeClaim\n          }\n        }\n      }\n    }\n    ... on Indicator {\n      techniques(first: $first, after: $after) {\n        totalCount\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n        edges {\n          node {\n            ...NodeDrawn\n          }\n          claims {\n            ...EdgeClaim\n          }\n        }\n      }\n    }\n    ... on Malware {\n      techniques(first: $first, after: $after) {\n        totalCount\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n        edges {\n          node {\n            ...NodeDrawn\n          }\n          claims {\n            ...EdgeClaim\n          }\n        }\n      }\n    }\n    ... on Report {\n      techniques(first: $first, after: $after) {\n        totalCount\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n        edges {\n          node {\n            ...NodeDrawn\n          }\n          claims {\n            ...EdgeClaim\n          }\n        }\n      }\n    }\n  }\n}\n\nfragment NodeDrawn on Entity {\n  ...EntityNamed\n  records {\n    id\n    member {\n      slug\n    }\n    marking {\n      tlp\n    }\n  }\n}\n\nfragment EntityNamed on Entity {\n  __typename\n  id\n  name\n  members {\n    slug\n    name\n  }\n}\n\nfragment EdgeClaim on Claim {\n  ...ClaimShown\n  forward\n}\n\nfragment ClaimShown on Claim {\n  id\n  member {\n    slug\n    name\n  }\n  author\n  relationshipType\n  stance\n  confidence\n  basis\n  created\n  modified\n  revoked\n  marking {\n    tlp\n  }\n}",
};

export const edgesVulnerabilitiesDocument: Document<EdgesVulnerabilitiesQuery, EdgesVulnerabilitiesQueryVariables> = {
  name: "EdgesVulnerabilities",
  text: "query EdgesVulnerabilities($id: ID!, $first: Int!, $after: String) {\n  entity(id: $id) {\n    ...NodeDrawn\n    ... on Actor {\n      vulnerabilities(first: $first, after: $after) {\n        totalCount\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n        edges {\n          node {\n            ...NodeDrawn\n          }\n          claims {\n            ...EdgeClaim\n          }\n        }\n      }\n    }\n    ... on Campaign {\n      vulnerabilities(first: $first, after: $after) {\n        totalCount\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n        edges {\n          node {\n            ...NodeDrawn\n          }\n          claims {\n            ...EdgeClaim\n          }\n        }\n      }\n    }\n    ... on Malware {\n      vulnerabilities(first: $first, after: $after) {\n        totalCount\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n        edges {\n          node {\n            ...NodeDrawn\n          }\n          claims {\n            ...EdgeClaim\n          }\n        }\n      }\n    }\n    ... on Report {\n      vulnerabilities(first: $first, after: $after) {\n        totalCount\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n        edges {\n          node {\n            ...NodeDrawn\n          }\n          claims {\n            ...EdgeClaim\n          }\n        }\n      }\n    }\n  }\n}\n\nfragment NodeDrawn on Entity {\n  ...EntityNamed\n  records {\n    id\n    member {\n      slug\n    }\n    marking {\n      tlp\n    }\n  }\n}\n\nfragment EntityNamed on Entity {\n  __typename\n  id\n  name\n  members {\n    slug\n    name\n  }\n}\n\nfragment EdgeClaim on Claim {\n  ...ClaimShown\n  forward\n}\n\nfragment ClaimShown on Claim {\n  id\n  member {\n    slug\n    name\n  }\n  author\n  relationshipType\n  stance\n  confidence\n  basis\n  created\n  modified\n  revoked\n  marking {\n    tlp\n  }\n}",
};

export const entityDocument: Document<EntityQuery, EntityQueryVariables> = {
  name: "Entity",
  text: "query Entity($id: ID!) {\n  entity(id: $id) {\n    ...EntityNamed\n    names {\n      value\n      primary\n      members {\n        slug\n        name\n      }\n    }\n    sameName {\n      ...EntityNamed\n    }\n    records {\n      ...RecordShown\n    }\n  }\n}\n\nfragment EntityNamed on Entity {\n  __typename\n  id\n  name\n  members {\n    slug\n    name\n  }\n}\n\nfragment RecordShown on Record {\n  id\n  stixId\n  stixType\n  member {\n    slug\n    name\n  }\n  author\n  feed\n  marking {\n    tlp\n  }\n  confidence\n  basis\n  revoked\n  created\n  modified\n  ... on CampaignRecord {\n    name\n    aliases\n    description\n    firstSeen\n    firstSeenPrecision\n    lastSeen\n  }\n  ... on ActorRecord {\n    name\n    aliases\n    description\n    firstSeen\n    firstSeenPrecision\n    lastSeen\n  }\n  ... on IndicatorRecord {\n    name\n    description\n    value\n    valueType\n  }\n  ... on MalwareRecord {\n    name\n    description\n  }\n  ... on TechniqueRecord {\n    name\n    description\n  }\n  ... on ReportRecord {\n    name\n    description\n  }\n  ... on VulnerabilityRecord {\n    name\n    description\n  }\n}",
};

export const exportDrawnDocument: Document<ExportDrawnQuery, ExportDrawnQueryVariables> = {
  name: "ExportDrawn",
  text: "query ExportDrawn($ids: [ID!]!) {\n  export(ids: $ids, format: STIX) {\n    text\n    mediaType\n    records\n    leftOut {\n      id\n      reason\n      detail\n    }\n  }\n}",
};

export const meaningsDocument: Document<MeaningsQuery, MeaningsQueryVariables> = {
  name: "Meanings",
  text: "query Meanings($key: String!) {\n  entities(key: $key) {\n    ...EntityNamed\n    names {\n      value\n    }\n    sameName {\n      id\n    }\n  }\n}\n\nfragment EntityNamed on Entity {\n  __typename\n  id\n  name\n  members {\n    slug\n    name\n  }\n}",
};

export const pathsDocument: Document<PathsQuery, PathsQueryVariables> = {
  name: "Paths",
  text: "query Paths($from: ID!, $to: ID!, $maxHops: Int!, $first: Int!) {\n  paths(from: $from, to: $to, maxHops: $maxHops, first: $first) {\n    paths {\n      length\n      weakest {\n        ...EdgeClaim\n      }\n      steps {\n        __typename\n        ... on EdgeStep {\n          from {\n            ...EntityNamed\n          }\n          to {\n            ...EntityNamed\n          }\n          claims {\n            ...EdgeClaim\n          }\n        }\n        ... on IdentityStep {\n          entity {\n            ...EntityNamed\n          }\n          left {\n            id\n            member {\n              slug\n            }\n          }\n          right {\n            id\n            member {\n              slug\n            }\n          }\n          links {\n            by\n            key\n          }\n        }\n      }\n      nodes {\n        ...NodeDrawn\n      }\n    }\n    notCrossed {\n      entity {\n        ...EntityNamed\n      }\n      degree\n    }\n    partial\n    reason\n  }\n}\n\nfragment EdgeClaim on Claim {\n  ...ClaimShown\n  forward\n}\n\nfragment ClaimShown on Claim {\n  id\n  member {\n    slug\n    name\n  }\n  author\n  relationshipType\n  stance\n  confidence\n  basis\n  created\n  modified\n  revoked\n  marking {\n    tlp\n  }\n}\n\nfragment EntityNamed on Entity {\n  __typename\n  id\n  name\n  members {\n    slug\n    name\n  }\n}\n\nfragment NodeDrawn on Entity {\n  ...EntityNamed\n  records {\n    id\n    member {\n      slug\n    }\n    marking {\n      tlp\n    }\n  }\n}",
};

export const searchDocument: Document<SearchQuery, SearchQueryVariables> = {
  name: "Search",
  text: "query Search($text: String!) {\n  search(text: $text, first: 20) {\n    edges {\n      exact\n      node {\n        ...EntityNamed\n      }\n    }\n    pageInfo {\n      hasNextPage\n    }\n  }\n}\n\nfragment EntityNamed on Entity {\n  __typename\n  id\n  name\n  members {\n    slug\n    name\n  }\n}",
};

export const thingDocument: Document<ThingQuery, ThingQueryVariables> = {
  name: "Thing",
  text: "query Thing($id: ID!) {\n  entity(id: $id) {\n    ...EntityNamed\n  }\n}\n\nfragment EntityNamed on Entity {\n  __typename\n  id\n  name\n  members {\n    slug\n    name\n  }\n}",
};
