// What is held of these values: the roles, lists and cautions of the visible indicators that bear each key. One row a key, however many bear it.
//
// @param  keys         string[]
// @param  viewer       Viewer
// @return key          string
// @return roles        string[]
// @return detect       boolean
// @return warningLists string[]
UNWIND $keys AS key
MATCH (borne:Key {key: key})<-[:GOES_BY]-(r:Record)
USING INDEX SEEK borne:Key(key)
WHERE r.kind = 'INDICATOR' AND {{visible: r}}
WITH key, collect(DISTINCT r.role) AS roles, sum(CASE WHEN r.detect = false THEN 1 ELSE 0 END) = 0 AS detect, collect(DISTINCT r.warningLists) AS lists
RETURN key, roles, detect, reduce(all = [], list IN lists | all + list) AS warningLists
