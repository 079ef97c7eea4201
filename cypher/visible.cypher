// Whether the viewer may see x, a record or an edge, by its owner's word (TLP
// 2.0; DESIGN 9). Written once here, expanded into every read as {{visible: x}}.
//
// CLEAR: anyone signed in. GREEN: the community. AMBER: the audience, by slug or
// group, clients where granted (`acting`; nobody else has `audiences`).
// AMBER_STRICT: the audience's own people. RED: the persons named. Nothing
// named, or unmarked: the owner's own staff alone; what is bare, also those to
// whom the owner's policy opens its feed, the second part of the id. Personal
// data, and sightings that are only counted, are the owner's own.
x.level <= $viewer.ceiling AND ($viewer.personal OR NOT coalesce(x.personal, false)) AND ($viewer.sightings OR coalesce(x.kind, '') <> 'SIGHTING') AND CASE x.tlp
  WHEN 'CLEAR' THEN true
  WHEN 'GREEN' THEN $viewer.own OR $viewer.community
  WHEN 'AMBER' THEN $viewer.own OR any(named IN coalesce(x.audience, []) WHERE named IN $viewer.audiences)
  WHEN 'AMBER_STRICT' THEN $viewer.own OR (NOT $viewer.affiliation IN ['client', 'guest'] AND any(named IN coalesce(x.audience, []) WHERE named IN $viewer.audiences))
  WHEN 'RED' THEN CASE WHEN size(coalesce(x.people, [])) = 0 THEN $viewer.own ELSE any(named IN x.people WHERE named IN $viewer.names) END
  ELSE $viewer.own OR (coalesce(x.bare, false) AND split(x.id, '/')[1] IN $viewer.feeds)
END
