// Which indicators does the graph know?
MATCH (indicator:Indicator)
WHERE true
  AND indicator.folded CONTAINS $where.nameContains //? where.nameContains
  AND EXISTS { (indicator)-[:IN_UNIT]->(:Unit {code: $where.unit}) } //? where.unit
RETURN indicator ORDER BY indicator.sortName, indicator.id
