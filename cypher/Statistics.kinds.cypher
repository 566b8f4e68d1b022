// statement: How many figures of each kind are there?
// columns: value, label, count; each from Neo4j's own counts, whatever the size of the graph
MATCH (node:Actual)
WITH count(node) AS count
RETURN 'ACTUAL' AS value, 'ACTUAL' AS label, count
UNION ALL
MATCH (node:Target)
WITH count(node) AS count
RETURN 'TARGET' AS value, 'TARGET' AS label, count
UNION ALL
MATCH (node:Forecast)
WITH count(node) AS count
RETURN 'FORECAST' AS value, 'FORECAST' AS label, count
UNION ALL
MATCH (node:Baseline)
WITH count(node) AS count
RETURN 'BASELINE' AS value, 'BASELINE' AS label, count
