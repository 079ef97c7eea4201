// Whether the viewer may see x, a record or an edge, by its owner's word (TLP
// 2.0; DESIGN 9). Written once here, expanded into every read as {{visible: x}}.
//
// CLEAR: anyone signed in. GREEN: the community. AMBER: the audience, clients
// where granted (`acting`). AMBER_STRICT: the audience's own people. RED: the
// persons named. Nothing named, or unmarked: the owner's own staff alone. A
// sighting is shown where the owner does not only let it be counted.
x.level <= $viewer.ceiling AND ($viewer.sightings OR coalesce(x.kind, '') <> 'SIGHTING') AND CASE x.tlp
  WHEN 'CLEAR' THEN true
  WHEN 'GREEN' THEN $viewer.own OR $viewer.community
  WHEN 'AMBER' THEN $viewer.own OR ($viewer.acting AND $viewer.organisation IN x.audience)
  WHEN 'AMBER_STRICT' THEN $viewer.own OR (NOT $viewer.affiliation IN ['client', 'guest'] AND $viewer.organisation IN x.audience)
  WHEN 'RED' THEN CASE WHEN size(x.people) = 0 THEN $viewer.own ELSE coalesce($viewer.subject IN x.people, false) END
  ELSE $viewer.own
END
