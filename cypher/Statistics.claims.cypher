// statement: How many claims of each type are there?
// columns: value, label, count; each from Neo4j's own counts, whatever the size of the graph
MATCH (node:Link)
WITH count(node) AS count
RETURN 'Link' AS value, 'Link' AS label, count
UNION ALL
MATCH (node:Observation)
WITH count(node) AS count
RETURN 'Observation' AS value, 'Observation' AS label, count
UNION ALL
MATCH (node:Quotation)
WITH count(node) AS count
RETURN 'Quotation' AS value, 'Quotation' AS label, count
