// Which agencies are part of this ministry?
MATCH (this)<-[:PART_OF]-(agency:Agency)
RETURN DISTINCT agency ORDER BY agency.sortName, agency.id
