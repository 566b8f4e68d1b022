// With which organizations has this country, or seeks it, a partnership?
MATCH (this)-[:PARTNERS_WITH]-(organization:Organization)
RETURN DISTINCT organization ORDER BY organization.sortName, organization.id
