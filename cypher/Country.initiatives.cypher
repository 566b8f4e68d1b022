// Which initiatives are located in this country?
MATCH (this)<-[:LOCATED_IN*1..3]-(initiative:Initiative)
RETURN DISTINCT initiative ORDER BY initiative.sortName, initiative.id
