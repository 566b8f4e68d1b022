// Which initiatives concern or use this technology?
MATCH (this)<-[:CONCERNS|USES]-(initiative:Initiative)
RETURN DISTINCT initiative ORDER BY initiative.sortName, initiative.id
