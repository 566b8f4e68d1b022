// Which initiatives concern this infrastructure?
MATCH (this)<-[:CONCERNS]-(initiative:Initiative)
RETURN DISTINCT initiative ORDER BY initiative.sortName, initiative.id
