// With which countries has this country, or seeks it, a partnership?
MATCH (this)-[:PARTNERS_WITH]-(country:Country)
RETURN DISTINCT country ORDER BY country.sortName, country.id
