// What is part of this infrastructure?
MATCH (this)<-[:PART_OF]-(part:Infrastructure)
RETURN DISTINCT part ORDER BY part.sortName, part.id
