/** Questions about things that one is not to know of, by what they are called; and questions that are wrong. */
import type { StixObject } from "../../support/demo-bundles.ts";
import { siskin, twinOf } from "./siskins.ts";

/**
 * Documents that name a canary in every way in which one can be named. What may
 * fail as a whole stands alone.
 */
export function guessesOf(object: StixObject, id: string): readonly string[] {
  const n = Number(object.id.slice(-4));
  const text = JSON.stringify(siskin(n));
  const name = JSON.stringify(object.name ?? siskin(n));
  const record = JSON.stringify(id);
  const stixId = JSON.stringify(object.id);
  const value = JSON.stringify(`${siskin(n)}.example`);
  return [
    `{
  byId: nodes(ids: [${record}, ${stixId}, ${JSON.stringify(`campaign/${siskin(n)}-campaign`)}]) { __typename id ... on Record { stixId author } }
  record: node(id: ${record}) { __typename id }
  entity(id: ${record}) { id name }
  named: entities(key: ${name}) { id name members { slug } }
  byStixId: entities(key: ${stixId}) { id name members { slug } }
  actor(key: ${name}) { id }
  indicator(value: ${value}) { id }
}`,
    `{
  search(text: ${text}) { bounded edges { node { id } } pageInfo { hasNextPage } }
  stix: search(text: ${stixId}) { edges { node { id } } }
  lookup(values: [${value}, ${text}]) { value status members { slug } indicators { id } detect }
  campaigns(filter: { labels: [${JSON.stringify(`label-${siskin(n)}`)}] }) { totalCount edges { node { id } } }
  actors(filter: { authors: [${JSON.stringify(`${siskin(n - (n % 100))} house`)}] }) { totalCount edges { node { id } } }
}`,
    `{ paths(from: "campaign/operation-parliament", to: ${record}) { partial paths { length } notCrossed { degree } } }`,
    `{ neighbourhood(id: ${record}) { nodes { entity { id } } edges { from to } } }`,
  ];
}

/** The same question about what does not exist. */
export function withTwins(document: string): string {
  return document.replaceAll(
    /(?<=siskin)\d{4}(?=q)|(?<=00000000-5151-4000-8000-)\d{12}/gi,
    (digits) => String(twinOf(Number(digits))).padStart(digits.length, "0"),
  );
}

/** What no gateway takes: its complaints must not be of what it holds. */
export const brokenDocuments: readonly string[] = [
  "{",
  "{ campaign }",
  "{ campain(key: 1) { nam } }",
  '{ campaigns(first: -1, after: "x") { edges { node { nam } } } }',
  '{ campaigns(first: 5, after: "AAAA") { edges { node { id } } } }',
  "{ campaigns(filter: { confidenceMin: -5 }) { totalCount } }",
  '{ lookup(values: ["", " "]) { value status } }',
  '{ search(text: "") { edges { node { id } } } }',
  '{ search(text: "parliament", after: "not a cursor") { edges { node { id } } } }',
  '{ nodes(ids: ["a", "b/c/d", "etisalat/own/", "etisalat/own/campaign--x"]) { id } }',
  '{ paths(from: "x", to: "y") { paths { length } } }',
  '{ neighbourhood(id: "etisalat/own/x") { partial } }',
  '{ campaigns(filter: { changedSince: "yesterday" }) { totalCount } }',
  "{ campaigns(orderBy: { by: NAMES }) { totalCount } }",
  '{ _entities(representations: [{ __typename: "EtisalatCampaignRecord", id: "x" }]) { __typename } }',
  "{ scatter { contract } }",
  "{ __schema { types { name description } } }",
];
