// Which initiatives concern this company?
MATCH (this)<-[:CONCERNS]-(initiative:Initiative)
RETURN DISTINCT initiative ORDER BY initiative.sortName, initiative.id
