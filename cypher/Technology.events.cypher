// Which events concern this technology, affected it or were caused by it?
MATCH (this)<-[:CONCERNS|AFFECTED|CAUSED_BY]-(event:Event)
RETURN DISTINCT event ORDER BY event.sortName, event.id
