// Who leads this initiative?
MATCH (this)-[:LED_BY]->(organization:Organization)
RETURN organization ORDER BY organization.name, organization.id
