// Whether everybody who may see x may see its author's identity, too (`author`).
// Lists are equal where each holds what the other holds.
author.tlp = 'CLEAR' OR (author.tlp = 'GREEN' AND coalesce(x.tlp, '') <> 'CLEAR') OR (
  coalesce(author.tlp, '') = coalesce(x.tlp, '')
  AND author.bare = coalesce(x.bare, false)
  AND all(one IN author.audience WHERE one IN coalesce(x.audience, [])) AND all(one IN coalesce(x.audience, []) WHERE one IN author.audience)
  AND all(one IN author.people WHERE one IN coalesce(x.people, [])) AND all(one IN coalesce(x.people, []) WHERE one IN author.people)
)
