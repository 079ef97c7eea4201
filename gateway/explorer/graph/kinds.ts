/** The kinds of things that have edges, as the API's lists of edges are called. Pure. */
import type { EntityKind } from "../api/generated.ts";

export const edgeFields = [
  "campaigns",
  "actors",
  "indicators",
  "malware",
  "techniques",
  "reports",
  "vulnerabilities",
] as const;

export type EdgeField = (typeof edgeFields)[number];

export const fieldOfKind: Readonly<Record<EntityKind, EdgeField>> = {
  CAMPAIGN: "campaigns",
  ACTOR: "actors",
  INDICATOR: "indicators",
  MALWARE: "malware",
  TECHNIQUE: "techniques",
  REPORT: "reports",
  VULNERABILITY: "vulnerabilities",
};

const typenames: Readonly<Record<EdgeField, string>> = {
  campaigns: "Campaign",
  actors: "Actor",
  indicators: "Indicator",
  malware: "Malware",
  techniques: "Technique",
  reports: "Report",
  vulnerabilities: "Vulnerability",
};

/** The type of what a list of edges leads to. */
export const typenameOfField = (field: EdgeField): string => typenames[field];

export const fieldOfTypename = (typename: string): EdgeField | undefined =>
  edgeFields.find((field) => typenames[field] === typename);

export function isEdgeField(text: string | undefined): text is EdgeField {
  return edgeFields.some((field) => field === text);
}
