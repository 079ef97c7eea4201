/** Everything that a gateway can ask a member of a honey store, in one document: every part of `scatter`, and whole records. */
import { typedSearch } from "../../../../subgraphs/contract/typed-search.ts";
import { observable } from "../../../../subgraphs/contract/observable.ts";
import { COMMON_VALUE, commonNames, nameKeyOf } from "./honey-world.ts";
import type { HoneyRecord } from "./honey-world.ts";

const FIELDS =
  "id stixId stixType author feed marking { tlp statements pap } labels confidence basis revoked created modified recordedAt externalReferences { sourceName url } stix";
const edges = (kind: string) =>
  `{ edges { relationshipType node { __typename id ${kind === "sightings" ? "count" : "name"} author } } pageInfo { hasNextPage } }`;
const connections = (kinds: readonly string[]) =>
  kinds.map((kind) => `${kind}(first: 3) ${edges(kind)}`).join(" ");

const WHOLE = `
  ... on SingtelCampaignRecord { ${FIELDS} name aliases description objective firstSeen targetedSectors targetedCountries { code } ${connections(["actors", "indicators", "malware", "reports", "sightings"])} }
  ... on SingtelActorRecord { ${FIELDS} name aliases description ${connections(["campaigns", "indicators", "malware", "reports", "sightings"])} }
  ... on SingtelIndicatorRecord { ${FIELDS} name description pattern value valueType role warningLists detect ${connections(["campaigns", "actors", "malware", "reports", "sightings"])} }
  ... on SingtelMalwareRecord { ${FIELDS} name aliases description ${connections(["campaigns", "actors", "indicators", "reports", "sightings"])} }
  ... on SingtelReportRecord { ${FIELDS} name description ${connections(["campaigns", "actors", "indicators", "malware", "sightings"])} }
  ... on SingtelSightingRecord { ${FIELDS} count firstSeen description }`;

/** One statement serves all kinds: two of them, each in an order of its own, are enough. */
const PAGES = [
  ["CAMPAIGN", "NAME"],
  ["INDICATOR", "CONFIDENCE"],
]
  .map(
    ([kind, by]) => `
    count${kind}: count(kind: ${kind})
    page${kind}: page(kind: ${kind}, among: $among, first: 2, order: { by: ${by}, descending: ${by !== "NAME"} }) { items { ...S } more reached { sort id } }
    edges${kind}: edges(ids: $ids, to: ${kind}, among: $among, first: 2) { items { ...E } more }`,
  )
  .join("");

export const EVERYTHING = `query ($kinds: [ScatterKind!]!, $keys: [String!]!, $part: String, $name: String, $words: [String!]!, $ids: [ID!]!, $among: [ID!]!, $values: [ScatterValue!]!, $representations: [_Any!]!) {
  scatter {
    contract
    byKey: match(kinds: $kinds, keys: $keys, among: $among) { ...S }
    byId: match(kinds: $kinds, ids: $ids, among: $among) { ...S record { __typename ${WHOLE} } }
    ${PAGES}
    frontier(ids: $ids, to: $kinds, most: 2, among: $among) { from degree later edges { ...E } }
    search(keys: $keys, part: $part, name: $name, words: $words, kinds: $kinds, among: $among, first: 3) { hits { exact matched { field value } summary { ...S } } more }
    lookup(values: $values) { key held roles detect listed { name matched } }
    sightings(ids: $ids) { of positive count firstSeen lastSeen negative falsePositives named ids }
  }
  _entities(representations: $representations) { __typename ${WHOLE} }
}
fragment S on Summary { id kind feed names valueType keys { key as } replacedBy statements { says key author reason } releasableTo facts { field value precision } author created revoked citations { key source url } matches sort }
fragment E on EdgeSummary { id from to { ...S } forward relationshipType stance confidence basis description author created references { sourceName } marking { tlp statements } releasableTo sort }`;

const AMONG = ["att", "etisalat", "singtel", "softbank", "telefonica"];
const types: Readonly<Record<string, string>> = {
  CAMPAIGN: "Campaign",
  ACTOR: "Actor",
  INDICATOR: "Indicator",
  MALWARE: "Malware",
  REPORT: "Report",
  SIGHTING: "Sighting",
};

/** Asks about all of these records, seen or not, by id, and by what they have in common. */
export function variablesFor(records: readonly HoneyRecord[]) {
  const [name] = commonNames;
  const { part, name: inNames, words } = typedSearch(name);
  const value = observable("ipv4-addr", COMMON_VALUE);
  return {
    kinds: ["CAMPAIGN", "ACTOR", "INDICATOR", "MALWARE", "REPORT"],
    keys: [...commonNames.map(nameKeyOf), value?.key ?? ""],
    part,
    name: inNames,
    words,
    ids: records.map(({ id }) => id),
    among: AMONG,
    values: [{ key: value?.key ?? "", type: "ipv4-addr", value: COMMON_VALUE }],
    representations: records.map(({ id, kind }) => ({
      __typename: `Singtel${types[kind]}Record`,
      id,
    })),
  };
}
