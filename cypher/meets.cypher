// Whether the record x meets the filter of a list, a disjunction of conjunctions
// (contract/filter.ts tells what each field means). Written once here, expanded
// as {{meets: x}}. Two-valued: what is not known is not met. $filter is prepared
// by member/resolvers/scatter/filter-params.ts: texts in lower case, spans
// closed, TLP levels as ranks; null is met by every record and costs nothing.
$filter IS NULL OR any(clause IN $filter WHERE all(condition IN clause WHERE condition.negated <> coalesce(
  CASE condition.field
    WHEN 'changedSince' THEN x.recordedAt >= condition.from
    WHEN 'activeBetween' THEN
      coalesce(x.firstSeen, x.validFrom, x.published, x.lastSeen, x.validUntil) <= condition.until
      AND coalesce(x.lastSeen, x.validUntil, x.firstSeen, x.validFrom, x.published) >= condition.from
    WHEN 'authors' THEN toLower(x.author) IN condition.texts
    WHEN 'tlpMax' THEN x.level <= condition.number
    WHEN 'confidenceMin' THEN x.confidence >= condition.number
    WHEN 'labels' THEN any(label IN x.labels WHERE toLower(label) IN condition.texts)
    WHEN 'valueTypes' THEN toLower(x.valueType) IN condition.texts
    WHEN 'revoked' THEN coalesce(x.revoked, false) = condition.flag
    WHEN 'detect' THEN coalesce(x.detect, true) = condition.flag
    WHEN 'onWarningList' THEN (size(coalesce(x.warningLists, [])) > 0) = condition.flag
    WHEN 'sectors' THEN EXISTS {
      MATCH (x)-[aimed:TARGETS]->(aim:Record)
      WHERE aim.stixType = 'identity' AND coalesce(aimed.stance, 'ASSERTS') = 'ASSERTS'
        AND any(sector IN aim.sectors WHERE toLower(sector) IN condition.texts)
        AND {{visible: aimed}} AND {{visible: aim}}
    }
    WHEN 'countries' THEN EXISTS {
      MATCH (x)-[aimed:TARGETS]->(aim:Record)
      WHERE aim.stixType = 'location' AND coalesce(aimed.stance, 'ASSERTS') = 'ASSERTS'
        AND (toLower(aim.country) IN condition.texts OR toLower(aim.name) IN condition.texts)
        AND {{visible: aimed}} AND {{visible: aim}}
    }
    WHEN 'techniques' THEN EXISTS {
      MATCH (x)-[way]-(technique:Record)-[:GOES_BY]->(borne:Key)
      WHERE technique.kind = 'TECHNIQUE' AND way.id IS NOT NULL AND coalesce(way.stance, 'ASSERTS') = 'ASSERTS'
        AND borne.key IN condition.texts
        AND {{visible: way}} AND {{visible: technique}}
    }
    WHEN 'hasSighting' THEN condition.flag = EXISTS {
      MATCH (x)<-[seen:SIGHTING_OF]-(sighting:Record)
      WHERE sighting.kind = 'SIGHTING' AND {{visible: seen}} AND {{visible: sighting}}
    }
  END, false)))
