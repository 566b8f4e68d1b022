// Of which ministry is this agency a part?
MATCH (this)-[:PART_OF]->(ministry:Ministry)
RETURN DISTINCT ministry ORDER BY ministry.sortName, ministry.id
