// Who leads this initiative?
MATCH (this)-[:LED_BY]->(organization:Organization)
RETURN DISTINCT organization ORDER BY organization.sortName, organization.id
