// Which agencies does this country have, directly or through a ministry?
MATCH (this)<-[:LOCATED_IN|PART_OF*1..2]-(agency:Agency)
RETURN DISTINCT agency ORDER BY agency.sortName, agency.id
