// statement: How many figures of each kind are there?
// columns: value, label, count; each from Neo4j's own counts, whatever the size of the graph
MATCH (node:Actual)
RETURN 'ACTUAL' AS value, 'ACTUAL' AS label, count(node) AS count
UNION ALL
MATCH (node:Target)
RETURN 'TARGET' AS value, 'TARGET' AS label, count(node) AS count
UNION ALL
MATCH (node:Forecast)
RETURN 'FORECAST' AS value, 'FORECAST' AS label, count(node) AS count
UNION ALL
MATCH (node:Baseline)
RETURN 'BASELINE' AS value, 'BASELINE' AS label, count(node) AS count
