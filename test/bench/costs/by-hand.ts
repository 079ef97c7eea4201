/**
 * What somebody would write by hand in Cypher who may see everything: the
 * measure for what the federation costs. In one member's store it is a part of
 * the limit (five of them side by side); in one store with the union it is the
 * central copy, which joins records by the keys that they share.
 */
import type { Query } from "../../../cypher/query.ts";

type ByHand = Query<Readonly<Record<string, unknown>>, { readonly id: string }>;

function byHand(name: string, text: string): ByHand {
  return { name, mode: "read", params: [], columns: ["id"], text };
}

/** Records that bear one of `$p.keys`, and those that share a key with them. */
export const recordsByKeys = byHand(
  "records by keys",
  `UNWIND $p.keys AS key
   MATCH (:Key {key: key})<-[:GOES_BY]-(seed:Record {kind: $p.kind})
   CALL (seed) {
     MATCH (seed)-[:GOES_BY]->(:Key)<-[:GOES_BY]-(r:Record)
     WHERE r.kind = seed.kind
     RETURN r
     UNION
     RETURN seed AS r
   }
   WITH DISTINCT r
   RETURN r.id AS id, r.name AS name, r.description AS description, r.tlp AS tlp`,
);

/** The first `$p.first` indicators of a campaign, each value once, by value. */
export const indicatorsOfCampaign = byHand(
  "indicators of a campaign",
  `MATCH (:Key {key: $p.keys[0]})<-[:GOES_BY]-(c:Record {kind: 'CAMPAIGN'})-[e]-(i:Record {kind: 'INDICATOR'})
   WITH i.sortName AS sort, collect(DISTINCT i) AS same
   ORDER BY sort
   LIMIT $p.first
   UNWIND same AS i
   RETURN i.id AS id, i.value AS value, i.valueType AS valueType, i.tlp AS tlp`,
);

/** Campaigns that share a value with this one, most first. */
export const relatedCampaigns = byHand(
  "related campaigns",
  `MATCH (:Key {key: $p.keys[0]})<-[:GOES_BY]-(c:Record {kind: 'CAMPAIGN'})-[e1]-(x:Record)
   WHERE x.kind IN ['INDICATOR', 'MALWARE', 'ACTOR', 'TECHNIQUE', 'VULNERABILITY']
   MATCH (x)-[:GOES_BY]->(:Key)<-[:GOES_BY]-(y:Record)-[e2]-(other:Record {kind: 'CAMPAIGN'})
   WHERE other <> c AND y.kind = x.kind
   WITH other, count(DISTINCT x) AS shared
   ORDER BY shared DESC
   LIMIT 10
   RETURN other.id AS id, other.name AS name, shared`,
);

/** A shortest way of at most four edges between two things, crossing members by shared keys. */
export const shortestPath = byHand(
  "a path of 4 hops",
  `MATCH (:Key {key: $p.keys[0]})<-[:GOES_BY]-(a:Record {kind: $p.kind})
   MATCH (:Key {key: $p.keys[1]})<-[:GOES_BY]-(b:Record {kind: $p.otherKind})
   MATCH path = shortestPath((a)-[*..8]-(b))
   WITH path
   ORDER BY length(path)
   LIMIT 3
   UNWIND nodes(path) AS node
   WITH node WHERE node:Record
   RETURN node.id AS id, node.name AS name`,
);

/** Which of the values somebody holds. */
export const lookUp = byHand(
  "1,000 values",
  `UNWIND $p.keys AS key
   MATCH (:Key {key: key})<-[:GOES_BY]-(r:Record {kind: 'INDICATOR'})
   RETURN r.id AS id, key, r.warningLists AS warningLists, r.role AS role`,
);
