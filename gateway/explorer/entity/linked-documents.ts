/** The question for what an entity is connected with, by the kind of the other end. */
import type { Document } from "../api/document.ts";
import {
  linkedActorsDocument,
  linkedCampaignsDocument,
  linkedIndicatorsDocument,
  linkedMalwareDocument,
  linkedReportsDocument,
  linkedTechniquesDocument,
  linkedVulnerabilitiesDocument,
} from "../api/generated.ts";
import type {
  ClaimShownFragment,
  EntityNamedFragment,
} from "../api/generated.ts";
import type { PageVariables } from "../api/page-variables.ts";
import type { LinkedKind } from "./parts.ts";

export interface LinkedEdge {
  readonly node: EntityNamedFragment & {
    readonly names: readonly { readonly value: string }[];
  };
  readonly claims: readonly ClaimShownFragment[];
}

export interface LinkedPage {
  /** null: not known exactly. */
  readonly totalCount: number | null;
  readonly edges: readonly LinkedEdge[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly endCursor: string | null;
  };
}

/** `linked` is missing on a thing that has no such connections. */
export interface LinkedResult {
  readonly entity: {
    readonly __typename: string;
    readonly linked?: LinkedPage;
  } | null;
}

export const linkedDocuments: Readonly<
  Record<LinkedKind, Document<LinkedResult, PageVariables>>
> = {
  actors: linkedActorsDocument,
  campaigns: linkedCampaignsDocument,
  indicators: linkedIndicatorsDocument,
  malware: linkedMalwareDocument,
  reports: linkedReportsDocument,
  techniques: linkedTechniquesDocument,
  vulnerabilities: linkedVulnerabilitiesDocument,
};
