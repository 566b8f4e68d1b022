// statement: How many claims of each type are there?
// columns: value, label, count; each from Neo4j's own counts, whatever the size of the graph
MATCH (node:Link)
RETURN 'Link' AS value, 'Link' AS label, count(node) AS count
UNION ALL
MATCH (node:Observation)
RETURN 'Observation' AS value, 'Observation' AS label, count(node) AS count
UNION ALL
MATCH (node:Quotation)
RETURN 'Quotation' AS value, 'Quotation' AS label, count(node) AS count
