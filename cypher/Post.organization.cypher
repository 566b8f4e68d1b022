// Which organization does this post belong to?
MATCH (this)-[:POST_AT]->(organization:Organization)
RETURN DISTINCT organization ORDER BY organization.sortName, organization.id
