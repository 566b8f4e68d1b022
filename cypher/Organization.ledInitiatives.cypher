// Which initiatives does this organization lead?
MATCH (this)<-[:LED_BY]-(initiative:Initiative)
RETURN DISTINCT initiative ORDER BY initiative.sortName, initiative.id
