/** The question for a page of edges, for each kind at their other end. */
import {
  edgesActorsDocument,
  edgesCampaignsDocument,
  edgesIndicatorsDocument,
  edgesMalwareDocument,
  edgesReportsDocument,
  edgesTechniquesDocument,
  edgesVulnerabilitiesDocument,
} from "../../api/generated.ts";
import type { EdgesActorsQueryVariables } from "../../api/generated.ts";
import type { Document } from "../../api/document.ts";
import type { EdgeField } from "../kinds.ts";
import type { EdgesAnswer } from "../picture/piece-of-edges.ts";

/** Edges that are drawn at once. */
export const PAGE = 50;

export const edgeDocuments: Readonly<
  Record<EdgeField, Document<EdgesAnswer, EdgesActorsQueryVariables>>
> = {
  actors: edgesActorsDocument,
  campaigns: edgesCampaignsDocument,
  indicators: edgesIndicatorsDocument,
  malware: edgesMalwareDocument,
  reports: edgesReportsDocument,
  techniques: edgesTechniquesDocument,
  vulnerabilities: edgesVulnerabilitiesDocument,
};
