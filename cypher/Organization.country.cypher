// In which country is this organization, directly or through its ministry or place?
MATCH (this)-[:PART_OF|LOCATED_IN]->*(country:Country)
RETURN DISTINCT country ORDER BY country.sortName, country.id
