// Which events affected this infrastructure or were caused by it?
MATCH (this)<-[:AFFECTED|CAUSED_BY]-(event:Event)
RETURN DISTINCT event ORDER BY event.sortName, event.id
