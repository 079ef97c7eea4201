// Made by `npm run generate` from the .cypher files. Do not edit.
import type { Query } from "./query.ts";
import type { EdgeRow, EdgeToRow, FrontierEdgeRow, KeyRow, Position, RecordRow, TargetRow, Viewer } from "./rows.ts";

export const visibleRule = "// Whether the viewer may see x, a record or an edge, by its owner's word (TLP\n// 2.0; DESIGN 9). Written once here, expanded into every read as {{visible: x}}.\n//\n// CLEAR: anyone signed in. GREEN: the community. AMBER: the audience, clients\n// where granted (`acting`). AMBER_STRICT: the audience's own people. RED: the\n// persons named. Nothing named, or unmarked: the owner's own staff alone.\nx.level <= $viewer.ceiling AND CASE x.tlp\n  WHEN 'CLEAR' THEN true\n  WHEN 'GREEN' THEN $viewer.own OR $viewer.community\n  WHEN 'AMBER' THEN $viewer.own OR ($viewer.acting AND $viewer.organisation IN x.audience)\n  WHEN 'AMBER_STRICT' THEN $viewer.own OR ($viewer.affiliation <> 'client' AND $viewer.organisation IN x.audience)\n  WHEN 'RED' THEN CASE WHEN size(x.people) = 0 THEN $viewer.own ELSE coalesce($viewer.subject IN x.people, false) END\n  ELSE $viewer.own\nEND\n";

/** For each of these records, its next edges to records of a kind, by the name of the record at the other end. */
export const edgesOfRecords: Query<{ readonly ids: readonly string[]; readonly to: string; readonly types: readonly string[] | null; readonly after: Position | null; readonly first: number; readonly viewer: Viewer }, { readonly id: string; readonly edges: readonly EdgeToRow[] }> = {
  name: "edges-of-records",
  mode: "read",
  params: ["ids","to","types","after","first","viewer"],
  columns: ["id","edges"],
  text: "UNWIND $p.ids AS id\nMATCH (r:Record {id: id})\nWHERE (r.level <= $p.viewer.ceiling AND CASE r.tlp WHEN 'CLEAR' THEN true WHEN 'GREEN' THEN $p.viewer.own OR $p.viewer.community WHEN 'AMBER' THEN $p.viewer.own OR ($p.viewer.acting AND $p.viewer.organisation IN r.audience) WHEN 'AMBER_STRICT' THEN $p.viewer.own OR ($p.viewer.affiliation <> 'client' AND $p.viewer.organisation IN r.audience) WHEN 'RED' THEN CASE WHEN size(r.people) = 0 THEN $p.viewer.own ELSE coalesce($p.viewer.subject IN r.people, false) END ELSE $p.viewer.own END)\nCALL (r) {\n  MATCH (r)-[e]-(t:Record)\n  WHERE t.kind = $p.to\n    AND e.id IS NOT NULL\n    AND ($p.types IS NULL OR e.relationshipType IN $p.types)\n    AND ($p.after IS NULL OR t.sortName > $p.after.sort OR (t.sortName = $p.after.sort AND e.id > $p.after.id))\n    AND (e.level <= $p.viewer.ceiling AND CASE e.tlp WHEN 'CLEAR' THEN true WHEN 'GREEN' THEN $p.viewer.own OR $p.viewer.community WHEN 'AMBER' THEN $p.viewer.own OR ($p.viewer.acting AND $p.viewer.organisation IN e.audience) WHEN 'AMBER_STRICT' THEN $p.viewer.own OR ($p.viewer.affiliation <> 'client' AND $p.viewer.organisation IN e.audience) WHEN 'RED' THEN CASE WHEN size(e.people) = 0 THEN $p.viewer.own ELSE coalesce($p.viewer.subject IN e.people, false) END ELSE $p.viewer.own END)\n    AND (t.level <= $p.viewer.ceiling AND CASE t.tlp WHEN 'CLEAR' THEN true WHEN 'GREEN' THEN $p.viewer.own OR $p.viewer.community WHEN 'AMBER' THEN $p.viewer.own OR ($p.viewer.acting AND $p.viewer.organisation IN t.audience) WHEN 'AMBER_STRICT' THEN $p.viewer.own OR ($p.viewer.affiliation <> 'client' AND $p.viewer.organisation IN t.audience) WHEN 'RED' THEN CASE WHEN size(t.people) = 0 THEN $p.viewer.own ELSE coalesce($p.viewer.subject IN t.people, false) END ELSE $p.viewer.own END)\n  WITH r, e, t\n  ORDER BY t.sortName, e.id\n  LIMIT $p.first\n  RETURN collect({edge: e {.*, json: null}, forward: startNode(e) = r, record: t {.*}}) AS edges\n}\nRETURN r.id AS id, edges",
};

/** The next edges from any of these records to records of a kind, by the name of the record at the other end. */
export const edgesPage: Query<{ readonly ids: readonly string[]; readonly to: string; readonly targets: readonly string[] | null; readonly types: readonly string[] | null; readonly after: Position | null; readonly first: number; readonly asOf: string | null; readonly viewer: Viewer }, { readonly from: RecordRow; readonly edge: EdgeRow; readonly forward: boolean; readonly record: RecordRow; readonly keys: readonly KeyRow[]; readonly replacedBy: string | null }> = {
  name: "edges-page",
  mode: "read",
  params: ["ids","to","targets","types","after","first","asOf","viewer"],
  columns: ["from","edge","forward","record","keys","replacedBy"],
  text: "UNWIND $p.ids AS id\nMATCH (r:Record {id: id})\nWHERE (r.level <= $p.viewer.ceiling AND CASE r.tlp WHEN 'CLEAR' THEN true WHEN 'GREEN' THEN $p.viewer.own OR $p.viewer.community WHEN 'AMBER' THEN $p.viewer.own OR ($p.viewer.acting AND $p.viewer.organisation IN r.audience) WHEN 'AMBER_STRICT' THEN $p.viewer.own OR ($p.viewer.affiliation <> 'client' AND $p.viewer.organisation IN r.audience) WHEN 'RED' THEN CASE WHEN size(r.people) = 0 THEN $p.viewer.own ELSE coalesce($p.viewer.subject IN r.people, false) END ELSE $p.viewer.own END)\nMATCH (r)-[e]-(t:Record)\nWHERE t.kind = $p.to\n  AND e.id IS NOT NULL\n  AND ($p.targets IS NULL OR t.id IN $p.targets)\n  AND ($p.types IS NULL OR e.relationshipType IN $p.types)\n  AND ($p.asOf IS NULL OR (t.recordedAt <= $p.asOf AND e.recordedAt <= $p.asOf))\n  AND ($p.after IS NULL OR t.sortName > $p.after.sort OR (t.sortName = $p.after.sort AND e.id > $p.after.id))\n  AND (e.level <= $p.viewer.ceiling AND CASE e.tlp WHEN 'CLEAR' THEN true WHEN 'GREEN' THEN $p.viewer.own OR $p.viewer.community WHEN 'AMBER' THEN $p.viewer.own OR ($p.viewer.acting AND $p.viewer.organisation IN e.audience) WHEN 'AMBER_STRICT' THEN $p.viewer.own OR ($p.viewer.affiliation <> 'client' AND $p.viewer.organisation IN e.audience) WHEN 'RED' THEN CASE WHEN size(e.people) = 0 THEN $p.viewer.own ELSE coalesce($p.viewer.subject IN e.people, false) END ELSE $p.viewer.own END)\n  AND (t.level <= $p.viewer.ceiling AND CASE t.tlp WHEN 'CLEAR' THEN true WHEN 'GREEN' THEN $p.viewer.own OR $p.viewer.community WHEN 'AMBER' THEN $p.viewer.own OR ($p.viewer.acting AND $p.viewer.organisation IN t.audience) WHEN 'AMBER_STRICT' THEN $p.viewer.own OR ($p.viewer.affiliation <> 'client' AND $p.viewer.organisation IN t.audience) WHEN 'RED' THEN CASE WHEN size(t.people) = 0 THEN $p.viewer.own ELSE coalesce($p.viewer.subject IN t.people, false) END ELSE $p.viewer.own END)\nWITH r, e, t\nORDER BY t.sortName, e.id\nLIMIT $p.first\nRETURN r {.id, .feed, .tlp, .audience} AS from, e {.*, json: null} AS edge, startNode(e) = r AS forward, t {.*} AS record, [(t)-[bears:GOES_BY]->(k:Key) | {key: k.key, as: bears.as}] AS keys, [(t)-[by:REVOKED_BY]->(next:Record) WHERE (by.level <= $p.viewer.ceiling AND CASE by.tlp WHEN 'CLEAR' THEN true WHEN 'GREEN' THEN $p.viewer.own OR $p.viewer.community WHEN 'AMBER' THEN $p.viewer.own OR ($p.viewer.acting AND $p.viewer.organisation IN by.audience) WHEN 'AMBER_STRICT' THEN $p.viewer.own OR ($p.viewer.affiliation <> 'client' AND $p.viewer.organisation IN by.audience) WHEN 'RED' THEN CASE WHEN size(by.people) = 0 THEN $p.viewer.own ELSE coalesce($p.viewer.subject IN by.people, false) END ELSE $p.viewer.own END) AND (next.level <= $p.viewer.ceiling AND CASE next.tlp WHEN 'CLEAR' THEN true WHEN 'GREEN' THEN $p.viewer.own OR $p.viewer.community WHEN 'AMBER' THEN $p.viewer.own OR ($p.viewer.acting AND $p.viewer.organisation IN next.audience) WHEN 'AMBER_STRICT' THEN $p.viewer.own OR ($p.viewer.affiliation <> 'client' AND $p.viewer.organisation IN next.audience) WHEN 'RED' THEN CASE WHEN size(next.people) = 0 THEN $p.viewer.own ELSE coalesce($p.viewer.subject IN next.people, false) END ELSE $p.viewer.own END) | next.stixId][0] AS replacedBy",
};

/** Each of these records with its edges to records of some kinds, by id; of one with more than so many only how many, counted to 10,000. */
export const frontier: Query<{ readonly ids: readonly string[]; readonly kinds: readonly string[]; readonly most: number; readonly viewer: Viewer }, { readonly from: RecordRow; readonly degree: number; readonly edges: readonly FrontierEdgeRow[] }> = {
  name: "frontier",
  mode: "read",
  params: ["ids","kinds","most","viewer"],
  columns: ["from","degree","edges"],
  text: "UNWIND $p.ids AS id\nMATCH (r:Record {id: id})\nWHERE (r.level <= $p.viewer.ceiling AND CASE r.tlp WHEN 'CLEAR' THEN true WHEN 'GREEN' THEN $p.viewer.own OR $p.viewer.community WHEN 'AMBER' THEN $p.viewer.own OR ($p.viewer.acting AND $p.viewer.organisation IN r.audience) WHEN 'AMBER_STRICT' THEN $p.viewer.own OR ($p.viewer.affiliation <> 'client' AND $p.viewer.organisation IN r.audience) WHEN 'RED' THEN CASE WHEN size(r.people) = 0 THEN $p.viewer.own ELSE coalesce($p.viewer.subject IN r.people, false) END ELSE $p.viewer.own END)\nCALL (r) {\n  MATCH (r)-[e]-(t:Record)\n  WHERE t.kind IN $p.kinds AND e.id IS NOT NULL AND (e.level <= $p.viewer.ceiling AND CASE e.tlp WHEN 'CLEAR' THEN true WHEN 'GREEN' THEN $p.viewer.own OR $p.viewer.community WHEN 'AMBER' THEN $p.viewer.own OR ($p.viewer.acting AND $p.viewer.organisation IN e.audience) WHEN 'AMBER_STRICT' THEN $p.viewer.own OR ($p.viewer.affiliation <> 'client' AND $p.viewer.organisation IN e.audience) WHEN 'RED' THEN CASE WHEN size(e.people) = 0 THEN $p.viewer.own ELSE coalesce($p.viewer.subject IN e.people, false) END ELSE $p.viewer.own END) AND (t.level <= $p.viewer.ceiling AND CASE t.tlp WHEN 'CLEAR' THEN true WHEN 'GREEN' THEN $p.viewer.own OR $p.viewer.community WHEN 'AMBER' THEN $p.viewer.own OR ($p.viewer.acting AND $p.viewer.organisation IN t.audience) WHEN 'AMBER_STRICT' THEN $p.viewer.own OR ($p.viewer.affiliation <> 'client' AND $p.viewer.organisation IN t.audience) WHEN 'RED' THEN CASE WHEN size(t.people) = 0 THEN $p.viewer.own ELSE coalesce($p.viewer.subject IN t.people, false) END ELSE $p.viewer.own END)\n  WITH e\n  LIMIT 10000\n  RETURN count(e) AS degree\n}\nCALL (r, degree) {\n  WITH r, degree\n  WHERE degree <= $p.most\n  MATCH (r)-[e]-(t:Record)\n  WHERE t.kind IN $p.kinds AND e.id IS NOT NULL AND (e.level <= $p.viewer.ceiling AND CASE e.tlp WHEN 'CLEAR' THEN true WHEN 'GREEN' THEN $p.viewer.own OR $p.viewer.community WHEN 'AMBER' THEN $p.viewer.own OR ($p.viewer.acting AND $p.viewer.organisation IN e.audience) WHEN 'AMBER_STRICT' THEN $p.viewer.own OR ($p.viewer.affiliation <> 'client' AND $p.viewer.organisation IN e.audience) WHEN 'RED' THEN CASE WHEN size(e.people) = 0 THEN $p.viewer.own ELSE coalesce($p.viewer.subject IN e.people, false) END ELSE $p.viewer.own END) AND (t.level <= $p.viewer.ceiling AND CASE t.tlp WHEN 'CLEAR' THEN true WHEN 'GREEN' THEN $p.viewer.own OR $p.viewer.community WHEN 'AMBER' THEN $p.viewer.own OR ($p.viewer.acting AND $p.viewer.organisation IN t.audience) WHEN 'AMBER_STRICT' THEN $p.viewer.own OR ($p.viewer.affiliation <> 'client' AND $p.viewer.organisation IN t.audience) WHEN 'RED' THEN CASE WHEN size(t.people) = 0 THEN $p.viewer.own ELSE coalesce($p.viewer.subject IN t.people, false) END ELSE $p.viewer.own END)\n  WITH r, e, t\n  ORDER BY e.id\n  RETURN collect({edge: e {.*, json: null}, forward: startNode(e) = r, record: t {.*}, keys: [(t)-[bears:GOES_BY]->(k:Key) | {key: k.key, as: bears.as}], replacedBy: [(t)-[by:REVOKED_BY]->(next:Record) WHERE (by.level <= $p.viewer.ceiling AND CASE by.tlp WHEN 'CLEAR' THEN true WHEN 'GREEN' THEN $p.viewer.own OR $p.viewer.community WHEN 'AMBER' THEN $p.viewer.own OR ($p.viewer.acting AND $p.viewer.organisation IN by.audience) WHEN 'AMBER_STRICT' THEN $p.viewer.own OR ($p.viewer.affiliation <> 'client' AND $p.viewer.organisation IN by.audience) WHEN 'RED' THEN CASE WHEN size(by.people) = 0 THEN $p.viewer.own ELSE coalesce($p.viewer.subject IN by.people, false) END ELSE $p.viewer.own END) AND (next.level <= $p.viewer.ceiling AND CASE next.tlp WHEN 'CLEAR' THEN true WHEN 'GREEN' THEN $p.viewer.own OR $p.viewer.community WHEN 'AMBER' THEN $p.viewer.own OR ($p.viewer.acting AND $p.viewer.organisation IN next.audience) WHEN 'AMBER_STRICT' THEN $p.viewer.own OR ($p.viewer.affiliation <> 'client' AND $p.viewer.organisation IN next.audience) WHEN 'RED' THEN CASE WHEN size(next.people) = 0 THEN $p.viewer.own ELSE coalesce($p.viewer.subject IN next.people, false) END ELSE $p.viewer.own END) | next.stixId][0]}) AS edges\n}\nRETURN r {.*} AS from, degree, edges",
};

/** The records of these kinds that bear one of the keys. */
export const recordsByKeys: Query<{ readonly keys: readonly string[]; readonly kinds: readonly string[]; readonly asOf: string | null; readonly viewer: Viewer }, { readonly record: RecordRow; readonly keys: readonly KeyRow[]; readonly replacedBy: string | null }> = {
  name: "records-by-keys",
  mode: "read",
  params: ["keys","kinds","asOf","viewer"],
  columns: ["record","keys","replacedBy"],
  text: "UNWIND $p.keys AS key\nMATCH (:Key {key: key})<-[:GOES_BY]-(r:Record)\nWHERE r.kind IN $p.kinds\n  AND ($p.asOf IS NULL OR r.recordedAt <= $p.asOf)\n  AND (r.level <= $p.viewer.ceiling AND CASE r.tlp WHEN 'CLEAR' THEN true WHEN 'GREEN' THEN $p.viewer.own OR $p.viewer.community WHEN 'AMBER' THEN $p.viewer.own OR ($p.viewer.acting AND $p.viewer.organisation IN r.audience) WHEN 'AMBER_STRICT' THEN $p.viewer.own OR ($p.viewer.affiliation <> 'client' AND $p.viewer.organisation IN r.audience) WHEN 'RED' THEN CASE WHEN size(r.people) = 0 THEN $p.viewer.own ELSE coalesce($p.viewer.subject IN r.people, false) END ELSE $p.viewer.own END)\nWITH DISTINCT r\nRETURN r {.*} AS record, [(r)-[bears:GOES_BY]->(k:Key) | {key: k.key, as: bears.as}] AS keys, [(r)-[by:REVOKED_BY]->(next:Record) WHERE (by.level <= $p.viewer.ceiling AND CASE by.tlp WHEN 'CLEAR' THEN true WHEN 'GREEN' THEN $p.viewer.own OR $p.viewer.community WHEN 'AMBER' THEN $p.viewer.own OR ($p.viewer.acting AND $p.viewer.organisation IN by.audience) WHEN 'AMBER_STRICT' THEN $p.viewer.own OR ($p.viewer.affiliation <> 'client' AND $p.viewer.organisation IN by.audience) WHEN 'RED' THEN CASE WHEN size(by.people) = 0 THEN $p.viewer.own ELSE coalesce($p.viewer.subject IN by.people, false) END ELSE $p.viewer.own END) AND (next.level <= $p.viewer.ceiling AND CASE next.tlp WHEN 'CLEAR' THEN true WHEN 'GREEN' THEN $p.viewer.own OR $p.viewer.community WHEN 'AMBER' THEN $p.viewer.own OR ($p.viewer.acting AND $p.viewer.organisation IN next.audience) WHEN 'AMBER_STRICT' THEN $p.viewer.own OR ($p.viewer.affiliation <> 'client' AND $p.viewer.organisation IN next.audience) WHEN 'RED' THEN CASE WHEN size(next.people) = 0 THEN $p.viewer.own ELSE coalesce($p.viewer.subject IN next.people, false) END ELSE $p.viewer.own END) | next.stixId][0] AS replacedBy",
};

/** The records with these ids, with every identity key that they bear. */
export const recordsWithKeys: Query<{ readonly ids: readonly string[]; readonly kinds: readonly string[]; readonly asOf: string | null; readonly viewer: Viewer }, { readonly record: RecordRow; readonly keys: readonly KeyRow[]; readonly replacedBy: string | null }> = {
  name: "records-with-keys",
  mode: "read",
  params: ["ids","kinds","asOf","viewer"],
  columns: ["record","keys","replacedBy"],
  text: "UNWIND $p.ids AS id\nMATCH (r:Record {id: id})\nWHERE r.kind IN $p.kinds\n  AND ($p.asOf IS NULL OR r.recordedAt <= $p.asOf)\n  AND (r.level <= $p.viewer.ceiling AND CASE r.tlp WHEN 'CLEAR' THEN true WHEN 'GREEN' THEN $p.viewer.own OR $p.viewer.community WHEN 'AMBER' THEN $p.viewer.own OR ($p.viewer.acting AND $p.viewer.organisation IN r.audience) WHEN 'AMBER_STRICT' THEN $p.viewer.own OR ($p.viewer.affiliation <> 'client' AND $p.viewer.organisation IN r.audience) WHEN 'RED' THEN CASE WHEN size(r.people) = 0 THEN $p.viewer.own ELSE coalesce($p.viewer.subject IN r.people, false) END ELSE $p.viewer.own END)\nRETURN r {.*} AS record, [(r)-[bears:GOES_BY]->(k:Key) | {key: k.key, as: bears.as}] AS keys, [(r)-[by:REVOKED_BY]->(next:Record) WHERE (by.level <= $p.viewer.ceiling AND CASE by.tlp WHEN 'CLEAR' THEN true WHEN 'GREEN' THEN $p.viewer.own OR $p.viewer.community WHEN 'AMBER' THEN $p.viewer.own OR ($p.viewer.acting AND $p.viewer.organisation IN by.audience) WHEN 'AMBER_STRICT' THEN $p.viewer.own OR ($p.viewer.affiliation <> 'client' AND $p.viewer.organisation IN by.audience) WHEN 'RED' THEN CASE WHEN size(by.people) = 0 THEN $p.viewer.own ELSE coalesce($p.viewer.subject IN by.people, false) END ELSE $p.viewer.own END) AND (next.level <= $p.viewer.ceiling AND CASE next.tlp WHEN 'CLEAR' THEN true WHEN 'GREEN' THEN $p.viewer.own OR $p.viewer.community WHEN 'AMBER' THEN $p.viewer.own OR ($p.viewer.acting AND $p.viewer.organisation IN next.audience) WHEN 'AMBER_STRICT' THEN $p.viewer.own OR ($p.viewer.affiliation <> 'client' AND $p.viewer.organisation IN next.audience) WHEN 'RED' THEN CASE WHEN size(next.people) = 0 THEN $p.viewer.own ELSE coalesce($p.viewer.subject IN next.people, false) END ELSE $p.viewer.own END) | next.stixId][0] AS replacedBy",
};

/** Notes that everything which refers to these identities and marking definitions knows of them now. */
export const announced: Query<{ readonly ids: readonly string[] }, { readonly written: number; readonly revision: number }> = {
  name: "announced",
  mode: "write",
  params: ["ids"],
  columns: ["written","revision"],
  text: "UNWIND $p.ids AS id\nMATCH (news:Record {id: id})\nREMOVE news:Unannounced\nWITH count(*) AS written\nMERGE (store:Store {id: 'store'})\nSET store.revision = coalesce(store.revision, 0) + 1\nRETURN written, store.revision AS revision",
};

/** Assigns feeds to authors that have none; the first assignment wins for ever, since ids of records are made of it. */
export const assignFeeds: Query<{ readonly rows: readonly { readonly author: string; readonly slug: string }[] }, { readonly author: string; readonly slug: string }> = {
  name: "assign-feeds",
  mode: "write",
  params: ["rows"],
  columns: ["author","slug"],
  text: "UNWIND $p.rows AS row\nMERGE (feed:Feed {author: row.author})\nON CREATE SET feed.slug = row.slug\nRETURN feed.author AS author, feed.slug AS slug",
};

/** Every feed that was assigned, by its author (a created_by_ref). Only intake asks, to know what to write; no viewer gets its rows. Hence no visibility rule, and the mode of a write. */
export const feedsOfAuthors: Query<Record<string, never>, { readonly author: string; readonly slug: string }> = {
  name: "feeds-of-authors",
  mode: "write",
  params: [],
  columns: ["author","slug"],
  text: "MATCH (feed:Feed)\nRETURN feed.author AS author, feed.slug AS slug",
};

/** Makes edges of pending ones whose ends are both there. */
export const healEdges: Query<{ readonly rows: readonly { readonly id: string; readonly sourceId: string; readonly targetId: string; readonly type: string; readonly properties: Readonly<Record<string, unknown>> }[] }, { readonly written: number; readonly revision: number }> = {
  name: "heal-edges",
  mode: "write",
  params: ["rows"],
  columns: ["written","revision"],
  text: "UNWIND $p.rows AS row\nOPTIONAL MATCH (pending:Pending {id: row.id})\nOPTIONAL MATCH (source:Record {id: row.sourceId})\nOPTIONAL MATCH (target:Record {id: row.targetId})\nWITH row, pending, source, target\nWHERE pending IS NOT NULL AND source IS NOT NULL AND target IS NOT NULL\nCREATE (source)-[edge:$(row.type)]->(target)\nSET edge = row.properties\nDELETE pending\nWITH count(*) AS written\nMERGE (store:Store {id: 'store'})\nSET store.revision = coalesce(store.revision, 0) + 1\nRETURN written, store.revision AS revision",
};

/** The names of these identities, as the store holds them. Only intake asks, to know what to write; no viewer gets its rows. Hence no visibility rule, and the mode of a write. */
export const identitiesByStixIds: Query<{ readonly stixIds: readonly string[] }, { readonly stixId: string; readonly name: string; readonly modified: string | null }> = {
  name: "identities-by-stix-ids",
  mode: "write",
  params: ["stixIds"],
  columns: ["stixId","name","modified"],
  text: "UNWIND $p.stixIds AS stixId\nCALL (stixId) {\n  MATCH (identity:Record {stixId: stixId})\n  WHERE identity.name IS NOT NULL\n  RETURN identity\n  ORDER BY identity.recordedAt, identity.id\n  LIMIT 1\n}\nRETURN stixId, identity.name AS name, identity.modified AS modified",
};

/** Keeps versions that are not the current ones: older ones, and others of the same date. */
export const keepOriginals: Query<{ readonly rows: readonly { readonly id: string; readonly originals: readonly { readonly id: string; readonly json: string; readonly hash: string }[] }[] }, { readonly written: number; readonly revision: number }> = {
  name: "keep-originals",
  mode: "write",
  params: ["rows"],
  columns: ["written","revision"],
  text: "UNWIND $p.rows AS row\nOPTIONAL MATCH (record:Record {id: row.id})\nUNWIND row.originals AS version\nMERGE (original:Original {id: version.id})\nON CREATE SET original.json = version.json, original.hash = version.hash\nFOREACH (holder IN CASE WHEN record IS NULL THEN [] ELSE [record] END |\n  MERGE (holder)-[:AS_LOADED]->(original)\n)\nWITH count(*) AS written\nMERGE (store:Store {id: 'store'})\nSET store.revision = coalesce(store.revision, 0) + 1\nRETURN written, store.revision AS revision",
};

/** Which of these STIX ids some record has: a trial load looks for dangling references without writing. Only intake asks, to know what to write; no viewer gets its rows. Hence no visibility rule, and the mode of a write. */
export const knownStixIds: Query<{ readonly stixIds: readonly string[] }, { readonly stixId: string }> = {
  name: "known-stix-ids",
  mode: "write",
  params: ["stixIds"],
  columns: ["stixId"],
  text: "UNWIND $p.stixIds AS stixId\nMATCH (record:Record {stixId: stixId})\nRETURN DISTINCT stixId",
};

/** What these marking definitions mean, as the store holds them. Only intake asks, to know what to write; no viewer gets its rows. Hence no visibility rule, and the mode of a write. */
export const markingMeanings: Query<{ readonly stixIds: readonly string[] }, { readonly stixId: string; readonly meaning: string }> = {
  name: "marking-meanings",
  mode: "write",
  params: ["stixIds"],
  columns: ["stixId","meaning"],
  text: "UNWIND $p.stixIds AS stixId\nCALL (stixId) {\n  MATCH (definition:Record {stixId: stixId})\n  WHERE definition.markingMeaning IS NOT NULL\n  RETURN definition\n  ORDER BY definition.recordedAt, definition.id\n  LIMIT 1\n}\nRETURN stixId, definition.markingMeaning AS meaning",
};

/** The next pending edges by id, each with the records at its ends, if they are there: of its own feed before others, else the first loaded. Only intake asks, to know what to write; no viewer gets its rows. Hence no visibility rule, and the mode of a write. */
export const pendingEdges: Query<{ readonly after: string; readonly first: number }, { readonly id: string; readonly source: string; readonly target: string; readonly type: string; readonly properties: string; readonly sourceId: string | null; readonly targetId: string | null }> = {
  name: "pending-edges",
  mode: "write",
  params: ["after","first"],
  columns: ["id","source","target","type","properties","sourceId","targetId"],
  text: "MATCH (pending:Pending)\nWHERE pending.id > $p.after\nWITH pending\nORDER BY pending.id\nLIMIT toInteger($p.first)\nWITH pending, split(pending.id, '/')[1] AS feed\nCALL (pending, feed) {\n  OPTIONAL MATCH (record:Record {stixId: pending.source})\n  WITH record\n  ORDER BY record.feed <> feed, record.recordedAt, record.id\n  LIMIT 1\n  RETURN record.id AS sourceId\n}\nCALL (pending, feed) {\n  OPTIONAL MATCH (record:Record {stixId: pending.target})\n  WITH record\n  ORDER BY record.feed <> feed, record.recordedAt, record.id\n  LIMIT 1\n  RETURN record.id AS targetId\n}\nRETURN pending.id AS id, pending.source AS source, pending.target AS target, pending.type AS type, pending.properties AS properties, sourceId, targetId\nORDER BY id",
};

/** Gives records and edges the name of their author, when the identity came after them or has a new name. */
export const setAuthors: Query<{ readonly authors: readonly string[]; readonly names: Readonly<Record<string, string>> }, { readonly records: number; readonly edges: number }> = {
  name: "set-authors",
  mode: "write",
  params: ["authors","names"],
  columns: ["records","edges"],
  text: "CALL () {\n  UNWIND $p.authors AS author\n  MATCH (record:Record {authorId: author})\n  WHERE record.author IS NULL OR record.author <> $p.names[author]\n  SET record.author = $p.names[author]\n  RETURN count(*) AS records\n}\nCALL () {\n  MATCH (:Record)-[edge]->(:Record)\n  WHERE edge.authorId IN $p.authors AND (edge.author IS NULL OR edge.author <> $p.names[edge.authorId])\n  SET edge.author = $p.names[edge.authorId]\n  RETURN count(*) AS edges\n}\nRETURN records, edges",
};

/** Gives records and edges the marking that could be read at last. */
export const setMarkings: Query<{ readonly ids: readonly string[]; readonly markings: Readonly<Record<string, Readonly<Record<string, unknown>>>> }, { readonly written: number; readonly revision: number }> = {
  name: "set-markings",
  mode: "write",
  params: ["ids","markings"],
  columns: ["written","revision"],
  text: "CALL () {\n  UNWIND $p.ids AS id\n  MATCH (record:Record {id: id})\n  SET record += $p.markings[id]\n  RETURN count(*) AS records\n}\nCALL () {\n  MATCH (:Record)-[edge]->(:Record)\n  WHERE edge.id IN $p.ids\n  SET edge += $p.markings[edge.id]\n  RETURN count(*) AS edges\n}\nWITH records + edges AS written\nMERGE (store:Store {id: 'store'})\nSET store.revision = coalesce(store.revision, 0) + 1\nRETURN written, store.revision AS revision",
};

/** Which versions of these records and edges the store holds, with the hash of each one's content. Only intake asks, to know what to write; no viewer gets its rows. Hence no visibility rule, and the mode of a write. */
export const storedVersions: Query<{ readonly ids: readonly string[] }, { readonly id: string; readonly version: string; readonly hash: string }> = {
  name: "stored-versions",
  mode: "write",
  params: ["ids"],
  columns: ["id","version","hash"],
  text: "UNWIND $p.ids AS id\nMATCH (original:Original)\nWHERE original.id STARTS WITH id + '@'\nRETURN id, original.id AS version, original.hash AS hash",
};

/** Identities and marking definitions that came or changed, and of which those that refer to them do not know yet. Only intake asks, to know what to write; no viewer gets its rows. Hence no visibility rule, and the mode of a write. */
export const unannounced: Query<Record<string, never>, { readonly id: string; readonly stixId: string; readonly stixType: string; readonly name: string | null }> = {
  name: "unannounced",
  mode: "write",
  params: [],
  columns: ["id","stixId","stixType","name"],
  text: "MATCH (news:Unannounced)\nRETURN news.id AS id, news.stixId AS stixId, news.stixType AS stixType, news.name AS name\nORDER BY id",
};

/** Records and edges that bear a marking which nobody could read when they were loaded. Only intake asks, to know what to write; no viewer gets its rows. Hence no visibility rule, and the mode of a write. */
export const unresolvedMarkings: Query<Record<string, never>, { readonly id: string; readonly claim: string }> = {
  name: "unresolved-markings",
  mode: "write",
  params: [],
  columns: ["id","claim"],
  text: "CALL () {\n  MATCH (record:Record)\n  WHERE record.unresolvedMarking IS NOT NULL\n  RETURN record.id AS id, record.unresolvedMarking AS claim\n  UNION ALL\n  MATCH (:Record)-[edge]->(:Record)\n  WHERE edge.unresolvedMarking IS NOT NULL\n  RETURN edge.id AS id, edge.unresolvedMarking AS claim\n}\nRETURN id, claim\nORDER BY id",
};

/** Writes the current version of relationships as pending edges, with their originals; an older version's edge goes. */
export const writeEdges: Query<{ readonly rows: readonly { readonly id: string; readonly source: string; readonly target: string; readonly type: string; readonly properties: string; readonly originals: readonly { readonly id: string; readonly json: string; readonly hash: string }[] }[]; readonly replaced: readonly string[] }, { readonly written: number; readonly revision: number }> = {
  name: "write-edges",
  mode: "write",
  params: ["rows","replaced"],
  columns: ["written","revision"],
  text: "CALL () {\n  WITH $p.replaced AS replaced\n  WHERE size(replaced) > 0\n  MATCH (:Record)-[edge]->(:Record)\n  WHERE edge.id IN replaced\n  DELETE edge\n}\nUNWIND $p.rows AS row\nCALL (row) {\n  UNWIND row.originals AS version\n  MERGE (original:Original {id: version.id})\n  ON CREATE SET original.json = version.json, original.hash = version.hash\n}\nMERGE (pending:Pending {id: row.id})\nSET pending.source = row.source, pending.target = row.target, pending.type = row.type, pending.properties = row.properties\nWITH count(*) AS written\nMERGE (store:Store {id: 'store'})\nSET store.revision = coalesce(store.revision, 0) + 1\nRETURN written, store.revision AS revision",
};

/** Writes the current version of records: properties, labels, keys, originals, and what they refer to as pending edges. */
export const writeRecords: Query<{ readonly rows: readonly { readonly id: string; readonly labels: readonly string[]; readonly replaces: boolean; readonly properties: Readonly<Record<string, unknown>>; readonly keys: readonly { readonly key: string; readonly as: string }[]; readonly originals: readonly { readonly id: string; readonly json: string; readonly hash: string }[]; readonly references: readonly { readonly id: string; readonly source: string; readonly target: string; readonly type: string; readonly properties: string }[] }[] }, { readonly written: number; readonly revision: number }> = {
  name: "write-records",
  mode: "write",
  params: ["rows"],
  columns: ["written","revision"],
  text: "UNWIND $p.rows AS row\nMERGE (record:Record {id: row.id})\nSET record = row.properties\nSET record:$(row.labels)\nWITH row, record\nCALL (row, record) {\n  WITH row, record\n  WHERE row.replaces\n  MATCH (record)-[bearing:GOES_BY]->(:Key)\n  DELETE bearing\n}\nCALL (row, record) {\n  WITH row, record\n  WHERE row.replaces\n  MATCH (record)-[reference:REFERS_TO|SIGHTING_OF|WHERE_SIGHTED]->(:Record)\n  WHERE reference.id STARTS WITH row.id + '#'\n  DELETE reference\n}\nCALL (row) {\n  WITH row\n  WHERE row.replaces\n  MATCH (pending:Pending)\n  WHERE pending.id STARTS WITH row.id + '#'\n  DELETE pending\n}\nCALL (row, record) {\n  UNWIND row.keys AS borne\n  MERGE (key:Key {key: borne.key})\n  CREATE (record)-[:GOES_BY {as: borne.as}]->(key)\n}\nCALL (row, record) {\n  UNWIND row.originals AS version\n  MERGE (original:Original {id: version.id})\n  ON CREATE SET original.json = version.json, original.hash = version.hash\n  MERGE (record)-[:AS_LOADED]->(original)\n}\nCALL (row) {\n  UNWIND row.references AS reference\n  MERGE (pending:Pending {id: reference.id})\n  SET pending = reference\n}\nWITH count(*) AS written\nMERGE (store:Store {id: 'store'})\nSET store.revision = coalesce(store.revision, 0) + 1\nRETURN written, store.revision AS revision",
};

/** Notes which constraints and indexes the store has. */
export const noteSchema: Query<{ readonly schema: string }, { readonly schema: string }> = {
  name: "note-schema",
  mode: "write",
  params: ["schema"],
  columns: ["schema"],
  text: "MERGE (s:Store {id: 'store'})\nSET s.schema = $p.schema\nRETURN s.schema AS schema",
};

/** Which constraints and indexes the store has, as it was last noted. */
export const notedSchema: Query<Record<string, never>, { readonly schema: string | null }> = {
  name: "noted-schema",
  mode: "read",
  params: [],
  columns: ["schema"],
  text: "OPTIONAL MATCH (s:Store {id: 'store'})\nRETURN s.schema AS schema",
};

/** Any one record and a key of it, so that a warm-up runs over real data. */
export const recordToWarmUpWith: Query<{ readonly viewer: Viewer }, { readonly id: string; readonly kind: string; readonly key: string }> = {
  name: "record-to-warm-up-with",
  mode: "read",
  params: ["viewer"],
  columns: ["id","kind","key"],
  text: "MATCH (r:Record)-[:GOES_BY]->(k:Key)\nWHERE (r.level <= $p.viewer.ceiling AND CASE r.tlp WHEN 'CLEAR' THEN true WHEN 'GREEN' THEN $p.viewer.own OR $p.viewer.community WHEN 'AMBER' THEN $p.viewer.own OR ($p.viewer.acting AND $p.viewer.organisation IN r.audience) WHEN 'AMBER_STRICT' THEN $p.viewer.own OR ($p.viewer.affiliation <> 'client' AND $p.viewer.organisation IN r.audience) WHEN 'RED' THEN CASE WHEN size(r.people) = 0 THEN $p.viewer.own ELSE coalesce($p.viewer.subject IN r.people, false) END ELSE $p.viewer.own END)\nRETURN r.id AS id, r.kind AS kind, k.key AS key\nLIMIT 1",
};

/** The store's revision: it grows with every batch that is written. */
export const revision: Query<Record<string, never>, { readonly revision: number }> = {
  name: "revision",
  mode: "read",
  params: [],
  columns: ["revision"],
  text: "OPTIONAL MATCH (s:Store {id: 'store'})\nRETURN coalesce(s.revision, 0) AS revision",
};

/** The current version of these records as it was loaded, whole; not where it names what the viewer may not see. */
export const originalsByIds: Query<{ readonly ids: readonly string[]; readonly viewer: Viewer }, { readonly id: string; readonly json: string }> = {
  name: "originals-by-ids",
  mode: "read",
  params: ["ids","viewer"],
  columns: ["id","json"],
  text: "UNWIND $p.ids AS id\nMATCH (r:Record {id: id})\nWHERE (r.level <= $p.viewer.ceiling AND CASE r.tlp WHEN 'CLEAR' THEN true WHEN 'GREEN' THEN $p.viewer.own OR $p.viewer.community WHEN 'AMBER' THEN $p.viewer.own OR ($p.viewer.acting AND $p.viewer.organisation IN r.audience) WHEN 'AMBER_STRICT' THEN $p.viewer.own OR ($p.viewer.affiliation <> 'client' AND $p.viewer.organisation IN r.audience) WHEN 'RED' THEN CASE WHEN size(r.people) = 0 THEN $p.viewer.own ELSE coalesce($p.viewer.subject IN r.people, false) END ELSE $p.viewer.own END)\n  AND NOT EXISTS {\n    MATCH (r)-[e:REFERS_TO|SIGHTING_OF|WHERE_SIGHTED]->(t:Record)\n    WHERE NOT ((e.level <= $p.viewer.ceiling AND CASE e.tlp WHEN 'CLEAR' THEN true WHEN 'GREEN' THEN $p.viewer.own OR $p.viewer.community WHEN 'AMBER' THEN $p.viewer.own OR ($p.viewer.acting AND $p.viewer.organisation IN e.audience) WHEN 'AMBER_STRICT' THEN $p.viewer.own OR ($p.viewer.affiliation <> 'client' AND $p.viewer.organisation IN e.audience) WHEN 'RED' THEN CASE WHEN size(e.people) = 0 THEN $p.viewer.own ELSE coalesce($p.viewer.subject IN e.people, false) END ELSE $p.viewer.own END) AND (t.level <= $p.viewer.ceiling AND CASE t.tlp WHEN 'CLEAR' THEN true WHEN 'GREEN' THEN $p.viewer.own OR $p.viewer.community WHEN 'AMBER' THEN $p.viewer.own OR ($p.viewer.acting AND $p.viewer.organisation IN t.audience) WHEN 'AMBER_STRICT' THEN $p.viewer.own OR ($p.viewer.affiliation <> 'client' AND $p.viewer.organisation IN t.audience) WHEN 'RED' THEN CASE WHEN size(t.people) = 0 THEN $p.viewer.own ELSE coalesce($p.viewer.subject IN t.people, false) END ELSE $p.viewer.own END))\n  }\nMATCH (o:Original {id: r.id + '@' + coalesce(r.modified, r.created, '')})\nRETURN r.id AS id, o.json AS json",
};

/** The records with these ids that the viewer may see. */
export const recordsByIds: Query<{ readonly ids: readonly string[]; readonly viewer: Viewer }, { readonly record: RecordRow }> = {
  name: "records-by-ids",
  mode: "read",
  params: ["ids","viewer"],
  columns: ["record"],
  text: "UNWIND $p.ids AS id\nMATCH (r:Record {id: id})\nWHERE (r.level <= $p.viewer.ceiling AND CASE r.tlp WHEN 'CLEAR' THEN true WHEN 'GREEN' THEN $p.viewer.own OR $p.viewer.community WHEN 'AMBER' THEN $p.viewer.own OR ($p.viewer.acting AND $p.viewer.organisation IN r.audience) WHEN 'AMBER_STRICT' THEN $p.viewer.own OR ($p.viewer.affiliation <> 'client' AND $p.viewer.organisation IN r.audience) WHEN 'RED' THEN CASE WHEN size(r.people) = 0 THEN $p.viewer.own ELSE coalesce($p.viewer.subject IN r.people, false) END ELSE $p.viewer.own END)\nRETURN r {.*} AS record",
};

/** How many records of a kind the viewer may see. */
export const recordsCount: Query<{ readonly kind: string; readonly asOf: string | null; readonly changedSince: string | null; readonly revoked: boolean | null; readonly viewer: Viewer }, { readonly count: number }> = {
  name: "records-count",
  mode: "read",
  params: ["kind","asOf","changedSince","revoked","viewer"],
  columns: ["count"],
  text: "MATCH (r:Record {kind: $p.kind})\nWHERE ($p.asOf IS NULL OR r.recordedAt <= $p.asOf)\n  AND ($p.changedSince IS NULL OR r.recordedAt >= $p.changedSince)\n  AND ($p.revoked IS NULL OR r.revoked = $p.revoked)\n  AND (r.level <= $p.viewer.ceiling AND CASE r.tlp WHEN 'CLEAR' THEN true WHEN 'GREEN' THEN $p.viewer.own OR $p.viewer.community WHEN 'AMBER' THEN $p.viewer.own OR ($p.viewer.acting AND $p.viewer.organisation IN r.audience) WHEN 'AMBER_STRICT' THEN $p.viewer.own OR ($p.viewer.affiliation <> 'client' AND $p.viewer.organisation IN r.audience) WHEN 'RED' THEN CASE WHEN size(r.people) = 0 THEN $p.viewer.own ELSE coalesce($p.viewer.subject IN r.people, false) END ELSE $p.viewer.own END)\nRETURN count(r) AS count",
};

/** The next records of a kind, sorted by a field, the last first; records without it come last. */
export const recordsPageDescending: Query<{ readonly kind: string; readonly by: string; readonly after: Position | null; readonly first: number; readonly asOf: string | null; readonly changedSince: string | null; readonly revoked: boolean | null; readonly viewer: Viewer }, { readonly record: RecordRow; readonly keys: readonly KeyRow[]; readonly replacedBy: string | null; readonly sort: string | null }> = {
  name: "records-page-descending",
  mode: "read",
  params: ["kind","by","after","first","asOf","changedSince","revoked","viewer"],
  columns: ["record","keys","replacedBy","sort"],
  text: "MATCH (r:Record {kind: $p.kind})\nWHERE ($p.asOf IS NULL OR r.recordedAt <= $p.asOf)\n  AND ($p.changedSince IS NULL OR r.recordedAt >= $p.changedSince)\n  AND ($p.revoked IS NULL OR r.revoked = $p.revoked)\n  AND (r.level <= $p.viewer.ceiling AND CASE r.tlp WHEN 'CLEAR' THEN true WHEN 'GREEN' THEN $p.viewer.own OR $p.viewer.community WHEN 'AMBER' THEN $p.viewer.own OR ($p.viewer.acting AND $p.viewer.organisation IN r.audience) WHEN 'AMBER_STRICT' THEN $p.viewer.own OR ($p.viewer.affiliation <> 'client' AND $p.viewer.organisation IN r.audience) WHEN 'RED' THEN CASE WHEN size(r.people) = 0 THEN $p.viewer.own ELSE coalesce($p.viewer.subject IN r.people, false) END ELSE $p.viewer.own END)\nWITH r, CASE $p.by WHEN 'NAME' THEN r.sortName WHEN 'MODIFIED' THEN r.modified ELSE r.recordedAt END AS sort\nWHERE $p.after IS NULL OR CASE\n  WHEN $p.after.sort IS NULL THEN sort IS NULL AND r.id > $p.after.id\n  ELSE sort IS NULL OR sort < $p.after.sort OR (sort = $p.after.sort AND r.id > $p.after.id)\nEND\nRETURN r {.*} AS record, [(r)-[bears:GOES_BY]->(k:Key) | {key: k.key, as: bears.as}] AS keys, [(r)-[by:REVOKED_BY]->(next:Record) WHERE (by.level <= $p.viewer.ceiling AND CASE by.tlp WHEN 'CLEAR' THEN true WHEN 'GREEN' THEN $p.viewer.own OR $p.viewer.community WHEN 'AMBER' THEN $p.viewer.own OR ($p.viewer.acting AND $p.viewer.organisation IN by.audience) WHEN 'AMBER_STRICT' THEN $p.viewer.own OR ($p.viewer.affiliation <> 'client' AND $p.viewer.organisation IN by.audience) WHEN 'RED' THEN CASE WHEN size(by.people) = 0 THEN $p.viewer.own ELSE coalesce($p.viewer.subject IN by.people, false) END ELSE $p.viewer.own END) AND (next.level <= $p.viewer.ceiling AND CASE next.tlp WHEN 'CLEAR' THEN true WHEN 'GREEN' THEN $p.viewer.own OR $p.viewer.community WHEN 'AMBER' THEN $p.viewer.own OR ($p.viewer.acting AND $p.viewer.organisation IN next.audience) WHEN 'AMBER_STRICT' THEN $p.viewer.own OR ($p.viewer.affiliation <> 'client' AND $p.viewer.organisation IN next.audience) WHEN 'RED' THEN CASE WHEN size(next.people) = 0 THEN $p.viewer.own ELSE coalesce($p.viewer.subject IN next.people, false) END ELSE $p.viewer.own END) | next.stixId][0] AS replacedBy, sort\nORDER BY sort IS NULL, sort DESC, r.id\nLIMIT $p.first",
};

/** The next records of a kind, sorted by a field; records without it come last. */
export const recordsPage: Query<{ readonly kind: string; readonly by: string; readonly after: Position | null; readonly first: number; readonly asOf: string | null; readonly changedSince: string | null; readonly revoked: boolean | null; readonly viewer: Viewer }, { readonly record: RecordRow; readonly keys: readonly KeyRow[]; readonly replacedBy: string | null; readonly sort: string | null }> = {
  name: "records-page",
  mode: "read",
  params: ["kind","by","after","first","asOf","changedSince","revoked","viewer"],
  columns: ["record","keys","replacedBy","sort"],
  text: "MATCH (r:Record {kind: $p.kind})\nWHERE ($p.asOf IS NULL OR r.recordedAt <= $p.asOf)\n  AND ($p.changedSince IS NULL OR r.recordedAt >= $p.changedSince)\n  AND ($p.revoked IS NULL OR r.revoked = $p.revoked)\n  AND (r.level <= $p.viewer.ceiling AND CASE r.tlp WHEN 'CLEAR' THEN true WHEN 'GREEN' THEN $p.viewer.own OR $p.viewer.community WHEN 'AMBER' THEN $p.viewer.own OR ($p.viewer.acting AND $p.viewer.organisation IN r.audience) WHEN 'AMBER_STRICT' THEN $p.viewer.own OR ($p.viewer.affiliation <> 'client' AND $p.viewer.organisation IN r.audience) WHEN 'RED' THEN CASE WHEN size(r.people) = 0 THEN $p.viewer.own ELSE coalesce($p.viewer.subject IN r.people, false) END ELSE $p.viewer.own END)\nWITH r, CASE $p.by WHEN 'NAME' THEN r.sortName WHEN 'MODIFIED' THEN r.modified ELSE r.recordedAt END AS sort\nWHERE $p.after IS NULL OR CASE\n  WHEN $p.after.sort IS NULL THEN sort IS NULL AND r.id > $p.after.id\n  ELSE sort IS NULL OR sort > $p.after.sort OR (sort = $p.after.sort AND r.id > $p.after.id)\nEND\nRETURN r {.*} AS record, [(r)-[bears:GOES_BY]->(k:Key) | {key: k.key, as: bears.as}] AS keys, [(r)-[by:REVOKED_BY]->(next:Record) WHERE (by.level <= $p.viewer.ceiling AND CASE by.tlp WHEN 'CLEAR' THEN true WHEN 'GREEN' THEN $p.viewer.own OR $p.viewer.community WHEN 'AMBER' THEN $p.viewer.own OR ($p.viewer.acting AND $p.viewer.organisation IN by.audience) WHEN 'AMBER_STRICT' THEN $p.viewer.own OR ($p.viewer.affiliation <> 'client' AND $p.viewer.organisation IN by.audience) WHEN 'RED' THEN CASE WHEN size(by.people) = 0 THEN $p.viewer.own ELSE coalesce($p.viewer.subject IN by.people, false) END ELSE $p.viewer.own END) AND (next.level <= $p.viewer.ceiling AND CASE next.tlp WHEN 'CLEAR' THEN true WHEN 'GREEN' THEN $p.viewer.own OR $p.viewer.community WHEN 'AMBER' THEN $p.viewer.own OR ($p.viewer.acting AND $p.viewer.organisation IN next.audience) WHEN 'AMBER_STRICT' THEN $p.viewer.own OR ($p.viewer.affiliation <> 'client' AND $p.viewer.organisation IN next.audience) WHEN 'RED' THEN CASE WHEN size(next.people) = 0 THEN $p.viewer.own ELSE coalesce($p.viewer.subject IN next.people, false) END ELSE $p.viewer.own END) | next.stixId][0] AS replacedBy, sort\nORDER BY sort IS NULL, sort, r.id\nLIMIT $p.first",
};

/** The sectors and countries that these records target, by name. */
export const targetsOfRecords: Query<{ readonly ids: readonly string[]; readonly viewer: Viewer }, { readonly id: string; readonly targets: readonly TargetRow[] }> = {
  name: "targets-of-records",
  mode: "read",
  params: ["ids","viewer"],
  columns: ["id","targets"],
  text: "UNWIND $p.ids AS id\nMATCH (r:Record {id: id})\nWHERE (r.level <= $p.viewer.ceiling AND CASE r.tlp WHEN 'CLEAR' THEN true WHEN 'GREEN' THEN $p.viewer.own OR $p.viewer.community WHEN 'AMBER' THEN $p.viewer.own OR ($p.viewer.acting AND $p.viewer.organisation IN r.audience) WHEN 'AMBER_STRICT' THEN $p.viewer.own OR ($p.viewer.affiliation <> 'client' AND $p.viewer.organisation IN r.audience) WHEN 'RED' THEN CASE WHEN size(r.people) = 0 THEN $p.viewer.own ELSE coalesce($p.viewer.subject IN r.people, false) END ELSE $p.viewer.own END)\nCALL (r) {\n  MATCH (r)-[e:TARGETS]->(t:Record)\n  WHERE t.stixType IN ['location', 'identity'] AND (e.level <= $p.viewer.ceiling AND CASE e.tlp WHEN 'CLEAR' THEN true WHEN 'GREEN' THEN $p.viewer.own OR $p.viewer.community WHEN 'AMBER' THEN $p.viewer.own OR ($p.viewer.acting AND $p.viewer.organisation IN e.audience) WHEN 'AMBER_STRICT' THEN $p.viewer.own OR ($p.viewer.affiliation <> 'client' AND $p.viewer.organisation IN e.audience) WHEN 'RED' THEN CASE WHEN size(e.people) = 0 THEN $p.viewer.own ELSE coalesce($p.viewer.subject IN e.people, false) END ELSE $p.viewer.own END) AND (t.level <= $p.viewer.ceiling AND CASE t.tlp WHEN 'CLEAR' THEN true WHEN 'GREEN' THEN $p.viewer.own OR $p.viewer.community WHEN 'AMBER' THEN $p.viewer.own OR ($p.viewer.acting AND $p.viewer.organisation IN t.audience) WHEN 'AMBER_STRICT' THEN $p.viewer.own OR ($p.viewer.affiliation <> 'client' AND $p.viewer.organisation IN t.audience) WHEN 'RED' THEN CASE WHEN size(t.people) = 0 THEN $p.viewer.own ELSE coalesce($p.viewer.subject IN t.people, false) END ELSE $p.viewer.own END)\n  WITH t\n  ORDER BY t.sortName, t.id\n  UNWIND CASE t.stixType\n    WHEN 'location' THEN [{type: 'country', code: t.country, name: t.name}]\n    ELSE [sector IN coalesce(t.sectors, []) | {type: 'sector', code: null, name: sector}]\n  END AS target\n  RETURN collect(DISTINCT target) AS targets\n}\nRETURN r.id AS id, targets",
};

/** One record for an id: intake merges on it. */
export const schema001RecordId: Query<Record<string, never>, Record<string, never>> = {
  name: "001-record-id",
  mode: "write",
  params: [],
  columns: [],
  text: "CREATE CONSTRAINT record_id IF NOT EXISTS\nFOR (record:Record)\nREQUIRE record.id IS UNIQUE",
};

/** One node for an identity key: records that bear it meet there. */
export const schema002Key: Query<Record<string, never>, Record<string, never>> = {
  name: "002-key",
  mode: "write",
  params: [],
  columns: [],
  text: "CREATE CONSTRAINT key_key IF NOT EXISTS\nFOR (key:Key)\nREQUIRE key.key IS UNIQUE",
};

/** One original for a version, `<record id>@<modified>`; its prefix finds all versions. */
export const schema003OriginalId: Query<Record<string, never>, Record<string, never>> = {
  name: "003-original-id",
  mode: "write",
  params: [],
  columns: [],
  text: "CREATE CONSTRAINT original_id IF NOT EXISTS\nFOR (original:Original)\nREQUIRE original.id IS UNIQUE",
};

/** One feed for an author: the first assignment wins for ever. */
export const schema004FeedAuthor: Query<Record<string, never>, Record<string, never>> = {
  name: "004-feed-author",
  mode: "write",
  params: [],
  columns: [],
  text: "CREATE CONSTRAINT feed_author IF NOT EXISTS\nFOR (feed:Feed)\nREQUIRE feed.author IS UNIQUE",
};

/** One pending edge for an id; its prefix finds those of a record. */
export const schema005PendingId: Query<Record<string, never>, Record<string, never>> = {
  name: "005-pending-id",
  mode: "write",
  params: [],
  columns: [],
  text: "CREATE CONSTRAINT pending_id IF NOT EXISTS\nFOR (pending:Pending)\nREQUIRE pending.id IS UNIQUE",
};

/** One node that counts the batches written. */
export const schema006StoreId: Query<Record<string, never>, Record<string, never>> = {
  name: "006-store-id",
  mode: "write",
  params: [],
  columns: [],
  text: "CREATE CONSTRAINT store_id IF NOT EXISTS\nFOR (store:Store)\nREQUIRE store.id IS UNIQUE",
};

/** Records by STIX id: references name these. */
export const schema007RecordStixId: Query<Record<string, never>, Record<string, never>> = {
  name: "007-record-stix-id",
  mode: "write",
  params: [],
  columns: [],
  text: "CREATE INDEX record_stix_id IF NOT EXISTS\nFOR (record:Record)\nON (record.stixId)",
};

/** Lists of a kind by name. */
export const schema008RecordKindSortName: Query<Record<string, never>, Record<string, never>> = {
  name: "008-record-kind-sort-name",
  mode: "write",
  params: [],
  columns: [],
  text: "CREATE INDEX record_kind_sort_name IF NOT EXISTS\nFOR (record:Record)\nON (record.kind, record.sortName, record.id)",
};

/** Lists of a kind by the time of the last change at its author. */
export const schema009RecordKindModified: Query<Record<string, never>, Record<string, never>> = {
  name: "009-record-kind-modified",
  mode: "write",
  params: [],
  columns: [],
  text: "CREATE INDEX record_kind_modified IF NOT EXISTS\nFOR (record:Record)\nON (record.kind, record.modified, record.id)",
};

/** Lists of a kind by the time of loading: what changed since. */
export const schema010RecordKindRecordedAt: Query<Record<string, never>, Record<string, never>> = {
  name: "010-record-kind-recorded-at",
  mode: "write",
  params: [],
  columns: [],
  text: "CREATE INDEX record_kind_recorded_at IF NOT EXISTS\nFOR (record:Record)\nON (record.kind, record.recordedAt, record.id)",
};

/** Pending edges by the STIX id that they start from. */
export const schema011PendingSource: Query<Record<string, never>, Record<string, never>> = {
  name: "011-pending-source",
  mode: "write",
  params: [],
  columns: [],
  text: "CREATE INDEX pending_source IF NOT EXISTS\nFOR (pending:Pending)\nON (pending.source)",
};

/** Pending edges by the STIX id that they lead to. */
export const schema012PendingTarget: Query<Record<string, never>, Record<string, never>> = {
  name: "012-pending-target",
  mode: "write",
  params: [],
  columns: [],
  text: "CREATE INDEX pending_target IF NOT EXISTS\nFOR (pending:Pending)\nON (pending.target)",
};

/** Words of names and aliases. Accents are folded, so that `Telefonica` finds `Telefónica`. */
export const schema013RecordNames: Query<Record<string, never>, Record<string, never>> = {
  name: "013-record-names",
  mode: "write",
  params: [],
  columns: [],
  text: "CREATE FULLTEXT INDEX record_names IF NOT EXISTS\nFOR (record:Campaign|Actor|Indicator|Malware|Technique|Report|Vulnerability)\nON EACH [record.name, record.aliases]\nOPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}}",
};

/** Records by author: an identity that comes later gives them their author's name. */
export const schema014RecordAuthor: Query<Record<string, never>, Record<string, never>> = {
  name: "014-record-author",
  mode: "write",
  params: [],
  columns: [],
  text: "CREATE INDEX record_author IF NOT EXISTS\nFOR (record:Record)\nON (record.authorId)",
};

/** Every statement, by the name of its file. */
export const statements = { edgesOfRecords, edgesPage, frontier, recordsByKeys, recordsWithKeys, announced, assignFeeds, feedsOfAuthors, healEdges, identitiesByStixIds, keepOriginals, knownStixIds, markingMeanings, pendingEdges, setAuthors, setMarkings, storedVersions, unannounced, unresolvedMarkings, writeEdges, writeRecords, noteSchema, notedSchema, recordToWarmUpWith, revision, originalsByIds, recordsByIds, recordsCount, recordsPageDescending, recordsPage, targetsOfRecords, schema001RecordId, schema002Key, schema003OriginalId, schema004FeedAuthor, schema005PendingId, schema006StoreId, schema007RecordStixId, schema008RecordKindSortName, schema009RecordKindModified, schema010RecordKindRecordedAt, schema011PendingSource, schema012PendingTarget, schema013RecordNames, schema014RecordAuthor } as const;
