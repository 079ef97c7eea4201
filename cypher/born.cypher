// Whether x, a record or an edge, stood in the store at the instant of a walk
// ($asOf, milliseconds since 1970). A new version does not make it younger.
// Expanded as {{born: x}}.
$asOf IS NULL OR coalesce(x.bornAt <= $asOf, true)
