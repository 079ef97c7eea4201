/** The questions of `tessera ask … --stix` and its like, in the public API. */

/** What goes by a key, and what members connect with it. */
export const meantQuery = `query Meant($key: String!) {
  entities(key: $key) {
    id
    ... on Campaign { actors(first: 100) { ...A } indicators(first: 100) { ...CI } }
    ... on Actor { indicators(first: 100) { ...AI } }
    ... on Malware { indicators(first: 100) { ...MI } }
    ... on Report { indicators(first: 100) { ...RI } }
  }
}
fragment A on CampaignActorConnection { pageInfo { hasNextPage } edges { node { id } claims { stance } } }
fragment CI on CampaignIndicatorConnection { pageInfo { hasNextPage } edges { node { id } claims { stance } } }
fragment AI on ActorIndicatorConnection { pageInfo { hasNextPage } edges { node { id } claims { stance } } }
fragment MI on MalwareIndicatorConnection { pageInfo { hasNextPage } edges { node { id } claims { stance } } }
fragment RI on ReportIndicatorConnection { pageInfo { hasNextPage } edges { node { id } claims { stance } } }`;

/** These things in a format. */
export const exportQuery = `query Exported($ids: [ID!]!, $format: ExportFormat!) {
  export(ids: $ids, format: $format) {
    text
    mediaType
    validUntil
    records
    leftOut { id member { slug name } reason detail }
    answer { complete }
  }
}`;

interface Connected {
  readonly pageInfo: { readonly hasNextPage: boolean };
  readonly edges: readonly {
    readonly node: { readonly id: string };
    readonly claims: readonly { readonly stance: string }[];
  }[];
}

export interface MeantData {
  readonly entities: readonly {
    readonly id: string;
    readonly actors?: Connected;
    readonly indicators?: Connected;
  }[];
}

export interface Exported {
  readonly text: string;
  readonly mediaType: string;
  readonly validUntil: string;
  readonly records: number;
  readonly leftOut: readonly {
    readonly id: string;
    readonly member: { readonly slug: string; readonly name: string } | null;
    readonly reason: string;
    readonly detail: string | null;
  }[];
  readonly answer: { readonly complete: boolean };
}

export interface ExportData {
  readonly export: Exported;
}
