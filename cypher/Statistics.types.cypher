// statement: How many entities of each type are there?
// columns: value, label, count; each from Neo4j's own counts, whatever the size of the graph
MATCH (node:Official)
WITH count(node) AS count
RETURN 'Official' AS value, 'Official' AS label, count
UNION ALL
MATCH (node:Post)
WITH count(node) AS count
RETURN 'Post' AS value, 'Post' AS label, count
UNION ALL
MATCH (node:Ministry)
WITH count(node) AS count
RETURN 'Ministry' AS value, 'Ministry' AS label, count
UNION ALL
MATCH (node:Agency)
WITH count(node) AS count
RETURN 'Agency' AS value, 'Agency' AS label, count
UNION ALL
MATCH (node:Company)
WITH count(node) AS count
RETURN 'Company' AS value, 'Company' AS label, count
UNION ALL
MATCH (node:Country)
WITH count(node) AS count
RETURN 'Country' AS value, 'Country' AS label, count
UNION ALL
MATCH (node:Region)
WITH count(node) AS count
RETURN 'Region' AS value, 'Region' AS label, count
UNION ALL
MATCH (node:City)
WITH count(node) AS count
RETURN 'City' AS value, 'City' AS label, count
UNION ALL
MATCH (node:TechnologyPark)
WITH count(node) AS count
RETURN 'TechnologyPark' AS value, 'TechnologyPark' AS label, count
UNION ALL
MATCH (node:Initiative)
WITH count(node) AS count
RETURN 'Initiative' AS value, 'Initiative' AS label, count
UNION ALL
MATCH (node:Infrastructure)
WITH count(node) AS count
RETURN 'Infrastructure' AS value, 'Infrastructure' AS label, count
UNION ALL
MATCH (node:Technology)
WITH count(node) AS count
RETURN 'Technology' AS value, 'Technology' AS label, count
UNION ALL
MATCH (node:Event)
WITH count(node) AS count
RETURN 'Event' AS value, 'Event' AS label, count
