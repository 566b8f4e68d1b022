// statement: How many entities of each type are there?
// columns: value, label, count; each from Neo4j's own counts, whatever the size of the graph
MATCH (node:Official)
RETURN 'Official' AS value, 'Official' AS label, count(node) AS count
UNION ALL
MATCH (node:Post)
RETURN 'Post' AS value, 'Post' AS label, count(node) AS count
UNION ALL
MATCH (node:Ministry)
RETURN 'Ministry' AS value, 'Ministry' AS label, count(node) AS count
UNION ALL
MATCH (node:Agency)
RETURN 'Agency' AS value, 'Agency' AS label, count(node) AS count
UNION ALL
MATCH (node:Company)
RETURN 'Company' AS value, 'Company' AS label, count(node) AS count
UNION ALL
MATCH (node:Country)
RETURN 'Country' AS value, 'Country' AS label, count(node) AS count
UNION ALL
MATCH (node:Region)
RETURN 'Region' AS value, 'Region' AS label, count(node) AS count
UNION ALL
MATCH (node:City)
RETURN 'City' AS value, 'City' AS label, count(node) AS count
UNION ALL
MATCH (node:TechnologyPark)
RETURN 'TechnologyPark' AS value, 'TechnologyPark' AS label, count(node) AS count
UNION ALL
MATCH (node:Initiative)
RETURN 'Initiative' AS value, 'Initiative' AS label, count(node) AS count
UNION ALL
MATCH (node:Infrastructure)
RETURN 'Infrastructure' AS value, 'Infrastructure' AS label, count(node) AS count
UNION ALL
MATCH (node:Technology)
RETURN 'Technology' AS value, 'Technology' AS label, count(node) AS count
UNION ALL
MATCH (node:Event)
RETURN 'Event' AS value, 'Event' AS label, count(node) AS count
