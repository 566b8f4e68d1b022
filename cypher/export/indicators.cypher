// Which indicators are there?
// columns: id, name, description, code of the unit, ids of the indicators that it is worked out from
MATCH (indicator:Indicator)
WHERE indicator.id IS NOT NULL
WITH indicator
ORDER BY indicator.id
RETURN indicator.id AS id, indicator.name AS name, indicator.description AS description,
  COLLECT { MATCH (indicator)-[:IN_UNIT]->(unit:Unit) RETURN unit.code }[0] AS unit,
  COLLECT { MATCH (indicator)-[:GROWTH_OF]->(amount:Indicator) RETURN amount.id }[0] AS growthOf,
  COLLECT { MATCH (indicator)-[:NUMERATOR]->(amount:Indicator) RETURN amount.id }[0] AS numerator,
  COLLECT { MATCH (indicator)-[:DENOMINATOR]->(amount:Indicator) RETURN amount.id }[0] AS denominator
