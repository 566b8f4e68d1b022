// Which indicators are there?
// columns: id, name, description
MATCH (indicator:Indicator)
WHERE indicator.id IS NOT NULL
WITH indicator
ORDER BY indicator.id
RETURN indicator.id AS id, indicator.name AS name, indicator.description AS description
