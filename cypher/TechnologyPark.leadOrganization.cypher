// Who builds or runs this park?
MATCH (this)-[:LED_BY]->(organization:Organization)
RETURN DISTINCT organization ORDER BY organization.sortName, organization.id
