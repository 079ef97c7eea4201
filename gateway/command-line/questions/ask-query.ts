import { saidFragment } from "./tables.ts";

/** The question of `tessera ask`, in the public API: what the command shows, an integrator can ask. */
export const askQuery = `query Ask($key: String!) {
  entities(key: $key) {
    __typename
    id
    name
    members { slug name }
    sameName { id }
    records {
      __typename
      id
      stixType
      member { slug name }
      author
      marking { tlp }
      confidence
      ... on CampaignRecord { name firstSeen firstSeenPrecision }
      ... on ActorRecord { name aliases }
      ... on IndicatorRecord { name value valueType warningLists role }
      ... on MalwareRecord { name }
      ... on TechniqueRecord { name }
      ... on ReportRecord { name published }
      ... on VulnerabilityRecord { name }
    }
    ... on Campaign { actors { ...ClaimsOfActors } indicators(first: 100) { ...ClaimsOfIndicators } }
  }
}
fragment ClaimsOfActors on CampaignActorConnection {
  edges { node { id name } claims { ...Said } }
}
fragment ClaimsOfIndicators on CampaignIndicatorConnection {
  pageInfo { hasNextPage }
  edges { node { id name } claims { ...Said } }
}
${saidFragment}`;
