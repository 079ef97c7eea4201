// Whether the text of a record x, as it was loaded, may be given whole: it names
// nothing that the viewer may not see, and nothing that is not there. Told apart,
// the two would tell that something is hidden. Expanded as {{whole: x}}.
NOT EXISTS {
  MATCH (x)-[way:REFERS_TO|SIGHTING_OF|WHERE_SIGHTED]->(goal:Record)
  WHERE NOT coalesce({{visible: way}} AND {{visible: goal}}, false)
} AND NOT EXISTS {
  MATCH (missing:Pending)
  WHERE missing.id STARTS WITH x.id + '#'
}
