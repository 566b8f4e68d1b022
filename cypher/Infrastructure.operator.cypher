// Who operates this infrastructure?
MATCH (this)-[:OPERATED_BY]->(organization:Organization)
RETURN DISTINCT organization ORDER BY organization.sortName, organization.id
