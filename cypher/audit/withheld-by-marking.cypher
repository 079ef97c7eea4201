// Of the records that were asked for by id or key, how many the viewer may not see, by level: for the owner's audit, and nobody else.
// No viewer gets its rows, hence the visibility rule is turned round.
//
// @param  ids     string[]
// @param  keys    string[]
// @param  viewer  Viewer
// @return tlp     string  UNMARKED for none
// @return count   number
CALL () {
  UNWIND $ids AS id
  MATCH (r:Record {id: id})
  USING INDEX SEEK r:Record(id)
  RETURN r
  UNION
  UNWIND $keys AS key
  MATCH (borne:Key {key: key})<-[:GOES_BY]-(r:Record)
  USING INDEX SEEK borne:Key(key)
  RETURN r
}
WITH r
WHERE NOT coalesce({{visible: r}}, false)
RETURN coalesce(r.tlp, 'UNMARKED') AS tlp, count(DISTINCT r) AS count
