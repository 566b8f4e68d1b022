// Which initiatives concern this infrastructure?
MATCH (this)<-[:CONCERNS]-(initiative:Initiative)
RETURN DISTINCT initiative ORDER BY initiative.name, initiative.id
